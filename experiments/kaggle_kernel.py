# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 bd6a985f2178b6d87ddd62b6b5aa1a401ee84a79b91e633bdc8adbafd90f28ba.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "bd6a985f2178b6d87ddd62b6b5aa1a401ee84a79b91e633bdc8adbafd90f28ba", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7$KN{#^hl61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x}09XFuw${
!lgxHC8O1qz3s#i20}d&6uj@Ht(~w-5HJd!nf0rIUb4d~1ZopmSZMYp%m~gnx&i7+g&J{&hJ`0GChOs>5g1N>4`D(uN{k&S!4yqWd~+Sg+Y;ggpAPQ`;ll=Y
cJ`D(Yx*3zpUoX6@V8nbH^Ub3cpV&@9t;a;6hFi1gbCuJpyuRIN+M(^MEk7Q?MqbEO?X%hY2JY6tH4jK93AVBECM#HihopMXl@443Qb!QBZE))8ksT!h0ai5
FLv%HWv?9R0i|GF_sioLQ>fFvUK4&6$)Fzk0>T*yu?N^}yhoJ%2>_OfYPrD_7wqPMnI6}1jUHODk6GV(qE-FJtCX!wcCiJh3RMn%%_WjeH|Rp9$!HPD#{=$l
PoLzs)qVC0Nk>r4f<F%|^gDdwBeY4(W9v1&Ry?CkQj^x{d^nJYYRm9zPaI6X>@u^l$!Fuo>>iaK+Fd&MCG#CgxcM-czU!jS9;L3dU{9MZp!!QDG%xcF$pSIV
)%uF&bMmO;blUN*U0=_oM}EY286|?CWvXBwzB@t=4KHHaVovVNp-Vs(g5-Dg9oVr8r<kLV+fo=YvZSbrZdp{~x1*s^rQuFE)}G>l{_dI$6urgk7I6Vrm&3z)
mkyZ^^A*w5ebPJcJU_8Xnj7vFlm+5mM4Xi(i+jTZwcA7kMjJ1ykJqWC=9>)j5rw?y!;%3YVoAzpZ2%1mcHPv1zkZ$?q2*>Y-&sSdL1`P<U())oU;~{4+h#?C
KL68c_iWL;i1eRi31k&zy)p|rAg9s*9GP-G4;&7fn91L$f(GmSU|!GI$s8^i<bO0nh_&LunN+|s*(qp6&6{KX22?N^ycKmzw~5&lK^-jxkmMhlc=7ARAyX)+
k0LFmvmAi_NK2ia7JuL+yM%t2fClSfUcC!QuH6Om-rJok^ZNoAR+ew9M9)4FaWwXo5iBYjP887PShpHj%GdNM(ej;y6aK<KD8T#}*DP-sVjL~(xO}{9!T++5
qROIPd>!Q3<{vp|;GCz;)JxBmeup#&EfXpFpx&2R-KXk}o+PU^DA$vs{HW}ULQ>l>E<9*0X5xd^KJaQ(s*h_}A1#5}z+&I9;W7QA=8(D<fj!>vNw4I%x*EyR
h+>D3dsZ_uZ0Na*KY8{=FqE|-n??7dh!|}A;Moh%uG>aLe&k{rYEs>FTxIlsl95JVg}qsoTn;y|LTuhM;h0XVCog4xqGWyFNrD`k$T)`^=OS{S%$H&N;On<-
^xwdKEkBJ0xo%CF&Y!pHrr~+Qovo<V`8;EH*QkKeMKc0ii`6yUBifEiTaGv6TvcK?US*+-q<P;~+wo(By_IrsgU_ORY-LMDXZ$P(*Akl<cC#~2dEnYS(CrSU
7?9L_@AriC4&YqWaBP#4jo5oCXKIE*5$H^GG}Tiyg3Y*gni=W^D42nqRB7zirWq2|Zb`Db$B!apWWHjrsIIzlH1x>y9XmSAvB|#=*v3N5R|^Lj+*o|!1QHBN
!>;+#wu6=G<87G$Yc&gYF+Igsv3+2gkt?AhPdA9l_IwNm_aNpyHG9kC*oCwV8@t5I`M>oF>)ZN5_?PIzJ$~4fVkXp(o}N^MVZQW}55<vbYofd12(Q@yGJszU
5$3#lv*ss1+;3w+>1WdfAp-ySpLEp81n|$e_+C)Su#6(%XM=e3F~qurzt>eKhPr`b{&b!NGU;IT{pZ^G5C5;)dJA$qob3VWm7AgVOp6#aiM4X(H}BSg0x-M#
&9~Ps-uG-BI*fQje+oa-Bz|AhI`S{gLBIBUC$A%tA<lXR6-c^v;^ayuNXdfu<zw7KDCCZZvAjBp9z6;J!G^mr9)sOsugfb|cBvm{y`K5aq$k#Dg4s)mcGWu3
3&~y*i6dV;uCe;TvggB%%#`6V-M1B;zOD&ZyCU-&uX_8v1<)w!IM!TR#-~anVZ`l<UdYXAYKjdHgW76k;=NcjQHoS`)fa#Gly-I)Xm9<AoDF1#g#dtCaq@vp
ro#QAmmGw9LKV%|G=P7U#%j=rPoN+Yvr*APia{zQz#g4KwHB<+2!1JFryDLQEd&NXca|B>TJXw#q=U`-OLIe=Hnwu=3?dIK5V=KHX<_}jNcB8eBYqDf%HeEq
q0qNduKe>oYP5@A>2|FHD<2AxmM~`>W6CO)n{uuMm`w@S&fODprf_V6q3J#2vE^=5zV7D-Mq8;-{)h$L$-f#iShW6aaAK|0Y+gIU_cbd)?$vF<Rt!fCdVksG
N9-^S?;21o1;_$7*@@-fMD(tf86Y`|kD~`Gm^rHm3_TjG(EN*?3Q8a9b6D$II^wql$SR3V=0^^<0t)tXE&(ZHr6!Jad^y=Mbf5)drK;XBrx2Zs(1EInUE-b(
+&6+%mgPq>RXGE1G*p49rChNOeh`joM_l@i(h9916MB<78}u}3#byNM3!oh&>y?7L9*-J*8guouy~hUNI&Q!tdK$y0!|A2gK-?J+)UY|PkjWv<lscjImTY6#
6~6+bn8{zcQIdHqu|S2_$_ZL}3+@&j%Nf#m_TAR!S=K@phVk?TPzVtb-h&%lwYskvG3=L0KeDEF*+-SWQu-e4v;kYGm;rZn;Yv5<y#;Ud#Iha7WMK0CIdKQS
XK2S0692Wy_TiBq6ARo%+pP3(uS@`{DbA?Tgrd%_ua}fHMEcGJ<GApUT*p+|)Pvu4uEKf(d|Zr?atZ~THFmf*R!_#u$He~a_<=vX-ZP<MCCX+M#{ID6<URPz
`~0clou#VKGljyuWc5&k0OUy>j69o~wa&dJskqqouD-|nJJj<7hi)<3Q&zq!dGnMZweB={o0gsC=VWNWW#mx7ws*D{8q*4~@0D61z(9b==NcDk^tQ*T?pnZ(
N@+>#E96~z91Gs`5wo<XR(SD1UC5g8e5W>>c|{`pI|bU~(cjr(?&P^s3HmKMjEh=igJ6TPJ`&Ri8==uXb|$^Q(@RkS_S&hvybc0}{{%?Ph>;kPU}#bb=}4;2
+ao!8utL6IK-_0chaMp9RS5F*W>H$W?<8J2TveYCpV7WDD>t%I%cOCEix^nUR}-d$lF&T41kaE6sra=%tid6JyCD#G^X`$~Q-{_dBQ)+lnCVs5C3)90=7?X1
3G1Q&h`qG^=o2RkOjzJ%$`P2V_!j`*6r=oXNi_-=hHs~Px)0tFs|*u6H=R8L)DIUGO3dSB;8{y>&&0{f+4o_aMwIW*t8eOGSKx;O--yBFE)AWsvA=(U8~Dt|
u>)5?NN6W!EoV}1L4hK?klmC(_P`uS=wb<`rt$dBm-d?V;8h@d;en(0Z13NwqPX@pBeBJ{(8>J15=nI39jcAQn?A!PJoexX$K$QS6&jafLJolIqIcR?nD|p&
fi-@Jf=82x)3Z%$D-v#TKCg1nPYW&4znNTJEM$9)g*v?me=b_qpahKAi&2>Ft)^IzuQj6ug;<0#%z8EBcn%TWpDh`!QW{*REW`geQX)q()Y6PN@()I5z8IEL
*?bVXNrDx<)^p5IRh%0n8C9kcc?=>vg)yl_jhaO7KMVDe?i(lioiS5FR$e&2a!_S>xq3|!-<GI6&daNEnYL9uSmwQ3vM5EW%cw&LZN!3<R?GiPKNHAZIZ2mW
W24z}?c$*s<)a1DK;Vc7@|+8Lo~W!VIzEuPEpy|1c7wkBG3$|v{>!=>+|*Mr;)Us1ob}5Sd{;Bm`!R08moKBRYO{G8qrCO7s({lB>h+lyRt(4Z)K7j`>MFIl
$%d|>2=cmQ8#N-N+dps)-A(Uc?^r{u_Ai@HuNOGLj4?h0JQ#8Om7n8<8Wpvbbso(o0N}@4cmbLuTKMyvaMK{pw<k1q4|L&0Lu?F(X6oOUa3MS~64^1t(vE{1
<FR<ScbWaQv^svgGd2Y}dVs^6uCOf-E|w`z2(vB+ynyaT(r}jW1IR2NPIjgQk=JmQRAzHdxa7wyf%K^qtr@{|F2T3#&W)+M)vkci-clJz1fn%U^;e4SLfNXo
uzwwTvNY$o65|33)-ed@Ji&*dXkO7<C*P*ux@7EJDqFj-k;u+)HLa(&l|6k%4m?KR2!Wn>c&X-a^3%i~u0PJUv9ASIX}Jcst<gZ4yw;FL=l?j>925J6oKEx!
`S<S7eYLX0KQQH$Qw?>zBkpi04Vn_LdJ1MDV#%gae<TV4_rl|@D2e%u@(NoDG=zM!u`tM;pp59-rA0H*p`)A={Ae$MH$zZK4ej!@G=-ainKm4hv5rDOk7-({
t~VB3;I!6y5-fQj6*)V~R-O!TAg4@#6<lq#h^gQ-?ymRpg1_=^my#~RwQ%c#Ea*b`CBDVCJTJcmX9_Yji@AKZ^(?&Rg7EQx$_M!-GNxo6&V=|+2G;$N6NQj8
s1hm;>;S|j#>!*D=VeUpMW4xSzM1W#l0>-*YIpAcO;8(4bTFA5LhUzQjA)73H4|S7?YUqk<He&o4q|ggA)mx-A7kVDj|HiLy)f?P))UvvJ)zt8E(F6Q0Uqxn
d*lG)!|M4dL=cLxgO-0z)Y>^40#%@GMbKR2KHu=B>mQa-lMR$i5H=RyByFy;HOn|k8+Dz4rL!9{4wo(Ah?6&)EwgX5IG9xO%Q(Qm+4q^qcJr7TV6m%$MamCr
+`dvuBYG2@*RG$?$pK67*~$X&oSW`;|G|N>8)|mJzn3$*xA>nf&Tyy1j?*!*yjGcytlt8R`9yEr^;mJbi$Qz=N&ES=Gr)-iUOrnV%A*!)`KB%al7;OzerS3V
7ZcTM8(8}MVowx^tqssAthBFv@oAY${A8={Wu%|S>hE4YJEkMV52OK4;Mwy?sExX`Sc$-OCM74)wvDFQ<U9+{gEj^us@I5Y@%Tui4IVkpLu2J7V)v2cBTPC5
v$8>-Xs>2yn}&Z`x1!UNYpIb|QZmyc)JhCMZTEBrf*$K1ap7+4I=^K-xLKfQsUgu=A#rxZ9M0(s$Je;72*Ec+wsV689rcnq1!^UL7agW~g|o&hi>)<ug$<Wl
R@~R~f=!1PJETPaRyu}Gr@7(pzTeecJ2!RTA$N}|gUSAPAs1uF9p#tu1x!e2c*QK0)<tJaJIpRV<uq}zqKD1a?9}L9llD=a|4ie$@d&z~bdrN(uf+OZk8B+g
(^iFrZZj>Bn+gCHc);0(Zn}8BPV`zC(zzKMO@GyX#7YPA{-gXF{lSo|XtZ3`nlkX`EkCk75H-~4Rj@mlpXy7As!Tm8sOIftG{DpeRL({M_W%SG?to=1&mp`r
1R2%%*03313>>pJD+WuRZ_7bfBgYM<OqxOAP1Pc`fGnVVD~Up-;sAf-XP~mb<4&AfH3Jp)Ve6oHqb=xAAnyNRv$F>vSe!N8t;an05~+lAOC@s5NMn-B&E3d0
mwp2-OSe_YE8>V+*6+A?Kk`FqknMBnQxS<!A)o})U9kQ^n|FdPlYz|wv#p2k{$3vQ)n~|A>UMweJN{D&F$wh)&M!Zn?mIKQ4uM3LymX?K*ozh^2xmTi|663{
_~BXYx4ynEux{qUOQWr3sB07tQJdUJzkwGgln5CM*9fvvE$i5$y0eo#b!Kt}UCK(4EA)0#R&roC5_@}v*}%?-H2e$gpByWkhT~1bU_8YJ9rx)5!q5#;YZPA0
w=&G)H%tr2D}vDvM&IyV8U5^9opUcq*fQ;|vO!Hw`BljyC;SZM?RIM#3FFx5c3Y+Ogt>CS_b2~#Ht)>7c)J#4J2@9Ih&sXne9!QxnlU~&EUfT(9#k)FqOGzo
X;R|Z5eJw>>}30ApyKd<<FbT2GHeWdG^B4RjNKK~D4r(gvKw+(e4PUYOthaCMfjtNci_yK<yoaOlUfKo#1bmcJ1%ViZws*7tCp8nN~iR<N??aZX^j*FhxlmE
D8xo*zm+rZHh`>9M8E!B>B0c>#A;P8M}smuu!rUOI?ume6M=M!pxB87Nx+c|3?a$tK2P`tGsCIXh*T7B)jLFsn2<H^hAYl#MYX6L?QgWFBZrCRX$u6~{35{h
$ogJ=C{K)L&-|XD|EXpq&Kw>I)$P+ls`h(Ux(a>%*JpnSX+3a4hDkbb3F0lDn*KChPB$1h>ZFwWnmV<7-UM*_A!~7#YKoVj2tdKm>g6|I@WnG*RtY<9ZmECY
ctx^40iEu+7_ums&KdRV_cKvrkhy1E&(TTx-~QlQPBi&40&t+Pf^A0ilRK8soR(&6S{|!Aa8uVROyL9MHQbUOr0HQ751unh1r)Yqbm>dgqfutTbPjq714riX
IEalB40Y=A(E;X;WbvyLVNIpZrl(i(R!PYf8Wley=N3Bj(3F};p^T*Tgy?q;Ttv&z>8=+y@QqF;Eu%0~hjG{W&9xeo*n_&L0oOk6oN<2o3=)N^(sKVU)TLN`
I?VtUWlMnQKMP)M)5Mu|=`Dq<uWVi@PQJ?KcZ6O=yU~LzQ2_Un<$YWc=jEsYPncnL!#GZ$b$ao{q=FjsAm8R>Z#6u^aQp3{And#q=Ost0U@^J&nf}x1;q1eB
@o$k~{zPIPZJ;?tD0-)2Qyt_;<8b!?!$O2@gj-<bQ(XQ4_CiY_tM1dnG)^*HDob6<ie)(}_>%#*v2Gn*yC=0n{ktp%){mkA6-p$ii5c043Dqade1RZx;9fBc
pQg!B4x#9%oaL58hU2>aj1PH|XBU+a$8K+?noXYtTBgtipGjKS%&MfptjetV{BIvo6HB-<2&0q3n}hvsvhph;Ay0gc7pBg|1FNy9$;?hO?Lg~umR270fh*Se
h(2*RfxKdKV5CMqW%m3{TJI~$J@oz^VkiH7okde}M&J{T)#z;VpY+p9vr>==+FL7D1BtZ2+=+qLNwsQhA=pCVw+kdA+qYTJw9gD3)v7^<EpQ9OHTHWN^hY80
h~YXUPuQJ^BOqdzkLmMIMEODRCOo@W-%M65K5Mj7TR0Aslig*ErB`oy<_LzhbNui)A;ed_B#NZ-_9bJ=gcibxs(8Y~%XU%b2`A&s-?Pwqb3FLzU)ZP$<2~p`
_tSh<NWQH|7$nwJE%yt_ydsw~mDeB{8*LVf%@k{LAXlVxf2!Li)<Xjja<Ks&<Z4N$oscG*f>5MV+ur^NHKSK&$(c!gE>&C?xQ@J%x}ZO}3#d=OAYp-*h>?V%
z~L}SRArb|YO}y0_70(_$m|w2j>j5j^~egBMJM7J_0CZv3WN*0SY`MD?NL1DVJ}6KWzIE%jvB;HmXM7=DZv7+np66Di|#aKw5}crU<v^UN$QtpeT@m8F4o(o
x_FzMhJU*H+nd<~$&StGZnCacsqaFLClnh}={_l?KqIRrF4qVbO);Dz#${7C{ih!$B{lqJU9$R#xDdgRehO^|HU9?bn{#l_Nh`aciC_n>L|MIGSNT_Lz>mM>
Qnv;%O&NMI>5L+I$~jO;2l$Ql3>za=z8I;E)_gnXGcR!|j0|Umb&eX4{nw7Aw)iDqG#v9=1kB=f%kEGQAGl1O83P^$QEsa))shN|p2oV1gCG|}RFUwsrmz-X
Lg>nl;oLaD;hjh-(*L-J#mVnp*oUwmXK0!)fcNieUP@FgT0)Wk2OAYSFB%~h0wd&|i)YO9?U)p-Y?)JQ>HooXb@YJIhD*{j=nNfK9Yzp~k^}Q&uqc`muy>9<
a?w$-rB}Dh$UX9#6mtQj9x~*Ll=&W@AnwC;>N@rx!?>!EOI^$AB@VDZK!e6rr+n!;Li-a=RkR%)qg$I0+=q^(W_(0^6HqU4jM*(OhXXC%+d8@UmJuKdLRp+U
SS9y+yoX$cl((q|p+LEPWkDWq7`+~-t(kZCPQ2;bzy7M8%g6M}T(LJNa}@kBqm?64%l03;6m>9&GL`BHy7+ztl_)+?ZI#C)$aja1+TAh*<sd*H(QV}=a3JjB
zoT8e#TR?NFUo+F(z=`P2hlJPv2!;pW_rC{xi&rvdedclk?tt%y)HV1*GblTyb`WW*O+u-Nc|oSo<mg{F$8G2dh?s_0LA-EULcrux(?&@fBj%|>wQm<N$<C*
n<haB%`+tBj&M%a+j_K1u1}UWi0ea>%-hyd0RLxdssp?@9hzT-P2R~IHKeJ|CMsDb8fx*=p;n6uB0|Zzcl}2K`v(+w@dKZMJ^IbNwva6bB@RDdk(A~vv%R#0
g-lD(^B=~m$X+jZ(7Fk5BbnUHSQ?}~e}>lT{6W}W!8G-^0?ieLdG!$9RotJgI<n{j0)e92hV-QUN)Qr{@*^^r>xDGB9IVjzcL%iS@hYS;T<$8eoXPhe)`y94
=ey5#slCs-W)%c6Rgi@tv-(o8-_0N6xd1<v(2i4SPp{7RKaN$;8Tq@pPn_45(xvd{#cY8<ERxUR$mBSNg+4V1#pM5JJo9v9HKD<S_vDIkS3+gUA^=V-UTC*k
|6^qfiR%i0j?KFHtSSa(vJnoR7n~#^qT;rkyR&L=+v)9$jHo%RC;DLc-qpP0VmQBUNV6v5W-<Uq4M3?gGlae$ND!L%ip(YzABg`F3X#qt@OzB|+Nx{FCsQ~e
^xh7e=P0Z+5|zx08r|5#5S+7T{mX9tAb)n5Jwt;U%1ww9=9%17U;E%XGx5eC@oYz2=M4Md_Z5jm=^IQqPr_0+)Z(G25pQ1(oJO?Qe}2XYTr8MkI(?FE;f6pX
c$&c&5j;wz^3Gn}K;e_1IRBOLv2eJWBXeTN-T(|%??JR$@j%P(meJ?zk&6Q1q9?aG9-HeUdvG~=5Etb4w_9adc8b4w&X9g=DkV8l`bn@rjxzanp0<`bg4=Wr
s|P2st{muM2D@KBQC8{I3_TfP94v5oAPJDxPF>WM4jwN><x>a(^DFewD-MoQ;!UWlTHv*4*)PsSAdY=mFg&oXvm0&<+WOVbfSDuyX!3aStuseOcvtatixq=W
zNDnXY*<W|Kd@|K@gaWD+v6_3s~L`4o0NqK#ImVzmzk+C-j4m<G0+yo@?nnl79p3@n#Ya5>ypcIcQl9tav<~b*lAX?-B9on3IP^)=B{~ilfqGuX9>NBMM&Xv
EQF8_%VvhAzGueD;%=K08)G7H``kz5I78q5@Xs&>lTc^u7wn;<(x>e^ixOdGdRIxdK}zgRvHi_+mZ;B}#2u6MlFBdYZc)lZYI3F43QQJgDs_?Kbc5t+U_iGe
I(i7~NDLtdbh$N&Q5mZg)~KZ0;P-+l!2`d5bd*V_b?vhrdOMIQhSe_oNP_xd=^?nEWu(Dw8n^FU)^+ttT3m))(vk~E;BVXk_o|KurSNV8XiZUv>z}(-ZpWKd
9Q?Uh$cdXzYqA<ly@i`sGq*a*!(+9pCjmh@maNv(kZ^F}O1j(ZIkWzdS>jZ-6rwO3U2mzVn#j9QbGQZ5p{;&fAUW0r%M@urroktp01xT5L5t>!Qq;@`H@cyy
p9Mq21yR?K$GqitOISQ24sR?;o*t{p)T1)!Tq$rhR4cb7bxFu5Md8?O<s;aj!QJlbcblJ|v=QWuUYX0Zn=DRi!#qUFt(vgqN1x{8E!O@zHFyz)$``R>rC!3K
35fSfF$<74FV{&j=3ZLPCRUL&tE2*T5acyQaBd;5lsk1YBzVP92x@thfH0R|O7r+<UDTN^a_Q${B`NHdQ>`yK>Dg)^cuA}v!)u(6!i=ai`&#1m0lAj$P6)b#
>tZA+)`=5;kYJI>@I(3{GO$-5%||LZQdbJCx3pcwi1Hj*yj{F(C+lrg4Gs!c+ME-AnJDxf6N6XnQ^b*Sa>CQ*Idt}2)>*Bom}KR0JmhgLnClHEv`8R21pVRq
8fe_^UZi;=g)gC4LeJvtoxz0T!0IZx;@A12<&+G%0&CtPvX0^k)uEC}%rimrP9q-MaHG+65S}6Dzt`K1P_U$G-=xKRWsp%4Prh-qt$h|m6ZA8?>QMSS2^#ga
MfMpm^$z8GK}ymN$8fh2-Vc8W3;L>IHb!P$sX;)m2c%!O>v^d8eTr~wh<dX3UI;8y<=~5Wt<!+)ocFbP2edg3H$UN0V>#qXfcglsbEaLIo^>#4eTEZ6lD?a;
(OlF7>Ru2TD~%Il1%M6h&1tGv(bMKT)Mh~djuuqocgEF^2`|Z8;<ONk^mys>5ToQro&^?h3g|+8Bq7-|r+D*gjr;G5r7LtmiG~{+CBMpa?Ms(jppiGlJW#aQ
Y<^MfGG#qgXNWZ!(F4x(&)o~?Df`s*05#XGl8#7g{vlnaN@AJ*@f6VV1<B;`&^%;)%y}!geX(TLBH}Aw>y2(|eyUjmNBtA2NRmvq_(iC8=6HhBlm}<oEgm}S
>7|<T6?QUNhJ5k7$oyzBu-+0)Zhj__zJq$^zCeSW*ojd2HbQ<+%KHG+#^6^vTstm?PM$M>aKdbs^2EW!LSt?O-ps)xY;Dz(1uR*kGR?ti-7t){Ce}adgrEeo
6*3h*GoZh4-kFnGOYR_wxul5+j-qT+ImH7ngnYo}--Q^q`?7aUFydJdOPAT)XXb3UoZ2^3I=r%oiVbSg=Ngc`pn<waw?SL#9e(5|W{kYHX1Ax(G|@<Bzg4DW
F;FH*r>d#*_{9z(Z3oRuo?VRFXnO;3k>&Kd{lf2tomh;MzcX`cmCt3be=`t5qfYXyAkG>#F;Ex=tdwsvkQC-fJTYl159qfG@y8HLftTO}8<f+9itjm6iMyYV
-iNp)`A}*7ZK3!Ym^YPudoZ|DApuG^yjvjWw%ywrVV_lbS^b|<D;gx6vM|#}*R_=!TG(^>`bU@XD8<Pyo<WR_rtUxfaW+2F9fz&83j#R|RI->(1$Ruq^yfmN
EOHvUV!=PXb=0%PUP{l3f*r!&)^K#DZN)T}nmK}G+2SWF8S~>(`iy+=^W^Ds`P`J$o$_!4ldm+AnspMJwO+#%Xb+CpHFA5wL+y*?U<Qw4r@SIJAKr!r5+X*|
ev`!ek`4a>7EliY?GL_QYcfr9uDA(^Ni#c??wy79C3L}dx=vzD%5WbGZCAu_`O1GX!2kY}GLt>e`Vfv2+?2x7t_Bsv^pPY~Q~RZk*?Cv$)tVZIK5N)lc9rJr
0?$Qs)|f8KZv(ZJPIm@o_@Cikra=D<TKtwEERAkV_;EY97Pm8yZymE{9}4P{)IZKynaK129yyQnZT3Qhtks55)Y>OjtX)s{0_%w(ZKpo=V4Ig&rF<$&ITILK
hlmhh0o5zCz8V*(L}+C|b<Xxm*IiiwT9kEMgUVHIKd(qb``aw#4sMlo>;w2pmX>9{cOii;C}}X)xwNme;)nEQ85G)oI*gh<+-wU1&bFfHR6=o6@{uS@Wy|zL
4!A8^#ZML~6pGuB9)2vtM^b;26<L`uJXB~k81_4qNTC-er&NJk-fJbsI%#;LVo~JtiIM_Of||=Ay5IvE&=vT}$A8ZgQA~BuP_K~Xo4K5gTbaARNA+F?9ipOV
a1*a%ML><+FHK?w?rvQ^x)PhdNH-aJ*F8{URA_c9s>sW(_13pipTh&YoM1e0Y4#i@lqF-pL3>lioR2-)&S%A9d;N&{+0Upi6}=M|U9Z5ILbH3)o8sfJ_f<|8
V-K*-@|;lPEw%%u4mDUZ%~<WfOXBH@d@G>Gc`PS-+GECF^lRm%>PIEN**v>&2gBgh$TMg~2HIH+Kof&$aqOP|bwW#qtDKPa-3d5@IySSQMjzkX`|qe7Y~CQG
h)L*L|1tm?L;m*^h}L#=^ZYxbARN|he=K_sj|P|dm@paq#7W>+G^GZee9pKlU+zhgHp<u$%w?m$cd4xUkn2MD>tmoUx5r+v3JMD$OeKiT%-dQBMEEnW>T?~m
%XfDfbDBcpSvYEz5Z*Y&W4~|)okOX~EyJjyjenUjynwM^vd(KK31Cqd_I7k`b(I4U4BJjFX1f<wVKh(o1+G%=BL!~T_7s|>pX|XnbVn<~t-)+w)f$_kNm4;y
IPTv9WOPg>K&J}|`MDtFk!(d5#{uD~^~Gwty)rv7nSWcJZ%)1m^#8%b4Q-D%eeIG<Y`rXtxWjyGv1#7y|9CccTpcVr0ibg{7WsX6Jtoske|60`pCxUhHJo1d
;)xrQ@YGz$*2UkQGffYU0AnN9n9@=>bEq(ZB6uVp<YXodafUkO=~BDBfS*>zTc`)>3EIF05hHqDUc)nX5Wsu9>^SVxZ;Lu#b8(s7NANllJ|2-*QHkkg*Cbph
REC_p1#5(4i12l1D2Q(+p)TRVJmf_{Hq@h!1ch}OsAqogIw@)&9iqUS@}cVnQed-4PFN7mV5nv7>Z=gZk@%>EYV^(z$`T!ku1C7IZ=cZ1t9|!Oga(_}9wuEb
zOYn4MfZt@W8Iv}D0S4ycYLRs?e+!k8aD3E%h&{x)*vTaabT08H!>T2jl{2+5-VnSlK(g*&ag{Sn(i5BtbW`xT)+;UE*9Wp8&i?ljvf&GRekZH1f(JASiF1n
-!dBFwd*(Baaz|#q+`M<Od$NjFRvK2mzo%Px4K~rGNF<(D#59aR~MuORjM!K200&?NLAt+0Z8AT^wUipg#ntSs!X_SJR#fR0!>ZB#{TykZn&&(;AVRTaW+<q
GNi3$S#D+q8n2|e2awlYj&}Y%fAMoZk2xy9RS^|AkeUCA7}$-x$Lx6>2n)@CP)?L75j2u7t_WI)E!KZNBpDFJ#5$_5E*+l(o)r=yBt11KFh~>ZMECM6F?XOq
yW)9_fDcu6{IhsZwVicEi7D<E)YoeDYY^&8Ou#mObL6Nz#zuU318f?n&9m5THEGT*|BB8!-wp$*0VwjT#q(1ukk$jf-eEt@8+bHleo?wRKq?kLfE7S(+8}pX
2Q*DzS7}xSrF&BD!)#0xhGmad<<SKVrh$@M8+o~=X*lT9GaeHYGKK|k>`nkJu;~8o6(vODC{RJ{$Cl?y0!O~<xrCuS%w2&ROeeia6x3j1lew@(TU4*ABGld-
_DD}~rm7Itrdp26vMdhX#C6SRQe_&NCCfo%0vw0O!1$(R8l=UGZ|GHa;yGzbdg91lm6PR4p=EgazpTBsN5PNmOo`&HP?5@v6IXb55$le3wzVLwQ1+uSK!Lj@
VNusX7mE9*Mjb`=DRI)q^Sjn<ONNinJl2M01||X8i9r7Pp9>kmey^{_6?_C3ykRZhE)wBrC?AWAg5avhkj+t`hZ;DQ*Ybbk7nbVDH^~d{8lb@Bq7^iI1eICa
taS-8xIke4<eB=-S6qU|9|0LA+**~?zLseuR?fJ9B*%n>@3yF~uIY`dwVg5>w}*=Ge^~cS>ogY}N*e0XqIFwLIvpu<2f*^@sQ&~xZvMcv1w(72<;YOR8>Bal
WpP#}JvH@Dz*iLu-OfBarE&~3-N$4z=EBus;?XVCB1DF^3T&0Szl3*W?~r_jMbVV03zW^3^E%L{b5#q0NhM<QodAmzS8~Ky(&(}+c2(C*f_h0Ht$G1kSaIt}
pncW=uE}|z-=Eh}BDEQ<g*4{B`n~GcZHhe=qI24EXB4Yuj&Axf+(i)NJOoG)9c~YbJ}Z5%xRZw8RLEE{>Lq*kq@v7NHquf1D0z!@Lty|nM@IVI;wY8y^1*i2
9^|Zb0)TmV`H|;p@A>v<J{{0E+!lyVR#&Q!RTDIt<cn6{#i?D$+5|6IoI(1wg0X`?*tMq>%$yZC|8h_$kr!aEgS(`qjH7>AUY{O5o>!+@{R{3zzFQ~Z-l0{x
pQ+r9(;MB)nn>s1!{3sWR&fK@wV{5F+JV%ce|l^RGKR2%rvR1r?sR#aIjGG;`3Sfh`N9?@xnEypZ+)yScl%>3->%H~?{})|M3!SRW@pg}F@X&yCKYg`HWP_q
9(Na%-{&Yf;M3<2yy^@t`*9AJ(<JlQrg4nLcmlm%SdTU_ohK@STJ_m=3X1S7`rnn${Ar49lqMK8b$&!nMTx3Tfo!{h%Xd2gL!4H%(k~9Ps%gxEv%E-f%w2iU
5gL@11XvdHx0`}LYGD3Dw6c8%kt3YDthD44AZDg!Vc%chWuM3!ha_n@frl>)0<7lfgEbd#7fVM_Skiyi?EzI>tc*RflbI5J&>}_3XIBfv%6?C?dEvblfBg*^
4Ue({l2u9ndi5yh*?Us~Zc0<3(p9SMTY9=rG&O4UKpvU<j1h(?Pi>T+f0_osA?*3I-k@&Esz;PF<xbXODI-MtiB3ZEWdY?DD>8!`tsAu|{TZ>*+@`C==8Y-;
M6^EQRY&ACqv`#~W);Kdk^F}|p_~_6+ijR%`Goqe|AH$|Yv2CCGNjM6TBfNbgIQ?#goPO2PTfDFv>xbPyLnpG4vK?YJ09vpV`l5f6efV;dzmH9mM~n;w>zSp
>RB)(lP{(#AG6B)%WK~bilPq;z;85I>EC`ea-BTN#dY{8Noim|I^B>qUB5tztZR!(N6H7iwP!T7ty2m}M28|Tkf17~Jlr)exjv<}UfiXk(5kw<252QqtdP)}
>Z-SG@4zntI^wE%QmPTI(B^R)em)Czs$Pk6h*L}NI{9GjidSj|vLL<?b(qlxFDty?@c}>SR|sBFPTM<&4gdCT3p41w9YDs;Pq1RFJK<iAM2n-Cs`;S=G>XWT
d>$j+ppUaaYwb!}RC6U&I(11hKZ*g>U_EvMPgxz>oGzA3qQeBvW(GtO=L`@w#-Qj}eb1r!;ZZa6@@YVSmk2{pp|;)Tq{@@tA{=t;b=I2$MNUZI>kXeaf5J;(
Y7T3a5jA>b(=z0;xvl6_j*vabz0Dr8oc~A=A&#5GF6{Z9!x~TpG3y1ZPMWX+>bY8@llusOCC?@abs~+<NA~y=<-)-GJp=Y1>ZtT5TI(T;ifl~2P<zRf*^1Oe
+={iJ;-Z6sDg%1lZZALW;cbOo&AyuXr!pq_GT6en&jea^e2#f&7pWPPH$^a}Ix2<&d}4eA&zWK_@>%@{?<f6lKvcIVf9cIgjTXb!;^LO~T$x<@6|r$NK_0Fh
y<f>YN+j!u1Q~LTSCLya0^-u?w<#|@(k3`ixOC|BoGG;Zm;_K>6ZM?^gC0a@pnbW-e>O$i4{<)c(8P{TzNn%{`M9qBw-`qj^D_e!t)kFqKIlhQI9`nIn;+`c
OO;bg()G(-8Zv!N04K3u;u3G2PxzqReR3GF9~QYnu1Kw6p_jO3f<5kgHx-|VD#rv5@_=;Mcp7%hW}I>JVba!dAOY`*0J1jx@cI^tjs^J6k+hiEmhlPmI;A<q
i;H(<h%RMwh!|A(RNF?WNLXWJL}^Wenv@4J#XI_C3u8fauIl`mJ_UE^2<js?$+-O}m*X2Iji~$Hyth_xq?_P1z_^ESI(ggSfaP=}{q2#+wtl9mvsPSd9+GB|
z2Hff{Y4J9$#`3{*?4V&V@1?S<#=HtJHA0eW<P7M7rYnIM#@*_w+ruA=1nVaW*rK{-7>rQKrY{s4=ezyv}eGp-M5FzFy}bErgKo@atY~Jn((muwT@EK(*~|q
0O|<}ESkHr9D?$^i(FQ9@{)4GT(#=_-+X6}Lbi%@ZurJp$#S+@AQZgdB5sd1o}FkYP!#_Z9&Qgg=SYKp{o~_VyK%UMgjsP?sK(@{ne5MAZnHBf0{v4hYo-jK
+Dl$za2-W_kgweV&&aP2R^uIFzHtl2B9}!UVA9lEZ10=nDm+bousMp`q3-a)k(Rf7cgV;U8gO~(7uJi+Uly9a8|%0Nn!I%47j~HrF<zGRUJ9yuOP`e%M=STI
<VuSN<f3*JeE{N%GF4v!O5)J(QY>q6*$_O{7K8bQt%}80Ub@1ZpimAnJfQqQ**5{ojY90L0obs3k)Zx7RRS&mQfAN_`X|8ooQyii<b`tI=2?Aj$FE4!jHj7n
a++Va;HIPeae)%J;=r;PV{C#0`G~QunNI8^oqF&Nxk1MdWXo33x$zZT7pt*ziy+(wn3!q~hhcHp#yCQS*;))(<|kmF-pj_uG-Ur^aH_3I1${Ypsgu+vsl;7L
pAtv_tlw;2-^X}|JZ{#KrHr1ZS@H1Wlf&jYURIcOR1a5g=XSUN+|l!=@{fB11s7llBCQM_p$0+BgL`rr&voy7Zlqh~4Ub6*n@oxrGmG6T2yq#hpYAiA4q}hv
g7^?Yvr|-<&ecTDcmnwsO10S+3nrq7gm+cNoDTc|PHbMi;7j^{)1|p!`$i&)L4v6F5Rtx)i7%!9ftl{=OpZ-FfCN9qsXa%_XdfJmCvt%oX~zE>X?72R5fm_n
E4?ngL_xAV1nKUZTGCKst?#f0pl`Q=PX2gttC4dZY~RDUA%5}pqmXXB;srqou0~>4;o-fii<cw8T5htm>g)=S<HM4<nmZ|3TD={%+H0KOhk;B6gjx9E^3`3m
+|`z6x!o=MQhz+xXeM{vt5!1cc;-*{J7+xFVU$kqUV9c2n&N9>qm@aL=)t}M?O&vPX5gfhE=efxck2fs{ZwH(wDaN83Sikj%1pZ2Ogs`vcD9@%{5CwOh1bWJ
THrQfHLDv1$U?+^dEZgE8@A;m+uzy9guZrDx4K2Ht%iJ=)a`w?&PIr3hLRY$c=rmI(J0ZTst=!x9dFh(VW$96HeJhqqniHewaPCOm-Auj2;e+h2wlwZGCcx5
e6Cg52@q=9CNmkq(1A6!%AB_<PFypN@XX*8YU4&^>tn)yoU}am@kazCNf@l9Tl*##WOc_sQz%^K?i<4vAK(A~%Lt;ja-3PRhLKwMDwmGUm<ho0kL!v~mtT2~
JO@joAsRG8p`iFck6sMUGau42I!wOCc||lp)wQ{xs?emdR5Cs~?c%P&$qApevBjL5UE^r5Ph5-FTMGJ_YKzIfJFgMYIl}!H;#?Zm$L1HblD7JfuBMx$Mw01a
<79@M8QXX=>wj5~34%CVu=A?EF%|TD92xcdXlY@wT#5MM-L7Phy|ngU=akra-O4TDu&YQ><(Ps-&^oRx8B3`c4_-OnX}M4~m4l=KI$v3DDc0r#(7mu{3Cn`y
rk~z`9$zfWQrE&WhWYh5YsX@5J=!DYIIR!4D*DaIF+=)?&0eYw<XIeRU|5I3gc@V}=rJ5&;|c%l+6prlS<O(9VRL*?Lg89NP(pUy?uGGL#cZfe&PNiap&ztq
Y^%9Oh7G=ZzYm7MaowqszIP_c_@i8~K)6~DIzYpzOj=f|U8p>_2&IGtj{=7k>*WGoNw_HKi1d`}z=#{;9*2crES|m;s1<wyr=q)SN@6tOxp8~NI0L>Xp2Z#K
TlLc0?(a}_#Dif!y5EXvMh*353WYMpAXvKEB>MzpEXNB@C}h!-#FH~SofUGwcIo)Z``PNFteL8uP%lp^3|jOJ3KU+Yn2JOKB6cyV_<Fbz?R6FgR6UTgwmX7*
(m6O1a|>L_pDdhp3mHefNwB2J54Q{W)qSn{+L0vw_)QAr5B>Q;Ukc|6D`8jQWj0Hl5<T7BufFH3aS%;7yxz5m8~dhOjtbJf&AQZ2r;J7ACQlw)@PK4GH$ww@
bdP+%A(6N1j2=*A7Hh|c>B~&zla?py#1R2L|BA}`Q%_Jb!s$<({3B&)7^a=9?bs*`?!4E+5~?cjDXe;Z+nU*-c18Ihk%(=HgRU$WyF|LvCU&=8_m)*(qM6do
r+GVgVjFzF(}usKuW_7T1D=sJ=8<z$`8@SHo>vEcCVU&)N%BC1pu8WF`BG9+s=t~loI1ug2%(n(;A{fCYs;B79e;vxe0LI(b7A40&ZXnuy|vOA3NxVT7}U?5
|4@lhEx_xb67qw!rVJcHs#{)~VzV;{TVSMH(6dViMo6jynmXD^AmLl_i_8V~94?#<cm<*|U=<XsO`;qLfkEO)Vm4NLmn9{7RT9Kc+{R+v1NyMP$EjEDBmKMw
pg8kNg|U44QddmPeQDHDxnps$k27Pbu_tKOSl}xW;Pd6t1jAq-bJp;7R5rg<cPB%^Y+=4?1H`2}4ME~G1u#V~34Izc%<AtJZK9hz!gf?PaUSMe8^!g{d|t-Q
uq?=zdRa8>Dq9)gJPk^J$#*~><3bHk1dq=c#V;{?_mXM~wNiCfjm2Zdd(B>2+})f<=Q@UkgtZuuhYqWvC>2nbWQ^Gx9D$X}iWP=MCX;X!<7S!<eP^?S?Oq1r
9$l|cr)*JE=KD~WutTautYVj{iKtWwo-Bx_ALYY43)jrh+4UYLJfVpiNqsKSaviF!10&2UB1qTMe=5GYXzZk~Y2%m4C<gSAue$g-nz6B9$CiA9Q*3KUDa-M@
gicWaajUM==IHbrw&HLV5>-))_6cM*nq`NJ@$P+a$w-sAivA{My5X6$MwhGM*zK@!sQ4MgE!tp~bSRNbM>8j;FNACWrJ>&9Fm?5+jUD0)mseH{MvmsrjPOa5
7r9!6gL&3qad5KT=M(ft#QWF*L^Yw#p5hxMD^PZ7;ah%DBk47Om|+KX`m3vzhr2O_%oe~t4qnbkqHmjXbCi$n_Lu@HP{LbT`Z)HTP*jMz4m}!*0-)+YIdwS)
)$fdR<^+*k2nzTQsXP}&FCf_C*rX}}n;7fqPjX~2SmN6>S^E7cbP?}at-VBwE9CV$hwXK5l-;wE1fk|Re9cT!>a{9p%}Spx%0e{rAEbn^Hgv|yST0SDroPj1
%!elI*kGPm)XfnsmeT`3gQm{e5V(VsJMR*)wx0zLiz$j7jTl3ti;78vNUph#&WX%iGvx#?=zZ-^E3iLKWG|hZHo9T#psj($Vv=kC#&W<|ZOTrZ{W(vvaWv9X
&Lr`bCqK<hLm6CBjsj=LfBYg2vpZ`K*tMtb^BgS$pe7lmnN|Q_9aV%>Q^j;$)aVEUNB!s9<+erjW4~6<a3{kJ%Lx=`LNbTkyJYiTLgVrN*O;`s&-tjwBTazA
M~)wm;O&D&__YmE-Ys`W<_B|(>jSlvfs=gC+`8tuzH0CQIBsVcmlEtZ7V3C;Q5Tg^Xsg^wMo{<epX2`!pM)W;IUMXYmJNw`fz(xA8{;@pf7@skyPLCc6?3Pt
!yLYcLy|YssK;45Kf57e>Y%IeUFzzJtD75i7wW=d#@E0omCURFdFY;R%ch=TIoCIBcH2q0IzKtiA^F~+^kVzomK+0THMR_o?^&*XU+IFS2ur$yjiY7i?R1v^
S>YeX#o8ZttT`b}N3gjW$MG-+Cm7<mPVZ({pw7N+#|pAP6PYB$UVb5f(Rt~pb3$!_JHiZ}@>Qli9j=v&KSucqa&9qWj&co#kpa7t;+l8yEO^eT)fmM9xu7^g
S>kRd9P~-SxNS5i+-n0Hz4rE4ZwzQ>;7unBu5*QD87o^!L&W{*qQp(V#jSdKVAmF&%Z9yb#6iTb%K-$WgwNf=u*#3$K|Vg!Uc4zB*PH+6hO4-ykE4P02ynw`
L}Qwq7R{I7!qtJL6VX@v9@nDd9pMzFWxJ7IbqMQ_6x#O<U)+<l6`P@*7Au+74J+A_hNc{86=bQc^X@qzKsYUV>zT0Z$%Osp7`EaE6m3%huRUlJjm_7#qW8wF
s)?TV)&HcG$QMS3Ys^OosHTzbNTKO`#k@eInn6Oi<t=T{R6I3+f>+a`L8Tt7cni2SZo;A0VAW6xOx3IgDO>mVFojiG8;5X6=#5}E<j#}TJA@^x$OS-XH<t5X
NhVAkG`|2CawB9;KkcAsG#q&(@VfhxO6lPq+n7HI$SvneuOjSK{aF`ePs&fP4p^>uH_;h^LDU2DdzNNP06Z!1ux1{TN6>Gx>$M@!cleMRjOd&LD+{uSKtIPD
rn()2*hqn7KN~l?w*Moiz6`?2EYK5rZj75;$?Oar{Wv@yL$>t@(U?I;Wu|@;;}nh1Husp-?nE=L9gk*0)a#^UWU6v!F^8il=ct7l#rMqrTUnj^(Q1tGf&-VI
Hl2v#@eszzH2GQqY!p-r*4)G#<k8Q&UV=U)n=YK$oQ?qU{#o}bPqxbe7wRUx>WvPP@qp1m-OZ1phyf7F%yD>_v>nBH;K|GHJme>T(POhk8{RzE&)pSbXG?%M
2}FWwr@eFfDw4iwCkM6EUOf*NffK!bylT*be$-t4+J1E%=9>#CR7+jlG02|uz40hZ6O>_}T_c^ABb<*_$G|WlKqr^n4-%zLDU$g{JPA7uput5*7ZCz?&$)&K
mf4k|@@-~Ch*#-TN_JKl#{%$AxPs>%$$%Q+F7=~hQ686P@8d2oEATU(7*|V_IH2W#*zB{iR+RR^=2K6e=YWI&BjSlH%WCAC)RdM*Cb(?JRyA*cTR~P$mE28>
*R}TRJ_F>~c^u)FU!0NmzG(X52wqs~?&&v`Y<}54T;A4HFWh~MkEjrtB2z6inLW-iZn=hfI_sp)T5P(-5X*-9ND%~@O*>M5OneJtt$5m7{P+`eLG!JLjVcFv
$O>6@?X*U3B33oI71CbNYAQp~YH=@f!h9|U&Ifh5tLF{Dkj|bN2}1zbw-HwY8Nb6U&FD?Ft#4JIUh4;VAjdOB{Zg$3d|Aa+>LKrwQv2N-1=d(JV$*+0)t>37
LPz6Km+F7i{B1<9hWgb?T(VUor6HNRcmA7k*1pyU`K1k{FB}1?NYZamml2a__RaHQQDpa@^&5tUM&nk%9l0gkLM@2!wc$d|Qly11_JryO?pn%52#a1o_e-md
sjWfL%nN1E=(iX%IV*tlz_yVBO$&}phP7jCvz%Ul{5p<~59q6QchA;t!|P&Q%iC%Gje&-`mCM8GGT<_e2Zz@=w*pGa6(S0pP-jt36r6rABs#@<94mTse!t9F
(dAoH<wI=JAv4m>)@GZFEbMlo!#!?{As3<z6v^6Bl*<DYd;O4k@}<(>_>7#Y#p?q!f1F_<NxtUJ8`fBXRE{z$`OBWa+Auoxu^_Y~Qn<-Wpb~C3_54=Iun-N!
RtUJeI8Zsnpd8ur9x>?qMp*$$@4Hgs%(>19rP+?C$~%#HeXU+$57~f`ZM*l}9#AvnR$bk(R$At}wZn9dTYe4G<TX}@X%7WfU&#v)K=ZD-<tlf*GQN;^2r1E7
x6K*8c4f+5f@VuF>nEM}MoRt!6PJK<ZSB%JuU8{V#XS*!zLMCf<^Qt~HAo_2QHzV<ozoT#R_u?9eDSRVKgQ&{&mqEc)c<<EB*YRCw@(@`W>RH+t`6vY=1kNR
eDE`Fny((BISX>r><WEcD6%4myW_O5b@FoP)JeXXK0)3#v(Kdsc*i-3-Fyusdj~482Hmn*<P?Z^cG-ux=hiu=&wZvnUuupk*AoNtQ}4|bg%oy2X*w5g0WPF>
`6uL*uVOcgc@50@!G?LTvfZBGiZPfjp?R4)0w!6qw()QoUmbhpT)jXBW4BV#)y{%NZ8))yMYRYxVOGVw&9?^uRG=*q^CG1odjp5Yot*~WQ(qc)H(KW6URCi7
J-JfBO-*TgkD?<p-Tl>!>kPQ??KlnfF-UZ9>&OY06Uelu44m8C)#6%0k|mnk`A4M1Tfr8XnWnNJ-TJPa(y+#+HF2jD)N#dWxN<h{KLRlDix9&w7iQ`d0~U2&
vigSPK>H02Y1BcuaVo%8(qBn6{h~~IPAA<u#S90t-d=n6=s7coX4u-He^?L~n+;tCQX$Dd9b%0ZupZh2!R8ae{zA*7&|zcLM~Z3wf_@HU#mZka>UK?5b~CMo
_)blxwsZl1_f}K=o#}(RHFsr@vmvFKo0;R2ejSmxPOjaB7vFpU6i7p%Js43L)gUgzFo@?6F~D5Jf%KUzYyJ6+(KBHN?^U5KYvhW-spH_?RNY&XgjKhIo|F<*
)l+Mq7f6*kn89$eh;ne(A8wq{uso!*wDxT^6PIk3Sm;z#UVX3WOP(9FNhKyPOYHh3*Ban-=Lh!x=0|({_Zea?^TM1O+eKk=%?tTw0zVj(ym<;TdskvK<VHl_
OvuXtpl8!E5}j6EEfJ1$gyP?^F$`ZToiym{@RlJtnAj!91eaM+wM1pFM@9Yv7&o<kVK(h8_K>rR!B3ndKqC9q+%K_S2}&9Rqx;dbp6(R+cTDrc%MGtZ5>Q~P
U)a^V1H=oRG~O?WpJ%`C%7?1gh6i!!8;Bkp>Wc{yJY`}~9|J;x*eW*y!?xDGA(OFij@=5n?^0|UHgMf593<K<5X~Xd9H1vGXhY-`RURy#4t@^8TYCs%w;q@1
lbYpd*b+G(C8mE35+?+3%RHYG@wGY=9+_Qqz4YoZ!GHSezjhM~3~YHL5k;K-egpMcH}TVl#X)f3es#1{>F=!S|22>A782ev<6u|MDng5!ettu=u}z{0W+0=^
0_{<}r<@OOpzeM`dgn|A#K|4y+K^)$kfj&J#t*}QmFbv39FDgAry)p6U&FNFAP<g~C6<ydAi-{Xg~gTe$-Jk&55DP$zkR{D#yhxt27m!|U?O8Kwpk^m2?bpd
7{1&Qa!h4CZU9}r*g1(8Dpe6eQi~iaq!ShFNU{YLGqCOyz^a#gvSwL>a+doqG)3^O91Xwri1Pt!Q9ga6r!tFxTQtrl(60wuIHnC$D4XGW<aJ-g<H+7a1Ye*H
{x>_i7o5?lrjA9#midS4CjMsG2RXq{8A#x{^<>VBu9+Og6+0<)S1EyxrhSdWiQjW=WAb-Y$ePob&07@PrWu_rQn#9#S}OJ5B6Q>By|h$a{}M=8_<I^iv#Ca3
BUiG&{~VLwbH8(d4u&FVA`H}$r~#Wb18&1kxGnr4JseQ;U^gv8w*b0!TdQI|=h-dtdtM-JyYz2lQJ>%O112=enVwb&eLl=2QZPpeNY?_}J`WSwRS%DD&VXR^
Wy&C+W4bv8#o1K*SQ2l2>G_z;XbX$@K5lye;{aifj3aq)Rw>ONPZhB2i3&MaRxMMqti<5{+B8k?%hBu^j);7f8d3km_%TnBV0?pG9tIvZ0t!ynJcV>18z1&j
8beaDL0g^PtNTdd$W@;4N?MwU0a|WnhDTJ@M<{YKc*0fowuADq6(C9BKbmML^S#jaq{(Wl#dv>}Ik)#0yswq_h(;lZOPPhUJUoLI3hE)<d)Ufn9pMxE&5sGV
!tl~Fpo!|%HYZn|4N*G}lM8Aa(0H)3LT7a?YL18EX>!aWR5cye62M@o7{n4^>E%f-`kOCI9lDBkjT8Bf{!0LuAY`bs44dI4b%4$R-e>6czx!z~LkV!@;dOsV
{^`x6VBMx+l6(xqLZ^`tSO|06d(Q>s%9k(c+qPNIAT?`smwoGJ`Q)ZK@+0ie3H437pHIa4nJbs>n0(zb9P)(p|BCb-l6zc{DVXAA_StDKzcAQAMoyhg^)(oe
1>pr_AfDGs`js8?qcq&yFQh0SQj<{ceYy9K99ZoBvYsr@kmJ?sFEHbg;BlE=fG`+4sFYGMH&*E%E{~@=rk7;MUC&zWt~NYs89||YTf0M8`ycR8xIguA62Eo;
nrnJH_-5Th<C|ZI+Y@hEni9T>W-}eGEXg+_u|Fg-R~y(VVM424Su6{TA{_t-+Xjfo@5CTGvyLyQ1elMuYB0_#TR2K#m3v1PZXP*NOCC-srTWX#rXR#`!>5nk
wCL`e>V{udXoZ4mJ98#QDA6o+?wPfH%rx2=|BJAtcC5$sF+OgyC*Mq=*5WnZds)3(SO8Cj+(T*O)KY`c`?{BXhx`N7L&L{U(Uve1qGx3v@8(R$pIYV<T$4Eh
s1OWsnrYqM6o4<DPzrkUBO)O<&wf>mPL!F>+^y6ktyrVfXrD~2|BB9t2iFNn)gbzd2o0AEs%TN#Li($gD}S>QSFJ*QCec8^TCl+K$H6YQM*xZAC?YC`7;+QZ
CR)*!B*eui@68^6;Zrp0s6l7ZdF5H|#P^M0IerPG5QHl`L?Kz%pRUe2j(LHB2UQ=_Hk4YH&Zb6U#{nCW@ODcaT@XN0vXt(CcRka9=^cLt!h60?(CDX{k&#})
*X1Sb0ngLtcX&JgqB|rbKG(aCcpWEl!YO8``mc^#Y?JaUN3$NA8{-U`LaZX1T_e<nrZ+g)$EbEMNgM=>$roI{srGt#{V27rcDyB36~^(&W6h3!HeEKvoM5>?
nEKz_8&XNLTk$Z?)a$erR%$XuJWt&x0Lz*`{3cgnwICQXFZ`Bqrln)SS<AfJ-toPAa8d;MypY0bMh#8`n;A-?^}tt?K?;OK3dkLr+g20>GbV!-*2i~SMVfXQ
t<Y7zM%4G?;-Plt$RkD3B!8?oSgrpx^^7m-Hz#K2%h-N|aW`9Mbv!z!wY!7^+bI<3A05ooz$_jpuBRq5cjeZccW}=OEwvI;ueE)zsgQ{7u-94<usb0-bh|Es
DDevVe71?NE^#^vq<oU-1pffQuA)(Ww8q*O*p|3VUkLIS$3(WxFxD}&-M^|h9XCTZm{tUMus9+cggn#J3(UBi%2^4uttf<fPQ|1wK3#Y9d`-_UUQsH-KaJ|F
isAvpL^{Qeym~UB{8X$D9Ed;FTRXH}km{^mi#o{<Q)5L(<HUW4VP4J}Wp%s$PN@|H!NfZ>cj3eC_T#VD1{agqoawZYpC)ZBc`^+Zr4kfH+>=~sW!(AC6hSoh
+9JXP_#+Y71e;gbOClyE9Ulx<N#hl#f(J3*sT#S#@B{E#*%xUWBucfR0jm_$<OCF_fU_hem1jg<Qe6zQFF0dgbx?`v6PyWY8vp&c>4eABT@7y=>;4ZSTzG`-
ztr{F3~=7CX$0Y+e9u6WI;5oCWzl{|U1Af1G(vlP!V}aIS^4AfM%o$#g1XgU>;f1Vi%wRZA3cE%o6(sTt*l4|C%MUo$wT4y1kI-cp3o+>+6IGa^$|y^TYNa{
$E-)JE}+K1?Pl@z;>)C^zrkmo_L+c2d`RRXN}uRVOqcd9;<K&5#7*%(s7RSomXhMk*?Q7otnU!F71<!#Xe$ozD%1|$6tW6}WD|9{QcghjN`@m2Y&A=vWqH4m
?AB0Cb9DP{lcned(K$T@2l?8amGI_Dnu9)PvZbrq@b(hO7V(faZKD%7CPnsaH(cp&wT;f?egYP1+{CMRP#xUe$XdS!z?bk<^>D!VECrcMny|hdkZoJ~hV*`g
=b4T=v`=4Y*#yyOlP|p_!$J(lg;sO~<!!j|L2UfyUf*+(o2`5v7owx*cKiNZjspcJ987;P+L2CebDBR}b~K`_JRqNOyaUl>8Zj|&NiCr0pZ(+(IL#D9Q;`uA
tt00>f1Tilq2^2IC`IPAyq&A9&1nyjmkz1yQ;wLSz7p?IkaY0Ww?6;jSOW2qVCzYkAs^7}d>oMOq4jjrm=S7%F>8E~mLf0)1v`l`BSlc7V5yhYVD@CB7E`Es
$#E6kpq(T#{dW)kLchNs`zO+qLB^q#yBO3AXtUfFz16rv0gZQbns6Nul5i>k<ehLz5uqLD(-tFWBQU|V&W@*Wi9B7j!}lYiU@{|oz17HeZ>_lD1G0<m*eULQ
7M)|H+@V#Zbu~V#LP}DwsM6|x%AB`j@w8`FeCEI`Kz@f8<6O_=Qy<{iNT4!!{MGfky6dsTmy{HVG-Tz7yOA14nwf8%*@Y_)(u5l9yH6z}5;yHXX1V&G$?E9#
B~eVbanziNZ%o9ZLhmQI+)y;xT)59bA^CCi^;H6UNkVBb#Jb1MOOpEo7r1Ve=zMu}IGy*B?JWRdGtz+hsS@C>^}E^rWS%~y^4yItwpMPUKfh@wX?49c_1FsS
V(D?8h&!#~)K4}UNVq03Y>T~@Q02Xf1);zlkudB)>c)zjuP97cbSKl7`O&5~2rV$*0uuKGcWa<3YM@})xu+j>R-4k`P2MF}_&S9e_ny8#z#zLDQOpB6<o{xk
Z=tUYhZW?{NX12r$}90<fL0;2<BabI_9{Aa4&NjKD87@x*kgzMb?fJm0KfSYcX{Xl-UdLOGw@&*Mg1_Tqhn}bwF4{ER!)q3kiXR}fDbLpIQiw!PE@lZB6MeF
f%E)Tv*W~5)a>TJrUUbNRq?Mhc4`3YJ0-i6liyFV`-E9zTk)D7A^`^}cfF-vIbL!1SD7?44T}Z#t~qz#ZbiKcl%{bI!I{fg8E6f*Xw@oX+Z4RWVqffr%SnKL
6)SHHFiGo^p(tx^NKfi5aLpU|M;?LHJ##)j+#A$5FI3&hJ}a*{1=wu+-5IT*K5Oto-Fp{)6^CPTjBR)GkYJh)5tV}}MfUBHSO&H^emkJ{T9IScxjNm<R3c}R
tG|FXg;3hjm9pBt%Q*={B#KDBT*v_t{hCmUC(d<^a!L}>i7E6`2Ywn9_Pp7BXhPWNwNa_+b6zq0(bnyxMDcc4N8K6ciBY;eeQ>7k>ABVx@eGI4aYLx<ngTRI
J+sSE8?+RDe^tr<V*pHjaSqnP2-@vYZ(P?rI7?0|W1n6O<_u|4-O#Zs&ej3rs@)$&QO)TM$#st@d&-xW>0&sVihY`9wZ3=J{krY~HAB|PolJ}&7QMznqE*rR
WN$6sh<sxHLAbsA^idb*56huW{<qhmgdKAPA}S6nGE<svXI$EzPRk~fJctyZ-#@@6#$D;Ruy<$7@b(Da55=Oyo~xz>#a~~Ay6j?g`2z*lxwSV*-cQ#rTahCV
IYs(DcoB$f`C4DNx*|OCwR`bM9L~%^pfDVJW1Y3Df-FfQQ=?UAyLh@Wa$bbt^dkR@;q&?3!Xd<Ue3E>a6<JX2s>|t%y4+!kQsYlOKBA)S)F_^X%an`MLEB|U
lqQHF>VV?+1-&on5X@^qtYsAXc(HlQI=KTSNohUu_|aA*CHdY9QbO>S2!s8}TwQ}{GN(({dQ)aN+*ib4)vn*%^hE&$nbtz7fw6vmUygPF##;A4CTKm<QQD!z
1kal}cTii8s|(EcC3(b+-SMMqb&hU&PAj6Px9SPKGAYK?$Yx$C=KU3cqEd_(;s0|GD>E{Kw0U)ZC7#reBJg>cbHu4@gR?#opQf$7dWmB~jO-gtr7k1MO$ScL
z=)1}0RIND=<E~NwlntxSz0%#6e}5Ksdk={nUJDwBPj4vj(_jDNK)ddNF#s&Q$^&5Zc~HxjD31xe7~tYEnr$14w+f_#$1{m)rzoPD}y<DEfF}isQRVbF27pP
A7J~NgfhmcHJg%>-{{P@)XkWRbeW<JumUT;g2LVc;$2%WqYvGl$IZF)lBa2J97(#Iz4khZuEcN9#}2<{`a}El4-=$7ydoCM!UGyWF)7Y&cySTRdJp3-<_uI$
6E=<scguC6=>E!`06T?)helOmW&mOV(hLWC=CMz;7CoSO_jj0%nV8T<X5eb>X_SNrTP<bGC4IT?$o{Z-Q!n;P?^ARrPZ7FYg8!$!g<RBU>VlCpz}`Zy`9LHB
R?$@(=tYBKj6-M}6k(Cu)y=6d9<D&s4w;R%kTd3USlWU>+_aSIxhGrM^I1KwJP2ys1!)a`US|MsCh}2VT%>|p_v#(fWjy;{P$Oo)1&Dv*S=ziylQ0+nQ`&rw
Q0NSx6_YXIW$I=fp;TAd`$|Z&1;C45`FZa1h!cQ490usD=dMED6iX{zXbZrPPwGsueP4G+^u#Z|%sO4Y)FF<5wq!j{A<VVH(eFl4BT;eafWit7jq?NmK0B4u
lNu#)2I^<ma*WI@otp#h4f7m|75n#a49lW=zQS!>cPxusovXWV{86Qa?`N!)>7<G9?^Zbu!bkZGLMT?`b*ylfRf<P@+PhC%-im_4(^O~_i`qLHW{qQ|27`m;
-q(Oq=ge3e8}?k|qJj8CeNFzv9f7>k+h;f0s&XE_r%u8PY)dsKH4o8viR_tCPMd3}%0Gbf5G-&~Iu}tOobBHsPF({pw(U4T9m-LrJb1Q<o^o~%F(N5l)5u(#
h)3Vq>hR1&*j=9CPOyi19$t~+gp^yvIo>h_WT|<&gpK_e<~Kg<&vPcvHP>O&`DltUF?sM~jZn}w^&*{rhC|Y|mSH(CG12l8H1)X|jJQf?b$Ss}r^fA1Zvzf3
ST69_H&GW9QnAAwg$KA63i(yxO}RvX&iBq}n}nZyd(tB#&o-oo*%k|#NAKBTtrpVA<=`W?pK`4cHR9IIm&e|)C+HrSslA}z5s%39kqBI7rirP?L;@mQMa||z
22w4T_xFYmOz78cq)|B|hm{4Ze<N2BtSCpc`V4-&bP?uVC)Ec&TiD6ds7?C8t-%@9?N25g-BTeOFaXd$Em%+Hch}=kXzWax3!#B{Yi;VQMv#9K$B)&J>1Oep
N|P3X@x{T!O>GSFTZDiELb0_6Kz<pi_9ai)Jrj#`Jgy@y1x&<$G3Ez6^k?0ICIpY6VCLpw!ap}Kzq1<aRIjGquqE(z8n-8Z?E!152#N2merbNs3qkZPQy>-X
!rF3YijuiaQ8N#4)BK!5p<}T-IjzRb@+B^T7m~6O-V(v64B%;`#hNu$lV6@odC)bt;lg9gqj#>3*+cny5zW)wsGcV{Yih@is{(@*8X21a3QXY^+8bYsq`q;$
UQ&3rKU7|7=gg3rEZ6OLE0W2klH<GU{DG>^WW@sCuNJ3g?4(9B!pyJ}IYFJ6PNBkbT~}?l{NAFsfS?jSS$=XUV9%`@V~5o!z?v+li|6jIv>z#K`#ymgF+rZ0
LHMd7hZY^UKev>-O#zGP9AV)wwC#FG69@lpWe9fm#;}qDrw1DgAYjtD8i_IXCh|VqTVV=^#=+g3nilU4#>TblmOu*Zbnd2OjHw3cB!gsBiHRlQKgd396i~0P
@??<}+uDD8W~!i4AsIqG1~@9d_Al@&dL>cDsdHM)G1{+U?~TVf-0h!^T`cGv%sB0%%g#8wjsMbbX%p7H|1Au|iilvGp#T2Y@x3krrA?}^3i{VZF3X95pIiVz
ec*YSBT~lVNp5|eQP`tCh1%J38cq5-R<8Vef{n^3f)Ws4suCDv{|U=J2ck@IPhp+x6>{}PUKNQ@16<}jaHtJkFra>N`&XMw2R~Nk5E*vDank^u;1<c8njye(
A9L)ogugpCtnJvaQx8#4M#~m39LSr%nDisdyCOE3!%{{A@4d#FW)YxEsrpJ3!Gz6{1D38ddCtOw!dRFeQL&QH7**f)%InY;GKi~5Bhv!>ymRHJ+9`tx{RhSu
UkhL>5Z3{w63AYSn;I5}@jR4`rVE`DxO*z|7a~D<14L0=F@{c$uYi_Q-mPStqtnc?<}7{8$F`YrP7zLgqq(PpuF}geuI$cFRpw0ApnVQdw1Y!%2svwtC-xPg
E}<OdnQ8irihHPK^V*D*q54E+X{c}}SwiloL-fXZhDgV7rX@EppL5bu>aVr7PsaYhU5IMB)A}Vt;aTXoilV^Y`wQ`2qht!QE7fgI8HImZ%CTMZg}i;vW3a#b
B1(&mKa~`cup48fq6|Rw9byzV77R=3j*O509`G?xE*S<0K9t9qFEo(<XrlJMV4q5ap6dIul#oeX0PlRGGwf(-B^#E6jx6UtUUb~vK8D5udDwIi0P}%eyMhBF
;?4(GVrJ&8coBb|eP-g70Uk4VW-EP|fthQ^WH%>WC38r&t+c<<l%?(qGI&1;Yh>e0ybS6Vks)ZimncTLTl}=a00J}X3Q}f33Ck?{uGnSQ;DGJYI0ZvR=~M&I
;Vy0gi^tYxbZ_%cglqcUcJhT6dbl2L3f3N<rhI};hDG}@N!bL@lgZNEF?E41e8)TkFc-dUqs-m|br2_J5!n#C2tW#~LvC(vZpEu4!x|EnqB`uCi;^`y{=UWF
J6!YJ+OWg+6T=msrLHq62{rNI+O;iBMzFPvpxc5koN1YmM>JL;;{VQ5YwiX4&k6*Jfm5EN{bX~<W37n-Tx733b4?Xfs(zgOA2_zeYRHE;DRCib$^Crp34g)r
Y2|dun2nK3)j<)wHli$UziF+%G(!&(O1qm^9>1;Rpc?q+)S5eHl6X+3`#**=xd=i6Rfr7N9Xta|EgM*>@VWG++@9|83<&^0k#jkXss+U<=I)R_M}vIBp4pEC
b^k(|RN1bgoxcu^al!~7!K$}9e4i%fd(z3@3YH{!c&xNG=%>4cdx>3(_YZ$9>SaC<5Km=Sj&aEh(wdNuu!Zu`=@xkSK%V@^S$vV#nnifDkDYjQ&g(LNu^rnu
3r!gT47G!Ncvytca;=6?T)H1J8%FQLZ%PT2?q(+@KX12pn2km)vXtB=s%rJ)(7{Qa+mgl%XDX}*&SVMnZc9;c>D!^6Af1n@{k-VUEze1K)6Rd?3C*<qN*Mu(
x*^3kfU?yY3GTBRH|=qu?K|sVzl#R!DFcIwPOL<StHYV|)?sokfkx=k+M;olm0cAva-DMr(_lzf(kXC1SB4ncqIlSEy2taX;L_;=njbDw$9J%rLr$wX#jnsn
8+&X9cuH_`#2|?MJ#+dp7GEOE!sChdPA2jf=-YPslE5&TA{_Ktxl%eoCh2NFbhJ)i$d`>(Gv~QVft~zr09BEOZ@x->g5(S5BLKm22E5D&Jj;z?_b|0(Q&u3F
0_+)Bn6$=``Q1($CKX%|2J)z^WXi`_HTez}bH9}+eq?XrvWfPXw5U`j819(eiFm!-J1(NMSd`R-4y6UZr?8kDkMPqsTZC@j{L1>;$_tgrqWcb`44PmXdErF-
)sgy(SkW$H>|ELD4vfcjcAd!DQkr)>uwPvuR}eBx)R+IS98xXj%l1gw)!aJ^F&cLC@y^^**=#cWjvQ*rAe9-;{zX~P6rq=6%ajb+Fe!WPhu%f}aw4dk#OA2c
^je9jExHqL7WOb6<hcsz-6KLFokd=to?|8}6i^Z+{uK%a*|a}IfAQvcY^Q^TxQ`CuYMM7T0e2rs4Y8<gG$GAaG|tC;r!#m}#&pGk@6P3|73fDAX9`>t9#|GA
qzhtX0*t8gUvCmoz+xj&X_Kd%zSsDcEm54xR5&te5AU`(b9pF89F9&VYC;+eP*di_A`>_Ay=X$^{ZmP&g&59ewRoJXj`@rZo3Y;?3Jyk)GRf0IQCWAa@mwN9
$qr!1QMpQCU!6{xcxWXHXNff`0ZH@1J`J!aciQT-Xe4VP)=g3}o186{<^ir@R6Lq4GOetI+%1*42MfQiWtdBqQr!Ca9V&VDeR6j^{o2H>O#3Q<y3^y?Xsir6
q3XPlh{9>+ivN$KS~o%5)kO>UT|ZwY?&NfSen6X`HYq?B4BYcn{{fs_sd|xaILIGFo>C|U3w(HA9cx5wHOrb3RmSwc<igOcC}SCU)$ChGHrE{r3Ww$?wAy5n
c5R}8#O<W`9fTyxi&`_NUd(wW#c-j~!ynW!8D>pDY-ZPSfsZ3vk%-lcIoHa{I_fD*dUZcoQixd<#{?AzHgj@JYKmpbA-!z-tPr$D<SwJ1x?_;g>(HcrIACzX
Fgb7`EcpEVf<>k@f)k5npz}(zgHdg!dVQjSg&Q#gif(H3f1Hd;;V9?oR|!-V=S`dQ-IH`gzYx6XJ~~`oVd<qIU|k@ZQ92b7;)2m7m9CFzh3`6k;hd_VHaA4K
N`=-*zYJwT!xo~FK9ISlBI&F4i;HSEqOs9;BdQ`{d1(56G49(xn0SG+g+Hs5Iktezg;@(76HPp5^ljN~;hdt)G8`8dT1sg@-QvjOIXr{fn7!RO91>{D3|X<}
POR#h+iIk_qe6ImnG!)3GkKT3?=LZ15`8lTEoG;nS`U3AvT65MPw`tNMUyh0W<QU^l;_2qoF=EgUgKE(qdB15pStj$Jt)KjVamhAjx4(<{5PE3#QPvBCGADN
Hc#s&?@8bbIrORD5HV-={D2~P7APakH<n3gkMlts+}s=$S&*`=0+sUc+G&zx*I2mKN&Yj@G;%K4nhTWjnr`obp{@~@Kd*4+iJPY+81#xgL7Yk5?y_Q{rgt}3
O>+6!vp}}W>Yv5Lo}Z#&@Kv|xa`ugLJ%6vzzjfk)z;s)wqU?=s8vg0E*|-NvG15Tsr=8dC*IbP+h!2y(TGEYnwJ^c?!HQVJpxY%tQ%T6MpP$$(tGNO0fdNZZ
yB0=gL8THJkmvjMxJsqLz0M`VBKx#U8`N`BPnn7j+$ffvMUc0hm0Kqie(q7L*{rsBq!Ln=W7IFkwU?4J=QA|!HFscQ)sEWcuuzuPZ>~oX&;m>dJS9lqY(N?{
kzY_H&I`Kq(zTk<L36B)`Kwq6uDAC}(!+0A-_L%3Od>aL2o^9ry5zYeR<i}%ag!Qx3qhRDuB|CSmz^6Jak1*QcY07x`d}nivC<hf?p;eT`5!)X22?LuGGE^I
WSAGJ!m4IflKS^o?@37JPBi8`=MV^Iulx_qMRe*H=CkH;KvS}aldYSb8&p55Y*s2-J(XP46t^HpC^2QJ*cj+5rv2cc<C4_IbD3b2AS<>~Cc-W4py!)R9Qb-%
(4erf7C9ld$gxcj9OrwC@_q0Q%zeA}0K~958^YEe$LTP-9|qYq8wwWx!+y9`G#e$8j?9e+$mx|{Q>V{DW<ZkdChJ!sX+LBR<Jj!3d(^&-K;h@qE(KbP6YdtG
jbyWsg<vx43a-5)E}9EAJciU0vYs&&YfrEcK=?4+f!|Hu;0m9X(IO)u4e|a)=ZtQQnV2`b6S)u>vKkO5Jmscc-nIq&cerVWhLSDpsXDw+VNU$}u1gRImA3_C
6auZxeG+oMM#zAM-Xs?H$2+I~cXdoeD>v=bYov+9ioVenlr`_q#{G<{7DszGD3TZz%T?9#{4fATaL0KrBb&)w6|p6XT4LG%Ueo(hXCvzR)N~UyYXf@KJvvk9
0M`paadD>ggU0aU(WX!CC40&yrOONWF%W-YY2efYTqaqUaL^E5`dJ_4F#08kF#{i=EfGs+Lc(DGI=7if{U?qG4@Kd%-BXXwb8NcpXhm7!lLnbxU`-}LJ2}jL
ab-774r8i^;av);9gLS>;L^X<PRrkg4B}8RPbv~l+T4>YJ|B)iCrL>5mk8S*{I?t4R9oAc4=|28gU^GIbfqKyd&@(etpvjC-DN2AUmVLaf%Rl*fwBw{J@-^V
w&jrQO}rF9!m%3BhG<qc8|o_pa)^PQcE}&|1sIIUP*(J{)t4wzI<)@cwW-?Eb;ybor6Og9e=zELa=3|WxCO87gX+BDGE?X*!D1hK(s|{ClW-MX@KM#KvPJut
twRX63TT<E_p8ty&1tA=*lOgTkn5dXZHnQUao@eKjcVN=(s^Pam5<Bk-*F=9NplP=!fW-Zs9%zlu@X~I!l()t?eqx7#~}X>>I5vYKGcmk3~<bedv=N4+)vsU
epnG^*hso?bR`9XPaFWtV5DH$IWdUN;l6+g(lfZ-5*O(cpxC2I@p{yFkH+yzb<-TTZj4vwQmi;ZByB^yKV2C@)z2aqCmd)xCksYA5;A6EGI@Nsob7|9)>EM&
BXJIUXEDD$S%@!=<M=)q+)wSMaw9{)>$|JjU)Th|-Y3R>GqNz4`%8j#QL0I7JxD@1AFWlC>4HirYBD8v5#JAwrhIgoEXrXIa#k1p6f2GN1`BMlL)6|80ycb@
kV}<`pKCc@CdzEsXThl{wRB%nd-l$M@tsh(Fkrq#AY+ssBApsw#g+A?NDg12+mdai(?MMZwfy1<-Eop~^CK#ArG{JA4rm_M*jtzHsobj9Mp*tjsCGL9eJ#>2
bosx~FP}SI`=*QnopJhYUw@ei_>!6I4tRQ=epT!{S~Pa#2)H!$JG4qId2sFx9G_ukbnJac(`O)x)f*?}JS6_~y{cATJ`JjAd>lRuYSeAmcqZCf_<a!O+;x@5
lT4ndocV)1C*|*Aw<x<eej~W?+UY+ay|Fu8PvZ$Rb8S2T2%HYn71<Y@7q%XmU^{75NUq2&-udaRu#m6Y7P7@|i3a3P!B%@F2KIu`S@`pDe(Si|KCi2w)<=a}
uZI^8YwY_~k$K07l+yTnhbO_#=?)*ex*=|6E~jwlyz_z=o?cbSe8+cMU3na<o@~bs7rN3Z2$4x=sIIG4&0h7%vAJ$x816+=xwT-<2y_m{n#27!iH~1ssQ>29
UdWV{(%goBSBZ*|F~ffVuayBRGdQu5?iQyn?_`0AMpgkqWLts?iD5bMqpg>RwX@#13cVun`m6;{E8MG$5Q1=D$_$G}eZgz6uhT}lvTV7LOe(V4^He_+02~*<
w}aL6*g5N6Ya$|;yx4y7Wtk(JtXVjr&yyn!_tvAbiIG}t@{H(bvdu@|LWEyebO2w*0%6bYIB$^dy5t{LBNV*u_CvA2p(fxe+3Ej=nP|!E3<P1&K0tW~a73mx
D3-H3y?ZphXQV|<n(avjui>sIs_Q@P!Qal@4VB9?5|<l+P&Gsf4C`adO=Ys9?C2Zv)%8=o?>7KJtSs}-nwGx?L880=+j+-t16`M_H;&fE3Y;Ay`lG<)SaKc|
CjIM?BG}#3)v=VE%X&>wU4D3C+-y4$biGxfvLFR-R3;yh92L})s@UxA7OAV}<I4@du5w}ZrC`XCuO_w{7&MqrV_O9hX@N$||FHG$oQdGg!c3|u{+G%~3&LKI
AT3+&G@lb)(UswqbCb!gAh_K(yGw7_o@3zJZ)9X+B3V>Ga1js7nIp%H4!ug7K1p0yACDu=DaeoNGPB#mj>GwhbEUY0Ivm^Pg$pN1hawNly<w2%Vkwd7Xd%`}
jl@hXfza4cG$*3W({23})Lz2@u}57P+6F`%5p?DW5NB6Jfmb7efQHeYBYBu7cij!sPaX5aJVR@7&FZLkk?9pw(KmBd%UpY9;AgS&zl|?=3GmBt)RqZ=y2+<~
d0t3@QpFe1e!;aRTL+xEJvzRSJB-1tU}J{CnIoigaO9ZHrjgbn0bI`BJpF*7QHuu2^F%>vI{qAeNVm+-Itkllx5(xOFF0c799JJJxhrA#Gvnj*u2}w<RVHju
(g()vK;DjpD5@EnV-KYm#M*gUaK~Wo^=fN;q~!yw_o5+vYKuGjeFXeu^)_|b%-l|N59~kVq$?%fV0h2yPWldkx(o>aE%r}|M3(%Q$TJMc@c$~klY*wk-8GY`
zQni$@S;I731ol~dFG-zU_-uI9}}YS<C4@SV6lq-(t--hu@}M8tx=ZoT4@k-+kH*3nd(5ZXu?W*D3mnDvtA0}Tz^a1{y&V`9b9TNH!o~VtP#?Pf69Bf0$|>C
mh6wvvfH{9>oPd{-A&u5=cSQex~$yPD9ObbxsEtbppvtioW0i3uLn?s3EJ|aS9cGtNf}_5iHFRW7rqetMppVe{V5An!vRAM$PKrzY(8%OKpz2}QYi8y6z|gB
k;PiuOxs4ux)x<=yFyf^SnUq%yw`dlw>uYEO;!z*vzt;Ls(BE6babBf2U;*H$mZ|buaz+2kC}udpA?qFvW}bsulgpNE>Q6iBZi--0(=Oznc$H7abO{ZQMRip
Hkx<w$QF8LA!q=~F<GfgGqN^A*0?uEMd=1|({F4%{UA{S6FG~~(?UuW!evDpRR*QsEK!Xv%Jb|pS@yb&<B$_>dh(Cx7d_XJq$AYp^Cwo46<K|YIT|Yp;ciu8
kc?8kKIW5Py!mWuc+dpSiC^)iCV~%D)<3{*gCS~QbGhZU15k~}8C3{5#GqT?8&AnlV~0}6+C>6?|H%yB^^4vZnk?W<FC~u0V!QEr_alw3uGq%K-DXcgB;@!K
je<_jZ_cr|(*`NFq)cx8j;-1@?sjo3Bzj9jq(6ts!2)isWqV_*44alGKpEADThsU639C?9g>KUHaq=rmSiw^8Xns2j?=)CLQ&$l>Vsn+0281S{u9w@P^T)MW
|0p`Jx5e8t*xb%6Q7?kS2RcU&ak<_mKKeKWI<$cbWn+oNEoYI;MaB>~mKHd&yXcVym}B+((!80}fn0^E%)z0S`+U369u{_$CE>-VCZORIWqF(sY@op34Ov*~
3l8P+$v?|;-O65r|M*rn@#MK{!w)`dOh2t3=_2-LffNYZc+B=(fR7DzNkkpR!L7pEtmbM0GyghC3R~cEiEi$HKuA7!%g;YK7Ts!sdy#@{XA8-QUu#otUy4p)
%<G08<tg!H7zb_ad#>1%a&06x)uUrASb5K#!hMSJF>bjP714y@+xp2nlez|{S?G==JS2t+&uyv3lZ4g-)LnOV^Q`E0(Fux<orKD_qZu>|yw+}mLgM&cNX9^G
Hc+>WHRpH<IN^$}^(kfEmf0|KBOaM6gLYPBwKv>@a-m2YE+p!&*vDVXOK+fY;GH$LcTZE-jc&%wr5_kkQdyFg1_>5|H|}PiEnfm;mVV<~Ug~s}(c5_p5`cxv
HZ9t_yg1%AG`^=PA+K9ePJdVS(lCGvX@q`hp41xEYVw=t^$1FrU@UYs+A-Az2pKPM&f)&!)x>xDq*4e0tUDr1R%#%fHQ)L!%Hh?rc&qCLTd5VN-&1?Lc)1O@
HuqRQIa5KdL5@{mwr$L8B?0ztAuuvCkm?#}GqSu)zbn$Pms={9eqA}wio^9Jqra{dl{;UhA$cZxAKT-rv}cQ|@NdV3m=2m;h8wUC2Iw#@&VjJiEmDXS3dc}Q
K86kU4);6|m1}k>mnGW-BM#*Tt|2K(QZ_n3ok^JkH&}lBqp*`Uz7qb?ir&%*s0SB~e>&_UoisTitNGZa_5TGMl|zCy4ley6mDi)#_py9F4wRB=;KE#QOCG5d
dRn3E0Jp^(d$y$9PC&Op^$O4CM*ROoKJ|-F@pYUA0lie#9DynUo-Kt*mn82?xP?&HQ{0F0>8|^vhPadP=R&}z))5?61mhJc7WEt^t7gRiu}m!9*q=0HYvn+=
fKm1~Ozo<;MXq*5v%5^_0G%r&)mz>E8WF)@o<T>Vrq31GVp-0cYCaSbwj!Tre6h}*R%l={qewl1xFRF1v099zOB{>nYxv8f|Nn(g8ouVyhD(HET;yEkH04vi
pyag}<m=7cJ(e0AB$sA3;p3=fE$#I33QS<-z`A%yi#;Sv5H514wR8HA7ZTFFd{xA@I~G2WF<>H#(nj8wx}1;e7_+7Wirp<F-c@hbh;+ITWNU2GaH!8eKFqk#
I}<QKlko6@Ou_l#*fdUBZyyNTixqUb%mxLmqBO{`%}<#PAC18@K$Td?b4nfQ!YSiH{8`&7tz5SjoNRZUU=c>NnMzqLJh`3wf8^{3l>&<pZB)xbo-W8mqp1HC
OY|%{T|9Tsh(@3_NW9|1twfB~D3oRACi7)Nx|DG^-@qXe6_Y4K9=4e@iN~Zya7CM7{jourD4D-N)~@h!?P!-uY>Oc(asnU`rC67HLiA()RTs_JXK%b!C|zU|
j~0B8(0NA+6s?+FYUN--eSe)E-I+8Xe!6=3TSMdj-~9B#J5#ItuP)eDYhKfl>MsYLaDlTAlo}SDO;fl$ue0B1Pal!}&*6FFD%`P+qjWMFKzT`HmV0jNG;JO6
7ANtmfC{y7V?fZN!~f{^n9z$r4jc6)qceTh0C*Z|8sE8&E$jQ81t;xFW7jjw$nu?jn6EBdeI3+w{X-|h(BTGOJVU&>=yK)(x~s`Hk0hG8S`yzR8kSquz#_iE
Rso_CeK8Q<sG&~yuQ8FB<Zb-f4oaXy%0rT%=HCvJI9_dql{b#B9}5sMy<s}v0)Xts`_%|ih0HW`IyaT^UV~!FfXGo<aTTYpy&)*cpnznI>K3v)cQs4SZN_Vd
T6kXgU;@{8n6<oqNW@SU9HG~tV;)1v?Pw-#w$DVB3X|vSaAm6SE4gGZrh3=_)F_C{vUJ^cxrezn-Ob;XiIRK|FxJugnFkqTV8_2xF3g2HIHk}G#^IO0Z!7b6
d3fAX5&0T+G_lq28zZOZFB;scyu)q@=={JXpQI`CLtlG)0$Fi^rn?@s+;kA*SQ-R~Gqn7J;4Z&(=yActv>1Pej~U{;?G&owz{RnqmLGLue2=I8^$=0=Qij85
n&6RPnVU=UYUAss=WeH&3@3F~%|4wx<LpeX&dC2FPn#D0@DKLY%WF$%zDkrL)g{W(IuD}!e5}d!sCdxy$fwG$i@xX|9Fq?4Ywo$}{FP8=eA)X_6T`d2E}GTs
=RmlXs=9%{@OT`*M+T|D5*B!1zTUi>4WbZRb|@SUEUZ+f-y^`&%|&?l;Xh#_uX`@;%7%k!;OVNL0wsbg(yKw2@C@Y}ge!*!2%C=nV~G&%v`CdITS6;1d*g?F
_5k_0u<DyhMRCFv?013uPbc~N3TQeK!IkK~CTP?k0q!$-r7*aqGziAHf4OKlQhZCQ;?t0*Xgn@#1Rke-SB?@$@eI4W7Qs~{lDW_1-YUoS>%*>J4hc(0_s1n>
QX+^}&G>f+-T$35EdWI=Ot=C4&!zAq<AZcEu0Qa=m_DuKCTw!C?|<=>h$LS->pOZKe-qbh^FxUvrCL_H*#{EYB{_`0USM~-7H@L3aOKPn>d#$?26%>mO1ZtQ
kK(^GApALOEi~_JEC^A!(u<3Z8y}y)OE|`s23Cv%d*CrT=U*8zI^T^;8&r|9V+g0m25bkEk5ZFyOYY+p<~?O7;6!x!6@@&7_oBgUSjJW<0ih(@j3PC+T|w*4
K(y(`8!>nuiwkt>*8eJO@)Ny%SGhE<ukY?<h1#?84P#T)BG>Zst?gfya`oxJ?G>UD(RNww)ytBFR3_cqsjy%v&WydsV;?~F3-@>ho%4=jE41XMGYkhA^AU^9
q-rh9zXY>`@A7Gz)5d!SBd6H5-HM!-*ZuyeTW(6AorCnMqX>p(lV%D%`D7V~7EL$KEUx`X6(@qXf!e^xE$i80&IJz==*Bajp?sC}8+jF0Zxuqslh}+!Hc1go
VppNkNr}8YNky+`HOqd~d+wJ!Ol4nekgT6}Z)h0XF>sR{mUA1@147U+E>}eYexg1EVIZQ=_W)wDDy(PZ(<qFt+I;>9>2vL!P~$Hpue?)7^)30+%C3s6h$#id
LUM;T(*PL*chWxKKucd0V8IRT8tXw8v<yt}_}J?6X2@jsKVa<hOZGu4{4mY{m?V7#6AANC=uO9pAWX)&+Ry?E@87&esV(*zW{$;P9XN9MXml9Il3W_3j32e(
5WBcwDMp&Qw<%!DP&P!u^z&u03uRUFkp@psUSLP(M)f0f&};5LYQg8ZY)ruY*hvne<90uS8&m_smIBE|`4?TwhjzXw25dMXVj<-M{I9>6khaPBvDdYkGYVlD
B=Z4%bW^;0ZRWf>)@|?$NKvsIvaf<<YCen!yOp*gJn4B(YHEx!m3;>m;7e~b_)U?)!)L8@`3b032Fd(GXuYPYmHnQ@|2zifl_Mv1vm<I;s6+N6=tiOkLRRkG
v*O_H_YH8tr$dz2D|G+N1l0EpTH1~q!OrIhs7FM~e+tNy)Rqyhg!)g<lmGb(q(l*s-(o^)(%>NT=_CJC;78r*7psgIx~eIoF6n)5Ky}z{*b9RS%Rb<&AM%Fr
zN$gd{#3khv>knFTRwr+W={aS74byp7BTs3s6wyYgdjj=A40Wf!(=K7=uCnXe8eI*P#Ps{NB*0a&rezT&3T6huK9!42sJAH!FjX&t4_*Ao?}kU7QnPKx<yg1
-8l34azi{Y@F+Q%xH9AQQ-n|f9Z@@<JK;lRhg)*Ix}RG%Nf3q|&Y5PJs3psgWn`%`^X?TVt_#00uqsUxnzup$zCglFNNQUP3u(Zr62SDT<hK?Dkk2{q2FdXB
ZWeRAvT-~@F8UZllca}}r+%a@2QDHM%g7fb8SrOga(EZgv35W{V`xH<tk3-)hb!P1fhD*)`Q#dbWo3?!9PXtmwPY2ikrxh`<blY+W_AmN*_9gi$4JO;ok7Z-
NdohaCu4MXAOtik;pictGqCjasyHqC>b58F0)ngXpAAl9m>GqNgG_rtvJ1=A^+|9EwCvPVLv8d78s*!-1dDYeM@f<SY+=W9AGj-X5C?FL9(!&wKrGZC#J#wI
@(6^rTo=SQErZ12cZtp!8M~O2=JCG>2^^^=W$#mVyaED1FyCz{7=4`3?ey*4eR+)MM<u2d4Ps1g>a|zgK^-NM)YbNVX;bbqIP*M3YGb~hPA1O00y9vo4D!@a
#O8nG#O**fo~SCMBb`E_NL)AZK3>b%bX9N;de<1mDEH0E{w5oe;CcRxgtAv8Z>7{s@-*S=Fk59xC<g$0%Sas0MdOdSV@@h3DL?X`a9qc9UN85m0eo0)y5q`P
>(-zB7!+%9Hh49YnrC7QXr{nxsgd^=`SAJm7_Y}*AoVQWr_P2rDP@J$MR;tVZC(NAj~Y>d*N<E@d-g5=MQ~uv$~9JPwQ!&!<!`WnTi*=GSL6F>6z-YR-7RU4
nga*xQ6J8&tb~WiO~k%SC)j=nLg+;u&p>47shYk$p!LSx5bOI}04Xx7xFgNx^z-o8^Kd6^T}Dmb_!LuJ{R^%3O2jBK3SICsMR%FafyVW_PZRUBLYZn8FnNi(
JwAqpBrco?p3uOgL$pKnu5zW9PZ3<>4SIXb6_vcf3peF40@mnS<JzN<F?=I#>}DSh1RFOuNwMlL(RH)-_hQw?I3;N1OaxX`GaHMy05JsO?@HJKoQJ%n!XFPo
v|{*OgZ=>=dGttoI=^?5p^aYKFq~YwWh}^+=oz}FzM1N&eu*I$q$OTs_i+=ioqtlh(TCn^AW8_c?M8BvK5A#!s6XTH%o6T_jUL;AN9a^K%8gbF%~A|wk6);>
x5rx-4aR8%zWzfVqPVDQ@P9^xn;1%Ka`8t-W--MaEEjo1XFAHSDzOrHoADu0tFG}fj5gH<$+)qnplW#Gl;Z!gpUadcbV47z-ZX2E@sbCWBO59|?Mw?id-RJd
$3(D5x;%(_l|pq;fQEk0HxSz{=9iw+`MoF}2krV2r;U#xw%muh;j86T?|Y3WLGXnjUled&xcX~`Mvp85{c!`sS)+#_f+FM;&bZLL&PiYCpS6Vzkz2{>^q2|F
jp0^fBqcxKVD?#dC#Bq`)@lg!33xZ~8$a2Iw)L1SsZoBqa`N~`I`fF-jzr|Cv9o$o!?|PfGNg9%292FSquXv8>U@=@d9$cZ%UY7`&eU3I7=p#_#Xk$8smY$V
1y_}WBZa(eAVZ$8<=+?9j@*>?sGQwRraP_3$a~tq3&-HXtneAl8w)OlV!nzs##4#E^X=kRHXo?=;(d!1^Qql{q)iLKzbhYhatOzEPGY`?x^noJz)lKqk}=m0
Ode^rg~ujp#P!Ia;?i$d6zKFCw_63*+G`Kn|G%c9DdO49v>lup7K(V+G?*+%ASqH=k0_qjg@}D#rLMA+AtG}JRHEnU^Wx7Mw5EqFEocJ+juk0lN!*m?7rvRu
L5*$ppP_y}VmPRknwzmodL@hf>+Ta4;}xYh*7#muZ7hktaM1?s;hFXd<5(rRffkswi7_$>!+m@!^Ofjh6%bxp1vk+tKI$=7bsVX8`WYG!*mZPHnigr_PD6<7
gR=_eIbC(C)BP)hae%($s0F42vww7|%#g>mW{U3^OyV!s-WSfP4xy=iG%n_`B2#keP_6QlyG1MTniv3+%@4N-e=>7!kR>0rp+NOIib`gO{9GtG1Z%zQaG?lH
qJ&r{UoJHEC$bBsDx08qyQwKtU^ll`<ZZpJ-*<HkJ`SZ_SjkL7LlEZ^3Q+Z{ODpBXM$7Lt2r!vbR~)on^#SENa901pVdm@q9Vh?9)FXASEN0(>yGiGDz5b|m
FsALyaA(szo&*Q8%)L{1L-i8*IggIKr1`WoPd-mF5kh?kb@lncnC;dpP6BqdI)i_Tf<?7H9!w_!RRo6cgoUOrATcKCUQcZ(zDq_s-#2=w)em#hWHcG5`W%bc
T8NoHgO6ds{!a7rEXl&6{7+7TI@0C7AS4l7UTOGP+LqE*pt`}A#CjZNtt(1Gi{I$o-lCVpsZZ{hmR&RCFZMt@M=a8AdT1@H5swWPnFKy@C1kwos5jX%qP)XV
?BwhqQr<xO&sYR&v@cH8FAqzfeWM)_kXGxJYo#FpraTmV)}g!0j1j}rc%;ghMcguyFs7@ral%zym(hVEsZ^vA1=KVzfyW)bW&ZjZ)taAzClaA|dII`}-<ip4
)t@Ilw!Eu(K##8)6xL`@d1SRC?X%Z9TVHedqboW?K_ou1LY|+UYiR-+82+#CqvHLPz)Xl^i2Rtm-cRvrAhFHgHnrYpHMDEwX*+B$ioAB0o=0JNQOZ}20lj`o
V4H;1GQbKY1S3{HOxU<NX-RTuUmB>1rBrFNybqb2s9ukZRKLl#wzUBPcfWcXn64X*{eMh#LMnj8Uts?Ps1I^5u(%9K0+vH|0B3rLg9=xiO9ZP*5F$xaaIs;!
y%Ap_@es(2RhUgKlX(~Ed&OGb3kC-$e~h#21i1sBfwiwi5{vRmRmWTCz84$EEwL=kkaq3QrEriu0Ez&~<DbXCTAa!~q^Y3|&Yp3eW4VsSZqV(Sa6x|N0LYh$
3^@_5y~`7>Ccnur@{BgG<u|Y<N{oG3m_t`KwqcPg1Q3SNm9$?Avxq)AI(_xgFEN176oHf>vAw|=+Y}ZmVDGi5p!Lf6>41iE;~+b~v6hzIwRHg*1SwgSMDZ%C
vK=VgDLCjSi?gXNF!7+YPAsdhijdf3;Cuz+Np9JRvRldXHQJ_!&aF7XO13OPw!N61f&)fAFr`im6D@boG!4=$z~!O%ynHyzGAf$8!oKX~xK1UxgQkKz{E0bQ
GkA}jhqN!e8yu<z+JJhclNOiZ4rWqp&aJDX3b2qW?g5b`Va?rAN!4(sYqsylO*qwL@aym@r5d4~2>>l2Th5lvy3MRs*-RcL(mn6#>IF@+XJmu6Bm}H8NGMuH
BAar8oIy1?<M4>_0S{6Xhh~?tE1cu@@{ZeK6Jt@x3s`^}*~!}Vhlw5zFVanE)_jJ#K5vxXtpx4K#c%8k<Z*vP={03g4`9De{G`Mx;Q}ShypxOvz1QA&^jS*`
y}vQU^~mk9vOog+<mk37PGX454tl9`t-%jM5hS$VW8K;hAQmo9?E{f|DDdQ;bNm$5HIb4^8{A%Wzw}iOh$s`pkBO<&K%jO&A8aoshoN_4`hRWgh)jiWAkpdR
2|8l|cuGG&wvf+46@>%4-|ZUj*2VmmS6AY<VlKA|+)>qHzups1`!d>wqGI}rK){x1upr)DT#@HkCKQw;sK>7FZ_VG3=9AXgl}6RFWuyV@y%Bn7jQMC@*tKlq
g#p{;D6Yq3yACbKm>tfESc7+zk;^#!v7QE3hxMjVwI7+l#oz>=sVaF7odYH%$5&!0l1C2xmjpNfTEa;>&}&V5Rkt9`l|UWDY2BaZa4#5U$J80)yLzlcmJEqw
1~#T>!nqer7SS;2YT_o<_L-=$-QD3(ka1buM5-kLX4xaM2Stzu)ONAPa<}W{&^$v=i!E-3`x8P3k|n!O95Q=rZbY2NXQiQFDq@}=M)B5yy-VO_ufeHY=%=Rr
Nnb$&T@>C3G<g=c%7WUPsSwOzCHsTo^Yugxw2J9Xg>4MU2i?kQ8@VrizQGIjCf{2l#1*Fh^yTHo?5CAFEfWg|@MzIl;NbFVQm<@vX@s?Tx~f4x0mDjIuE%8E
<m*E{5Z`ia9Nk-~xMSfzXDbl%)P5DO73{zczr%}N=bXL(baPy6-3~DItZ*{fo=dP+=`e4ZYhHHPv`v$cODbfQ!k#qQ{CUYRWeGoR#MzqMa^1Zgg#1x@<gO<4
^qnKLN~WZ4qh-#>spCrY(RQ_G@@T!o#?nv92)E}K)Xz<96O{NAa%u2V+Dxx}rRcKC5IOz;qp?4vplLd~qghtCQF)<${z1B4ICes)Ot=7xHnzbB@eEigYI_qo
i<#SbU#mk%A_||N;P_dE+|C7orqZ@d^|nWHDEv{9pbZT?Dbb*s#9)VbdQbV!Wg+`g()$l<Z^u1&19|R-rORNPX|!B5jj?Hm^>r>1i$~PE7TnU|43ZM9J=ync
G)hgr%a}SIk4_JOy;m2k*PCnYN0MpLsFc3^v@5t1^Em;Dm1_;F9*<&&AomJB28*fCbMk2b#46Q>^V3?Tli&w#*U(qP|1#l=L0cfOv|IVn-!{Tu&>r-J%2f~P
KDC|jJ~~tFh9Kq1HIl+(Uv1$flB|di<>Bd+7zrqpCw9pUxL!I;-OcxhEwX4<EWR;zs+OD}?j8(%t{g)I>AghQl=Wu<BXLo&n7K*BHqSAiYlp@caf1Ot!Evpv
1OiQ@zJv_q`Bd8&W@)(Wj4D9Xfa5E}UvZI<>LY=j=yBWTgi^fmnPZ$a%$bI{jFIecCXDc3C~k;{yxZyg$`{RLb&!NwrkeVcW@{kP+HslLuWhYv8v$N`7i@26
^8Bj*o}7idb3&>!<bBUW^^M6pi<kYgSGnuIQBJ&odd~MHZP``xw}Oa;q2w;`)3Ka8+@;99NMR(p8VtW%w3WNnRxSlv^|X}!S0iKAx?Q+r(#XxsUT!Kp#8ZCs
SGuDCMF$MK?Sfp(u%|$<cN_+nRwW!VhGM4EgVi~7lY;fufELbDHR;k*m+l6opg4#J8vStj??-10JOe5r3;cik-M4M84(-M`yFnKr36^{QKSP!3GdyhidahO-
hi%m&HcPdD{dCiEDhkLIHWzZ{q8)oJIAFXZ%>+VOesmrrKQe;Bu>XXC+Au2CRw5U3Xs~?ARLI8@PcH;=J-4Q$aBXJnFzAvjzFNBKO_r_g5DyDT81_4?ZM@k&
p72LL61XS*3+0fxqgmW-nf}2U$#s-yf%Gj~ul=63CDSq9BEfR3qoXOtd+g*c0f;TIAXqO=SKjtvpX`idt5aV~-}gH60-PGHXsVy|yrN%)N9-2-6E85{zms4J
Lh@#7H}BF?{ca5pb36ScH3WaT%rOqZofHwxGA0OsSokEK^=4cUmCBQi(>@uyrX|*`YvDXGt(weSW;UQ{BNXgLgy=e!;dx=;F{iYAEFA8+{e|mLes(dLm}2Hp
sjDSr<}4_3Z_`q+W%ftaUm&$-^nA&^EUsPdCT&3tOSoK4Gto8lI}+!!z&$cicx7UQN_w*;wW33!o@L?6*eu?Z9^i*qGXPpzokgZjI$s_#jfD6Xed_d9t3Ft8
d+8l@q7UO*g02(i680c4R@%UKZxTKzD;O6D*dxmTc5v+PYUmEG<06ZEGYJBwK$GvM5;jBd{h7OR9@iLF<@3}7{lJd?ohma{@HL~>zF)OefAlW|FRSe+25q_?
3j92WRs^)@q!m8#EY;1K<6I-b$e;z?8#vJk0w0j{oboXq$ttqZF8sDol1P?~1L$RmOi8Rxf=*P~F%2qX_f?Tw#ncgAkk^{P5Dv|oa^LBL>L%{x7yENO-cNq6
S3X#|QR$S{|1ZK2ZE(vcBX)bL#lu_+HvQ)Bfq+<@?jApY8-NbPr^EBu8fom4AqDCRT*|%au=3VHp>pa)HErbRF^n`he)I<}oQr>O8D9HI-+~1Tb0;qmk}SHR
zJU*RTV$Li)B2-Hk_H?*NL4g+eo>#mx=e5L(SL!38VSG|Iwr)nv9d5>)`|-z4E?><AprYTL48W2D!OdVwc4RY=Y8KBN{JW~lW-S3e_e>6xR1^nV9_D5-b&3R
aMV@YTm<Cl;aB|-cUiABO_xbKJZzN1&xw@L0Z};wD3pbeODX)5j<RH}soSqIk25gsP(gYn0~?Ddjln|P)kEH@l9j>%F9=1p*<CeTGC{UvI!~rOs2WTqaVMm+
ugQ>tKeudkw3>KB)O`Xx0Tzel6zdaBi$@2-hp$9o64@J9urIMW0g|c-*eji0_Vm0*l;E=?#%ilx=RBF54I$SU7zea%0Onxlb8q8z0R28!D<PK?`s9MC^3^}z
x_-=acQOfBDC$eZF4fi?@iQtpUDby_0b=|4#{d3=tnLKC23WTRI?A@jA~-SUcvUgEzqBT9HoXt9CIWo6YEuBTN0;<I$wl*{1yg1*ne)n&kNoZ_13z=_mc)K6
|Dls@598YikJ>e|uD8Hi&wM8M1$-;7qFR9(vFS}1XZYJTx5?S=s#cr2FGGXf9Ub=vs$JoirguBJ#Tt$852a!By49yFc)z=iYWkN^$OHpfeQ%gicq#$OSoFJz
ru2Wxc5>53%1q}y4%a`nlxZ<q*m1f?a6Q7-hOfBc`<g`ZNyxWM)fWd#QuL%MI|>b&zqYB1R&oYHihy(y^5PlIIStx@4TqR%5Attv(fjJaoqt!67DN*9L7B^a
;Y4Dndj(p?h$8RkC)XGEWG#Hu^2W~nKbzi5cuG~G_p;EDT+^e?vs%$ECHTT>m{q*U@E?A!S@zK_8Ygg)NOY`$b^f7i9JXs<G*hEou8WsUx(@nWZDNdcq=5L^
U^Q7g4+gn@-E%m#2OFX<vohy*ytNbp_|QF^kAqWh7f#AcUB(Twt}Y8v;E>ZhgRAo#-z3~=Jc&-qWO{A0UwBfyU^=iu=t47fDt4p5SQn1X#%8Mgq@NcnniPpd
K64ai68}3gO4oy}A(_A_B31xz%)w<>NGU*o_;s8*qW1rJ@m=hp=9id#3`h9di`Z$!y0xOE0d<f6MhAF|+L-D=Cz_$|Cvb(;`WJ4|5NQo}^>&a@1h{j#t15et
@o8uHa+_1G=Gt^hn*MJjEw8-WYffkaAYeJzZGp<uGo795qag!H%T^JJW{NY-iL4L#El-;UBgB&BQ5&MV)L8Bsme!>)hsXyr8*xjS&Eu#|LwtUUS6Kz!6NF)|
c>+*J!80FTTVMQ1u&s&)>m+8NS@2RMQF*c&3Ifk*E4$QonSM;)xuKLy(y@66^mrv`Z=7nvAA21ufIrc|rpU`nidGWzYKubSxnE2Sz<WFM`;XYn9p_tj2&Arr
;TJDwn{(HCo1I#=<?|u8Emp}X;)3wJb(b7+_S!Hr>!6ewG8#A6ZyrW}8eX)zO{NM7D*Jy{x9kY3&l^-9+{Q}H$n{>kf_u=#Sv0&K)he_h8)=^TPONV<s76i8
)xv))*)C#BI%F@Xn{bbt(WGL>qHjcVmoFHG2;+jYj|%;iQ1rFqUHFOk9n}W+dk%fq&8_SodT0lMQKAWzDNUj+uJ-priIs@<aRUUe?3@&GAGAk`oYy&-mLe&S
Bse0xDx3?O&X1A8)NwGCHIBf@RW(J&Q;l=8UxSYU4V#G9YZ#?CAK{@$S-`j*Ak3Ff*g=mHLS&|xqyF?6<75N}DNbPk+2XP&16+gER|Bimn`z17MDAy?zb{A%
c>nSVKi8V?<dhmL4r^Z0lucjFP2TT*nwBA>%+tXk$2mN2`V^VesL{DXVEJ@HK7oar6GRY?A4-G}e&4sQ?efXgKA^CK6t23S^$;F;4}8kO<fBDm`Tpw0C&28u
Aprn&Ay^WS$F_S%YLvfP^vmk4&n&~ax<Q^e;PozO>v6WhR9WP9|H+az{&3|h4c5GlfuLdyTb}v6a|}g+A4<GF373hTq!>I0I(THkVS)f++@U6$@9K^r)96aD
DeExNODb$*ry9JE^tJ~Y7hLWY24<=hF;^6i2CEVWFXnjgOM5S1@jmMu$<JcKGF*d9Qy(0hq#dsHpuG|i(6PI3bEx^}6t?K5gm*;!57^QdcieB7>pNOQLL1Ke
p>NDTIZ?^Z*m?#>L9iNX6(nG1K<o<^`2W=3`@9Obb8f+zKWwV;Do@z#z6ozkZiCa{#U1fRz+<R*sk*VwVov@<O{~`+aRm+i6uV^=Wa@EIGK`c%=}fiYTuKTW
VT0pmIqgb@K+K$*GDkxjzLPam7?8#Le8IF!{QregT(8Xu!jcAs_iip*MJpmxMMHzFsmQhu{3ab;<nd7a$TVAOvC&D-p-~0LcA#eoH?EMmzlmugSY*E$;|A*1
d=OD%wa9ji0dR=Ex4k>S{tG2oVmD);$j0ekO?H<mkhHEnIZ1jDP%0Ij512S0?Lhe>Kpz%IKyRp`kv+y<?8EDLB~Zx%YXFJ*4jCBi%_BU8d092Lp}#%LkB%`H
d}9y0-VK*SLdz43>RH-A-?sV`V4PJh&Y6j&p@Lu)n(`4n!@V6ELoH1Es{tXkFff)>VOAUm_Jw(&&q3L0!*>UfBS&~Wt}FVc+~O?a&ouhTO#q915{`Ctlb)K-
`ug`2px~*p3y$W<fe-5{v*G9am6zJvHt-9oNh0#n_tZKh51DEa46aBb$*uc2m|s4maZ{{<F+;5~LhE5^qg{94Cw5agRsBm)RxgJn8FT5UqbdZ&00&RS9o<#M
@{9u6CTOp$IXia<Bt&_*Qw;A*%jOSF8mF8(Tjm$0eZfLQ`tjfHp1R9PyR+J6PKaS&^Dm@#1lEKGe2rt{%qhZ!<z?j?DTOsB3@|F%O>Qf+CrP773%=$tT6Cnd
;`jGNcTsxez;nja($bH`Urn=pS;3ml=(%O6<DbSG`(CUxykFxeDJS>W5nW!6JLqHJF3c|v0N-|ZMR<f`xd%e9*+B=aeq?Hs$TWI%2_&J{ve53spPgV!{HOB@
&i&MimiW^ao=kujK!vb}CZP{nrcww<?EE4w?;_JADDFC3+d>?;`!j$6#&0Y>4KKb6k3dk#L*FJB(Hy|u0iL2}<|w{2AG|DIlL>jwF8Qu_2DRj3PsF<q?7?6d
CWow_KkAIckxR9a_QWJ2T-IOe?k55kjWy53x2_E>OWK=4E~%d?6GL5wz&A4WgA0rsR>vN_oXtVjo!vmry13i6`_BF<=uaZ6oJsN`M33OUIZan>nTRz^*-_gQ
U2!w*^2T9*$|OkCRBE%A3G2&MJNp7Bg`otIjWS3JTzkmc!BE=bVa9M7Wh0}QOVhcnQP9uJS9{}kq~&K0WxBfKxi**#_rC#4CwdXSheBVPc(A>Q{W#<TC?>9l
F3b@Vv_)DO;OEHmAiw5$cml%Bf86g--V7#5;Y(@C$=a2?lOAe<S}U@I4KPUA5MyIq*Sfm9+qUwP`F82#N46hDx<v)NvF}eIq8?wRLglO%WH@l_zN)bLST0=^
nK-_lObk(e7S4!hi&{Uy`^J;ZCYC->QkXe}BjfkNFhO+*-7~3+Uf)WAWU^cBl?+h^t}&h4fF2`lk~5TpvAQW?v<PMQW^zJrxMqlx$~?oefti4k%tgDjORhmi
G@HMU>=8&Kkcnh+WUU)G@{u42T_{KY$*S(aTt%aj0$;xcJZgjlO^$obn-VgMfj9B9#qLIdDp(SCLT$wrOOm1wZ7!+Hj(U0vNGTotsKp~^htuDHWaX~+bTN|{
(|x7!Cr9V7TIjtyl6Q9X|D^CPnxDtcFd_eoR#8&h_3OpKQ}Bdnn27}!@N5w9Vsq~s#r8-vLMRO_o%T6!>8K5VXnuhg_ZUXNjXsfB7P5tBzvI9vbumHn>GVug
D++=n{}w_dM*-WIHHbZFI&f<g9L<WR895+aNBH>cf-M+9V`^wSH!XRAG8|bQjr)R|B~bIrJ#f_kxR_YLBSxX4g9y8?yM7US7e`hZV$0lFQu?OTyY`7MS-OD-
*JH>7+PsPY(y=sn2Kmp{#@kF^$j=_0VW@`K7<vm!&ACN3BSywBo>nWT_oIi(F2t_{RxBQ2&-CeIZE5elWocKpRz2JhtvbzB{gHq4?v(mfXlj<AKMpGR6Uf+C
F4{!mdBR1uowfC3`ymUn@u&M)K?m^+3ePdI7AWgG8jkHnZCiHRd<V9p_EyLdZ{E01nj}!LX$Lf&i?-%+X;XLof#$c;&!d&RW9Sxo+q!xY1KVSezhS4o0SjSL
kNxe+Dz}OyoEauwz9!_>NyH^o5qI0x)&$VGEpyDu#?;0&rKwmyaM<o8V|JLt(S-G#3;Klt=c0X2ndl4%`^Hgx4mov|TNn9vLGFjPsmV0}Wj;XYNiI2D-}T;t
%1NQ|{ZUsL@jnA4JOubI$Gm^Hh2xeL?7;OzSq1pOfJY|v!MJ4iYTP!OVE&+{KrmmJW!hCafg`9zc=iUWmDQcI6FJlrxr_oiC1BCjXDMpUkh%;20IcdQp4r8S
ifaDyBxq=d<xcs>K?{!+qV&6_Fwq=e<yRn-@Qt1D$9W!A1e>QETs6m<&}X{d1vf@>ASb*4N_@8XcFsly9q^Fs4>#M|IxK=ZAtS)9$Szxok2T{6zTkNSSsOEE
0h|)M`Pj#idibg1y*H`|XLdRs|C5%xrs>}%_Ay}`D?}yBZ8PxLth>62Vcg;Ij{J4bOiVPN&rPtzZ4xi>Q(v8AnFu%$kMe@+Tob=N9I&#Q9*evMyNw^jzLx_V
lG+z|Q2{TaKf4iMi#p3LDJ%vp^)%|K?pOXDcrDLB1y&-W3gT|<f7%{q6+Qs|ULj-$=9{3K74U-}#de4Ftp*%cWio{t^rAP2f@4XV9uLzNGRV#~6@eqaF#{3o
1?FXLf$KSVF`3IjiMt8Ae{h~InkUig%yv2?S}aeXZ4NEPHZqPGdyTSJ1(_?$C9j3Waj8hHqQ23-K%LI@S3I1c(L>qKlfn>WTRk>iXA^Ot$gK4}Fv`t>=qn$o
jV+zd+{*5hf}0E}rV%w{fdzfVS%^hT{FWRy`L2w=8<VNN4J#$R>!4848(ql|yz^%)!zrvi)4}1lk=^vD&%?|N%%+kF<AboY<@$T5!VssZCzfAU^mY}l)4#nk
+tuVV@QEF9{o(?s%CR$NTWN~Ev!S<r<uzRj!&d&JpPPr$kDvEopZ4zls0OqJ&6_DlQzPTEP6r#f@Ka--vUzg;>r>S%tRM&1q@c0vkl|R9CM#ut2{^{>fEY2J
VN$$JMJ_JNj)aY=%y(Iq1BE7tGQ98BA034w8^7cQ!QC)mB3fj(B<9F92?Fu)#MG!0qxTIl7+GI3zv&4OwydIFGG_+<upE#vqi1(x7rQ!RMSC%AU~XD?(n;W>
;3Da@rKFln=!ZHLh5X<X8CWhNO1M@;z()*ER5WbnB6>VK!9%v}tYCyMP<5Clgzp_%va07%-BS-sZS&;`44fSzYIs8ET!CJnrk!6K=3n6&ZWI}i$`k|_?>?vw
NOtBt;LWVAI!}E@o2@=d@84tG5^e?K^xd<CJxFkmzgR6658RiQn%(4^K3*D*aGqbqiMXxDump~$^c?q6{>t-ZYn?laasu|1?{%pP?(|};X-Ne@4&mUC1?bE(
9dt+8(ZVJZNvFqQa9jcCWlopiz@1f=%8!J(R!0~%o0K1>Zn#XoYhohkbh}PcO`DgW_jtrc6x<!|_0zI12{GiIzD<y$CjCZuBJ5HO!a~mwT}6DQJ}jq{JYO5T
$Kgqk9%UE>KOSE*GD8NJd+)@ItjDzhi^qo=BVQ~pD2FA3e_c$Wf-6E0Xgxf=D6CFZR~V}<1F1RO|0UB_uRTx;<=fmg9_}_63X0Y2<OwldC=g!TAErkD2868a
^{dzu1}*@V3K(!spYVSS%|zxY=qS7$N1w<k;f{1g!MvkPH<|9Jg3a)hLbmLKdw0^YaIw;$)5GaPaEW$^-7LoYkCu}AP4}2L$Hc?8J$5zJr8kExnTff<Jbi7_
I}y#GCO$1#h6XnE(U7?(LSIXC=~hGFTTdT)UB&!$v8Gk2R!a_RA9`vm;Zqj+=U|3u_Om_DF0^C80RW6L1>kFO;}DJEXJ4@F{Wv85r-awEfZcOSZiak=ewLtj
bMv*h_$!V21D}HQ`T&L&FJBD9ZK5F@u|BI^=q)SMpaw?e#X+(T=Vu0ZZ6Sw~C|FDQ3IPD-+V1TRoR^m_Qj?6GZRW-P)m-=r$>;kNF<@~gXd!bUz-vYYKQUFX
H~KDM)~Uj1<*l+mssjW?kp0`ha=d9LtPjg}-)t?P8kXDQ$S0J-_W{^|jpHh3mzUlQ=9em0nt0B2vR6kVZ-m}mSmw#{>Vhn_$xxWem@j?jVp}rBBiI<(4U<Jl
h@$5jFV6p18<O4A*xMBr<qgalS{>Z4kmmY{nB{*^I%~2?-4s-s=E-VCC0_;&+XmVJiULQ&okt2JzRT0aSD=(e2^)Wt+BvESXJOSlupK?7y8SHR>{4t8hVg%Z
i4Fd}8h^5%abe}jcdT~yN2H6U2!2Y2>*S_Fv9nnXH^B~H<CeN8t9X4*@?xT?RwpYnYgFw1y&bx~ioy`eacFfJaW-qc+|5QfWtqp1n7j7F%2hxehd&>I%xb=*
=Qi4_Vusud6La-2cjtzjx@9aO=(D0R`?aJa;x0s-evfj~OQri3p5#UmjC_Nv758SNsWH|T1^+QxO2IuQcxzUyTpg=w=c!ye+-TqrBxKW&t<!)YH7Ir{V@<6X
FTg&Sa%9y>nek4Isb>5FDNN;LNfGOn8}+B26b_-#<_)siJ;cVob6TpBP6<i+*YWp%k4;l>u<5_oPlsBWYiUJh;?SgQ7@edl;(Fw<gty@%j+_mN#?xEA^VCnV
W<N*foha@>?Lz$$AT$Vt6vL;Si)0!^M@!;^a*Z(4^BcseZ>Lu;5ozqt-cGTbIhY7m0RIdE<_6ZnG0?ET5n90UiSGL4ynQdvqZJ0cd+Xxx@0_jNmpZ_2N>om$
mSi#G7<lv0hMlRDoLJ?ThW*Clkv|@$y{`;1vM&AH*Go~mv4Qyon2j+w=dZ;pO`0RBAXPVanojAMbM|2`;Pyt}&#-l+aZ3g!G=u6RjAC<f0oaFyx556)t-q?#
7ix{_1=T5gLZ^xQbhf5KhbWqzuJbk|e?#fz+{o2r1rFje>PoP9%T_aP*HP2dZo+VJ=u88QN|~^BHCcQr&t1ztcbjK!)8RDqS@0LDzKnBIg2rLv_E+mjo`>mC
Yi6L%(sc|3%0r$%CLR#u*7^|Fd2iP{1gq(Kd~N8pQTkI)fKtKvYmfTKGc9zMCqLY6ymL6|_VL_mrw*!@E$svEe4P}$`V_StTKhDY_LE}MwbksKg6RWv=wX9d
u|4kg;wwVsCTH-aVZMFbG4+eXa>jqS>x*wInc+%KH39OKWDViofiswa!KGkLK{Kx~3dDG|6M|v$?H}2Re6+Z98f(qCCPG6GP`>)QpcX#}TcnP<XRh&`i3%q+
i4mVX!TQ5;Jggva4A`6=u{t{B7N=tR5!(;tMBUD?VhXg_KAU+aH72^<>I)xC*z(Y|-lSIuXGvjr#|!%Aai7Aag9LQJ$e>b$001NzTsQ_awYaT_j=htX+)k3R
iB*n7?LvsExiRY`EkRS;Jp0eSl$^1+1{TXX=x_;|XC#=<bbijy&y;O#+}gCL;)F_lD{pK%)$neKr-wD#udF<aDZbV<UBHsXqs54*=Fc<?c<<bywg@(b?&NH!
*sxXfmJd6g|H&@~W1MixOmc08P6w}GlH<kUh6ar;xP$WT5;%utQz1d4ee0(cqvqKB97K}*jJkD<wdCKvNpPDdR?(sEKRHKxdO6!PX8c>yw(ui1y_NFMZK`LT
y$^X^j%siT%jCFB$Tx{tY07u6mHm(?EA=a`97<)@J))^oL8_qG8WDbAPRd%!zGnhYyqQF|p4>1-YHq>U$lERrmjJs~JDuO2b#0f(r*f@R|IxG{K)bF^RS&R8
;5T28czSv2u1D7bI6&8-J%7L9o(5PttHhG=gV}dj8rPe>%$sv_e)C#^rz#Om9~JggkN%lxT!v*FxHq_I$^gibFO1umP$u`kWTeVRcGW1x6M@jax`)HakJLsX
wnvqeqRT<sYC`Zs+{Rcq)&~~C>)$pyLP&$C^B`Z`OwL@&Uu7L#d9P1t_vH|FH`KEaOK1*FOXS9c^k{VXomH$Zd&b>sUCzP*x`UkP1?2m5tGe~?&_>ex5ErFj
H`2GJ!k_wXoCUN$%3ZsEXWAO8$#O##?NbYYsK&7qn>(S;jO9JYw>AA|aXDue8H=;O7D#>_r+YYiO5oT)k3{s@{LZLZaeyN%n7V+_rC6z=l2Q=57{A*Qja>XI
e*Exd{MaZBq48_*)N2Sh{)4~L6QPo)#M$VpxK(>%x%$i=42^5)pf<TK^6Xl}1sXYH+`=T3{d$Bqcl6qkc%;K|J3_y-smH11%|EnRSrDj1{u^qC2v6?f(xT`c
wh9=LlOq8Oshoj<u!$Y{#SE|L%0!Wzc3bcs6`MTY>b+pwFxhOi!)kRk<*1)cx2~xyvuaLN5Q~gYf~%eGm+P~dMY8ZZ4@m)!VKGL;yeNwRxdFx2n{b-DCPTKf
pjONY2M|bt?donEnEm7=-GEt5f5GK99N>5KH}gYuM{S#03pPttK(I{ocsLW--s@gW9y*5geCrJmgfpDMwo#MwZ~mA8gS#}Ga!e_wvrP<8n4}F?ZdnYH354<9
dMYI_Nrws=VyA*zR4@qYG@qQ#`iisbk2G;!tzRHMmT=KG`7W*(he%|N;cpay5oOz{!rlP1t6c(Kp0n07&j+TCgZ5fbum*iF`_TfI2ECK-q-Kw7r#V*PqouWF
>5q-<CwP8DE)Tr2s%y#*TYmtO1l8wKhKjuGx)1k~WI$v&4HeRVsnAeb+rzx2J`C4EZ<l4}b@TF{xwjGRL>^yGAJ(!mPLmH_EfP%Um|6Z3(2XVxb?8D0G-XYL
R<co&CndG$>8QwEvq=wY=QfrUZ=ah(ASJo%81+UzBSO^z2**O*T)%xUO_!n;NDPi1qobQ#&+R7wl8goAtohS?+2raGH}p7=HPxIx9IfSfK6AsPa{Pzc)=hqm
qEkR|P@MD0ZtVBi_sonU&ytaq69i0!SAZbD9e>T9jhMkVvJ3q#j7b`(<UO04zJtI_g!!;K&O;&bw!EWWU36sgoQF_es3TJy7mFE|GReJgp?%A~Hwl5_yMb~R
E?7;3|LtzP1`8@s#DVpC3~^X&huw-kzm5tbGPNaD=$O(3W=LgJobJ~qYZ~fPX4wg@bdicNT;|Mhsc7EY;)B9k<hRda4Z!nTf}xBCxrY@5$-**}lf1fGH%K{S
SlI%F>s$2z#Zd2r-gs4%WpfN2zzpoNf_6V%U6QQcr@xPqp{>tkTZZvR4WOKxQh=5&g|pk*`Af9Xx*MLO=hD2I-3hJ!UtNnRK9xV0s-Bc${VcfI5OUdjDop`d
pOYr0l@TO4<&_V53>LPTD92_Pvh48?$P{E%b4EI33!Otk*GTim{3<kJI|#Xpti>YI-os^Wx-XdeQ9}-lj<4&r^%&;oUnQii!XnTeFEOz#l4yv$f)|^;cBd$D
q+EC(REJqy9HCiOt4Z9Cl?{4-S$|6w7dcHb@nTXRM7P`x!5zHr)cAJwuvI3MlLjf#6G$vfXPFjoY3-s1wM9{pIU?+zD!A}0ubgffpG>VS;uoZ^PjrK(LZ8jT
kY8K--Ba-nFZ23(UyhK=Jfv%vTyCQ{A@+Fd>Wx1u=XUm^F?0g`%K#m0sHN2>TJ+fdidQ&6OZ~ME19<{9%wn@mVqnqHe`)r)Nn{dZUl>NeI%;-AZQG@K{o`dH
K@4%)VVhBaTS`GQ;o`PitBupjereJ)5!`$owc2#VZG14QR4zp8D3D?T{#n`%5@zuXMy`e^x7pfI0)HAa8qM$~z}>=8%I-Tpu>@JX`DfPvV&B9I1JKUc=c)6P
vm+0>((sM*{kfz4YC6IefreB39@7<nT?q%8<5UpS)(DF+^c9U)>tDpcJxzPu^!(}3(<P0HW@X8%OGx*P6W%KFj=;ADi%(JM0f9f;KL5}t4P^Q8a4rcdHkeHP
%2WY}&mv!alIZ>_Y6}P~UmpdG`L&07VU#(f_c9^Fz)G5RNSeu`b;GWaDe?jEuO&74Iap)s!T!LN^4W;<cx&p65xTd|^B)%D6#r<-0ZN#c1R*>YjyKl>Xt9X^
4jGW`n?Z3ub%O<6`_g%=K~Z770mQom-ci~<;<q(B5)ZqrL`_@bj)$9~Fx`D7Gshicy9diLVpG8bJ|1fO;fVF?2ZWWbA}dSNXne*-3N)`8d+Y@s%KALndiQ+r
aSSypDi}(!RNvhr_w87li=-VPy2GnL<qN~7I+SFkD6H&$9UMy4Lz<U1>d>l3^zHszDEp+1ZL=QeOb4>EmbozGkk~yjb>d-(mj0n{6Ix!xDh)DhKDc{#Ok5xW
LbCapG8;?{rh)SZX7Wp}0uOpiw6`<VY68|{Q_(Nlw%Sc&<6O`=E(+RjlD+?BKrPHVq>^Z3M~E7`5G{H(r@eKtvSCDYZ{Ww_3O4{IK~vg!G=E7Xv>8Ls(2kbr
vMu;SwD1Tm`eIioJ}>SwI;<{}6lq+8FQ}<~>4uPpQ5447!#pt>u+1!PU#SIWb`g$YsJz1@cBb^;&S-k~@ZfKptvHsndqF|!^IMhuzMqiA_3!zHLd)<M<Ink{
oze4Zy*m!&e-k53mz0LQB_*u{L3%d%&}ZeReiuBL$>ft}_a$(EB-fu&PT&TspyEj?>0FEGh(!><i#nM)z&sUgG-e$)ZPp8##?l-N;E_MoJ^J<a)9T=oy&e@I
$#o&I+AKQs#I3Y=HDcs*KXeU3FeU_%12@GPO+r%(DMjm`im&1Au>a^CpJ5<78{XVZH(X+65o;;TW0eh66z<PeUM&_-w_Gkh<t@GL(V2*9Tw|03Em8>`SS|<o
KYf69b5~9(FDQs(_zupeeh*4v*mv?kv9&9a&kkGRb@%L2JC3_?n*@6Q691r+bJ=r?&LB@kwR{)Tb}1fW)Eb>XvSzAASN(u(7We*rK$8W?yaV}%MaTi4&X9Dm
QXZ3==hGiv=M@Gn`zM<hofzXl{ujO!8?YblXO}}Ec?w3+9;TO}%LANC*W^R;1`_JCNEi3dg4`H!Jtm!3s&&18f(S9Er06hvFoni3dnX19eq=#rwR_o2&rx*g
sI|^&6h9|hkenm5Xs3uNolh?tb(97J__N01#CX{!D74@c+fprKNPbAjNODZ*D_l)TWhc)mW&~7NeiVK6u!&<)Sss@D69J$m(K^GxG#zaRlC6Z;v!M1=duZs~
^v<1D=Fiy95Jy*D<zB?3l}D(MBCz(t){1zgrl9KGkCZlp^b{Bnd{HVAG+Q}Ee6wnj^Ixx>UyPnlbAsb_YCiSfL_2SUbH!g|ItCnF(v^Coo(?&tfwA==&q=3L
_plgsKDW&EbkUehdZA941~Ec5kBjCPBw9UWVQUa9%v;R_AXcAt&XW95i$vb>i|hXy61Nh=a;d;<H__UF0m8u*3qRu^V?CM7)|`Eh5E*Jz#d^JFUA61FmRz*c
HV`ErKF0F&1i}N%|1h$66ufjgglu`ARl_E0Ct!B&oc~MPVLg$sa2`kNfl13gWf{2MXCoMCUO5v`=|<h1A9rpHJI~6|uTWe6>jmA@(5)%6PV4oIpD&(1C>NCU
6%mA%FqOUNTaAK6@N}A40Q+ZI4s$~u?<n=XSSq1!h<Y4Hehr6Av|bgtR}0h`d)Q%;8m>bfE*M{D2|J!i9UK()PZ!LNTIZdW1O!jD6qQ+T7$<Td1;RRXJuQ;C
7@F6&mom$?ACrM8VABZM#a(~{ZAOVXx&Gsq6cYI7JfK2maC7kAG<-F_Ik5Han-c=m0mzSV19-kA*18uJ^h35pDs4E6Z=yAfrSPqx!D8zVZuBuBM;{)1R=Yqo
QWTmGcN{l|IGSe1<cYFi<Q<oSO~YBM;{*wt7teP{*vK4m+5PwOZKh=6CN3OCpm5`p0Mu)gTSVJzo!9%gjxa>i*G;Ub-6{gzz9h27XXY5hUF-t|_5m@4tGfXx
IPURcbf0<cRA+gh@QIDXRg5J&I%)WG`*Mo*{U<WaPU%2m6YUJ9HnVxZvX^MOZ(n8n`yd%~R#w!aH4rZ>(|&Ug(We=pEQ2p>#u?&01(awnFA|+Pr0)=<wN=xN
fqrT;Skc&<>@?OW(+=K}BQjNTu&jZgBN_oL*Rcom*q2`XQa^J?yX$33k6#A_;O?E*7QMugexTHK&_QuCGCd`8187glaAfBicpMF{uee9#DeQWi2*@FtZ(87=
04YE8wOxS|C2_|O+VXwf5`+4s$N&m8!=6t5$>hx9{6W?|gMLI0W{ln5rADK9I+~<=LSQXo&yH8wri6rGjRoqMmb`68FnwS3?3^Xs)yNT(6_LDqs#t0SHl%FX
zdSa-8>1{D4GLmgh$_o1E}?)zUROVs*~gwMwUh`!`Xx2Noe>*%RX2(_Y#Kj}k`2gT4C;^&<6wk_^)o?PCqH#E0Y9l+v(wk;?{28KE{{anBX1#-ej0UzM9cuP
D*&0{FENvU&a1;_eQV8HS>oWRPy(R!?KZMw+OUcKBz9>HMp02vo0Ja8QsxaP>^w^rIRf<&uOrFn1bm+bcz+2nr46Z^11Bt|I}?k59wBQs|Nps0@dl~M;JBo!
Me<FeKVHUz;l6xid?t|rWeLhWo#7k)3%z@8j4a+r1P-5?s#gyxcba2tEnQ56ggz3GfH5Tl{@pIkWW1O4p8U+U3gDD6c<Ot8KX@(}V~xk5T+*9u>C8o+&Vd|2
Il;K7p@gV7NU}*gKDG8l+ndM4Fq`jNOC3%xfr&Cg$zYSM1YnrQKm0k~3&IS^d5koJEyafA9Xb-YfM}@^6gK^oq5p>9AQ7_{Srfy*<F;m!pml<J3(kwy>5<s&
?uWn4Bkwlfk(Uw1#Ap|U7v%HgkLZKoJ?>^Q6_8s*#4STVFtTPsqE!>C-n`2KcSP@!Lx<gEnK=eqh8W3gh?XAOEzG1LI(b0t?0A+up2mvfLMgL}!NA3A@U#dd
FW9x=n@#(b08UI0Ya!0rf&OSgxp<6vm$()=PjC*FRhr5k0J?9zKIduB`)|>p-BmcFigel!={A8Tn3vzeA6w@pdqhtlRuA3`7VDcJ+!_UHN=a=Sx>_z0W+;l@
98C5vjtAtqkbXO(bSTG>AEA!TOEBWbp8F~^c>r+hhdMeypq;KuEL~w%0Nsx)!Gmz^kpl^jgJmGr_)$ZTN_!gXFNswF7S}<NU`|>JiH%(;0(;#)3~ewR49h(M
^~vHLARg+Io@E6Ce~V$!UZ~jDu!t8mKG*q$|9wo3G~^PcZZ*b5_YJ$3{xej2v0)Fl{XpRx7D0r^q^y#)P1>9wG(monbmbxO#2M<jG7`xO%E5H=+P-cO(sc-8
t}rUTJ`_nnVSfY7Y+aF|(3dCoH#Hw7W8P)#mY_m>EwpReR%k*Y%ey{&_jcgrd=8j|<}=4!FLbIno6&;}XApJU+)?MR7M1bO^_FFa$iSCL@fC>nCfCHm1JM&(
3cIn>I4yIq(_c`SsQ{GuPXn|?a-gi0Wg7A`lfe>#-yiRPCOB)tlBJzadGf*AVY}{bCT5(WU{f`&>NxAgy|=m?zj25Hz?}caV;7)~l71-i%k<S_sq@+TU?x!A
U1VwJ5@V@T{(#fob}O)8xsNQ;FlfNj_M7D=UlepiBO1&MnmN%$Ku<HYHGO)zm=O7-=8-(A;-<k_%(V0F_lCh&uwKIzO(CCW(Ya`ei7>`X`_+EI@*E%;ndf_d
?ktTfXhC7MyU61KAN7%pDe7so0ud$SV`K}dm^(jat1=6~8`sxHi4F3qF%%u4A3eeUhA~h<T-w6zyT()<|9!AU7c{q$F(MSR+o+HT6K*kh%5HSnEA&|reqa*}
`LCSDEj$a9+@yCEKpW-MyUu2_@a^N_oOazMv35+*@!W(Kes1&qZgB<I^MV&~+{$cg2GBznH1qkH$aIrk4A)E;%@~|f=^(M@sra0Y1~3!R-}&nhVDIcpbm46>
d<g2>YDC8XXwXO@)o{e1m9!q<a)BWr`vMA&T8H7f$F4{okZ6XG`sBis?u((;<>7V_{+czkqNJ#SkDIIx&k}5k65&TIH<UGwrA97{6^h9Fk<pYfyj>V#5QIsI
umF0H<mfH5Xxf%hq|A}uA_S7ReIRRw`*sCYBcNKUp1ySFa|8kn-On#nN(L$WOu?(M3vtkF^m5k-gokur>^?8E{^6=oR<Z)QRxhA1dOB}?Qlc&5B$?vtxshP0
a=if>os5ZM7mcJ}h1BCSc-x)G6NwF@QFq@ch0^9sruSl!<Z`Tr9i)}ONtivl{Mu)Lf-g7cAR<R}j-RLxB?<QmP$D9wW`jq`1gZEj)c(Md4uaL2`AagfC{kOm
SBo-Oo*W%+?c$H>F#J?raV(>KR_y-Cx-`evk(F4GgD~tAyugArn*Imt(oMIvX3GRlxB{x?xs$xO1I}TlCZSIXw_kG0$-p)c!*+*Y*h|F8&)#%pq9u=7rm+iq
8Lj_+QyYA&&r%jIb~W9|z@dw?p0lHzi~uQBY5uQy3(+K>qg!iETsI=?d~k4Ope<?Ln_lC5WT=VQ$~-XLAc&#bbOnKx%qL)6X7OT08zxrJKah7h8`^yw6rMnK
h5#>t0CNe|=%|ApZ{7Hkv%AJaY_h))lhwZw`!z1tt($VDPu`v41>&=Th(LHViglY1oqC^_Go;xiO=M=xsj#cL9Pdzdk}k|jPYk5N<Kfpl=Y2tCNdmOb1V6)h
8D5Lfu6_l)o#!b(TF(S{wh36VOf)<BOK`T!Hu>2$4mNF2ykyKa{(rQdniRt(W=(V`_lSxUo6;0f_*q|lWN}-j!(g=CNSmIQjTaU6?UC@)LWTz5<MpC%U^4iw
4;LzYD2ShhSKUfcJRfLqrzIG&nk96;2_k23vE=u#ecgycVr+WSEKQqtQjWc8<|HaH^OliS_a-!{yOv8;<sBk4GvY$U0Xh=Ur&jW(;>dnmkeY&wlazya1_9Mg
>IYmh68(K>v-rdzIMcnqLIdpK(g2!fE}P>>DRZ*~eC#|m`_3!bN3hd?P(;jm#U_~E38aU)`MCwVqeb|mCR7D~c;+HR)9R_*ChK|&gsy5VZ7v70_A^!~y>?>l
4~>qSw|8k`{@CaN7bm0l!;I~oek*j0+%T0F#7#oaCzgua8u<7Oof?S0q=@d_<E^=TU&~GHcT7_)M~_m;d&dfsssQ{eyu+b1%MbH^abD}0-j4tna@}nqRY{e`
;V3_KBbWR6%G^teKkJNqhuvr(6@K|8QLrXCz#UTa3F20i-m{vOkcJ6pE?!mdy$#5W`#=j;4|{gvt3_1wTu1w&zRKKCUNKm?x(8Ikf`m=~^ZF+R=Xs)N%R)pJ
ihiOGYO)ACmr-_F8)=fV+1z;JE<7HO^2#q|+dD7`zYXzIhSke#``31?7>1JB;zxR+7B6A(u}UlpHdF1De3Z4&MBx2=&80z0$4nWr*&FVLE1JNH0UdH9Dla)a
NWy6}y9#NFtF?!?+D4au9TO@=2}BHa&xLf+09V9CDjo7Ok>xBRJkZqX$`SCP-=+4Y+37tr6&Nf=&mI^f>4Ju>t&1ooF259v9g4{-Y~(~@Kv!Ls1~O278!T?8
%3pkUnwjbKU0cRg7#hxQ2WAg66|gl^&v@4UO>dIHSc@uqZVM}mUBdH_K!RT^#wBOQsL7>ZPB*kVk~~PQR?0Ms7(R5*m}S+qo}h2zHmYhU5unK_s+2Sb#mJbu
<o1QJe3<2~#6xn3*mwdS9J70NBcdRL22r@a=q>3@@0!I-ASfL}SyhN-l-50z`ZP>v!KJ=@O1GAobV2-NS2urSsMl*nGMo#RAq*C+s?Mi(Qy}n`cSY-ab9dYi
r{>$fwqE9S^(&p0hhBu@BxgskmrakBr!7%OQv>m1+d$d>T^ck4(%T1fL&xU`h&k)UOwLOw2O6Q|mz13k<E`71>^RI|E0;Q+U>_dpf0bK8JwX=SAQP2LS_E`W
8sd+k5d?=*twrQ-isj34-Qsg9BYaF;IL&m?xEiEF70gK5x(}_9(VlIiGgkZ2Y{_+___OTubh`!?zn4lodbBqwXLn)7uO;D(Nhy^wnVO|NGVZtMqsOj>D+P}y
bSkBqLw0JqI9#h|%r3|Q1b=$`|4(X<MUvDzM&HlgY;MFX`iaB{0t7i8WdhQMw*eOZjzr*nI+{RM@JG{K3VVm229<+rBi|3NlV(%CY2EQ?N5e~v3#EdL@fP6>
Ky=n*eM@7~9^mm0;8EW?`8d<#*X=y8Y{+Pczdryn^Ou?=!5)`N{t-Q+e!vZg%RD?Vz2RCbgQdUBoiKWEl*<ZA?S%#N)mq3QEUi#EQrhr5V7EexdCP=`OV;R!
-Yu-#GVQ*F?Cuk9*ma$eZyg@PiMaCJW1DG4qY?sIDg9csYS}m)dG%Owr-Y-*HT4*Zoa`{G)sC*x3}UU^Km&CpJS9d7Nya6}1pc75U4R2&)ZmB{?kcNOGz)3o
D#aOqa{_Eu+Ws*IZv2Me_j3p)$Vk+NJQ<GZn6}bQ+VxIX$2l`G0>q_`#9=vBJrzPw6*#9LSAmBE<m{<GDssk9HA-G_3hoMUVX<WtUh;pI5|6kCVO-@83it{k
F_n`=9|O^ia>h|2!)hoESo4J&ev>&m?FM)SsAbYR{EKNyY4-F|8XyHU&WKlkV_&3(pt9itZO}KBZXXL)Gm07yOeMsF$<8s!d%w(+L#l2@7VoBL6S@KaCENN7
IUSL5mL7377@@KBBVmHUqzGDRRCPrS%3X-=13IITN9u?Ve;q#2Kti83(b`KiGOq_q-j-SSk}Ij>*B1<rBwzz@sPW@N6>qw%$5NABi3YWg=Jo4>WKx=m6hUlp
kta-Kl_>4{>rds}&fA)RcfZqb$uA%t=gTh9yKpjWg;ei>%0(Aky%XLofjf@Z#2)Gd_F*36y8ebd+y9ln;6i4ttr$dBVAwlsiFh1N0OJk_Zi?{gU~~z-H^?*9
-$)Xj_f5EB5;WsQ#L0;kRngeC!Kt$_)`>~&CE=H;nGl~+Q=6y^)BqZ72clTXxdYE7Lt5<Rq^U)iuI=|n-ks)|MHI(s4q0Aa2Fl<dex#b`3{O3%WAKiW9lA3E
sHV#>)*Md)o*TC1^nLiE2k&~Q;1!z%T#~mLBD}F?j?BjEd(T!H*PjV1Vx3UpQHH#R(TQW-%=aaa9Rp*>3tep^L;;^#y~p;o07MCY;1g_}WiNm1lKnbEtnQ<f
Ce~W44n?{Z(a{<*G4T8pjqs@?oN4nL$;Dbw*ch5s+MG_P1i#adXX>;H4B*N{{CRi|l_4w}OohSZ;ptLZor7?uRNv*O6R5wYBwSGxwM8QQln*-xO5_Xhv~*p`
VaaR#ny4G6$jUZ=X$-C?R&pQI$sC9r-S>Itye6n4C0=T5|57@C?&Y`8QUj-7(gO~~(-0fmSsgGIkGWfc>0d6K`#Sfx1F$hHAQQwpf5iZ&^8TrFQy1r`KNp?%
9+x(;j#q6k|0<afwpOA+<9!WlK<3p_5^Ne`TW@u2P$562Sk{*y44NO32p+3fKNXKnw6LO4(5~MQPkpk(IspNS5OyISDk%>i{E^z_)#vG4iZF`$|5{oiztL|#
+y|AJm2XhdH?aVSSMG)VFYkB$>ik>AxmJgmq|!S|gw|W^2U=d8K}Y=t$FS5P>t9e2JL-Cw06T&p!=Y#j^&_*Ha`On5h}T7vwds%6pXTh{Slx^O+)0SZnuuxc
OxUJ4C6KnE_R;V=%x+J5V6~-(#hoVvHLXLYDICeXm}2=z776LN+x=gH4PF+Md|f%g`D#Vi03<d&!%3&igDq^F!&mq1wT406z1#WqUC3j_o9+EXn|B1GN1(+~
x<Fz5_r?RO;pE@q6=eBcWvo8hPZ~_61Qsyh&xtiQ1QQLZM{eYH(-Y)qAIvfQh6oL0RNl8cqlI1N)(T5l*(s$@3!;^SRXrEASd9mgWX==tXMyV9GCc9*!;|tZ
D?h&Facxj)oBPx$S8r$GjQR$C2K{)wA5DFjFVIejA?qhgC(td7d78%zioP`<Pe6Y5f^2#FUDQL)@^L6+Wdu1MhC%pEv*-+|@uQscw-Ba2FB5CT4X06@u={B?
<UN1K@NL9Sa0(G}6W{k+=Z1tPsu@;~9}JZ}215WjU}@_q6B0P^<m#ggt-hgS(1^aTz7+5cnHr6u#5bz&biV)A1mSaI{P5M)G%R@Gdw@?i3)g-qN<Bvwa62Rf
79LF>_gg+!XI?OH>y5{$Wmt`E?HfSqbA?c(>sg}PMBuy-eo_25Wxb=?+Lo~a_GOPiFB{UIjkK&eugobj;dq;EQUeVoLJz=QVh(^q_5N+ijoIs^e`nUFCZsJF
b+~9t(&&Ej#$7cOR1DWSez)ttmdePkADvyt21Bg<mtVrSt-^M>w!=Bb&q-{?+myb1dJn2m3L17?D27gXdZN|F>xOSa>B?xPa@F-1l$}ML=`*JWn)Vg&>L`no
jz!w4Z;U9(z6sdEZw{IklwUe4f?e@|3FDL469!%|Nkq*a{{ex9dwdMEj+7hwGI~J+`@lh@w~eEW)Zfg$K$0fy>eO(1xX&L?Qx0q7(|Z}Sf_MPQ)L@47ZEoW|
4!Ys&q__vI<of&pe_Q$FI{Lz1%GDeDPlIQo?*pff(&N2#^vlluDNFz4t3+by;?D_BD-Y1!M-HKPRR)y{tX_N>K``O(B_gSHKU*~QO)qc4S1F#pJ&a4lIDQo*
)2qvgA}}tZyA#~}kqYzmFOz!-8Q}!V-YuL2SUb6s2H*}}OP{P>%)K+VkCd={_x_iiY|Vw&{x9oYlKVLdopWETVU(aglHNyTos<YU_!{Oen?<@-&KE0jg&Kw8
-lyTfGs#4mf-V85Bt5Dl<f*Siam^$Esg(eP;8OJ5fg&Y!s@pAXtxgHAI48tWIn&RpxV6M<5_~B#+rXIY8Txnjy^KF!S+5+k0__6oQnD*+bAsszkQfb7sf;@|
9Ri~xXmt;dF<=><jwTg2fB|@%`iKfAg@|O%5{8#Kyj4G{W!`Dltxf2ikI1cQH4UCdbr@@Efif#p>NG+e5DvkUOlS;K=ka&J-j-Bgj~BbZA!1f)CBuRDnQm^z
=~UI_aqkESwqBLB!h!mWs%o_L#FIkf5nn!vGe45Q>+-%L&m_JFwO>MkF^`2s5<vY88zN-OUwQ8TbYq$~M4T6%1O#^=(=c`xP}arZbNnvAfDB+!@W}>l81aH7
9<pPVbyZjojD(;6JBQ!5PLDfYO3mH8z)z9#na3H5(NWZJmWIO2U$FTCxf4~N-a8eGYAmV$m;Fzb_{L^Hp0JO(i&{bo9uORmSvj|$Sqn!)trcFO5_&iJka^I(
o~vyYP#l?Jkq>W*7E3m)-FhU0NEap6*id6IaI@?}Otq)b(i`QFxJ$hR?z3-s1AIx``M|{(tNWpEYckUEH}K$nJ<^Mfz_r?KP1+BhYLs}c#CpyXIhlM$0|}6-
>Zdl`2x#>#dE198M~@tYeANwFW|REPzTB;`QdV97_|zB8mK<<aOMz{A=jDhxU3!$je8%`>nK$u~fS$ILZ!N`@K+y_V{T<8M`iK7FO^{#M-bfkHL?Mx|dK?``
Vcg1_7mk53%Tja885oQ!1cT&Rkue>{r|=#=uJ`1*;5pY)dSjTbikp)-gG10<N<!k7`QvihwtFi=k1_`?!2=wFlv^QoxAwI}wOx#fY9D+(cd_@ST<K(n==(xy
p?U0d^NgOBX1%c--Z-4PHuhM_2pJ50l?zycKx-m;C}%a4S%cfNnqXJwqCkT-KakHatb40coB3<~-J;!YmLgb*RS<18l>6?Qm1ps)GoVn0{|`_|olpZs%V7N4
n<!oKt&5m4b&$QJGAY!wJlv<puY!B2o)N2n=D2&gpRDmQW)tc5G8stWruxo`?KL-R1t0zxf(p_|6><BD-I4CTRHgI?g{EXRCw0Q9#EFJ-T^ntV{T5ltewEE=
E-7M3OIEu##qd#jn}owRx$q!(a>hbio?8ry@TQ756C`?sjs=k0eNYC0{Rt;@HHseJX7sEqTBoJ$j54tpku@*}IjI$K7;*8Xn8^G$cE6J-A3y_6i6#*iIW)Ik
po}|90Q`#5rqDx|<SRvMfp}j*3Kzf0fTaTDZLV}peDj{iZ2643L^A!XOjLYi*DUvf+Q6R%kp@IrNQ+V|%vrZ{tA8E4$>SOL;cn7bAYLSvkPoC4{r_xwy-e`a
GNO)>wS#9JwKl^p*=G#`z^)o}^9>QSUr8HJ<H@2c3b_7K<MdJFaFy!@iNZ+8vq&y=l0ACW46Al$3w2qr3bRJpw|G0dr`QJ$iov7GA!5Gk(5}vhfit^Z17iAp
po~p*Gb;_AE^&3<c)1c`7I^$Qu96Nlx&aL?z+@GRynw+^EK6z5D8*ZWV-GokmQ4y)K${p_PZla+0liUkDrX3j>v60r(Z9%FBNF5p{^|ueB=Pp;HYJIKQep$g
C+mY$rVAo!L<)Qh6~{V=X6xH490n6EQ2@}tWp3~x`$Eq=Iekqqd&!Xs6G9i;Y-S?l)t=OFIC_kWDgt4zsfi)!+<e3tm|*o&+IT_ejsJ(eMg<PXO6jIr%ZAn{
qyn|{^M}#^e*S-79_GJazRRv1;HWkK-Zx_nAW1QmGrcyN;U;Tf`b1~OGF@D-I5u)-{XnYu=?u(J>|Zs>P;@W}bn*d*z6o}Cn1m}GAL0j=R6GD|)0pzB$Z-2N
78$;H4&Q0OpPvV^Uq=JgG;2E+d*8z4&B5YTJ*bNO_c~KHu!Join6*`b%h;>SO9qlW<WP8+6}a+8?bQ(1@*V+n5*mqKu}Z&UQ)>jcF6e$}pWn&zke&9QnPN4u
i73JDm;Ir}{)aTA?*6D4m<~^(pU`>~VVb_{U%(Xwl+qTYVhsL~xTE?=oDwZtEfMOZa2ypYle&#gS6H-VnUCGg=Wu<?K{a~aIF@9PZcHd|elfiKg)=25PSR~g
CVX(~=lBj~39-o;NW2~8ygIjY!8@9^zzEgz@!`y-h;Gs<n%t`TINRxeTC38OJb}$U1ut;w0;@9acfa;FQ1c(13@7Xv-Zro5DNVEl{j9=(1xoi_t3^ViSJdvG
A!B3hoje!R_s1)-o)e`0wQ$Mp+u<Xu>jPkfLNOVtS*Jv_&k&RwrPJk|A#(qP><UhJ5IQ@qC`B}2X(!n2)q=jlUldV?DUz%njSlmbJiMFf)S(KHxJ<sOH8jua
MqJ^-;;epGwyjYYL3Qe=iu}6(b@&1r`0_G|1=I*Gk6h?;4Ok7^kqI%uXaVXNWpLdvJo5DiCAgH4lD9%1WKhczoP%_AAfN9GNmliy=|jNj3<oqHbIllpV(QL}
m)3!*8iH6UVma^Li<!dMoO2JNmV|$@U#aq0#wd+HV(U_aP+K3c>0~yiyvmb<s{g$OeLNdxqDX^Kv+E}xbdPU>)^br7Xdkv{%}-ZQ?+hXVc3xQUmfme%rz9Pd
@cg-%xfGh}v#&6ixN%BTTUjz%i0~WIkfzBYBR0?l06go3fchs18wCyyXT(`qvXEj+&~R1Nj;b0$DY@Tr1#fC|h{FJSmI?lz)z(hrPJSNb+vl>)!Z(a|ne)2Z
y|YvNP09zqbf_Z>xP>3!{TrmQb0#}d41rQ`ucS0K5I!n5%HTGmFN-FGES3G{T<lJLB)@#g{*e!*%`9w*WCn<O<zO)F!}%C<Aq|yylev76F|<W^W(tc6)HDFy
G6OVhhcSWA55Ok%xVfVkOX5b7*5ePqG>ElP>g>>0*M}g!J9hS@v@dpK^|BUW_N(}kHHwa7^j*Emuz&cxSrHmn?G^i+yw*TF-#><fMSHMzK9ShOHHVLgZF2oV
yq-SXz-Fy8n3=$HQssHbzn?#JxvU$7Cxx#IRz3tmN=Wx9S^M<O`Pz$<PUTcU-Py161%88%{cR7Xn;itNF(-M9!ntp;Q)TgG{bG@LgOAA*JIfa|m~=KT<?{du
-jCG^;Q^n}%?_OO+N4p3z}SJ&-N=mLN@^Fx_F_a=*2sEMQmy(i+|XLuPT+SBpx1q=3NGWL!O)5`K$>P1<=!{<)e;^5-GnIX@;;ZC31=`1T?b-yt1RO@Xp7e!
qZ0s!$$*E0uNr}r0d7K{dV|WWM;;JxRQ@NJ6T0y`{O!F^Nze_U5!OL4e;1WJs?#3?xIl2_OX|KiP%w`q>z8?8R0gnB5Uo#Qd)CRYnfy=;7@V44imy8q@MW@i
=E8OC`Rkup^W?KcL}S7W7^Dcy_ug;+Z33QR_4ZtXW@a`~4O0URxG(wjD%`2HXBg6s+xQ0YG$y!9CMLA7b$nq$=?G7^hZ3BvRDT|f8$1t?-6QKN140+ILPjxt
zt+;11>$ChfOIkXQ82ag;&|l6k}HJ+I?0%zY(eAsG=>4OgvHJDy#ml3g!#d`fVKFfdqXk^)^a;QDs+z;En!)M)g3loc}O@yE{pv?tRVVt??-G9dFOjvV(C4j
32zsP^TB@zB|-UDokdJPVCS9Nerut1=I$Z?mj|Q(ajNa^bSn%j`X_Sot>7`(5wmTGOGb3<YIlwz65%3r6JK38<u*P&>NbyEYa8#pj$njo1|<lswtTOi3av^M
xcXsfiptXE#|}-Un1+6va|4utW>7#LB?d-Dpz6f%sY<AMeU<@*(m(;iP^?K1(Sw?*1s~E|yWneAWX+HoYps!UrCPqJ{uW5aG@!NFc;UzxdtE3;Admj#%P?|o
*V<@bdTD}72I;4BPp?E`4J5O8;WU|SePrS7J;_$kDrf+yywkw$i4|n@ZNYVkQ@_c&lwf#tXrHWs_S8`y!MVSQ!<~)~z;74^2v5%=N6)6PCcPS;v^IzCVxzjQ
N$l#U4aVVobuOXTn4U;sy5hLnh-_>32R$nwH}MNRieH){A6cj5q=0@Q9?#R$nj)sE6WX5PaDOJb)*RI~MsZ%EcJNc5mQG|G?0q&dY8O!5fax0EpfOL^HC6|;
Qt`1Aad)*PuDD`nS*_se1mVR^B~lbDUY^&6q;#dr`R8eL=^&2=X+Wv0nkLH3Hz3MbtrSF_Cen;O)Og<+4Lj0m_{8&|=4FQ-uhvYf%4fjQ)Puho!kc>WXb!^~
VPbdm?tHtiAY9rsMW`TpfMDBH*|83xTVs4`@5~&6K}8^Zm8Q#O{q#S|sQL+Zj5q}X|HmeSeW@iOE_P7>LVRYYQ78n9KN4_<a#^P-lc3_#zkZ=TL%{mkDr_OR
()U*!yw{y;E_hDC3hh!?fd=b$01^{BIZb2dG>kgI5T`=)UXr|8>2d;TOkDrq+Q#X%0T+|<;$6@|lks_I!Ujz7%P^UeT5P21i8}dvoF}Gpz=YoQyP6#sTN!#v
!eA_?<VSB1werwBR6-jmc?a>MaOHV730{113@2Bct%OoJ8oirwSzG*-jgr+TCLjY}4!~77+s=Dcf-94SO{yV5uZLp27h7ORaPI+#@flpeSppYhS8^BnIY_#>
7yRcd$?uxV9SrKCMQYpSy1M_JM`AuoU5+H>@Faak!(((zPd3{+jp3n9!A>YJp};iDxVzUMj8B^W)3~5ae;9000y=S1=UdVC^nF8#ANUlrx}AX4Kgx^lJfsg6
_J*G4<-(>x)cjAgYR0jwRAjbrYCQM}DPiX_>{kL<gs{Y@B|;#{kB`0EbRtQV+^9vi&VD+lEajqzyy}-4r%EbG7a1!MFT2d{Gr$l*w=#o${C~|Y^_H#cAL`ct
FCH|nYCv6vS9H;`&fz`C8ou0U?4gAXv^j><@^KRl!(->MoAV#16c9KM5!nOoLtWwhqpAhI6{klBuBx_DcFey!as0Hdp&$~{fSgf-NR}(rNtt6I4-1-_XJMc(
oQ?qzGg?i&EG@LMz(a}^GVV&Fz}OY6GKpNfH%DL30XbMVV5fc6h}oX`yCf$cykB^T%A1023q;O@@O0f3tv#7<Cwhr4kj-HL2Me}Ah1E1>nF4K&F!QEog6E`s
12SlrN?v0;vnz(sqN9GRjKaRN^5tkp-sr>a(x5Img25c8p=50cSdwvvY<1+%bj2s;k}*#d+Jc?KgpuK27c4Q^icGvm8Uq7DZ|ZksP*S4_hdfb|=Ov9iT3dw2
ymlYnd)xV(3(=Cf4c+V%m_x8TfyfPXt4N~NhRnG433^y2u9F4TIOUD#{mTN`BXVy!vcEyUHt{Zfi!PHbL2W${1F$022<&MKUQZco!LC`>w$>|?s)P5ZD6$b`
i`(eUQl<?EamJ8k-+p<;;3Z`d%r%~aJg~(aE>?d2(`hgL^tB=2s{e_W*OBs*ifHW~DLfw7!*q;j*5uqOK;Z`>ABi-N3M2zF?+NciPcXg5yYP=}<J1UEp>(-E
Sh)AOYH0`GWn5<1otjOA0ygMY<1xLFlk-%F6=+iHQJWavoTiH#j|Z}e2o{SDrQ$@&UV?EoW7i*$PJp=lz3wo%Zf2T(Qa9~5mPvaevM1@Zh0}{5cBZv^{PJ$H
@}_DP%6kI$0!eHQ`|E=!u<~$Zc`@`j!MXy$NSZBYCOp;<qkO~*=Z?W@Z}k>TC<^j+|522s=KV*$N(;h?gdsTky5$?NM2-x|!=0r^`5U2gqDPn(Q&z*gP4<hS
tR*W^A7RnQ6_yw|(5q$Vme)0@)G&F&gA0Or=)BjkH1$os9q|re!QAYTRrg{r=@}<es*AxpF@)FM!vycr#idqSu$S$#Ar2vk*4~ml=E&c>o7og+H{*Tk%S}_c
<q^3(4jy$2ZiCL1-#h%uxzXs9>m7`dxYeFWqjqBeW6Y?PcT3<DA)mCFzb-da$D50syM(IkgplHa1r9=}jg(ugBE@`HGKDf?_rQhJ7Nnn3YvPFTG{X-kJZp1~
cWV2jU`$+&1xGsJ)4$5cmr23gJB~yepmDFYh+QVvo;RBkzQFUD?dvYK`1C9Q7NjhIo?N1>r$emi#Kk>la7HD0^weXe*PYs<WT;YamlOJNZR8Y5*mEowZLEht
vU#CEtkx_1;vn8tJ_`5ZECTO~Z>C!v5I+sNL2ZH=Iu{bIC<t9>zvKrYr8}-{m41c_WZJJgyicor>FHhX`!v&0S%;)a&y2y7<1WZBiGUU{fNH6Y-DU|4r;<>+
4Vpg``l%-wd|HS^WCK2psQfTElsmLH4lrVXhp{`1V(x`ch+B2UuOS!xS7-76V|^!aYw$`RP4`iM@$DNIAtPmrK|7tCK64IQ7AH+5X(&krmT(K>4B7m=j+4PP
4r1_-J5ZBd1ET+XK~f3ZPN8TO7P~m{FM5T?|E|NCty|t3jBMjAmcNa+Cc;7A-__uV7gyuu#^Z9F6#^*_PO9+*|Bb-jRxca!i;4gJ<a4h%yb~-kB1s&so;k{{
5$-N5@JbpXGBdD&hg@sDDDN1z*if^Ys@cVcgdAfWonhCkl$Q8Enylf*+Pb&44fJN5mD*PT8=2;MY|x_68C1}{r2c!TNQIYK>E+PbTF8)=SS(Pi*F-{syvr8a
eJMgz6*9AVw^OOEps6Z5{l-+$ATnDrqscSCW=W@9Eh><s!6=h@I*+}+C8?CT1CD4xTYZef%;hG7u(hm>CqXy>T;-Vbx{P%%d?ny&n8bGXemJ3ni8cQvB$-+b
x%4*OF+1o;+SbxNM>-MC3smg-Mc~FX2BZbrNH{}+tO{WVK0J|Znl8=zK+PLTAb<Ae7f`x7oL7^Fmrp80nQ43%Fhe1Q+;iUV!}wtJP{$kxaNHn;QyK8`Jxm{x
4tw$$xEVU(!rk1lcMj)ec*7oxFr2o|@~NrJCDxZu@8p?*Jct><-o%53>5(Q_*n_x`f#>~&l%-PC34yGdS+}WzgaEzqAei@jwQvzx@{n|DOBJLP`C}4CpT`?h
x1|BCUMVX1UnyaoV8quUeyrmbh&Tfgx8E{^RnlL&y;8l0VTgoQ1EpboN7t14Fo5=hDauy_UYR_v&?8c}p3D=pUgzuuiB%*uD5JPQQvvc$aXHYO+&&aDqa^ov
0;(5R!a|JCoh+23yX`T=+e$FqGl(dG*<5sWJ2svNklzx2LtqczFPvNIeSv-Ko76z+@j@gLMwl{ZCw6KIV0v^zjS6%{R-&giB$*y+30L#@#hdC45GuF0@Uzx;
SQr0kB$1=KU;7ZOXXDStUxVeHF&{Oi(v%K9qDp-#3(}>@8-W!*s01sRNZc4@@YX#7VEpV0*VIxo6aE>JW=&W0<4}P<uM>-M`S$uf0e@r%bXZIT3q<nW!Ho)9
>-*NQG>f^|vNV-Hrw92p*8v4J`?-tj_PbuxruuTFU{Zm0hI4|M7q)ah#yD3CI6#YE9REymsf};Q$`enjOlB5938%ZH<9=W#YimZEFXiQWfS(efl$(JWr&na%
mr|*l*-LPsUK{Z7_zrPx;0PK#$7{E?loPe$v(qchE};f)8r6OTjMshJ@i@QW0f!j*v}*2q5hDk{u6JkT7BfrcVkd8CEi^~;bA{hq+)<sLdZ)tSS3bS>Y6iJ=
89Vc$?rr#o30OCQmz>1Jv1_q($ja{obPFT8(q)86kV$Mo<~u4lvB>g7vB6L5OP}fMK}RlnxZ2&U7s=eKhQ5T1?-kkDF_gUbw?R}DPFa!*!awB5<ebjS+Z{eg
GQaFGhfdB=7oz+DB8YIJ98{x^=f#HZJOn`xmYqFX7!z-lRw7zOH3p^}p@w??8cG;&`6c5kNleJ4>gELo4ohb^ZD$K;%>GkDLMZaIatm4}KgM(CS%B{R@(Sm$
*U=Am>Z5cAUO;Veqmn085?>Yx-x*PJdyCB!L|k<&0tBbFg8T1%Q|OLeZwjvo)c!X}DG`uKe_++h8>-FYPH7*?@Zc&M{xR0>XfE6p`FXA-F+_MCQ{I@S?#TJ(
#`^Q~a%TD6^I&s`5~}#trSiNBn=Y5TbOjHYdt^;~wiGtF(9vU;F1RQhQQ#-{ax%?9_r8GA;o7<HnKRob*)jPe(`{;ON=o8xxK*+Bu~(f=XtwErqrQ^iw)3}k
Tcpf1(RvrOzihNU-c3N#yId&E|KsoDObKR_o@}*QRx(q1#=BF^Nv-@8zPy)Qw8x}ch<3XiIB)s$X<2F|R<-lbDd$cs{g{@?C`Eg9u6s2;!PMZe(2+?SE|I9L
qRWYN{O^Cy&%ZMT*TF%aLO!ORh|whcYg-4G&8}m!T-`0-q?ES7BXmO}{s|BmPt!g3g?siRxAELE_(XE@rhzZ^wsgkr*gApVtf@yxD@A-PN)m|vJo@|b`Nacl
7?H#hKO*)s>vH98_V-3rJQe*7!i2Me2ngk7!a}rU=a`Se#f_lyG?IMHdi0r?3saXg*cw|Y1QLL26fiIl&vE_~;4-efn)HrtRWlkBJjV`>Cf-X_M4_a{m=Op;
IeX{1C5vy>ZPXD97~{5vpu}(>UCX8zZ+3!Z{)KqZv!tAKtt702!?y)Z$2R9C=R_ids>_O~ZV-Lc;1qS2m4^ra*3;~*6gt|akr~l=bHt|dMc_?C5g%6tz+-oO
6-QD5(hg|WH1DUKXj2}OZ>W`c!5X7&yNp7v(2K-jz6k-l*h1sLSO^O*=H44-hyp3J2M8GrY{H##)uRA7W!OMt*%v3=m8rx5&yicqqPW^;)~m^G)7EAks)K0^
7%O^@|2I3=deNuHKbB+%s}^Oou42=}o~c-W>-BsCr@mNw*M5AC?GNiX_z*umJguZ(gu~lO=0c|%aX-8Pgmf&2z2nY0t5jJbQNG(8T)hL>9!QpYum9}7)NZZ)
gf@TRf-^gs(4^g+6TR)cVoG!`Vc901>Aa6(O9qHy|GFl6Fp<uouW<^^R`f&IoX$#9KO&Ern^R053uRCh=19=Z(rU7DD<lYJ*m0QGu}X|uXi}B@2PI?mv2XpY
Js|hO*5Q6Yp<3|hah3ouGKJW=pP}6!>J!-5*4gru7uI57Bj3wI>}IlaByHab)z*j&dWsy3Ia23N8)2VPYr2H~P1bX1qy`ByN?%%5J^3MCu$SeOYDV(TpOa1q
b`jV1=w(zi55cAp@#%?@Aci0tdahGw8><EXw(bQ9FA@_{`Oo87CNpawO1FDR@Ig3~?3~00#usDw;TiZmH-9wbg`BukrfC7xrT^EQZR5RI+~?k=6)e3R@x&)~
-lC$I#MZX)DRi?op2AhP_01+7;YB~%Z%d?^1!EAyve)scMRLuv+<mNo)Xz#a_^uWq&eNx`WObeK(&th-44SS7_Hts&04Y5R6*h^%3g6+<Y&i06n`d}AUXsy?
2(08A!N^4wKH#{Mka#L0b4Z$O6IL&$56r-Fa^14j_<^|S9Wd`gaQ}~<r||Kodr;Sk{_CNha>j|VpixORc;{xEEWEjYQu_vvQ^{bB_u=_PesAA2DCslaVVVr(
)*bFXgIaU;{Dav3;?!x~_Y3xEUf%7sz+XiI&Lu2it_LWK(sgs+x51y>>;K)Kopeo!Fl(u<SRE&H{rR0D?+mQkG9YiY<huYqU*>@&`8v3t$D>&#ud8(|ot2>h
VYOx|J5lYyGy%vplsd$*99G7~K-~qB7~g<2@eNYZq?JaYI$wnOlbMCN*&-#BY@%s<&uU+lu`YLO3<tA%l>u3xx?MLBhcap`v#8|3<6{KoE|v4u#dx_DrCeD|
(isZsma2V#b<6UrerElzGI@r#Si+ETu3E}8Apzy&nYY4yLYMuHQc*-Xh2(Z&sOF%`OdLw$bFFrp@&(l9`6Tbe*+<lmfHA7%K$)bLO^Fw|K{p}19uJ-)WYYn5
`K*_c1pU}7^m6GB*>vgow^?<rs`|mY{wZ><!3_92;XX&b9mIUG#X@YkU~Jy9?ldtfv7@SjzF~o{Sarn13;Hd_0M{_TYEkhJcDLEG7W&9VNK-E(Sf)Sd0~l;r
-~Pgfjlj_m@VYjF^GquXPJ`K@m3de0vd+=MVfM>o%S>pO2EjdatHk&NK7lDEqT`80;5RaVlyzt1Rbahv9GXEI_m?nGuwGKH6bway_$jxiEQy~<c78Y$>l7UG
v=jNCKtFo=>gMu9lFELCK~y>puM<&UQ#H~@GQSf#?m_gL^ZbX$nj!PU&!t<fAtd`!?JboDi*H}GAq34|>`nn30Hfq^SE;<?>GcC>5(7x+2XStMF{}k#ZO78Y
rcEr@kEPjQJWF>JijpWoqKk<{PP?_GD}`h9p4tntOX?!Wwqsw<U#cxCT!oo8q|z%?xZFTw&0~95&Qm%{?|D~dN=kOggAx&j&3$052i}n@$I)e*x!Q=J9gdha
;7hi1N7A9$_RpyGI@DIQ3j}P;Lo)DF*N&l%ZkF~rU7f8jQkV&mibHO3lhE^)lM@iG1=<du@O~*@C{dk@Zq780WdCpe&-z0;kzInagp!zi#&wU?;Jx$oxqawL
lc{pxoqd6*!<|t*;L>Y#6A*^Mz*scj(a3UJqM+Q~-O<jPnr&tITH@KwGO2}65~r)TPQ)kke1nw7E?k1h%T%;jX+oLGtoinE;(ER;)Cng|EaH+bSNMB%Z>b|h
@44mP&~V`x$_fG-z(t$Doe#>=6e&)Ns;}W;6D{RLUdrF8UrF!aH?-<9f`Pr$2~{T#m*QKp;bC-QlXjhRLHbUv9i?F^L2ePH)TB=zSN0~fhkXFEi|R92Okz@N
nWIXUgR;ZXYvIL(TuTdauyjT7r=h+e?poY7Gg$p)4mA+g*TPHY{^D9Zp0F`^XI-sxK8<bix70Nuye5pqkAm_iGH(L%qjYQEZF}6kf8%q}&f(uG-aG+l!5!=K
d+?)CNG&oc+Irj7ng=zOy<K(>+Uzau&%D~Ej&gyYas#Dj!P@x@<Y{J&Xn!&LD#Q;eU2j`xtu}HfiRJ_MI_S^7J@Sl`G~Jh$XEgicHSB{}VJzk&=0&G=O$7DC
c#RKRV)+-MWWCZWV;D9+2#Pm(Euv?|>M8bwZw^*?f`vn?<x@&|)i1|-M4y{ptrAt)GV)5}XR3!_+nD}EgiB9obO#5pNt|U8BsgX+aUp&Ry{fl%MT@uQa0rdi
cU}ky6`1Qs(xNe3Hk31F#wO@k@`@>MnhuY#7qfVz^vbl|u~jUQ24+ycrIB}KD*#9FvZl9w?3Em2z{HplN2UaOeKStIKw|QTRex0~YQqAM=~qohGo{HoJ#2i$
iG|fSJIli22hC#-Rx&FS<ZiTA%7y+Ie6_EcTLLgU+4abipBvP?qhZaF2L(Nx0M<9wS;ma%ht5$;eO?Vm=-;M8Ny(a>Dvjs<UUn|X?<3_?cq@3B?s9(IYWZyl
0~Se;5;0lYG^Ov;d&0IQgOh1FOlfZq@9xSL>ZAOom>~vh3%UB`QJ>{>_JQx6qP2qD*P#yT{Q=$;6tHRA+;O7z&e&*PFi8)Ivw9S9B#vQ|mUj$lgPEcJfjrN{
rQ#erbJCmpI;1Wc`kKGO-b@EcPV_+UT$#!-OW+!_4H0R`2t9KSxVEHnZD^Z_{*CQa9(x-)TF#N!K~@1$df5h)vA=J+{gT$>?QVry3*C^=AE%NHW~CiAwEN2(
yx!D2D<wsPTqb~W&Mw3{s>|?r7ps+$p86c-GQ8<$Cq-j!xG7qd7`NlR*U2WePTAO(h<Ozs3L^-u$wYA!1OUTmpIjgjJus3{p6n@1{><@psO<7hT0}xE^wU4J
yLWbdsaZ?hkYl$b1dkme)v91cnw@9<Wdyv3VF2d{jIB2VC_xs#xzs8gH^c9$LQ`%0CV%8*E7s^IS6$3d+5$syOREbJp>kIutw_{oB=lZLMmahHWX-vdk0i@%
d?O<;vkOlky7(oEJag(l@LNBr3SI!Y;bE?(&O$a<U)qOQD7a$`F`CyryoqEhKCPuBu1r8|-#`w(*e(C-m+T4h-5&AHMv`|zg(g(R=G2W3-aw+nc<}{Eh6$(L
sXy@`Ez!<vcyr=JDx}o=>*{^5KH<alAip}^yFN}&CPdz4`;l0k;A4(Z^A(hlCKc2aX=5v(D_ogdRTcxWMABCj&T^8cMQ>mdqF6H9<a&?|$wG7L9!}z2ks<Us
Tq8S7?K~)?e_JC)#=x({br|yWLgR1rKkw_McmMWV8M-n3-|4oyKTI%Ng~TJX3)cb~O{ckwoucXxc-zH!wg|=AN+xJc>I1(Zv(V1aSAU|m{zmmcZ)rT0%)hXT
FjKVm8)0R|fL2V8K^f3_9N6!m^!gzNtio0z_v@^pm@Ga$Jb#lm4pzShF}tX|KJ`I*a&ep+WWMA@fZbt1;}hQ4UU32Jue1}-oMx$1(>o^nghk1O%O)7dJxRE{
DW74MQ4(_1X?OVzXg0^pdFU{jKbjS}A*b&xKV1MiYFUE*<5*WYBO;74yxgh99K{lgtZ(nfJ+;jDRaBgjg9zSkXg5y1Ok=l0P}CiSWv->jZV;tq%5<(Z9e%w<
7~iH2!8(|`znUQ@%bRQ0YI9b8tX*(*#?!RU#|emzPXGwL6$`6JQ7~n$rdn*jh!c(IK1=fcbZ?<IX!aryJ{3Z*j!dpAKoS{ap+BkO2Z1(CrZH-$n2x<=xRDz%
<!C`FRs&=|g<ZVkedV4B#-w{!tm6606(PUl4y<d;>dU9M@JYLY#+fdlARhNd$6BPxtaz#bJtee5;=X^|Gb6sB-+P&)D%=Q~^Y<Ny@^u-+^cWe9V&0?zrV1;Z
3Yy}LP;PEX%VvQC7aH?qkDZ{#K~<VzRzxsES}Qy(?Q^~VnB4lO)Gzz+uy12~7Dv*$e3qA~R=A5VdSbVG{=2W<V$Ft6LCt=l+SZ|78rz>D$9u1gfiyuWqVNs|
6y!*YB<9e4I%;lSgXz+)pCUH15n|UBFEHx4xTJCU%@1xf1zh@z23n~i7!Vyt;E4x_Jlotm0MK+HoVFB~q-*;hbhzqD-lMah83n2WV;oaoh@NMUxC;t0jzDO2
mZ7fGrzd-YyJl(<b|*=DFe8atgOi4S414A+m;tG7mQxyD4uV?-Q$dOLk^T>f(~cDoSoGlPo?%s-6vM4}9FR*VX$h$E`sz5UiUyxspqdSEIZO?Swx$OkQijqx
=((QDGCo=066WRDM^}gVWb9Qim|(-$kTwMv57e)3<~I$d*opr^oE<LbkX|3E$@g1Y5Up8X5o@Hp9MxhEE)lJJRyt6g?VRX57?31f`sdkI$1cJ6XN5w|KhI>7
po^Q4tV|p#c{`2KYS@u|o`ELG_aJIM54geM9?}%C4mc{53lU_!$RmPX8ehyD;>hc>OkharaN9_#NcShh`~<gnIO|OPvKDJP&6!F^qP9UTXwSnMY4FIZv<cUA
y{w3q$*SRgp!PyzbfObqQ8bRR@~%inW@Y9AjE{u4b;#`#C54Yp^WIj=r=i4_tLVLzgHZ^7sSW_8NWON(6`ZP7kh>~g8i@Qn8@alK_-T1$ioHWu?q1o(o34IV
&HD2R&Nh<@_A_XzC@K>w9zsQjU1Y6l!NW+$?_O22&(NuAt(M8uULy=hb2m(`3K8%fmyBdvk^t-LhTaokZ(kEti#T(F@;ftkGtW2t)V1*#O&sz-O|Mgtozbt1
*Zmx42^{Je#Q(T9oRu2J;sBvVVOl0^A2RxC7UW05jWtF!1v~-UaciJX{nmXKHkuebn5;**qRoY8IkfCU<==Fa)!*DS04-h&FJokX?xoF>tt->F24)zHGKS<e
PMC{U*U;~q+!VS&Tok%Tv_F722W^X&`F4vlx>&Ocq1d}11sLA_FgnUXNZO%p^o0w#@j6GV)q9p{sg{{b;6X7II?AEMCmY1^j=^Z;hFF$(il?4{w7iy=9T^{I
?^|~}*^SO@EB4u>XxSt{vGhe{l~&puE`&{Kx{D1Fm({Gsl6$Bv?LNH@wew22bPT*45^#}X0<Zl|brS0t1qw1O3|5;(C+mRu3Xxo{)Z&12+8H_gBrVt@e@<0d
3Y&^=e=cAIk}t<F^G1qPx1pth!sK*@MAC*<Zdv_Qh_@uCY~@W#LX`vSa5o2YEBgOU;W6vig8)7dEQ*5R|8_BPHiDbn_7RmB(O8PL(7#!G6s-m+qMikYlmp}f
FZ}`59cC~Rro#c4_9~Sy`z!aiHq+HOe-!eTU$#TZZ5Kj6`!zNG)kXLS)YO#2AV9KYnCsRg`sI?fj%`lio7nEpoe*v*wEPia)fQ@jM_2b9lfVcAyVe{!V}p{Z
8x*VaFslkpji^zS6-q3ruMGLJFd^3E=ZH6Unw_C9m<k0*KaKlNXgkPb?V>Q6HIz_ip6rBjY=}=B*593ntP#`oS*~=q){kYE3Ju*^`?YAhDjZ}8{8+A*fQ{c4
(p(hsT*He=vvG8jxt}ZsF;@Czdyd{9eUd{mz?kTRKvWCw%~n>xh*&go{KM3^B<b{_p@U;8{5ElZ2I;x`zp$D*Q*gLDoh`e<u6Y;3U{$ZSuZq5nrA^JHOr)%M
eoh2+_ty#UtE#@@nvzuQ<$jU5aM(udILsl|`WRbIz>85XxSh<uH#Po`S|ZA3nC^j;f%J*GaoP~^U6978&Y}7lw;{Al1@sJ<ycJSnlzW$fTy<qE{)rlgRkf@#
^QLA}2XIA}=q}k1bd$!ASMC?Sy-R1hJGQLdtt@n673DomT%@%H)aNWWY^@>T#5H4Abg#(I-pN3M%3<ZZFg3Jip~Y&1S^+VJh|QCn1}_KFIME5ywwhgQ(5FDt
87WY>B_Inli;p*5ZIB#KeqZaWnOu~{QY0^>Z$;3^qNdx{pbVukxR1y4oNYgXN2Hk_z5l;qGLc@QDWd%B@FUH2*9`IW<sHf?{^HA{7JtUH%xN)x(WWuoRKN2~
&DUC8Rp|UCbJq+LjEl~8sGCnXOK$c;&;AtCho)IdEp@HCH8y<%z|``6qI!K=M}L7a?wqR`vEFFST1YJ=NXE=ZskT&?wVWz77$DVf;@5!ps}PTei@<xo$%M`_
GH^%FKTP5pRpv8<7uH|+zH`7A#JPJPo(z0W88-*((Eyuhc<qEmTw4(rW^r^+?sYXM93gIeZ*x<4*TD5JoL{8tZ;e%YW`AXeLA7rzjnJ!2ytWvZ5fd`VBd1N?
fZC&z3=w<I7Me?%7Y6OV2iBDJzXyc1&=p_UI9b(0pmTHY=p_0Wv$|S8Kf-2gvQsF)^Wdw_36B#h(7K113q6hRl&6=s;}_;-559!<98Xmrb^nj5frU9iLRIpU
FGYIJ#Ot=Jr~Wdj=4?T|HP0?PH^^mpD07uvrd*VQ-v=s}T0VjivweLuS_=l~B^colxM#5Le0oBA#tCI4kL5$ZJhgIYjY;~x`9>wkU7#6!(XI67A&<|i6-br-
-^SwGUu8$A2^Ap|n#gokXNm^%M6~-Y^@39b)Pw-`@BRRQ8zQ2(hPBwK=x43^4k(EAZ$PvGMA+gISf=bzWss)orhpr&hYNoswSk>?|NlNC=mjYzp}<@Iz$Hk2
G~3)nDmo^z@1Vt(WvG%G+CBKTmP*k0zZhXXL|$tx)uw*T1V+iA24VQi^Vmiu1)KTxyec<E(_Q-mgWYDUx`Ko$u@1MmY}hw4x_VqC?F})H$R@E%R8vU`L`44@
A-896&0-TDcGC7DX*@+hTGzVKKiOk^H>GGJmKTBF7ZqI$mF%Tb>sl*yuPFt0O6IyDzrSJ<#NS$eL7dwD&!)HAN*GUCb-^?W?0F-Y&kc_;)!=3+bJ7F)oWc5c
2*EzSsaof?g4I+rEHg1c{!7Be)2UntcpBTdoO*WlzML_j9(R6E$56rJ7niuWp@GH(gxt*3?pd<_Fq00H8Jz*uZtUO;=<ruE6nhf~5xLuZOxwIt=dOH=`&%ok
Z6;1!?CV)Bi-F2Q*1{!|!EO-cRX$(U)*e4a-^)aF^rVxH(8VRrZP&2%2r}M|quh_fe?*}@`+XwL2gBuh7IL1K+{TmH<_9~omKIuT>MwZzFh0c?ld>Y8oGjN-
S2j6|VvH*sG*m$28!9TT*E}!QQTP`|>2}Sjik1zYl4Yd8XiT)ioEk8046GT;?dUD!=cR-%QpX3=;0jm!hI$#R+Oh~~EJ55pG)FP=L80KDwTn&7gKjvAUj}w#
=0(Kdh4M&sW(d6a<jFJkpb)c&mSxqj%G^#2)9MRWd3+_hE8RDb(tX^xyexM2({r)7-XtX_D$h0Am0K!+eqsSXf6TsNXCd{&al&;qY-L&tAe(>|mCD#?tSzPA
(@xi^Q67k0{^2|%Ov-dT&k(Ci=DbYheBwlA`*M)ZiMWHR9ETdU0FFdVxFlkdg$e$EkGI?KI2UX~oKKS~98vy(g;50;Xr&Po6|D0$He>Q0ihp?lGKH~cZ9|-U
TUFN0d>|%Gc898`a&!Y-tC7FEg0Qp+6$LnKHc%i7-QNF<K~Fmm7@f8IHB8>Oijk$1G}Y3vOx-G;3s}+n`ES{&Zu6Tp)~xbvp5^{UHto9OkviNCAt%U8+VKr*
D~0y9$T`)z5R6@keM$O=?BC9Rj5359Sxg?^xI-82U<aLEGH)hdQJ(Ay92Z`>O4hnSmYJ@qCjHs1l_im-gIzbE_poh0^HM;rRQd^jolT?OjnC)FsXLK{xJS;h
c}>EaT@u@@)0D>=k_u(RivPn2z3D*=&fZH@i(5ze^y+NQc93JhRwsti>2NsRxX5evEo*z%^)FThI@?PGqq5$wAfahK)LEFyK4Ml;X7jRYmvn*-q@jbHSe#zJ
+}9>j7QKM6uSc18&+EJl2o?qmsh=4H(^7|y*!?uOgUqKI^C4kh2A7BuAxaMTWr`rw+h05&Z^qUyR%<~(QxC7JBY8O?^dufjytCjUZTisF(MyApp_z-cZXs(Q
iMBLRf+gnx^u<O6mR9*b;w<+Kv>SpIUjc)Y;miD?agQK?)kysEXD;<Te3y)p07Y3*NU39JLy^4;y}zFR8V#)$2uN(j3@Shl^<)W?^@ZTD<Mk5WLJF|-v98uk
Mc{gw33P~{8vFmDEu$sH!{VkMpfq-d!3tM7e5<ZG`y82`(WbTOl5JF1(%cwB1_pH&;f>ew#LasUj6rY_yNLxw5IcV21{M0|wP)#-*2CGr5YDpUY%zE;GZrIZ
g+#DUv#`7~zc6XB^6lIDhTI50VUgz76hhEqcu^&G5{@JDiVT1n!dc6*Nfd7<j%MVk4q(`h^tAF6J+TNLm45N#-fC49$Hb17G_z-e>D`|0D_sPDb5|AAHT)^~
-N&uU%s;>3X%7UwYlY?jUMic-DW7={*ul*uZRP5vxUe>d$DCjylqac2wNNy0DN%ugzoAkK@Ez<?bdjuj65G9(;2)K>zDZ~LP*x^7=~8RD53KCFpGXvQ8V?V&
H90$1wFEI>p8BI?6;|!*1G$y4wLOA2s=SW0Pm=oiUh9-_JIipu<$9ngQqP0-r7LJzBsc{*$1HQuruorv60h6&+-du&V<;Kunt*^N*(p1I*bbd}!Y)6f6M-><
vh(D8+Aa_aB#CuTlPch2hd}!$THmjBmIrqBW(+sz$fD*9MTJ#;ep-GHvcy<SL1;*>?coh$@~^AfQq&DVjdX7;5StW@m(Xc<-NIj(?HESudBTx%5PoeAVLiDv
ZX$Bv)_`6P^yW>pYp8Q6x^a#X!+J3lZ!^U=)a=ZWCE^%Aya>+cLP%bTzY|^`ob83&Qd}EG!hT5}GmSDdX%z<$O!e(hAUiFj8bDBt%cj0Y8am}m)bIUAwKO+L
6CP$TwBC7x$7%U@T0YIQpwT&N)`1AGhT)s3w1tBv#W>!<Sq1MjagtixCyCe=G@yLHRJwdIU!_g_b3eYVJ0IwyHc!}A#feSnO0LtReP-OUJVxi+WtjNXVNwp_
ISpmqHtJN?>?YY`x78tVXqOJ$;y}Oc(lfywp7I1rEHvU`2G26p?;Fey_q6XEo>zZ}kw~AG=JCSgRya|pd`xB}sb<V+W_=4=%Ryd1csYbi4(;w|-@HFunz4lm
n0@xCGpUcfLLw*b&IvF#8YSVS)=l+5O*_K@OWRJYPR<yCjgX!r)B>#e7Ck3PBeQqA93g{Gag4Z+I$5e5cS%Y(yJE3ha(KSi4Ni9b$k4OxZgi9tIy<B5Ac;)l
?8G3zo~LDU5p{~*?W+(OfNyUt^h@_=jG4qX+)+*V@NTxvBDkKCw&F^$z#}x0rW7t4)ibe14!5DjG3}8qUj$RNcw&pnp%CJI8LTb%D!HLN*tF$!Az2Y6`6fGu
6vMGiUEW8tS%!u^Yg_Q0MDq+?;j3=qv4aeZ=ULsqLuGqI0Bc_c=Ph;}*|-<p%N57X`IQS23*@MUDky6<RA9E9)k6EbYC2iAf3UhOyp)==pl5Ov<nluusUkUL
EeXtP;3I|9XMk0Ulw2~F204U{)iwc=+gRurgPO)|lwto`R-a?W@l-dlsy4mm>1vvhZXAtJk6iDhsA~m}?}$K}Qk9&8Lb%<~mad<zq|>nXwJHYlPytdd;RnHF
%DP;IXK|P>##Zq`58K%oVICuTvt=`c>FoGOkXdt6EJMMiMU<ys@OPO;)LstN<@>-3VZD+`+Bpd1y<F>&l<<@j^bNP1fNTK|BjXi1zg_8VftR>)3(vCRW!GH2
E`s=!z~F5hRYW*@thD{Zy!FVV<V|xls(I!-@96<KbBG9UHvP7v_Qp__0TPD+&3<2XIL_BO&n`Y@1GuH=h3;Edz@)H+Rz3f;jeXW0spucD>hGovJi(!e(+5w+
{P(xJ)_V(#KM`-rkgv;vj}cWN<2Or5VK$(Ng5NX=qIzKrDTYCQdnp`*RG^vhHw0_wGr7%Tfd#V=)p^IB*=ar4?N%;9(>)tyYfd=Bue4AY*FiXDYfzp9!gv9>
4a};z>Um5*tgP_p>uq75x%*`e=z_>l%&3on{c}YY42Sa=r%{luRIqtAQlT8zR_fhequon!?vvE3?q+{FIG>#bY!zP@KdYMi=7d$}^To2%3C<q)it4e8Mr3AO
rrZlDH(^XGhvpwe!;(v-+cKCmmQdfRqe{X<)}DyDM1^(`9BVO$`rIUmF?=io+L3X7L$U4{c@elg4NY<iZv8csPT4RJxNyfw>%(fo4V4rAO%AD|ceExj49U2`
&Wf}Y*FfLs>}*_n(BrJg@xdUOmf9yWqbr*SdS|^X=426`$2z!MqFG^e_vW-mEMkb=6qFij=+wd5!uy2;=Hf$v@d}{sly;^X;H^B}Vor&d*8`<YDnn)t+++tr
$8}Rbc?Bsr=p`zb<;eRT!L@6{F#D7`WRIONEb%?5rME{+5LUz+{jtd=Cpom&Vc(iXdxTCoF{YR)!+x9^BnP&U5aQYbfDO5KR<JYc11<fs<3%Cvvev?5<;uoi
waUiFsc<bpatf(dK);h1zarHRo-22{yzi>ZUulU%UWQ1{>0}?OiAhpmrZ?ZVb$qQO_{t6_8I&bm*c~k|8x{%eK1e{;{H)G%_Ut8%Ukn8X$hs7guILz_&7iUX
KT%;0PwuW?lF|i%c$fR}5ha{NdNW)`*RgL<6Y27m6|V-zqn#r-I&t5>i;7%GQXGOj-joAYn%j#fB(a<z(;2GnV|LHPjUwGHEe~Ssy(F(;>y?YoJw4{3lr+B-
d{06;da1qB>dMY(-7_sP)DMF9YN^=h0oIW(kttG4uDGe|1Hy>!#@Zs2^ohy!H43120g1x*{PV)~Z(rDd(i<JP^m8v>X1}{00a8vcL~OgiZBbI{#sbAi?iNoE
<c}?Y%WhXh5iHbA00h+_uZ(A)iZJ!*edfq-B9X7s32s=i_&x<G0oD9{HjL+;;F{redT49^`A&4!e2EZ52Nc4N0po3<)U13ox%X(E<{4*C=el57g9FV@HDLpY
!5HIwHp8RkYIV_y7TT5O=2>Ug(a@Bn#>U6TCA`{a*cdK=8}px_SBn|KWF+#{R&oNuh8NSr9PhkXZK9Q0LE3|Wxn|B%0mgn+EquRL$K*p<AFjcozF(Yk(0brO
8hb&ASU#*S+)-4KrK;3d(K&`UD{Nid1S{rnxlpE&0Y>(#>}}Xq4}f$(i8^!vW$%rTGt45fOK*r(lc(BsRkZ^4iE@5?nDkJo9;~167PCmHhSH(Dr+MHik51rw
aePi=l@SYC*|Vt#5`7y0I|f%@odY9q9I+R?dLr+ImW26f(-}m=R~*E=fb;>@gSnZTrIXYc#{#ht$=bjr$&Yb`+AJ}~XncWUrPK`qa-DXS+1*4ejbiqd&^hE0
vqI;Qii~9Oq_*Q4^k=18X&y$AvXcd|F%}gV2vgN!TWba3;XYKH<)M%%Hs+}1Esb^!aX!2fT1t0`4P|LG8k4ZmX?+LyNYt7)m&9F84YCdeE_W1njnL5uxWPkU
>m^}-`3fOGRtX5|tf83KqTki#0FHAzSFSasf$)trk8Dk@?dqns-mVuO;4ak?<}k~d6|T8u!l#BA%F5TYR^^!geES)5&epD`y`M3|eS*l3<`84}bIF?yYyQQ;
XOhr+CPiFBX+Y(2-2i_}s2y1v*?>;Aeu(*1U<)i}u__A4%H08N$sVlzawLu_f+HkF(P#)uDsHdqsA&lp$RWL;H#c_%z8uGnlsb=-lOLl$zT8WuZZ;&Uj4kSH
w`3nit85NU)gE{vFS47mae0V&Az6<7BNCdRVxnF9_Gbh39c+@7%GNNe`zN<T+#(1cS&7C?&LzOAOZ_iA#UfqvWQ3$3WMdDWvpB@`C}0<<h%3Vt6QdXshT=d^
)Gho6-5y=o&OG~nHllSzM*a(FJ}?)QtOj20mDZF;w1bVGz%Wn&%85@e9@HcHGf0!9rJgt%5}Mv~y%Q?2%7|m?yko2)#L$;QF-Hh<+yRGjQ2xYb<zC-mGEO)Z
(aI-yo9Y)|d5Z}lJBD|=>z@<@IDN*J9BzXf5OY*_LaILja`&AGTNYx-@3kjyZqj&Uhzq=qb(t->R*!(*xWo_|tvX!<fQVK_8J3^gUy9;pM3@hT>b=)>gl8m>
@82d0BE=KD4M(DeW6l7W%s74RLnmsRpl{erzt3wFOtf|UJ2T^+%1K<MNn*NvgHCQ_ysU9Nzba$<X8%|<d;7AeVBVYG7_Z!q3$4k?4~aKt6`!k~3NOfqUe&s$
4bw?RVJel+P;u??*e`wgONo0mzdK$k@owYfPDg8whQX0(M`lws{bn})QI<o~n+d}qDKSfp8kuXYo_{h|-)lw2uCd)ljVe@GMV#uTGW-^Y!tkV!e+;cj6MwVx
-}i1j&mZ*O_0m7)PtEeT=<ilE)YZDVRblIADBFj01HT#t=E@C4<ur)myiRk|MI?)XD`kn|B-=!$;!-)%*GoZ7c2^J92nER%;r3_AC38p(9kv7$f_n#^?x+H%
Jt7?+S_r)KZO1!{_?7kBr8o4*|1b;$-oG|<l>B>O!u)1n=Z#S7Fw@7y4^=};geNrmD4_uqo<)%XGdGHtHm4tn;i_Wc?<rtwS%XqSty-HR7s`a0h@_i;@>91p
)9ho27XHT&CH?@q!Ta4&GTwxP0h<YC28}2bOLE0b(k(SBRXeuz$+x<Q0C+4!!}Z#<;S}dSFu;2_vuSx%4^|PCKDGkN7tak}B8a9ptrHDSJ_A@3j{|7z!k7rh
>L^Hb-Jw&<Io)aR+bz6`->{jp94-ZZ{-n9+c|Y)lSbNy3=`eVniqj<i3b)HeO=c!EjJ#ScH2uHwhA~<xNxkoX3&r^`Hu{)7H|MCsdohUbz7R081OPRqUcZ^A
pD|-O*UVmIwRFTFE0csNym}N^dUhG^&nUEx>hWPzhRN_q1nEqCm)20X3(UMrzhvDZ-dfLcJ1GTfH=tT9LgQe2+_rM{_Z3D79Ex0t_({6`FQXNXU`Q^UZ$RN-
G{9AT@eV%+PX1sL#X;m<BA7gBrw@zVIBGJesj~o_`u-`CAJS@pEsu*`=N=z&q-1e#f8J@=ES`xdzCi>j**k)45%z#4nmx(uPnpo_*Zu-KZe6Aa+A*5nIQ6dM
`7D(2=`;Eds-#_TfFMU9_Qi!eQB2%~UqD(59BB>jvFNqFsnOXadi8tTVpeNAZk}JMeiz{;X<{bmu#?uA4Iiqn(ChPsLC_qn4U7RLU(ocI=YDf(A6fS`X@v<8
d~~izTeUx4VYk{&Yh32&N(b1W`okDt+sIbj-Ii5bv;X~Hlj?^$dKQ+ad<D=$5h@a+!(O^<%?1*8hMKEYQ)?Ijh86BpPwj^AT(pFupB2+<N9jvN5fnCh1Z?NZ
-davI?NQ$5)Q%%MZ{0NCzZbH`3ZASDNzp6S`fSNv70}`*t)U(f`z}Nc>aT&=g^TN{>!IAlkk5_K5`{CSqTj!~C)A#?XqW?H6em#d(kGVFaq+vr>nh-o?)qx^
X_SXiu%KpYOn`TN9DT;%an`Dm5g$7}IvU3yJ|hrSy7;)D?(<)&2kIy4-ma5@gxzQvPtn0hEUQ*9ycPYfn#RKNh|{ctg<p!ZI=ab8*aa*T>IGJt0kez*Un<X%
b0qdF*47?wNpJf_?>3LBgo#0ZT-mtJ7;C22N=PgKG15k&P?D47(}si5_A0vpfp7#+H?ZtcilkxA_Q#AVG*>$w7kTUZx$m|ekHJDWLFZ|-fILLz)X?ueCQp}f
utQL$5nOqQcr0W6tCLEf4Y{og1Ev{7?mNkWb(ui%Z3w^}yPdsCrdR^WnL7KPA$g`fD?Aclo-{q(N*8BcPJMA}7}v#co^G{zDz}_2)04>CJ1jgE+bV)Zj^t73
!Ll8kT}+rMJ{OVXx($I4S<_&*D&ynNl?2-zeN=wU;cy?J>oA?%o_ds*^<CrbI(z*`t<?tqIp$8MAlF8H%{Ype(}k=;a5diIixs5%%8=%gW_C+-xd;~<%t}#E
$6L{e@LCvLFgWt4*Esa9-NZDIBnH7vA;|-d+!)+~{jRf|QpIBKU${9fQ6+^$4ea2-dBD+N`>Y;Vh|x{C3zcK**L_SXH<jsBXkd4ux8^wX%|bD%5rd)64+Aig
LdS&5N<9~Ekp0ezsPNkwa*di)>hqm5Gt_a^3z(Og5;9?MNtNT$mN(Trit{~idujpI^vi6Ry|XTdGnO0s3|*0@-%p%m{+8HA@er3;+Z^raPPeL-1vh^2h)DXR
cjc?4hFOC2)o3kIt#kb%2&bfCSO#FC*nDwG<jjcXHN}zc!!ja-te{2GMNJrCEo+9}aFxz{3;@H7m2TQh+R?~3AaH7pC8hEA7^uJd(92`<mbnK}^FTo>t#|Wy
`F9a;k8ReP3VSmw<O_pU`RpwL=9bin;r(ImbN#wG!q_OA0GZZlA*@gQd=15Ysn?(>?}4J$UqZi8a!7+<j$8ajkaVdLuDfXJCokLPGXdlCuR(9zf50F3_sHE>
%E03KfNQ^<+fz~x#>dd%!<3gWF_R<8gZt@BZ$pBJUmm8#xSV9`qqbCh+DLoSf4+`1=3Z>wAng~#O*)BABZ~8{-i^}@h(cp(^{<Bz`9&Nn(!H;Rik>kbs!23q
8$|KwpOI^BivCtn`yyQUpSj$4Z|aDSVKN-=k_x#lGQ=Cb|6E$rN6gd=%DuoO#SgvKF+gkW%9R6KRVV+Wh8N=Om0?4M^HCOMo>vtmQzB(@W+eNnbLY)(dY#C3
Jt2OTSR2zj(DY6+09IkMxJ)z64v*SxqX1PE*<|rzVa25in~d7tqa^;sxpozT<xOg1A{DxW8ZQ)G8r9I@!D51iX^38vhxeA-t}yq?3iIMY6rz$g_79HF@Jn$J
c}HLg1y@miA*c^0K-28V;ScQ(RW%5BS}y4gh+BUYtcsfILRXoqu(&c@5X>D9u?Q|<HJ1wUn#C6LVIhQm@zsjSx=vDdndnC@l^i4_grxa{`+6$_GFVQ%xY>0b
prCJE=AeqsnDnOP^TY1x+8t5-9Z(!=K`sn@>|bVjb>cLcr*c|@f91RNt?$RF;9A*vnE;sO9M<C_+bc%8cI!L1dDWq63ZgZ~)NirC?esdp`})d<QfR9Gm&OdK
_XU@NW&d%#uJKxGME-djA?T3+b!`8EHnCiyybP8W<wAo9HTxjChfY4eMnhSw9Zr)zt?0_Ma^tOQWTtBHbg5{}{b|juX#PQ!l&y&d$m{kej}sZaca>#J;NooH
-*=f-g>V|2zkdYaNnyD<A(H?sLAwR&TOL)K23QZK?=D<oNc34>u!Ov$1@-@OB)neQ0c8#)vhAP$FA8xwR{R+uxHeP^vq`vHrN$IM5Q^i8r?bkvL|&6X^7W)N
+uoJxU%s56U$Go%IT{3Aw6Oy;fD0b0B9~1Xi%ncJX}Ti%zEGsIa1M2=ktWw;_%R{t&Qt8z0R>J=!p{&M_MFyT$;-`|{@if-0|XTDfeR!}k-+t9`x_(vj?G;E
K+vI~rh=Vt-V<m5DXlL{o33(UNJ^;Hus@wUNh@PR=$M>I!lvb}S#Hl`#PncJKt19lLBZaI3G@O@GVK7%1MhMed5TfNPBOoF_MXMredsT0OAP`2eS{WJ2H?1%
!}uoF0Fg*L-p9*R+~1y-^%%%|D3A0SH#Yq-;hp~l-*y4wn=f>y^hvdy=D8nJ3%1{e8Fb#1&OC%WM4}q><1rb2%&kWzL~}uWH=qdouK37Ov|l3Kq+mFrMSs4d
87=)@xh$~$qtLe-FcuyL@+~v2ciqT}<qA~jpj+ZsaTgvVyZGq3Z%Dvcj;6{)B~lh{8?L0|f%t)_o3s#TR%uIq5g2|{KN+rT8HtVCxJlC|z%hFW_&Kw(r0H<v
BK!UCRFWY5DHx&*P}Nv!MmdfDMn=JQGF_Wgli>d6QYKx`G&lLbz1GxQ0l6GrFBFZwi)b!phJ#^U#QTch)tp2VC2bZ>>&aj`o+?|P&@fVidY93zlg%HBi<9hj
Aq5ZSaJnR1mc-Q~+VWJm^L8u3LYt8D^D77I`bcr4m=td<9BumUcJYcFQt@!v8fc>S00Y@X&#D0PeeiTpa8GimBqYKZBr%$M5JR;J-yggQiqt9S2$t5q5Ujmn
qza|X%#)1tw+G+Eq9S?8Umk%ml+q7VlbmqCUP8hfqB@w-gd-&1=$n^`v3^rZ7VIvUfm`V;HefqK1~=wpXUGEzqktyXQlR;$Xm?{;-Mg)Y^rU$Rg+%zU79C#0
M>@EzvVl`Yze~<P$h$vfaxP1^<dn_}1LoKY;I5%fYr46&Pr{?VK&-pGKLc1CjOn)2n06l8U-iD>vN8}PN?X+v1fS@1OTU_8PtLsS-+g;eI4u905YTuDUQ#FF
{=lll_Uv?jn=pmvjX^rY(l?>pO9+4Gr`9P1;e^o9OGw&DyUVgmh*M4F!GyvqG{-V!caPC%q58iTU5ejAW+Kd4GuT8Nw@zTgvGtQs59`vr<|c2|Yi+#cYc(e^
qABG$_@f21xTdZW!$g1_bLXf}Mpvn1x`x%90&Bpx9X;XiZf*L*T92ltxEV*@4zJtjX<{`~QaAV^F(ipt$4i~|{KS6<ip$_Mp8Ud)F90c`DWU=LWn`tDs+{wK
PbKWr<|)pyez^b7<psqioG*P;2VVg<k==zeDTjU%R(x61k((>qF50zdNBW0KoT%oseI?y0>d;hM9nwvwemh6>uq!v_D;7RP5rVcbPg;Em6UVSKxKRuNhf_-1
l-b8P;JOa=NzRp5EtLv?-IKriv8>Ny{(#t3Ml}SwDn&}yPif!+D;e@M2<-qsQREwGvY>}scv;3mT%IZLA@Je}>w<EFf64+ZMv3;J(VHF@SyP*sHq0x34u*%1
&Ry;r>)!R1@!U+bVKRqP5A6MaUbU-Rw^F;pUtZI~avD4@C|eRX!XPJ}qsS9pW&Q<|B)jKvQjC&;(@f6A<*`qiy)0$l8dOLT?eIbWXWwLZpQS*iMyoF^TFgVb
_bwXmP*F6Oo>kJHO_@B4=AXzv&fl(=nCfYni2GKA*s>zb+iwRw3QPOY`=uUr64>e6V<nFlwO|9&;?MpJ(hTPCVbum+dr>>y$ZB$r?bc#8z8`x0nYjCX_&EHn
2oiL+AMgPC><2+Z)hBl}xrZc}fJBHW{KL`Isz=>$xhJB97t8)6;l}BXaca^QL4~i%IG2g7`RKT%*L15vjh51-O_E`&+;O<W?!n&7h*9<Zc+0x|1(E!Wk8b{A
S*AHg?yZGzH2BFWm^xb@hmSsUO?(n`1w+KuTY|l{@kcw})i~NONHkGZfmPqI6%N2RxCB69*Alin$^&H!K8yo=y7nQk{Zs$f^7k_cFCF_9rpArY<=1SntH_qc
Lkt25n#=19m|d|f<T~V@qDP{{++$+cJH9(H+DSKJcaY7I;ktF(KBL=TLT^^Gh07ZH|1KMoY*PaJFR+9Xqf_4SBlpd8e}a9|AFav?aZd0|^&^7u48P0TKB)Jk
{0po8iwAxs1ki6}7G?T0c+DY>Zw4!sgwg$xp)2HSM5mu>yHODh^&!6otz%61fRoZVQ+m6Ottn|}28?Su+b*uje4)Nqh)a(ptE8V$o@gnHhew6rgF2~6SSx*I
bw?A#o^aQ1OwMj?=+I5YYU9!qZiEk<Qf8gcsM2YF^0fdHZ=RI{ivMqujNK0Gy9?U{P;sr7-~C1!0veGP=tS4Fq_rqBcymveqx&%3<Hu-~T$YTFz{Y0ESAA8B
^aA``8!CpG0Iv=eRzyGzB`Qy+nG?iSb07h=@5ecqlwCl-4Xw7Yy9P_V(4$M*tsNL^<Dq`lCUMQE67h0gfTCtk$NfU@tt9qPSa9S!aa=^vK+|GmuH7Q?&}-i0
kvs-(L7DVj>#12dCCdEmDSmNb)K#*B4>Qe7RI4I>`dztVqm?Xl_70*deBB}=ArQ!ZvwNDdKU{bj>_9GLrT5D)g+-YYJkNasQ#G~O{Y&60e}!K&i#JN@Wb4|r
2gd4&sl{@eYzuRfz1r*2OFO+}$oTNAlbhE5W#M$7khWm|Fnj+nGcN&diB5N^(zAw@MGUb?anae14lf6d?U=aD+!8ny54(UTx4TA4Dfl^f1Ik<@kQ!V3zrW76
IcrO8dl84S5AgrRp5&vP>j%$$1a1;J^Z0B;zjpMscaU*bb2O{H@jE_)Oy)&`%gn>#&9FHDzR7;<8KjcSj`3Px({wer5fpsCkF3QfN5qM+vH8?t;LZ!?iA+ge
TjAIt!+}veMXN~iRj9E`+ccGNu5G;)*wTrMYVOMfz%9Ke4jxOe+g$=|vMu@!t-QSFq%7fxKWG{3uYKj5Y0`(R-Rl_YN2Nb~X1&Mu+%bb&SWc*h)-oO^YD86h
3P^I_#xDfX$?hau+H0-ywa+X6hA^4qA{%;_?mUWm-1o*SBETRYu3$|{Ww<LD&6dEC=#GazdSNv5@a{5ipuvmFSH(8ia^g%}jI+asxFV`h@Oe9Xu05hwq62DN
B43x0G%K?3F#cRb)&2-o?xR*J;={UXk8W}NMYavb#@J!45Ue%ko0lJ)n~YQIR8v|A4a6?BfdMc|45VwG@it2g0dNB-p~7Qr0<<?nf6rgH1av+r(6i#8<m_#7
{5G@`YKlQF$@YoAG*0RsY|Y-o&6Bg}U3;wUYPlLb_)_HJcG?MMy>?=WtfKteI|UU&4PoADw~=KkcB6Mlc2&f@ayx4%6P!MwJK^E5=@x=eCu+x{TZzek;oBst
Q3OYP3M-LEYI6#Nh|xrJ<YoTc(;NZ8@jEblU7LKXaKAHN;>!7sc_4SG0@FtPkyV~qXX~;XM**$?X(n?^I~22#q+N7^RkPtXBK9UjO(g1ZY#(O8m6*BCAaCqa
d?w^o+ktbw2YX_L*>;@i{qVFYyz7D7?s``|tc*p+SwMI<Rphq*+kbMd8(U^PEIX2)ND;+MFi-8nVoZI&Gxw%t(9|v~G%}qCTw<#fk11I-ZEF4pNL$^J5K*rW
8N|tfi;*DxeIT*}=qg{h-C{E9vIx3nB@RDk&!+bkD6QN7FTar^mSlOOUznfewY}ayfV9QXI4fQ(oqgs$?3TRw;<BcA&zpA!G}upBIuo$JJya2TRzx&k`a3}b
l!ti$qe~^Y(Yv08GFz3Syg6zK0_KxO>yQT;1zEai{k>J;vXUEWR#gDTH0+z8Ir^0o54qQ6;Ru}fLP4c;c(`={|CFfNpwbV$(7;Me1t$rw@tu_Vup4d*Cr|f|
fX8SyQ7mZp9<;XqK%T*&fE1_E#9N5fk<t?lcYrJopC7{~ypBNd3;4l^$odLYq9)*tvfGPy&VMJWg~f^3b&0A-KVt@{pDbqvlX~X}Za8Q~)o-MjDK`xqmQHg2
{vh@OB`iM{=3w)<Ns#azgxb6v?pZ(%I_jW3Rc2s~gu)}>zb0;FcUnaHmt6vXa@Yx6VI3FxlFd(vHXH=}#gONz3OubL%#o(HySdJ+X1B>z1nz6h<e+Y}tn6C&
&k!Q5o0$6tUDHKm@S8%Epq7bJ>v4S^jz>r(M|W2fd3{QxG=&c!Kc&}F_&+>sNiTi}mYuDv{M#wM?`-dT;<3i3T>Jp9W*)=G?AUK@`_~cBIhf-<&N{%@W32x4
^x3EJ>$HVj(TQGk=O*%KX2^E`*-eCr+Z}um8tpEO?o`Rh%4#%`y})XJ*K(oS*{;ynjj^kbGg1VrNnL~%^V(dJ!jNi<-n=Mnc&TdlDbi2;AdBocf^cBP@uLN8
Hd4`<k2TvNFx9-m-S#14mt}}EHFYt>){`R7NmnV5vWsUIRTMj04uqU`4Y%`lLOuTSXe>vMwH6)0Y7rY&9tYo7K0v0Y@-OezCrE1-=))!DaeqzTu?;|Ir1K(g
Ge#o~BNg#5=CvI&JRp6z00zse9$+6N*Vj5y(V0_khvG2&bT%oXlW4Z?ZB7=b@PT?AuC4wj06aS*V_d8mYKh5MFFSkJ5*b|Qh=BNP$plj4eN1GQ556Z8F2NWF
O<Fls0#UANslao<lbYvDx7$j_x|cKy<IWMZztSU&!Ik`Gi0&<_OzaN#%x+vc0tl(n{qTzVy+?HAGq`<imz0kc>zIF5h4cp@p~zJsxt>0&0kuGI(ibey$<F}P
7~J3D3+vs?f>TaWe@(Ki*70+e84>7#>O)X$;HJ*EIRy^<ohnVnreRq@;4wtrC)Q$vFlOw8Y|wQ&g0!V*AKR_@ltVh^yJEZ{WxilESVaE<q1Gx26_(tA1;|GQ
Z@lJ>O?+INeT^FfCKb@m*n(>ve}kn1WLDr7k}nJlk^2)a6J1c9SRkk;%#O_eMH0qB)y6VqgXA3~^vFGGJnS7nYe#Wjdw$K(*280|+!=fvNv(L*{#qh(`YkK~
+Ylg$k!Im;Lvld_p}ItE(dy?zi-3WsTPD3{iYofHN)-5GadP*JVOsb-cJJEq=an@a4rV*bP!@%ofUm8^h$s+nj^IXb1i72J%sMj2@4rQ@#?9%{UlB<FAYj(o
37Mx?2jxI`+E#n$a`J`YFK(1A`0G%2#CZhzZTmWZI{!VMUuwtf2`kv+RIxe}^b)&aHLpX5<nMPDO1ehLK@46fy&^YbQWV|BXQrHAOOH)lrGDfR!iv6(G4dPi
>08Xj_?L`7=cFic!HfED@K+uLt04=*)KAGGpeDAs1Wq2<d(bX}rHZ=yf`PTY$w0~;=FBXg8V^y-XvgfD%-7Un)A7;`-9u$5#*>dFf4ky(kp6OtAEye*V&=Eu
*%~C%!p9-4VT#<Q*s5DC3rWo_6yjpPWM6_7hFIL&xNA+9B03<%Ys#cM(ChtFL0Iqk+kajq_3>Fz;o$_vKERQ54zLBEDqV{M+g?uz0d&k0jNI&;(^O-4#HI$T
&UBa6XJOG4vb&!$Q=)kX^GPfN^@T{n!{weEY2H0KAad-*tT$T8<DtDFY9%4_rs2j%e}<a|WGTH=rGtuh(Ef_cF{T1f<@f8<rYt~Z0|&b#W6r$?EZ!z1!WPtK
37G(8U{It;Fu<H@bpK#5jN&mMI}kMU3kq8hVwhJ+`_=Y3GTcie@2bO)oSZ*<MF#exuGQm@+ibtV`O9WU8_@1%f0d?~?n_lt+9&!5ST`xk`T;jaCDl2qG#``M
<Uep$p<bEB5O=UB>A<W1!DR+XK=4YMl-f9F2Yz--z_CI0MJxsBLJ;yG-^pPzQoIEZ^s)2L4`-))XNGiC=Z@$po<C_Iv<*;*AkGu%Q-Wc;@nO4Z4oyf<&Ctn_
+0A4W+0}7<pZDAmzi8>XrTi_sXQO~KqfV`c2wlP-v_OApSnIYcI5jQ0QN_M*{Muf)={u>RBl&;tn3gwDz?v!;GugS7FUW@Dce|oL$e+>~d`Ljv4GN{s@ehFK
mO+Pm&vW9>3!i*29_9MJVCu>8><L2e89dI)<!zf>8gdjcZB|(^iVTPFA}LAt%I6ix$!j|MnO}$Au?O7vV1K=S>FFlcbYtD$FLtqc?pw8cuES2c<Sbd~dN)85
NC_e1OVm1t`cpwqMujx}ejQ*n-g&98;OI6b&`LK6fz%Emo7=n;$f;TBtEn~r!?s(#=G(!Wof^q3>e@cqpZHu#k?5#=Pw|+o>}@zXpXIqux`!_FZoNfW_SXaV
Q#B>1Y<GwOKk|N?HBDD9+D?5@{*jyuL@>(2qkZ|Qt}Sdu01qN{8u@M*gC+Zt<Gtl$uK){Ak>JpJ3gR|&EWFhtg}z#DC7a7`0<(DH<RQAo6XD&eEvZ105*#)3
{LZ1(d$0RwU^d3_s{LZHD$Q&YJJxnpR&tXghKy@2oIoQ`j;gAjAr<3mIi4MC%crlsWMyLvB#=)rJ{9DJ1KW{nLW>)!<8&#g@oaD|fwJNj0_WW=3}enf|Djs)
<iyniPVPo=Xlgx#x~vHQ4kvRj;$tY95*$(25RX?*T(Ydq<nCc8i69rW?&LSsx{i3`X2uZp-<3`RLbA_gj8|Yprr7!HJ9MSp-<GToSA!LN_(v({?8|%cGOBAZ
#9Ga)c#jCeAF8IJ*NCour9$G(Wciaf^sbZLt&lCLOpG7V?(Vh&E%>;3JDe&D*vC*|x(_;xM{Ah7Bd71t4M%&FBI0(fCV1dWLadYo=s^YHU}lMFau?o3Caqw=
pJWn9as$?{UYMG_kmrkDE}VykcPFvwK$hB_1SE+<V2akKo>9Lp!EPsE)xA<_bcgr?i<NDjId*-&TUyNskMU)8&L6oJDtd4VZ9|zuNT4tuR3#DmpbKfGt-By+
skXp3n53vC9vK137qW4N2)OU@(=0oL9_gS%hU)GHS`bfPAq7V&6n&M}2qV#^G{%d)LETf63|6ILOXJY5Q*4{+CoQ-hfCwNG^?0>LO_e+NuU7P;-#Z?<=>ZV9
owO;ka<b_Kr~xkP%9K8^f#l>+sdm*hd29H$rz?-4Vru~oLk^XmHPWrWaF>m+gXkwlD=d8Uv+=(mYeuW-<LvC-qkVlM7A>?H#$k`vlokE})6@*ZfhS-v?G>h4
0;xHKM#XE5uz*mUR6Z(IUv6Q+rhzlm0J`}(8yN`nX{*<z65vks8E#<E=%d){?6YL`6{m-2(oUMx10IU6(xZHBxy!U~+Wl;aIK3xxs;!O0WJZr?yX<;EHsvx@
BXZ>4To*BCgE+%yEejy!2nP^qR#-=dS+qmL^v?SUEOKtD!W{n;U8dS;PnUAu&T(lmdLb8yEIS0xm9$jW8ekm44Ps?e0>;4~uoZCqM+&71JU>#VW3>KVZ-OGP
TMs}p`HZ_YzK1fgcTZjCa=2zqDtYJOM42eFPsz$W&OK16Nxq}43wxFYEbr{&&YDZ%1wkKUPE$k9yJm=Qs-Sh2b|hi-<3d6R9q7-Dw%|25kJk&X$hfG1QRb>(
GDlsMtw=g_bHn%_cx#!K2_YNs?dz;hZ~<xXe`Y525SM{i`QUgx{!N0UiBBxQ8pF0#NX27pdbQ&KKis0(Ul&{C!`0I)ellKv(B`5$%B-T#dOdN6A;uQ56H#D(
He>Xq9Lx~_D?uxtvW};%*yYxgG<5u4@1GWrS1djc+a%{^b91YB$HN~_uz1sTR^*#X5cVf2nVx*?i(7|*rwKkk(**NE!W~+P(I(!MxiE6sL=NjxN#iSk{Q9C?
m!5=H#kapInGGx~e}<LG6nJr{bwFT1qBwv)olJ}sW4XM!TATHW09Nkd+JBmeVV*#QYx?p*;C0FTHcMhfv3MLI4$!|uPOb61hgu)j8I?o12fjn&CrSG7X5XW@
dm7N9`E=VnNxKnAtb>Ldy9r{UNohGfE>@bh|4@G_&9Z?c_;bsxLk|!ZZ@o2svF_sRNGpm`dcwz;XsYLjWH?7Q#<?WCv?ddJU2DJn9?GMFOIT2+EzDvcL?^-w
(6t#CKGcvElJ?Q*VjWLxDGeuf{Y!CuUgRR`PLCU0i?ZB1B(U0`enz&F@e$zSbc$<#P_c=>Tl|hW=>EoOB>kWTu}DyWsRhXaWg>od03D4K>~1^0fW{+k4;}CF
AwVITV5O?`8YY6iI6Psh{)sUO$a>6n#d(8GKb8cc&Z6h4(Lwq#FB08ZDMC3;>xE#Sad(HqG#W><Sc1lCrk#{yZm>ee8GxKbQ4H=mxIis)v1qyC{((#G*e==x
mbRLI>H`8Nx|&jq+#w{?O^Ovpi~2{}^L<!;3b;vlN5oVY9E>fr31(w8$YxMoa88BiDl@<hL}72paD61=CGCYSy62UxY}Nr?$9e>~u`2LKH&aH=C<cHQlW#J;
7d}Xx0}A8hmyBzq?9kL{Cu%eN?h%tXrJ?q*Pxix_gp@4oR6N51s8e_@9tKc0G*u@mXweFH<z0YE^V*TEnoeuON}Ij|XA@<hq^o2)_43H#g5meMFFFBcMwHoY
`PL!cSuVk6EJ$)kDeoSVgl0z#P%Kaz2*Z}}V>Q6+<2abhFc^ri%e$K9>*}4x#A)T$XiSMPzGD+4L%KWEmyceoCZOg!#Ri5@5ms%kXU|D_<d*pe;^v30^kVn&
&VdF(c`j(Dxc<B2<e<OnQ(Tu#=w-sDpUjv`YgoTmWUs6t996(cxME3ecH=6V+DD=o!L>l|g<S}@cS%v!Gs#ekUDtnXa&NMRYCu)SSEoo9Sj>$~O&XiI%F^w}
5|Q#~niY&<&e+t(895<VbIP|6vv}AlYeXyoNBAp?84aNoI~SiB_+zg*DDtyg?91D#^8-L<rUrdH(^JBp@n;`$6y^~ru`mR2ZilR^>Xe^)?I5w>=$`Xn;xExq
AQOAs_X%$u90Mr#>v(%S!wV{Tt^Fxz4sC;xYhr%0%eI)t4%kDb9%Rhx4C9Nwge}69ah-CycSGenCtWTMlL%1`6YP=G+^BUinhi~;57xkKlr>W<2pB?i3z*y#
h^;Gk1|LSoIa+OekgMiadDE|K4JsQnq$w`&$>}^U&4>+(xgAM;I)`iOB}~-__iKMF;5ib~r7O#CQeUaa&y)weVu|F^S8~w|<;P?IN?h{Dr-|vxmSUkO77}n|
{lhf^^BE?jK5-wVT;+Bt?we<Fr&NMWMZ7y%`qEiFk>Lja)Hz$>2ShX3VxetHUd$A%LyBp5E)r)JJ?ivOiU@h_Wh`830R$(gT*R2t3nL{ermLl&$F5asB5KiO
%wFAmT_lpJ!B|t9wIW-Slnd^>sHnyIK~LiO_#mi)I4H8^1R|3PL9swnyOAU$Sqqlv72D5CN9O_e$CSI&q})dNDSjSmfjVk!4I=QXTh}2cwKux8g43vR5KP*u
G;q$a+Y`D(A!{ZcmV{!}T*Y*-ohq2kpthN4_61$4d#LTXO^_KZBqPB@JI-xhl1a8NLq{GL*Z3VwnJ*=-JJgeeAI}pCE=DDmmfZ|4^+nN)Y3Oo$i#5IL=m|GZ
0V3p_eoG7LI9KQ+N?)1z2X9R-8YPY&Lw&?d-yxk1fo|@23Jp70XN-rt%zR2iW|w5UgQc7SU0t||te4@A4BC1oTu>&r-+7$t6`RHKZFumj$g?pyzBM$elM)7G
=^=A;0-4~O`Q1!Ze)*>!TE%nP^KNC^-g!jA0dh^;E!Hs&mq$+~2okOugOhHH`LEAeM>SJe95Ww;3qzxx3>EkoJ!ZKw_b-o?vsi<_HSLBtLpGhHIn2UQ-4X3}
qkyMf61VfW7ZS@lEBS$fVb7S0C#l?O*$7JOD;z~sI_*EKg;Ew#+^`K<m5B+=N8fqKHCKSV{CL*uRibAwF{CL<jdB4yq9JLICP59Q^JeC(QTr?g-cR%S-pSsE
(J(cFA?#VRKV|$~)|$<wc-Tc;03iz`aybE?W)ns2)<+uPSC5>{c=z9{N{Pt7*IJp@2}r+cn#C5zt=D%)2}UEO?K<5hCV(oX9tSRIZ1xUzqK0|S8`@zF$VBy%
TU6_iS4(2)RP3nYc%?*Qdo;-m+^*pi=!8J{Zs=(!s_imPzzM7<vSJCm-Gjq5FCKx8xJg3>Wv2hkaI>hI+Djg${Yo7T-Gg3Qo>m9!`T8PUR|oF$H=?VBMHV-V
(^OLJtC_Ee*Y`a*sp^+udYPN2OmDYzci9t$RvP$=_^VM4hLT}1es`_+NCW*+i)lOhb2{OJ^xsvqi2vsj@n?S_pYb)XCcGgkS^pc&K~>jbDuarSWLU!<n?N5)
zKQbjNo@6du3v5LltFTb2roijwFJS<x>cuPz```Fl7Uyw@s3B_WDoDluc_euj9->|v6+DpYqZLS8@-dxS)--4Mp5V`F=P-{2r-h;(CYH)PxSyVO{4K~WPaJ`
rf$m!o?L-D+`+uz5P-OXXsyVs)Ncfj!6M}TtJ=W<ibsggnQ&MfQ8*!JL_5~gpiPygv8tGg&MZLY?Ig|zfZ=dDZR6$oQ|n8S%KfKLAo>yda3d9y-fgn&A^OEH
mni#}i`fJ3I~uqFpm{QOSq5e7N(SNZ1#=7EJ$s1e0St`gzVE|@Y<={?8@AY~DFu%01e5F{GVI??-imD7#(e>Fdhb*oplv#w_(;X#fZuYxSVP!@?tpof6FKq?
N@N}BsSSgDqEjW}Mb^Q(5rgh2Fu;&$qp5zVuR=H^dfM?l?U9nWzzwAEfXm4vUF*)NG8+Kx80}5C-W7>IhwXuJf$1co=9Gy>`RIFGeMRV5hxAG6wea0bRXv^+
bKV{P_$6#C(dHr34kAnwsI*vBl^$RdsBRyUhV&sjEJ|x?zA67WK-<QyEJYB@P`s(np8J-PE5O8jlOi-vf&~*|mCLY*x2{Md+R^sFPuHw{CRqU%woEv!a*=*Q
jz*)*Iam*}RNg5)NGMuZfNCK9fZR^2jsstQ(V1%bo!tMFwLGq3-WE_v%}b<#WfdD`W|X86%ka&J_jfnv-Lut|m6l}0#Z92u$2cW8lI0<k?BT5lx7>SA;}^ky
_wS)4NcdP8_)!sin=ubd=z-42OJc?M56@U?ihu&##3lCyJPhD<Ae~^VB}jOLDG#jof&yFv@r@q|V7GOZBb<9a<S$caU%=to%dC}8e<*D~5a1RSA|zTGo`U_Q
skX=3X=g0Hul~L17QrRrI<?EhbFN$9(#_Z&N87A%NCR`7u;lOq%gKofd$tVG8^svvu$|BDiPr;AC|t!po$w~4-_A{8BTt2eI$nSXE`y4>OXB41aBP!Kvuns&
rjGPkW#($H+FuY9K};<IgSZxa=g%v}IlX9!NKRojJ7m*9wW$N{c&w1kR{5d!6%$oq^dF*pAkf$zS%Y|s#69Cf8xIS9`uJ<=!LYkJ_C&S2A?Q)!U1}H><RHmd
IVKqHneISwSBfqb!`GEWVup3k)oC4JsgTLhXv?(CC4T8a9pG_Jiq^u>!INirZ>l8;lziQpv(@b<TkM3llHTkR`M&Ph`l#i?L>Qea@{#*kb&ZXdHmxCg4!Zki
aPiH5A_po3vMFkA+WdskQnyj)6M|y?c`v}RKuU`A#e5|V{Vt##N1S_kqC0{Bh_5f6uAox<X+%p3kK?F^`)?CzrCNw1AiR`MJY1h<W4)(lWo#*`aVU)Y9MONT
dLf)tsUDlOq2$Iy)IE6e^^SyqZ%3WxVHpJa@=F`4P8@_@!y9$ypf#L~ohX6vV^bHt*3=@v8<?y-D*BuBgCE8>J+xz%?a629IOv4tQh~Lq{Hir-{$J|sUw6x-
A^9-+5CiF*c>LhujJopMrC_@KY&a%k#5B9NE6^-Zr)tJI%BAo&Cw9)Jstj_4Pnlj99SDmLnz)|4dHUw?`{rlcUF<}?f8~u`$cpOVY~W>~9gkLXgVSFDsQPYk
H?oNoU)_|e-`ZjiNTBn$i!pUoYDIp926JhT!*MHOzzv))JOR3to|U5_vYH6or7R^sjP>a-*9n;9?_PcQt}akjvn)vB$H@w<Qdde-+U6ig*MM&}fJ@qe5^9PB
aJ^lP(}=?+am<bBD6M8`wB+88N_c(^a8$~ZU7b7C1%!RRaGDJ~#rtu3e#w+Kq0;>8?5+CFrB8hJFioTxozWhvFXsxG_;3NFjFi#i;8llNq7w21<gE;1pRu#<
TTFtR?&&0uwoCFFpaBTy%+lhLbsAGFywHbGn>pL-(--7nP#Nd>!)A#<fFkf;E)A%&Cqm;opesb)oJuOEs$-6%p2Dg0%j6vrdN%=cbnM&eZs94j4JZuQ+lZu(
__{h+>ox>j4>rqoD@V<tn3I+kZXcJ9(X3(9qywoc+x<l--vY|{1vPw|2j&o;sli$T^Zm&+St~B8(|Sj|83G!?t{$g6TS?@R{HLt!iRz?`=@3v&#RpZGO0JeO
p#VO;*|Vn$KQkQpufjq^>_C|*jt*J1CW5<*cSXVrmbf}62ftEt3}-n^TSktWzioN%``C!1L;(#<GQ{HU;K*2$9cf!`+}>$^q#~B3*FPUq$dqsE5kjq5Hjq33
FbzbR<66;Y0`H2)(<|p`sY&;KQ^gLmA3Y{cj92UAx^3?^g?HxH)Y%h8Avq`jiSyS-AZF$nG7wChvLwPAh%n->F^s2!iDgFUG1oxw5+7OpP#eyd#-EMWz^6j2
?ttpS*Na2P3Qh>~njIXOP6}mI+TfvFghw`u7zTu%$kyHpY>}+u({_n0S%_%}qzkb+38x%2Ej+v;hCg_>06?tt$k44*`r~{n&cN<FQPqw$y0RyC6K>|5c>#P2
A#X8UPNpai%XGpG+Kwq55jMgntxo-36bF(|8r19AfSiX52=&-ia43#g%5JH~-}bF>=Q1iU*EJ6^2?Ki1!;q41dOio3c-~!>3|P-EqP5;#%iD$^ge9~`i|&nK
G;*6NmR80kLq?p@uSBZ%Wy7SLOp-vNVot;FV}1z0*X#%DJ^W-^-qs@@nD0G@n+1<#ZI80Kom|CTTyxj0$tE+qR|kgl8e(zBTSjbpl?OZKY(BP?L>x+K@jtTJ
p}r!x*yZG0t@PHTs@B<%h;`Qvi9Cdlct8W%Pwxv1n7-9m8)$0}F`{X8=Njd%b&B&qhdow?Otj1v<^FvI1C0VJ-s~w~;M%-s@dyVjRT9ph44JQKhZ0v(6C5c=
T1Av+DkND;O5EANDF@6(ZcG!jy~XEOv^+pPk_w@<WRB{20th)Y{xo+C|D#fv2;|h)YOC{r9%$uKp#F#^rs$e83uY>m@>ylX4TCI!Mmwk~BLREkcrVdNT~|lB
^?D$2a#v2C;-f%L1T1@xCx@L_EWorMmMtCrN+uWqmHF*&c~Pd06qquL(`W9c^d6nEb)9tXOI3Zg;DsFXC;2YnxWxC2mjeV@dgv;~tTKZdnr3SMhPO56stT?z
=tqU8aM6y5<>O_ZW#?Z`ZyW9VlInz1IitsX^b-Qo_aUHkwmi^28Q~RHg<Tg2)S?<qFs<Arrd{5;x$Nk1ydI>!S(p6($(^wgFz2gZyJxqf*T)N8x&ea&D$Knm
+McUyl<s3=>_JNbgw#-ayhK1%WGU;_+rCbV0$|n7(q>9J&%gz}z{bc#%iT#>2J<gXH(m@Vo{8LUKsd=Bx|+e2&Y$=Vq}I2O0Tn!i1VDBdV>OJ<?rL2p_WOE7
epV%4R1^f8?akr*v$;*9ak{|PxX_QdBn%QT{Mo;?tl}BT#J4@eOKSN<-EfuHOFnDjA?(0~ok8<jbGIU0wuvyZOCO`CBj~2D=LH+iW6Jxfl*=a$l#rC-p6-_S
_K3WNBpw8$gpF}6g415`&r|r{?~aKURielt`*pa&^J@#3^Pnh8R>9ek4W8A@%_~U(F=!7sMC*T2uFugQGR(G+c+RS2n5ftpw`J5?l{|jcr#^V4pC8zB@eYzX
Atqs~Zn5#{_0w#<``&f*To$;S<j4JLD<7%+t8$B8rEx=m<_Dq2ES3_L?0>lew@gbljpd0b45bob&c}r1jL2j1g2g1ko{7FppI?(PWROk((#_?DjHn@9yqM-}
jc!pR9GQ3yc;1Yg{F_AeQxJsT47898k+^mfFq~QT$$4}DI$`;l5IuXMkZO<?wUSB{K3G&3>zw~xMA&d(WiaDt7|o8)+DSzqkDs8_{dQ)w1<UW6S1d&Ba)P=Q
Xtoi0hc>D05nHFxGJRNHFp~!_t2N2@D6L&D&7f^TF8WbBC|&<PVn04&<mdCN_8hszJAZc-FO9%zs}lKlzN%l;<($j&DKQS=K4W->8?YSQJ=)C0?`Gv@O9TR8
Ogk#uG7Kn&Md_}8xO^E$wXW(4YhI;vSUl`)V(&77&AC$In{M5`Zu-s_$+!niH9UsPM%k6A0gT$i-6xI0{z<idLZJLfzEzxEQALdVn3Rlc^CpjnT8Wzie{IX@
rg>lR_3Yq`zg2iG;T~DF^>e7eH)a}hp-MgFZJAs^-p|2C+?8h*;HILkTAT-`?TvuQgkB+mlGkJm%~x5aXNgd%1R|^FS}t77vDgdl#87mH1oFW((ortzyn&Oy
P^+%MTa}nZ9B(J=y3x9%_u+4OmS6|gagWHdXG8lldrh+Aa7cPkUh^6Bjv@rHsTu@-)|VCnmC@19Q`G*-*R6P(V8sR(m!EX2TDvkfn<1rgcOJtA0V2cr>d7a0
P!K7^D$gdLO%GzqQW}g@x>a~yD(@BwshDSCR%-0%Midq%q$?tKa0^z|34cub8sj?;DOKNjW@|m=fW42xYmP4X+|u~PbD&VdkqhN4viHI|xbZ0`;Q2doFZU9W
4^<J;_M;jN3EH2*K$TSB(;MDLm9K)7Wk&F{&ai=jgQ9Hs3Q7?bw&R!vL>9MB*ap5oLsj+)Q<bQ6Q5ev$iA*i-oTT1P>_VNQs&hn7H8n6IWs26FFSwymFA*tV
WT!*?o49RMnJk-H&ZyQs%Qc&y{zAyszCtd^G94gE=$*oI^EgAMjjEq%inM!#mQ*~menVceWa!z|x+Yu%acE0SVX~#nRv<_j5+qkp;}__vOXm-LTkb+q+xC+w
AB90Y{NE82P-Rz*m*lnI73gV8ggxS@n>MUOiXr&+>A=_f=bN01suj~PdIk&Z@jaIcS(hliY`7?cO&6a|21ndd>>d7r8fw^I9S+9f+dx#ZT{L@hz=G6qwpB*p
tdLtS6WwSVJoo#1!sUWDEE+TbMS09Z)JQC<&6eEuJDZ<P^M_~%GFlsuUp}E2`W|SytY&3Qxvm8Y!7T>1+|04KHf}T|8$f|J8&B5;1O(7=VJZ}M9CUK-CbHo^
Sl2wb&m!dFLwOVf+#KL%FT=s!4k2O)wXZRcJ4JYze8H;3b*=<@Sx4%~eN72T7+)UOu8FdE7+Mot2E2R?jSg6X=^?eq>Zq?%Xf>O{JaiZw+T690%>(?YPr8PM
UEOO=oJBOZ36=5ko3Y{+TwwbA9k6~e`Ue^Ok}V|Acux@cC%Pag9aPE=VJ!MS^MdCxlJmBK-u~tL@rY$>rO(;}4bG3LI>rp%e&Bv57C-&*UI<OYwTmd~g*zOY
+lh0I!MFT^5&w#Rewk(`qplM-->mfWlMUly6{DHPKP7cBH1_+0MvB+ADS!^aAjr&6oC0})#9(s!iqM$C(|Y@-gJNW*03BP8A-Q+w&otf$FTTr11vq`QanE#h
5#-K(qSmRB$ZFB@DtU^|F?jR~XC7|(i$9Uky86@lj~ejI6?EtUp1*sV?zE&n-o+{|lFBAK>##&{WFHvJ(RJpNs2?<Prdx%V{?L`~7x>#rwbWIM&cQRb0?O}a
ND5bCiD=Q=u{vsD-2bAXcc?P=(hQl+9_As#0OzFYE^f}4*-PaW&|c391>?_)Y5p+83egnzw`w`Krbac7r%u`3V4v>$M&{ueri+t;JZ0N|Zc1ed-U~#pBekbv
RQ)0uQWx5O{H?SFqilU~r*&iezB6M#mS!__&#08ll%oWEbtt6Ve;wAMoJOAEa}J*&Hi1M4FlGi;Dk<Sw{Hu%PxRG-q?%9Ke%(a?0s2rWE3N_ScG@@J}Q%AGB
DZE4p=1-~#4Y<kdqqv@72|TCf?Ya9V7E4<%TYwrH$^iA<vr7CxReK%!1c=oSg4GjeR09uYI}yj)T6r1P@nq7ns37H7|0r{aI@}LWD}3}j4&M=zcM680!#dPV
R>(lEf-<r#=_OsfP314$rW9MEKIjj4fin>sQb(gB>5{)E<H>=sU?=hpyJ~;0`icE*ah_7T%~k*L^XVE{y6I31J9qCR?z0;@|A~#|w*UAAXx40^8OCeKK1ww<
FeP6zZaXZGq%DHno@Ca)c{Ee%RoCk5KMAVxy=>ojIEIE6yg5zDc!Os7mlUfXJaAHn!G6hzFI_DBMxnfnDD1X7#GJq~xARx3zpm8tK3(l}6s(cp73191<lF;t
)ZqMj#RJn;5VGwz4tD28LUR}XYlM%k(IrIGVXk8TcuoSALo7%M7{)7J^JL3?VzpGpGz8JoFk!iEY}l<xU(0cX=vQ+xX4G2N&2!8@erlR#WpH+nTaFHV7O7!!
$3?fh{M!VE2-;`1g7Dz9<D<m?5AOB^&4RxZu&Iyf8{EGhLui&CY5p1=xnRB)zTjagK7v~cIlUf63~_kT3q75g39;2qL7CA&k2#|yqxb~M4libtuhwh0p7c-r
Gg-HvtPzQ%u7ELc0N~vP>7n}GT6S|{aQ+iIMM9s>K4XpPmXFS$k=z21AOjMb_|;T9EOr8yxh@>))7d@cU~HZJaWBgh<@aBsYy0oeeUr8a-GU2so{gF>ApU{}
SCQL0`D0ZGD?x#mT7FZXhyI`|EPu>kyr(J05P~zP5UN{7W8&l<gQm9Qby<N|BCix{8P&Tr9lO}1VuoHUUiSN2Lbub_S{*v<3#wP+7vucix-!1LkMUB>9xg(B
oEm7ST({U5NdER||AlCZJDx5>LkZ`UNKs>v(~xr?@1nfk%thM0Ta0RxKxS7(-XR#odj$svr#Az?8D16J5Gq^gb={&Nad6^$k(0aN;JPz*tN(^rk~Ye=)YCH~
2FwzoQ_4{t*(iqaOY9IUo&bIKe*ho_)^6;*kc=%u6ZVCXm%4v?Xm)7tO1gS2kG6_d#HDS2qojmh-=F<+MwrH+$8A<85BIUII$*P7i@Qrx*TROKY=f=;(bT(R
IMkHD$<=A5=DTbFOx?Gdg;x(HT~(sL#$ynT4dSb#@$dXdNp7Kma2&CtP@NjY!LndrNMWK|im$L^%!<tTOQW+re60J_%?H90#~}+v0s`|w-T}W^GgMXj4e-7h
(V8Qurv4EddNwe+hxd!fm5iT2M9r&2X*E$4RS*6_6x;^qI5O@47%iF6+*lh<MnpNemx{l~b^ycv&e5Q|#uLdmMLtivi{aG@ltgdoFLBlGL9yY%MRFw(`!Rg>
5TAwkoP9z_zrJ@OCXVbs_bfOJ#=yFB%B$Vw&FbGxNe3w~)vJiU8%wtg1|vt)76qKQW6G{a`RV_vptGzn{xEK<M%eCdh$^{jDD=`Cq*W?Kq8owdM9~i9P&FUM
Xp27Z3fvK9Zpf2xOJeFWE?kR0mZ>Q)nf{?5cIE7oI(KiLuK$GyEZ-4(JZFle276o;x!`^u1pXRBQ4xd2580LZI1w*Xel`iZ=fSZ+{H60S`r*rp&~kb|u}AGx
DjKN=rWn6~iGh1_rs?Suz5BpqS&d?{t_&nL)O+Bj{kwOn<_bB4?8v!VI&mNNG{y2m(#=N6>=ux%m1a{QY6T#ekHlF%?ag32D3j7tgV(JGQxoX%yJp_rat|l4
x{0Zx&xp^7<*r|RBqgvN?_l}Yc&@KY3ZOg>uy{W|IDW*}VUw@DG{SOfO5l5sSOal_zU{A96Knd2)!2x4@GGPEYpQ47(K*)FK)NQB(8m%UWlD#QL^E8U>FrSN
Z@xmASACxl!ps{cScX`gP%}8VdUnFn!882mZaIlk0qHvT2a1lfiuI8m6Kp`jF7jBMK)?MHuFI&eG2)gp<xgdL>1p<Ec$Y1NdP&+{QmNU*r<!|syb1zAa4%Sf
09D=?q(UWdDCZ*`M7gZg3|k}s4GCVY0f|=S$iLeqHHUVN3gc>x!$Kyl?ZXtrT*E915cAtaD3YAj1a}ff6g0yHSq^L@`y<KGFZT;aY6(NKeNfY^ftJtp_5=I>
if4NQnOQepx6R{*<H7NHxS{U={46_>4oRO7VVY&dX)WaK-bi`8!E}(y6&s&5rP>^>g5N!d(iN>VxIs$R1G0~Ml;Au@NJyT4!axluAVJk4csRY&1&H_nW@H~d
V0X`A6)8TYxZQwoh~XK#+g~ETV%ToRLQGk(i5vvfZb`p0a~w64PiUj#wg709$?kUMrdNi|1JC3fE^}*<Y#T*J{BdeZ)p;OIO?RAeY#~D$PrDop*8ULXZru`C
uYaNbTcsR`iz;l3D7FDI24ydafzd59@{n(fi{<{oNiUSCmsR8%HE`f%?9<S7r|W{wv&+u<B}Quv0bYUYX)ZDPNd~LHFhq1BvDdR@8?!M&5sHkLd0H9JWM_C-
Ojvj#`RqcpMd<<@0&yoVTWKfa#QVNm;C^F9(OVQ-iD$F-3;6(YYn4uFQeHLjyGS!YYG!P*i8&{-a|XfVg+y@1Uuff7Z*Cxtn**DDE!vC^<77?3u;6@2tMO^w
oSK419&~EA*x<x=;VkV(=gM7s%)ozoG(A#ai2^X*hnIMvp-0c--FFJS1iWO7`;%?7AHU4iBf`Y`ke<AUAdHd+FK<!G9I&C^4%?U(-dsvwS0_8dJ86XC+l-tN
;P0TMxgln9Ie-n0XDY!ii!6VgqT=X~y7!mNvUK%mKocfmZ$Pz4sGScfoXry-RBvgxIHtnHNhkQdcj>+lapG$sjmEuWqE?RP(;U`QqX=*A2c*YTVW`mn((Lvg
WJ1pIqww`XL{AfSON$7JzgvD;q?*_X|Hg6OJSp%1y*$)0tLyWB@c?B`rmRsD?+NBE__E6R4x{L7TKBB4R~`Swy5{Y5obxi%M%9HaQ*-wI#GnM?|6MJ(sNAa7
6a1#(@9^gaR8M?TPneZL`dRe1^!;lBVb)4C^i5oOgp5&${l;atJV)j})+Hh)VN;KIf_UGiOH;AW2cLx+?vYL-E3!6t)U|M$?As^|kyq-A&7Y?S)M8PvgGs|*
f_`vo4|4>jw1b!!W4i|Hf<%d-GN~0=B<L$VQUTK^L-@s0Ro6IugR);<W1gIF?QXQX&`o!s*5h$}FlzO)R*!-6xN~7-)#Ej@IL1m|&Xw=fBIKBy4{<a*hWrpQ
J1XG{0)B}rovG%l6!?@{2$LInZZDA<m+X-sPyfSn&HU%~KvtYgI~jCemQ&pN4eO{fBD*POaKQh+1o(Zt1T!I1L8&T`*Cg)o6m>L>+#$AZiy77yY*byhy!m>&
>p$9eS=V3jjQ?&RM>$!vxs67)uGT`q`dW6H$}=(OEHDZF^Dq^#YM0xL+Q1nxxMpl!YfN77y|Dh;wn!g0*G#)|ju)8dUzo?ghYiUA)vh@Ws0r-bFSw0`qt2jW
aqm_#`pe;kJg@~{_aX=|D{D`bQ80J1V>OoYF?RZwqD2|9Y^w~GfLBb~S9_5RrGuaDnE$y|P<6ynx&Rsa*Z;1>O>k*}DCz8LbIHX)mV)J}T^EU{Hny)5hArYV
6p|S*`1g{cF+C+EE%YWGML%)b%m=yNI}gB4_7+RO!9;-I17gQCo>PNlDY29PHxm)ANH1u<|BR8e-$%O-mjEXqK?hzKBvFs4m~s}jN;+E;?rC9K%fZ(1|Kg_`
u3QIdO%~H5f<<aiXpPEm36QJ>z?>ZI5vUeC_n+*4#f`B#ne1LSLQTVUIDpI|`^=g<>K7<hT<qC$lN!oF6Pm2w-*=*AF@dR0EK&x}eB%^H8^VUjy(b;Q0+$b^
y-SyOLs6_&sx6Eon8DkYb;43$8)gtm>!vUaKj2sD+5sW*rgHnhlV$a%AW@IVykUw`+7yNwU&8=S9*#jI?w*|ywQ@`ZoU|nX-X2M=(<@xe-jN(BN-~-PGdJVG
xDH$0a@CDY1NT7TluAGXWEc;P<dn%?nvhQ3HK2ri`fet1MB@@ubEzUj))6{wJeVJ6N;{-R1<djN3>(Ij$+HB^t`voZHYzRZvKhPJlQthVKHcc{XM@a0wruz<
990N5E`N5tFYsoT*1O*OxB)QhLw~HiY&uhqYED={zN+<{?F#KaTFPOEj?WkUE^QFXr)pq#GD)4iN?TrA5gnakZZLyDV&$;98>eb<<9AF$YZFQ}ZP<etHpdyC
{KoW3mz!M-2N(vDJ76|d$3d49J4aL*@5I~O|2Ve43W6t7B2~WexCoEUqA)^Gmh#26B2JI&#F5X>?txd1aPW48$i4KDb-g-Wee+~_9@y>*qqY`1(VQe231i4h
;>nswYC9|Di0q<O*Aef3xHssDxwP*<Rc{~^{~x3HbKSJ`lQ9J*)rL3$ULufMY;x^l9Ga(oAEy#f2G+`xt4CS=W8ur0aJX)DS4%PJV*SOQTCh5@DQODU$B_PI
UF!RSM`BFyiUQ)5m|+tPpZL;uwU2JGfz|ox|LmRGQ~wO@2H^l`_+?qASY08QlQ(v9qaXEzy&zY?HJ~y86G*E87~#5?YOBpi$r=ji7w->VU^^p^_!NZE9!gWT
XYHE1R&?{vwp{ubbVIVWa(9VGfWSy0RBd#h{LRpVe%Xe>5c9kJV8;)|^HAJgoRr&jNx=HBJMvlS4;)lswf4!>*iDrloo~;fvNDdyw&Rotaga&pvI56y?f|o?
=gr;BRYegGcvS7{Ei1mG(uEI6)4+_8!$0IMjp;y?cy&Wbu+)-L`j{U1f1a&fILib)D+U<LrtoeFmlg`%XoDMA>^2MTxUsput!?b(MbKt8;pdsL-t>i7XNX$>
C5l%TuE2JB>!T$(?&<1q<7?!?>S7g-(LgD&H=z(-Pa%SYcBII~`|e?i;)j9cnto6Se-G^wiNpxHZEPWlVo5H80Y~QvP@ZWp8k9xENzi0x|CELOaHx}!@8HBd
%g36Ml%Y)#zdBxaP~rhuRpHon^cWnCc^#B|B3bixhQyf3Z`f>+2<mX$*%jAwF;~Xen|1Xuqxucl^oH?=W6M1P^$xcXho6mur`$M-L%)y#u1)ktsegB%-BwYh
GV{*Dr~gqKo>G=?@LTZ?17E~FF}Dz#9fKZSm#~aEY*}sO%*1k?6ftw_#mY0xVl=lORYd2*CF+bagVqHSP;)9kuy9{qfx^~-hM3i!o(QZML$=c>=qZlAvXh8o
{E{K!jvn?)yK_6A>Y_Dr_*C>D`|9X^*UhF^5)P2E=Jv_|GO!0smmi|FmC-HukUa8joB$kfcnb7^!m>hQzcI|ZuAO4C>~;o3R1gI8%orNDWwOnYE3D0BFDxlO
n^3p-3GCxlPb*@vf8sak&IchK=DAB+iZ)gE><n5x9+TT|H2gb-K(>FI2k+3kiTIIO^C=YsrA%RE31o|BWXud@Y(5$cC^Un9vOP=?#^C<7eA*LgOt<~d2V_!*
X75OYSi!GXlmX?8)D<bZg!vcw4$)>6DNXbLA6iT5v!fW$w!l5g4~uOnok8y-c{7_894${0DxsoKt(A4s$cVEm0!MjN<WPz7+~v0RCqsS<pTyYSR~{2O0898^
hPwXWRs5s?$1*{_yH^q=LTK0U0SLxgC?vokI{byxGGG~uQH~A46R5oMTOWv3iq&D0WC!4J|3)C@e-@}MLg%V?z$Ak5!G=?}GI*`WZ{6MLgQ0MBf_=@9XC9@|
q4rS+^jWGmB5J?|V?Vp#eKe<{ATaNP0GIbx76jCmSPON4v=pRR7^;DhdySNV^caH=w!^fh$cSF(hcnC;YbcM>2QDkJRi(Z%Hb6><@qE_T+>X{%1ZI_x;60kV
ZGwuzzsxbiOZwb>JEqe<SGq*s=6p>Pfac2(zf2I+CR)m4FVrvSIg(El4gfp9S7vjIRIJabMa7G5ecJerqOFan$j?JmmPY!J{c(rjWXYr4sczmqai9fJim)S>
WPd!h&{0JpzHEnAvFaz<-wzoNbtxU%zu3-~KMs)L5ncrrOtkBX(U^QZxM64Fm??ktc;a65bL_z*)cl#vfZdVcz=E2NEB$@FGcvN$(i)g|Xfth3HMOGZFkT6|
O69boU$F)E&<pgmOe7@i&U*SekrO9`b2~<-YZlo`Zg!UsANrNl;$!w!Fi?9crC84ZXa5EPXTEsQY!WggqPb${`kK_q7bNXF6KF{__3&PJIA)6OWNJ=A+#a{X
o4gxoIE23ZGc<U&8)RC{0#FOIZ$@#0I>6P3;49?hj-d_KK%t=i1c!tsdL|b_@M!{cP=-{1#o|dMoCK`<SXyO^?|_H<Yw>u@zR=_R_bIq323ReW*$N6IEpL{C
{C6UD)3P^bC9%ONc`Vz_`MLeO9kah31@W%oXL`n(u?h8Z${is{RzJ>BfU>xp7Z3ag2~vG<(OhxASyEZo$a3CBXbk9S()N9VS?*u#IoSzMa}q6J&dNh|#knP8
qNG`ZJ9It^#yahwcUV+;_o2-@RmR$3Egy-;Hz~p%Qy$7}O9g)!Os*JP<{W4;+rs?)<bae5KsJ(PA0gz}xBiDLnYjQy_Z=xY9a=&T26Z;YkvCF-+*9d-Sv{fA
US{Gt^yLCAQXnC!lI*)Gc>76`_055+lyPh)=j3q!E(b3K7LXkRH$=N{P!tw^Sub_P!7UCA9mp5%9VvjEBKdnkP`YA}IKno*9{ku#``?L}D=p#VXf<8xZ_P~m
5sn1(^4)$0q(G$F(Vl9D3Jz5|)9uK}{t+Xvn&<(*Q)+1;yL`*&a(@P?yS7qy`6U?e>ni(?QnrYA)}<#ZC~rTnL>7LsA*C@mXaoLyYTaj%0yww;?$wn1^15n0
*Q<#JYJAmVH$JIwDw<w<4&^)~ON^g$v(pPFxBfi1xkZ}e%Uz|^Ai(<4O;P6V(9mR^N%xpHpeZbmD@?3b#64p;{b+a}(hX;K6;RMu;vFiMC^Tzl-oLpFJL(W~
3S9D?W;T7Wi~}X?C@BW6g>Z(SSUx6kF^pMlG#@~*LkuKOB-TTdbQz=aC(5simASe4*BzM)4DA8m4(QlH`-lN!{x`v$zGdj||MCMzD5ycgL1KIWmA;j5qT}NQ
?#&P!NTKWZgBKb#Qj%k^KRqGTZK7Dv678r#V^6YjT0nZz-5hlrZg)r<5-a}WJ%um9?z6QaB3whX@5s`=IWQQ{Kz(Mvo~B@bcgSYhjP6Ak9X(<A!^Hji2H7eV
J6;agpU(YZ5<Wx85%GUMzSUZ_F?(~Dr|ssN9!JU13K}*HdmtryXzZj=+~*wk8V0E79;`JS<;p0zHoP#R*4%BuP%4aQq{EgIcRt)b%5fY5O1itUXTM!L-6%G-
dY`2<gGI=#j8RKpM4-X>zS=V6>N7xwy9mlaU$$Oy9yJeJ2I-jn0$%|d>xdWB6$Yxg@6oym$y!{$=(j;%2CX%r!l2@)P)-lYBf;&6-9R<xC=+bmQ=t8%7n(RO
^=zG9AgeN;ZY?b}AN>J^^+L7q#tH;EuWFN{CyCLtJuNWax_*B<Wz3`E<pIT^dC#xExA&7|w#0TiF?#Q{yuj5D4lGaG2Uk;kUTT5$vwfb@FG-V!ur)gmhTC5$
LGd%LHg$e5$L@JA9aznxu&jNs>Py3N7u{ANj6S*+cz*|j!g&cG1GOt>N<ZF%ImH&u)89iB)TBXmFscQ}y_VrMIo{1Jh3*)UThN(+T-v*gFuHc}V2dxwyhaJZ
2)ti(LJaQ%S#8H}!?QLRz5vde;;CIGme9-<;yRbwqP#bxHHRgcGZG?LX!Q_{HXGrJla#Rm&4wuk1@Rr?7tdLQobvo!k?F|^myXl;8(x%UAkrhssSYK0wM@{{
c4$DQ5#jHpjZ2S}<mNvFWkzVu@A>6iCak5Sz@z6$c4&?~z!oA^_Z&MvqghXZ=b7|?of7NsU;p=_XXK(wy*wkrCk(h^hkuy5jWT8?Be<MgRxE|J5bC+sNT--R
b5C0ixj}KBWNqUGoa7dl3J~NqBvTaZAfw`9xdCprjGL5!)YiE48Dn_V7oB^hjLE=Pi`T8=U!mSxws)2X3`J+Ln6W~=VUwqF)%$i9nka}?fql|`K>pq-npZ+K
kAY`c9|qas<Li>c$K{~ESfwBm!0M`5qD94E$+qF9b!Rh`(sac^{QBZmwaZezoB1u&JC{>4mfW)Q#h#LQPW<|(p4tJZgQ=0Jl=VRXY7Ld}sL<6!$5b?Oq_mZy
xBb-szm3{qK3nAiLRQB_QgM{Iei%ege(Vz_=Kc1`48>-Zc2chX!t-3etb^bOBF&m){^2Lq*tCYR0fFis%zXxdSE<)HF4!pWaCb%_g~qXmGEvxt5!eE=mTOq~
NtqXNT<74>(%y}2-B7^%K)`4*KFLN$P-L46Zv>9@a*HxgCB=BxLOGC!#KuC^gO#UHDs;%jifs3UkfOsRT|EF0aE>!n%57`VVO6CS0k64-h{8PT;q+Jt?IXbp
{_HiO+Es0_9N5;Fpes?P^Ieo#sYAQ`ZL#*28J|V_^{A+D(J792ZWvt^RJoRpU18Y;$TR<?<4UF3zbhmaIM_FyrrY$I)4zD+&2bJX7p7Uby-`5Rbl&cyuMX5&
By#P}Ci2eWd?}gHSH{@aVWF=mEV`q;`1~D1X^w{$?2tsl0Z^vL<W$}vR?)W?!mV{7#{$ZBY**Wn7b~3MFVCW+>IMW;z%o_lt@pLis_JwxTAtVZG+8oz4}BXt
WTxh9Ucg2?wePac+Y3wKkpE|AZ*_94B=-4TgF2h32O9XlTp!cYdi$kLw22@-X)|)*^irkMNF6a7Epb@IvNPUF0ys2fHn{q*Y2qcltIj-VW)hKTjW&xdA*J70
vRc*&NxWH#&Ej$fd%$@0?OI#Sfs1HZf*@ZX)CO0cKE=!**J&^0W<^+F`G1;dhSd$^ro1I)V|>ebAT8b@C8f3|UQ@3dcNu|dp5M*J-`CS=%WpKrw)Z4plHK1|
`K(~q%lSGawcM+kz%H51waQ;F(1DSpDJ)^WSUAndvAfXsy>zUe1*C3x&3X00e<lcl!yVl-km?l%g&V8&%D~IPnDfws9y|@{t-5d46N=a}wLa&h*p#!tx748Z
TqF8@EFgb+S?Eyb*Pm}v2|x*3?qi1v5nD_*D{rVJ<l<hv*@W`LM&3NnuSVb6Y_tbo`ODfMxO*a$(9gh@8u@kR5c-C5d4tE$TU3Fmp}CyOPOVRa2G`y0fDb5c
KkoWpj{^`0u2hnG=>`)MF_h84a=&ep{3fUVsG3FZcNBcAe9cGKuV{zci>Ia_V$~X#;{e$!-d;_m8Vj2x#=cFI1D!1%+iNOSS6qbca2)W!M$2H1Ax<0}@EEZu
0UyTHw|!vuCLJJfq3<iS`{c7H9e`5u5BdS_D}w&)msP$w(v)xks4pE2Lc*XcI2p21m$^3g)Z^)X8WGdN=&%dojvT_`&{!H>^qBgMR)BStQ8O&1zvjJjjuyY)
2Om|X#;;EF3NjW&Y_fYs7AIh1cL(w4qZHDrtNLXh#L4Ur0#YhD$~50stX)Higlgo^Wzc71{q_QfL}6+mlt0bPiMc`hv+@<zb+ntGHd{G@Z6Y4?ZxTkSdDX*T
<hg;9hd|@=abrp(>lQMSE#S+87HJXtg1Ok-e{qckYD*Z&PBC7eE%V|gXDFAAXc!6BK@aQ31?O;a-Yxzs1`_bEMFx2q-8*SA8#gMm9D2zJtL`X>vC1?kt#j=W
SEh5Zp~;68TzTu@L73a&$Tg=~#;rxd_}Jic&T1!O*W_?X{4cw(O{qwCPuv9^ABR2cHF4`)gF;>eQ0txtv=PWnArad`q5C9!wuz&16bpV83bf>5e7yn-aBetJ
h|$prGPY;F940Qy(;tugo1vsd)PoV<o-YwB9+@S%Kh!0u1Ef+hCR-=m*K^w<hA%)XMubJjOI3Y-{MNjdH6q(8pvTAGP8yraH@xh662r=OHZ!ednT;e)I(PB7
#!+K0E$z2Nt!`7fEU7sY?<V9TG&6T>7)588(y@!KM=kKPJ-g^wE7R$Gu3Jw>hJ;F!UdJY<#hId*mJuNt42wvJi}~F~oXmwMD%Hr>O}xsDXI~pJtJPbcOZyCX
j+iIkhIlg4g?^+2ommc?A0ocszniXCGG}Y$5<)RXy5R;7sNgK$is><Xy3^6B@v3lj85?!Mc~VCh#`QFYbThV7aX#We0ShFLx8CZ|0FlH5Lc~*<vvg-}Z1aV=
v1yGtE)8cTo>c3UQEY>Mp6(NFZb>0yvyA30oZuoq^bXo9_v?h~`pO{M2^iLY!h;AdSFJt!g$8=nBpM1H?LSwrC)S#ibFGV>3swLTw@krwk1#ve*d1x&H9RXz
D6D&f19!;{9F?kj>3t<X8D9s-G{TJj0N>$*M36}&Xcqwi8ME`7_yrv|Enwn3sdFN-?Q-B`GJaB?H^wm#gGrTioybnaJo<EsDnpVw-3FZ=G_l+t#=Z!Pir(rq
mFPaNhjKxb$j3a|l9p2TPFVfYZXM?9VwFSQvVT8YAYEjJ;>RD%zHvP95oWe~+*B7h%XWDmsH>V1rI38>ns*Xlwt?ppGhXwW81E0nhI9LSsgBjU#A}ffunl?P
%fbR!kRFa8qh5FpU{MOosuc&rRe#|3t;fYs&j<y7vT;4mr$A;eeN+MbdS<<{l*s7o_jD624{3eixt`Mg$|q9lti6Ln(13Tr0!eIRxdnZtPRM##fc?P#JvdE6
v3*>1dl4J)?UC7^rf{eX<%BtO@dJs)<gz<-to!V@RSIU>PuAtn4aI>-KCf$dOo*B5%0T>Hv>#6{8?j=X<tD6Wg4w&t70FG5WAc?59YnDp%pfcTv(gsp#h1sT
-%Y5&P2!gg1cn53R-pKzEZ%Nl^Nri&^-}Q&3e)9C%iiICKBJ4oUvbaPh0bk4YEwD?1maIsG2_T19Tsdh?CuzA`-L&solS7*{sny^VZewoWz)M!VnKMg+gd4V
Zxht6rX*3Mf1uVH>(h?O_3{V&D&?3Qj2`bd;iIh~{-b>=yo0Yrl&2~EJVyljXpR35k)L(soQ+{wAgXK+b!b#%;>f2Q^n_Z<2e1VnJ#)IHixnZrYquZH2swTj
H`_eNHq+|3o~N9MH?|f;7if%t9SeX~=_=4<ty3vtIk9W#(cr2_gFr6?Ql!j@$f=qnWKGF~gm!@YE%_Xp1nx^z*q;UN#Y)F-fGQ`o9sBCA(CReesm_}x@+*+X
Wd&dTKg|mw6d~{UJ&+jWBtE@alqGsm&7#bgY^&=k2AX-|&L}&kp#dz@^7p?6;G0pg6H@s2x^<)=R3Cmqz6ckR`0(pC;B|P*kO)<L!6sk%Oh@idD7L~)Sl5ea
$vSKfq~N&bk5WE>?7U%OF1-iIQKYHbM^BAvpw}TCwZI}5b;#>-`RX$aM};cow4GXcs_VlVSf_zOl!m=(fY?|-hyCbM8w`f<VXnL74X6S{3$wJUyK#YHE7~`X
a`<x^)IRm35=?qRh0A8$-+YJm^wW2td=w@Oo&A8D<G!a{P|SqkzP(&%qLI=phXCx(Tv*@+?wys+JQXq%JI&R^-r#!QpRmVpqff7Q3c<CKGKjGJ{N=;~!H#>B
0m4g=YA#p+&xM3hVgl-Hu@!c%RkJ&JQz)Xi95a=h$G}PFVA3?Os^(kkh~=s~wHxPemn=d{GE{Y34;ru+Qw(xWYGw@a4<#QPs`@%kA95EbbFuBKhWjF0QefGi
Q*j5Kn6d2do_>%g|4xVxr-;mf{ZUB+A&$UeZKUagt4j<e;80X?SV8_o6BmnVxQrE)r-UulBg|XyO6LNg`RKQYbu!$k>rZUZwC{tO)#zNHg>(xY?2kUQ&*$oW
<FbOA>k&GsMXIITAIYKe6MO*w!dpGjAn`_{Q+mTIL!4D1Ed-*#fAVqBku38cPo-j{>;WUfkf7qevFPlefvrr89^qYnycvY=o_)!L!03?ulm)iAC4RY0;P?@s
B84Q~Bku<j8rc$|Iwy_|KAAu5cVCam^{KsebP>94hw%?%18x{Lm<o)4<Q{|_lrfl^-S`5m7Iku17!1?X&eg&-zr<dikg@EXQgGmq)qJU472>>(cqvGRe65mP
YGS-k-UlsbkDZzinLoGbQ#$KBNaK9jMsBUA?QCm&WKT3Z${PL`5e@-@GH3_6(OynmgNu}b{lWkhYhm*{MUA~{xcp&-`sPtY7sP{B4SrJk3PGz7&Pg2>$H=I4
p8-ilNarS8!068$mc_(Lx2Ny?VY8MAD*2I;Q<$~=oy?d~IgRBL*hhRnbrj<YK^<${=RRtV2IzI+6+DxXAQ2hk=g$}TPMGV^`EzvZZNwHLCXYy=^ni{cm$+~m
g(1m|+;tU3@Bpr+!*=mqBmI)X_0D1ZC?BoEFI}AMV#n!@7w^cjWA30rkE8_7@YiFs+XVuNb9C^~)5`gi{k{q-a~9ou7^IipwKEP%o3|JuP)0l$C9CrPLB=aW
-fKDHekRS_FR+EJNsme&q9XK+5|mXKhFJFRYS4FV$b=`>lPKadIIKdam=zas)RLvMWUn?h=h3{RZ&)^4>?>jS5A^ad)ru4%+s>BfHSI>_luzcxWMi@cp0HpK
Q@a`Oi6W}K6F5%31cFMs=r@NREAOEXUUqUMGQ8H|+gG?YFG%O)+OO||L@XnA+e8_yP&32s2_r5#YZ#Np{j-JW^*%KN=DtKiCLN3~pdW(ywLSgTBz^Z^v#tE8
bbA$SSAQN1AzESA`#i|k8ry?~J?{-k)uF5bJx=F5I_?;h&8aw^3G3*MEI(Q*biKd`;8xS*83$U4S;gG}Pjjw$?F0e~R|Fe3Ck=RX{!l~$8SYv2^ykN_*}-Y=
I4#vH{*m#kihwa_k=Tl6K;gk7bmazoQ94mv%11w1od>rwJ~ec-;@|$Qzo03NOP|ro&tg9>3#YX;gX<{xt9HOqwQGyfJ<TBr{z-{)=m3&WVrPIBHfNYSw)rc7
?pC4wKTPFL=Im8_1Eq+d4%a22KbuG1q@mt$d778L-x)UBBq(Qw;QwuXgL>8MzGbrFyI_wN;_U#gI2+fg`Rpmd-|oOrMruR@mYq3iN5nvG!Mh=QL#AZ(^r&f~
m|D~2!j3P>maJ&al*)J&7{Pt>RQwOz^qC3m{!bzJ8469<Htk}gN(~y$tiPZW&IdA$A9Z{J!Bny2f@~r==wrpUz45R7p#jqoA7Hq3Rd1v8x*V&f1JV>w^7m(&
-XtXFxr0(Hl~_uv+<4FW3YzKfDR=N|&t0FzbsIS~(uZUPb)TMDlND%moYA(spJyI{$!n<OWOme7<g8*O;Ig(PeHK}!-uvE8({r4(pG2|FrJAwls{Npno542O
<6ill?=9poTHeV#4UdHXWIQZi8;2fVhCL3yZxPDte4Vv9);G25j!Egk!y~3x|MJ0=04ziHnM30z@K=3d1yc33Vy+dN)zN1V^GfcTXh~2Rih8>d*=Zx`SZ^^M
S-emaT<im{g5Eayp1&|(?PjQfpmyI`u@Tc<g~+C8^bm{eXn;hYPR{5u_-q`o5HV+`)5h!un&l!NrE^g^dGe^<WTJJkOSr7$n>oL&3_#o1>Di-o%lFBE^`7F|
EX>c@`yz2xrfdo4+I&xVZhujsZ13vu?FQNZb5Kc25Hb+X|Evo%Z{K`{r}!0gd?)(6x+Og+J@%c_#9SR1Rb!!K{m3c^V*Ln1b$%-$tqB~b_&qw%iY$p@H=9s?
uFe`9R_2l>35^yDKlh!OriBL47*Nv%Vq~gU3@jLpPY6QfIun<gZ(Z+6!nfvLcXu(MS>iJc+^x`y=r=($UhMHXw!w%<N36mG6okG+dWNIlYL`Sqrt%b^Fw&2b
knkgFW$w|ckN;Ygc9WrmyVa9vlAOiN3OxU2F?-M#t=#X02P6>DfxOeSH9+4$y6f1Uv&#dK8hu79^OmL!DOJCaa-!bqyTO#gzWYoD9WP5I-B5?;araSkMewdh
VAk9hv&&2R@}cK+sNMnVWf|@zuo^rXu9I3o@|8+K3S&G6O8PjeS-e38Eyed&uJewZ&YcA8&}?uxGM)9*>J@U5vgB`O|A<y`s%Im`1TyfM_7wGe_-wMO6&4T0
zyyqw8;p=DY5Pb1QyHJ+*!ygiP#ZEiXLkbao<bgmeLDPw@Sj%H>ux&g7!jYXon&Lw9cG}$B|`FF^?}MX#exP)1`hHri-V-{o*MwCYcBYlIAcl|Kn=Pc#czTV
;LHYn@JuX*#KiM+*P|EJMp8w_6}XrBEHQcrWmN^8N{^|mMcuX51oPO1-C23QsKx&Y8BLyEpBeg`6arGfAmhR4m|}%o|1a42rM>iqY-HVdC6OUDKIuOx$n_%w
W}I?*9_xntsWb;~TcL*#;RiA7xAM67PTD(L`RQ6lH7RP)IrSFG^l7@PHsr<Y__tR9)5avqOZ?bgE{3(kLufA_9g7uf?l-j}tdOH#dWR>m$4Ck<gBA2F`fcG;
qL=q0g1xvuy4dCWqOPx3p9Fn3jQ$aZ;ipXv^K#b>(nL{Io+Z`#b_DC^7H@bM8Dg05{^VoL7hlYgGW11d=pG5)ueHp6^l5kcQot$!ec|C`@m#m{l{V`vtxIZN
S*ge`1ot_MG&5~3tUBsxDhpZZ({<hxyb=0^b`6Q|uG<R~71t@8l0p+Sr*r^90EN_y{ob8_OK|ts!NC$&Um!7_4;GK7($dF|26B0od9fby=x$32pK~vu$^X59
3gvNe4wzG}8qsMgCWk(k&k4Ljtyp~|h5MGjXC8pT{F?w^N$!siz~UlVjt)WB{D#cHAyokKQ=s(F`f5|CJ%|19xoOEymyMeh@R-~E6}L%JvN|@m#kPsw*Z?dm
I{6cXF5WX&6g4N(ufwq}1!0tBmX2JND*l{DouC8+&7UD2_+E$-u9whyCV|1(FhCC3X27w)Aay@0Tsgc%ph`z8UP{|s9Swsn>d7u(&MK;7w`O<PLl#kirLD-e
z-E$|NA1@!^LuFp)nl>5>`{z^;xa++i$9opefcqJ`d7=qJE0Z_!g@CQWmthI0tYgO*iXYb0#DiM`2m6`yl(DQ<jjNXdtmpm+E?;WAO%(cnME(?olWHMu*<Y!
Q=M+2V5?yD;_}1BHJ&&-3YdYOuQ-E*!k>4r%4RnNSMOcS)2PR-XX26p+U3VL=`G$Ae{v)Fp(9Qvj_ZyMmKTI<>ggug?m4JGM(WZ<i>*>409<J@#N<MzDWu=+
Km5X>#y1FhV<&s6**V1dAT3-YJ%N4SfzQfBtjvi_EZW;SX%k+<BB@}+aiz2YW!ryVZix5&2P9WQ1D8`%pTfp&%vL9E%=d7^`Zy!OXJFp5P08#pZxt{{!FQD6
%WodqOnpyz1J8(%KFIQEdRhlsoA}OuvFtg^h%KCA0*9s!?p%@{!TK_*jC9decE$TwZuAK!?xS}~*O6_7cCGzeVx?kpp9|W~@i5fThC(^kT5esfoIo#oMz6rB
MC$8F#%cX-YD7NYla<8TT4#sDP1(NubCA|j;0jxyzK<A#!YPs%{pN3?X#Kf$$39K4IYu{C*C&nEx`HsSeVeV%V!ivJI-o=_zg0VP)#gqIC0j(6qUWnrD`?S|
zO)A@_zMFk5^#7A0}Y@7p;9iH9g`2q@k%R{D-t;XE9S`;0(AxdN?|&d@BJh31x1W99b-n_4<0c?vs6^5dDmP75-x^Me9m$D9|ppFW2thPfb9(rd$^CDN-0k_
u7W)Yl>;V#H0H|#5t|YP!!9;yMos-OhS!)4>?p$vb_d@JxHOM6b3exPY;jtiJic`i3>PE*^8`9nMF{Kt=i^vfsi^<G&JDUk5W{oALD+|0E`NJ3kH?irw>e5X
84Qq;8iOI~%J<TfkLM7ebp4~mm+$}`AARzPu9p7EZ9)vcB)bdB91aC;%FX;f72%;)AH|XYvjm~t)hex()IqcO-dpP7e8&W34gQrr!_$zz`*U~>nwS8KFJ5E)
wo~upHD42az!J-ErmLG@Y%qOp{B?|eS@6v?NMm{5FW$B^KmJ|@y(~q5@_t`(YFsDhHk<z2SC;&ODIPO(o|Uj(pE=%D2P_;6RJ}XdvvF@4;Do=8*|_pbd5HI$
RaJwgYl}3=DguMb6+*@wBS(MuF?1R+gj>cC)3yWD62*>)7&`aaJ4TGUIN{F{M5}3HJUjiZu=qG%P>c7CEnHkl8nSY3G;4RzprF?=>*B#=bShtN({$0X{(zws
xqGv~;kOhcArbLSv-2iS6}1!TMG3CTZay!-+pihGo{mEyugAD$9*Yy<>13)g#1Dp3G33z*^87z(*ER<x=Y=KrFir->=r2pLoOai{+73__P-r3Jd?rzM)xaX^
guB}WE?;>a1diud%NETjrZ>5eeRaS+S)~2zc)6ddl59&=O+soIFG|S@iw-6ohQHI-)EtuPOH=mHzHlj$3cWr`(Sox}xbOY;vXeCHxKS;RN_WX;tODe-(+D`s
-0}UuH*0&H$XelGz$$_b6NEB&UiLWx0*bcIckJ-V9mdysIlidxsyuM6aJkcS{Z1s1V4Pt&R<?=tI?v`w_=*;*kEUUeUOu5oR3;%vI{=F)P2hRNG#6tb&}S*Y
jbQ@RwbJOnD?qXJM~s?}Ru2m&!*mgR=azO|j5AHb%UhxTK-JAL{7t=b7dk1`kOD~*V!Iy$o*z+YkR|SSFqDkt%y4~AJI?>gjC7r!dxM2Qd-o$P2;R@T21`f#
UU9xYf|@dQv9vt?hcOD8sYL<YPsU^#O%euO*W@WZ6S3uH#HL(q!`=`l31n4CDJbz*up!iO0KG_S>}~I(c^H#(KG1|R9qJX$dY~&~uI?5oi@&X1&D)Zvj<vpa
PXE^r70!Y%$#|tHA+Q!gC=8HS!Ql{@JugX;s*!IgFP|(2O}8DL*rn#HXf42W>NiBAEAtuO0lEi=EtNzmM7|B_pk_GaP&V2s;q+O2Th33NFlKCE>+YI_g-35q
wD~p{4@obBXM+t;qs5U_ZB@InAi(^T{Hut90raf`#)d}6v(IKIjI;W~x!C_hh~!*HT2rtqpQD7&sri$>=NKu%5~y^kaN?uCSOhwwK&tBqc2KaHV9$<Lx`aP4
*Y%{f@)b$ib(9{{P$`aSrMVIK_0v*EU!VV|nQC<a(Ttx`u;ZZy#2+!N0hms-BA&3V=KczbnpezlQ!!3}um8<F;sz9M>O7ZvMd+XJ&j;0+K#_+K*kWMrsBqQw
k2FlJ!$F;o@`v2Bq;swEdl0lk=75(XaOT{255WId!I#-BA<e<Led)uXrDr_+QTyZ<&jMfXRV!j}a$y-rk~Ka$TVs`WyGia|MSY&v&=wz;zD9>r>>VkvRfAHj
XyEA7^iVGVYB~;Jq@<cMaL?ggRZH@zv(fLexqt7>WIFbhU0ledS`&MprXCF+rFvNe>R$rC$RhU1S9P52$bWBIpy*o2)~tTVcdNodvVuJ2ZbU^Vzqk$xB`ai5
M7KR{kKJ2pxkUK)k*$=(iR?)6N1WGDL@0p-QS6W+Tj}nq=(B?OO=(YYci6;AnR$29tw+^mcEM8Pmn231itb=J{9#bdclI;R;QOgiTvZMH1nSmxMudO2Y>);f
eW7sww>^M4$Y$rxbN{^T+=b6KOq7T$?H61^ADQOJq&#4t*TGmAoA{>NZ9CS9{gnNTb3%{7@mNkU3wLUmavv>KqJ|b`CohDupJLFc^>OZNC=Vh&o+iU}wCxON
InPsLS=daNHrDLX(h)04Dz)l75PbBp!FmdJ>cr+77Z0v)Vsbt0Co9E?P*DjPpE~KY+UN|+OBUm!2)A}KzrTLih0Ax%imGMLzHGvM5x{U=_&BBpwEA?4_d}2H
9(Mqf<AgbBQz0tf*pRy(>BB`fcrRqbAY7Jqu)t>$PRiGz6nbXqzx^fufRO7-xmmKfjzuxG#(k!yjZKf#nijO5*N`P|Q_?XJHwqHLTG<c*(kLS7Nxt#_x$bpZ
V(tJf0p5j>sn1`^MddYi;k{UfWc<8}saCKhVMrYY5TAK;-tcO6dS-ywX}|~zr_(JXk;ubhZ#bdAA#N5nLueZ+B<4_O!hD7lp9#v2IRTq+#(&P#xgqy4Ik}x@
wrD(Mhjqtt7$+?n=_R7^Cp*iJgejF=N@*C2+Av*)Q<vMp9>BjTkrWGH&>P!;v3_bPS|mMZGo}q3O0~AUG3g<BymZC=_^RYhd3q|bbAWfzt+j2l%J;6+o>J&m
;-t`sR|};NRBLN|7_d~#;%sp6&qKbISdx6=rUvsaYQ6)=rmwDL*3DLE$42Qv;PyC(;Rs|GDg?}{>vEquyM*xb<=l)at<T?BeEA1k{;Ytt8Y$coGN=3yA`w4(
^n)-e6N(*8Agf<Y8Z*CyxkzrPio7+Mxp?y_10QApg0(a>n>khREXHf$E5M~GA^zR?u@s4>*W4D02c*~>dOI9FXG>;@6Bvb0cnJ7R@gnicr^hpFvyJ-blg+Po
;{nfCm0fKvc>1_v@OhpEK!`$=ct(%uhXa?4@n+sfklbS-5Vis-*)I16omcLQ#tpoy;M8<FBL;je2<R}0hlr!5c%Q$W@$Od<9KpPX-MBLu-zBb(aB54sE_!Ho
w@4#<q?DQnWSBI@qO4$@{1qwRI~pb77J}Q^GtX0ZwP3PENFFuXO2<F6eJojBBSLE^bdH%i2+WgY6y~TZ$B6#i_#-=}OrJ1f|8c5n*EYNho?lkHkdt(Axr=3X
`(|(V#~p6YMRWq8)&IfC<~U#!5x%Wq{~g(<gKLx!p&zgtP@97!nUbNyS`Hu7*XXqfLarnx*wz!xR?{|shf1R@Y~mm)G8+sc$CSa_7ZDFYF>eBURZ(}x#Hs13
+2-Kca;1S*57?YOI$*E`C*nsu65uJQ26T>^pRtQ`y{YVG)oui2^Uq!EI7cI>83}pnj=tizTUg1q*3PqgacM@4H3KpvFQ%`XAadM=+z3x{tLw{N>JKy5FqaqZ
O8Sf%Yo*x-O>`i7EG8SJV1qvZ#><f-?xwu1O|u0!fM~TFvj@L$+FfSD7!aq$(hKmYm%SoB#hly2dkSIKMY@s@u)6VU_tZkfD``3tGY~LI{2?b;H&kkqmtLI8
32^K^?tMnZP#AfV);%mg2R<ZSt?~Q88OgGyK)9PA(}Qg&7Go6QD1e<R7?15wo0I%WU9~X2zcp27l4d)kjp7a8a{Y%DSKkEHFSoK4@b$|T!}N(snbx{k?wD`p
1|XtUAzP-=t9i0ht6RZSc=pq9y~=o_bMRfBjmvjR>z+*J)@LbhnW4AN$If0p15_C&YeR=l+`&u(j!7Q7?uZsDf;lhpnmZg)ButF$>Rq+LYl2+}VuZ1EhYN^p
Shho}<eLKVjS2A1c)c_EP<8yF_#8B8$H<zicoe*zGF&k)d*LSnqqffYkXm9{OU}q#IKiz&7#>stz!#&g1nZsze{Z+b6o{Y97|d(NDQTv|#}06%n*F=dlcNEZ
`XRve<fC3X&7=z5{tb<nk8V>Bdn-8<1YbD(CNCD9o<_u=5Fsc=a1IzKq>6jT8)#@wG!#V$J(7`YkXJd<oenp+UYj$4O~M8^L6Z(u(+vMJVr*+DS#;SCX~a?W
Sldd?v<q@(P(HA&>4!$E4l=p>wKmEc%frO&>)LM#a9tSFYQgpKPsc;<^Uaezv7);oTnIdo^mu|97<fq^xf@@fI#~zBV0Z>XdUZN{5^CZax}$Wx8&{R)SxMF(
@P3|%m+gFV;%v*E-dl1?=|xe#{h**6-sWD1P{UW`yU`gT$<T*=A4!VBY1{OOb8+ySaytSyN$#iaqX7M;-A?|wka+B)#D>#iVTwLN?39Bmb4_kf4=+j3Z~UV^
IsBXUKT{dqzLCNYEEJO-6U!xp>xvk_z~jFfjI5C2RxiEuE<g*C#EwYNvd>(KPsO`i=HZ2CAS1N|B(l?_HV`s0|FDcH{&bNiX^>JC=yghys3A*Xq7acQvZ%6b
dTqwH5&i98rjNX@*P&FDol#(pl|%Hs0AXWl)#CM$Dt>Rsq8@VQMy=u1_1r1e-T%ZzdVBLpx;5e*=UU@C$1i|QKpLDt5jDJeOwc6lw`yd<=Y1}T$D<k$WcW6L
JQGmL;XVE@OHZ}GW*O@vJ8e9}rTr^I`>IK4FXq~G;qLXFXLeXQQYSh!>WPCLTAGNK2wFukkM4vNe)@2t4Ae@r^!yFlqA|+*0=Z8)MFmAWpv$pjc+%}plNEaq
tD!5dKf~(8(?v@k6{~y@qZARM8L{yhv3dLUQRnBI-C#@F9~rd`%AL^``Q+{pbPV(WnAifk|E~ktD13QeH_=@95@sXE=C#T#&jzstqC(tC=yok~&0YJwTYh7R
E6V5Ix1kJtpFF@@muS9X!Fzg$5O8L)Yzn=Uu^NO-+#F1W<_--GZ2UBwehWY|!#p<-zl9Wj^i01;DEKJ+*`}Yii?M7h73CCwA%Oyl@MUy_5{EEXaMT~S$*CG*
lysX($;SP;8<Kvd($KDcU~j6TtDkOW$mq2-B^>U>5tIbEep$Yo6&!9lJ-JG_IDV8~g%9RErNzOvX3n~*JJHz~Np(`?@~-bCRWY4d=(T=0FMX>E$oSDNrxV7&
Z~WHEoLE8V@~<^Cx#`MkIF8jN14L*9Z}~f1<7~&6vdTfKVZE(wHWhH1!zNGjqW=RhrswS&_W*it9&h3d9)qvl^ZloKA@LN~^1jVI<z?qH>AQMJd^Csh@fp9n
@=a>-bF4;p#mdIp^Xc;?HLxkjaVjNJK`3BZpq}WOFXXOmpw4D2vevVuFm=XBO+1wZ*Vh8fae0OA(V%Jum|RS8hv2H2we0$kvPcBIGfYN^p;9Gf-^P|#!sgH`
Qoguw)>6Ek&gP^pzH!Vhfb{{qh(ZgO2p}pp=)+F5LWLw{;9x3amDDHz&_=EX3!bGI1b3?zkPIpmb0=7OsYZBbY|}T_O#^P??fG$g;#$>w*VU4%h6eMktDk6P
3VX_Mt)l-<r(O>)OpzY;5nFGc!T}SPp>3vB-mR`4r1Rv~?j+w{1!rPHNeH9|VY!q<BHySn*75GsyV5sBbGc&L1DzoD(b<=-H$lpPiM@u>->@L(J>rJtlNKqc
kuloeC3|rOM<J5w=WcNjvGFdQ#8Eu<4`l<DfOokXJamc69SMfP9g2ObK3Od%#g_<eJ#JSDyuK|D=Mb24Hm8ncErUT2(A|w~f(O0ui7_ue^55|To-jCBudM*<
x{il#kAm^Z<h2o`SyF>obi*{&;tFn<r3ca|ZxCx7EQ7&B*<G$TM3-WhdhpB_{4Tnxw0>$jQ>4Hb2K2_PQgr!4o;}E!ZA(9zpP-{|#`OqxGmhJBrQL)eokgMx
$XeY|vF*&7c8)e6{^XOsr;o=RK<W>}VSkGYI<}}9dR}_hE*pHf6bLYxelD>y@^IEro?*x+gvfFoF<v^CN8{O>cmUFxU(3P~)lN+LidxV!jqRc{y#;szL-qsb
oN}T5)h@fcEE>C_F}N|o9{>`(vZ6i#Z<9~9dfqLiKKc&od^Dg!@w<g3Ll)->H6=S<rgx78c8j!t9T=*j)9V*|ivIO|{L_H-$ul*14BxVmx#4EB*p2d;4<x@G
XrAOJBI#~UZQ+OIzqrk{neBh-+f_Tr|JT_=uJI#T_u^Rz2e<boT&o!iG<u``jk^hAiI?SF80g*d96u9$mCc|6_7&=W?(Bd~MPre#i-tBNy)(qQr@B}>FKxOA
sg&|(y2EAgM<Z<4A<GMtt@a%av4QUN!0Bj0;508@VI{<u9#FMYn{Szor@(1@>g&Ccd%}}g+vRtFUPhb(P)d*;xR>c=?#9J-tSe_?`;o;(z!0B#UChX$TIv3k
+gAj!j&`QRxZ?biD!F-S-wiu=z^Y@rv0}Omc>P(L^=7+Edny}jPJ|ZXAP^|P$n3=(>z(pSzy)KGm_*P%{9_AE*(0tC-TU+g=AU%&_Ru!gEeAwoNZMw9mb=?=
ZcN<3U-y<O-Cl~$FrPB2f#;VJgb?*jbFLmU;rDVutRzStf0Z?h!r8}ItfUkB1-VM*qn{8XJoxNCd=Cq`xc@EQb#CC%<s%o(zzRIEP*7Y#+yN__a@pYnBhpU0
b5RMf!`7aC%<fYXD;$y4l{GE_!6EI<gj02%$p8$1z*-p(T6!K9B8`<5{=ZRBiHh>Y+D@(P_A55tmZ7Cs?^lVL24QBq5h|0~eg?e~+asYIUB&R(DaX9-=V(uC
3EpnD1@xMC@M6+ue;qj~JPg2G$YG~u(8&E?g3i6+*Y$?ISY8Bc?Cd5&T)8sBXNK$+v7S{0ZfB{r%5go*BY!A*Ujh9Qu=M^B`aJ<v7q$V`S}J9>^RLF)S%x~5
ZNJn{E+yp*DR8NJn{e>vh`5O%FIfU@#>M1_RC@qn!;1gaT8rn#OkTgr{#-*S3Me0P#e$O|Sn4;3PZn$gY4BGtYlbI+9fFG?JJCr-V0&kSNGHsn&HsGYlft2r
SLA7JOu654pYZ|4ajp*$?1LTt-3&kUB~NcyMom10>WJ2AyWbpyw3%Z3i4e_60+fi<0>Cq|e|5fLAy&kID!O<)L%9Le)|NkyMHyT2U0@;QSi$PDN02emc}c-l
)S)M?pQYf?3N)hr_Ch7afkf9LO!|0rSb81A7X1`;ppwlo6zTK5fT&Z`xKCj^N{@yp=NUAhi%WzM8totOAg!3coEQbZYFO=bO19yM>oi&mA%CplLBL42wA=9k
C@U#Y%iLpSf1G;op{iCfL8+`_nd?*<^9^#*TSy+)mQS{zSc#&_yTn<d2LXLsPYuHI)*Z2i#x6$J26+r8{00B)V<Wmf#4T>cvF>ciEza(45cufdEU7NSl=0YW
P1hCzc?CQ#<RZOf`-(+Q7X+fMI?o=ro?32`Dx}|(N!(M$3`b?GkZDUD$f|??l8tRx`{X(l&LvGilP%6Xzy%CixU0ZCTAsXyQ7C(yy**<)i|JK*9!QL`{3X)Q
9zG6SQ2*j>wy?3$ZfA#CJy@AaF8el?1TkC@s+5a?+fYlW7#R$Mq8JH993dYQLyNR_Xc`5k_n-r4vkWWC=)@*sr$cWso=4saw@d?pmJC;lS3hr3=QMm!di?ZB
1hs)OPn@YH5M}DHD>w-c%C=Mt=m@`dOa~1o+^Z?cq*VQ7OlFY7W-teHk^oBfvQ?jU07N_yHQMtOoke;=B(prHfvZ0z^<BK{rmccTrs5mm_AN~jlVA*X>Obx8
Gm)+TjBNbW94=s$#oWM5N`42)Gv8M?LG~^r7TTH(n}F~@6+B^hDQCWDU#c6W1MB+SVm1~rY|3nNleH@7;HhJ?xm#{^jOi>`F>r{7&)L=4{${^(zwc`E(x;WM
QYX4#vET$#eHh=AZB|(Lz9?{B0Px1C3FqcgjU7AT%&seg6Z$p2Y5N2|VC8WnW5h>P<o^ZibL@?Jal=v-{@Qker-v12a}aT4!XNlxm3&B@7hBpkWQ*guZ=vJn
s+O=9#1h_AUwh$M2K(AW8Q(<ViAV!)eF3~YE86%gU9Pu5KXHt_;ek1g^Xh8QRi=c}FYM*OB2)eh3Z|TDa7t`BsT>$F=4x+`IW2#bxy<m8IWi#<Jzv0)DuQlF
y*#QDy~b(Nz%$6Y6sKbq<f4f1LoXkxH3x(8r#jFL1GmHM60ciud?%J>(ux=6@Id_0fYSQv^kI1O4Co``%4@YW9OQd&nqoJ_we^&qVL?t7j%vr$%tbS|CmA<R
U?1_>+Lp=lcY3DZ`7oB|%I#m*{=~?W?E+OKY&N`f>N4L)hl2sftS6(VR`U$wf3C8U%PY{H%>J2%zE~IO6Prno<wny-nKRehw-8m*PSMSM`d_Z*kDFq<*V(k%
v!%Pv#yo)UIR_g)!rVLGZw2&z`s77icc6`Ff<qkxs;+QwNUpP|EBcPLsVsT=YyOhzWtTD-b}cz7>Miv=*@2ixwVwUFOGVoXAGj9)eiobk4l-H+L}_70_GX}C
5gDu_3rGyTE<sgjg*`bUa5@Nmu>1?PGs|AVLX>tByniA$Iv%w?hX{n#28GZ?dC8Z1kLF-KhrajLs)p-hgYG#$$w{5hvFZIYO3Tf@O_q=J7X~wd+WdFK`~)h&
l0K3yN5s4kHrBf-_KpX;KC$0J2aIG_%0%(9WhNrZIilBN(}jWK9#tn7{9rq)dfH-G)VW5s)TVhM0s978_a0LqrGB`Q2;f+W_X&HLh>diWdA1QasEw`KyY3Ln
&Z;Nq54L8YD8?aXavzlJ_clW%=d-Qi$+cZ9U?J<zzNL)bY8Rp7ZHJ*7S6B{ID9TzUa&sQpWXY%QLB(5NBXEj*0nF>v6RUOnBDFhQ_QmeB8&Ul;@f5=}PP=eo
tQrw3Q+W+j)36YcJtI_1$pcm`($~S7>!QE54wvja76FLSr5}w;$O_HMb775{2gKb3_X$iU%)TPlu_{9QyK{)8X|RJn%Qe29vU)@<G^7M;8vtdFp@3f|y-KiU
_+Qcu6vzfUfEg&dMDzlxQ4P1R3Q%8=mtjo(U%(Bgi|F-8w0l%r=yOURxDQ{|U%+#K=Bc=hS{5(Q(nws;8p#4A1^J7qdFoiwcWzkvI%&9rUG~_g$N%ulN#rS`
83)ky2FR(Kh3J#pK5OCz=BXU~;zivLekVcn5uI6#G9GKtUtBU84P7vG8lcu)=z3FQVok{S=i3kXa(y1AjWY~Ch*yO(&pnonV+kdp5cR|sHBt=q7I(o_m(b}m
z5p80&y)ZW?*L@8@ngb*oM)l)s`71bo@cSA^5HT^rcE~7N-*Z;OekE;MCN$xuLn*m@0cbO9z|a~HM6e^EpGpd$~(2TGr;6gE5b<#Z}L|SkVI93Q0w@$R6u9T
_j>=uk*_Wurx1_PAc#?2RcovS{D(mxq7<!aEx;IRVY)W(kYH)@#i!3ooMbqky_@m_mP8=Qsu4XN`^5jcYJ|$!(Wcc2P~_mXfvnV`jp_nKPxI&Vu=V!wI$z~O
ken(243C6EOJLi+SI?DfTy_&51eO-oUAy2{zO;ARLPc6%<$(+p6v9;0k|?msoTJ$!i5^RSAR#YTp<K7hr;jbx!Dq{K4#!bmvkk-NUaD~F<a<1M-r4Ey62uj8
!?s6^PnYB$u#*JcfLQ#NlA>$AG79pf$&*z-l)=y7%l6%2UyG|ZRqc$7RX&2kHeM6<dlIAz#UKvfiu!f03SISw0w5nO<`O$Z0aA2~=1QtwgkV*KvFdY>Z|85g
#={z-$Vvw48|y<o%1R)eUkFrL*$Fe>rPOOxbTYVlP?-X4Hg@r-J174EaaJA5H{j35TYTqf=X>dnh?Kn_|JPgk$ew&{<fO>$N?XmlGu;gNjPMB+WpLdGGRux8
W$G3W>x#HT{}pYdeJV+yd<ykkm(NI{q15h^d9>uhuNTPYSG5X@3<qY;A@8G9MW>a;>!-)mXos}E#s`HM`|d1wjEMPOk%mRlDt-}L5Q+jvbNt}`SJ;ETF<Gg5
8+eA=sZSq&{@O^bZTh<r(2*~?Us;Ry(hnMiW!*N;TP7JbwI$!$m^Up3>zyrx_jp29`b!dSc(G}~Rc0Wch(Tj5%+#Pz`l$GP(u#i}0!4<>sy5&p;3Ij+-{aX5
w@E6yss_rf5&YK{i|p;1P|k>UoIu(lNv}YJjy1#;zaO$|U*U1n=^BgMa>|B=4Rsz{N1V<wh%PKstuE*1NVs^L>`7yG$Kso@pFbtTZu0k!L6Wucv)HNP0y5vv
gOp{P$e?+M2nD`nA_duV%v!LIsGJlzMJw0P4J?)+$8t}JF_UmL8)#v4EoRXsCL6-_VtwS(WH6VkC``rAQzO4dPBiexR?Z&`FV|AL(81o%zFkBvdXOhaZ|ifC
{~GBbXR9DK@SFl94x?l2qx5W+@`1qF+cqXfqJaIyoqRCVQFdr$eiyEgs{a%MY^rzp&sDojdi|4;L4JdmcyMxtupzI{mG{@ycb$0}MI}6DaDmV)s+aHt=I5}T
cHc@iQ2zr}YA{oeM`YwYpr04Osuxeq2f?<XlCN?LO==39bC7xmyej#E1ZKpIW}xRlv9k}U$uUf<l-{Zj8W4P$goccO1nri>%FU@Z(Kg{6ln>o`y%8-{tT+kW
9#M@K!+n(Q9HKx(9PE7|DDk|%`X8i!({_3M>u)2Ks#c1j=haJ6wnP@??oR!ZIUS)jr+!BuKvG_Jw_yOgAG>1f3?mm&dH6Nt$*AtutG*-Q+c+GC0{K5}vNOkG
_q3SH#dWG7yGg~n2sd&(v^z*JYB3;lHa6d&J(9(B12L{gxV0lt_4bm@g)NCSKQg37S3En?#gk-Wy*j8l3-mz-4K4*I@HMB?RPaka?;K@&4K5hg>C5Emy)P!^
|Hp0n-ahCCx|jZdTQ<w^HR5<Y5cS~?HQqHp98awgyoiu*(dPQkWXb0<!+ps)5H^rB#2|L+pa@-XLKuh2DPIh3>AL36>|2@+&D5J=PPhgvOhzFLg7EP;;uVj1
cj3@9y!cKI$$7`WW=}OL5x)PM>ACk><kekqFih+9^g7O4b}}?m<X~cph)e6oq<GMp<(=}yQzpmLk9OmPP_E0E)+k7=nRk^<nmf<R{p_UIYpq_5Dga{vjmg6H
S%z74#t=qoTpI?NG3sQfBte_ep*e_Qr>HvE5LdKq9oP>LkFIs4M^xH65hyifY!*m}Ot)aeJwIbeDuGw2FhS+O5_*GCOj1HNxrKD$n=9xPn99G_V|egFlHxuL
lXTp&qvGFQC`fjBW~@oHRO7T7a3p`G`T3>{DBxQ%oVeN(L1{7%r>pwON>JzbWmf*jV7#DWm9Hts)*SKbM`#(=`(C)Th2_v@HU%KbI<JqqVWLL#?zdL)pZnVV
vT{o>G1~+(!+W3S-m`F~R`v`FP5tzhvgduN8N+Y5v~erXAs(l)XDQ{D7`10HI5;YtC3L$Acr)MMa0rMUidwtfY)K(ziE!x}j3`7%W)(&}Q~@egKj1P0Xb%|K
LvoimNOSHD1oIaIgYp-KPJcjz3*77`u)Qc6wSc0{LU-t+{x+CcyH$;vFLMF@SDyT$?TcQpGGwEtyQQ(eOT~`jE<38U#j3My%f8X35j$!lx46W7S0y4i^fRZa
<5}nhKiLF53ZcTrCi4FAwEiV704++x6#NH(bMMe@k7`7t;W*hYQjI2AO@Fhq=&-VPu}*~=z8$m(e#ZQlVN*1na9JNxqH{Qo`<o{z5`NB}Si17rVZd=%6j2s-
3$TY=VW0Q}D**$Wc^^M6#CU-grlkpWgvJpNqrfBbuX~;(IDpv52T{eI5(^gT!#`XNiXgsXrk^APp56k9fz!k29_1XRqhZeOu1FL5;ObTFNL+{c?IsX=D_{~s
0h)&-gNZE9oN@L0fRk?2^%=WoCUM}Fw{5HxO6AW4W3;g2ns2G)vZ!7_?mSf*U>kf}I#ANPP!COsR=NiD$M~R!-bzn|bM8JF3FVf*%<At$5XU*)hl9mUom^RZ
P&ou^lBlXX=?x8V`=pl7<9?yxSfPALJ}ZX(G*MqHk_xE)e@ca*{W_+=BXDK;G3wj6a{pjL!$X*4uG$aA_u;w^*jG`)m&pIShJHe{(iLH7$UiHatMEVGZEK3K
5HU!q#+mfNLp;z%5L}`h{y3ll75#w2bvUY+jNt8w7t0-lSCjc_A@pH%*xu#j89ai5WTg}D{hVvy-QRL^EMjbh72%O*Gygy+C{8A!Y$@x-8@oq$zl>7b_5M>r
ZG`UfJ4h<3;xB;yW-j^3((SmMs@Uqhf<-JzKiGOxsXS0*$|ANWLIJEcRDE=#Dwu`qc^PKj5ZQC%50IF5_-Xtt$>ZV@Nxb<R*m{(t(K;H3wol{HZ!MSB>}x=n
Avx8KFNd&81xfOu`4)c~PZZzZG#4dmhr?Ge&1o`Ix?ff<UIigtW}0P<SMyDK+TH}uO-dyQ907{)4?PtI_&TdsNc)xNtKbq6`)nY-K!LiMe*#$El5t(Qfnpzv
yKwDggX9HO52||97?b2L-if;NGkIMevff~+Uf4%-e6sGsV(ODIA-K7CbxaDH7jun&%Dl|yJHTrwnVyYCh%6j_GY3k^U!I)njnV32e_^9_gFv$4^P82~Fk^rm
H)r>}43y2k`oimcUyx&z())nTqRudXJQ5nL@sdW(r-HdWd85NfEge+pt-+aL^hZhp#^X>7AO36uM{Q2{%`;2iooNIh?{4f_1?(573L0#iRDJO)0qzkJ=CWuB
dXUpuTtTamfiVAcd`~&Qk{GqTNs+3+aK-Qh)<SY<7brN+ey4iW2}v^nNV&LNm?c>LJ~)s~BL@{qYF!&l>i&cx=q-56tlSgztxMNN!UrBtD{@VOJ0l0Y>HVdz
wEkO=Qz+}u3BAZWmU&<hJ@ILtRmC>=H4`=P#Wfi0tWA6ls(l`P6+oQjQviZMH+Zr}p}OlZc$W(LH_HRmb#UmxFRK>O#_b}LMXs+v2Y>L8{1+ucoIicDnB4<|
7d!m9&lq}CSNi*mngIc6O<w$A!-k!eM;o*`@T^{@K}mW5?CviAr3+1PPVgm1q{2Pug9=voD?`cb<+ekCL*>~RB+aoDME6QpJft<|1%2B_&u(jPH^-OJ^(b(%
*~hOAxw0&)_8}{DOi_aC$ss%v9+IpwzH#u7Ct&H1bKv9{G+{cqaM>#a5UNUtZc;@DWD^qp?T+>lr@BZ1Nmvz#K7ff|P%CA3OvD|g^4|tE<8m{SL+dlBWo;X=
-GH!z5XpnDLTh)~j%*`Uj&+puWm+M;0+^+U8N3}b*YG@OWV#mV%!(H>F|=XpHKQxMB~TSdcv_4XX^tduNgXM0FF%VmZ2Mr6MRE=G066H)qVmaVT>ANF)o4vs
>BIBjQS4B#wR|yNwP+N97zFjdH$LPg8|w+yr|-~0ubxkMdZO=JhRuC3_!oh42jh*V+~3j9%(I{F;Pzcdaf8l%+V0E;_59ktML;Bvxh*EQ$Zx7fD~1EPP4f@l
D@QQ9zmcXwcJ?_+pkw!7&l$$nMPnWSJu7v9uF`1~17}VByc1^et&TGcworUU%ysh1N!850&`EvtVWVTwqzD_Mi0u5%X!*^FzYDcGc(8o#+z7Q%J4A+OLNKiZ
;(r%75c|~B`=$4?k#IXh@68Tuf^J^9+~d(!g3Pg7{D*7IGnL=PV(vA|zji%~A;}WQL6|_MiiqDjeb>HUn6oVgiO<H0<5aa3O^yRV?AWdv)AOlSq0^{AVU5t<
r?_npwYk^(PXxtckO0{94K$xn41D17(9bZ$&sQWRXf<=qbgfQa%SVXuRNKnDK|{_N5Oz8MY59;h07u$n_Rdpk+<deL(pVgnPn2Wqs0&6PH|~_T%}bm!{YoSP
ng1pbUk19ew>43)zL2gi%@7234|T&Jo7r4BWo#Z!Xa>a&4vV;%7FjC`jhD={Xd@T|x~`9pN+v@dC@!r)oN;QR_ro&R<NfkRy}C_Qo<ZpRqp%RknRnRL?K@gd
8jb-m+B?@oG3*K&FCFvIV}TlpVQx(8=d6gUqiqOrewyF&sD#-j$VZZ{S)Mn-GKTqv89B(_D3JL8Jgb2fKNw~5fa&HU%6|b9mY$wj+z4s-K=*X-%LrQA@{~)0
b)m@O@0!Nyov@4{B4TTmSp<SrtUSb7kB2n4$f~D&Pdkj7-bwZ<`$@EK>SD~WXB&85^Fh%w%sL}8Q)JP|VQvs5v9P|Fu8rbDU=E9bF9mZ3&>2aMCi$92rZ?7!
jo{pEsEdxFlm+@xhc21MI(*LSCjtnh7?*`T+siaf*gpIadrnJ1Z!_J<_Kd&#Ro;uoqoSagV8qdUl-fSB*tZv1EftmPip&v%DnIq*z38BrnW*+gu?gwxlwqbz
SEWu9^F)^sB3{nvSGG|(YAyGIe}3hZkPzd6-$e|UZ!lqJy5rn99vdIzw=e9#ZF9B0krpWj)`lPw1MgK!$HNmRsvnyw@f#~kZjtS^Am)5abb1GxbbsA2>G|CO
D6qB)1^P-|w8R=cBn#1<P*yVMAlgC`g-eOEUI`-ER?-XDwQ9%MCq6Jl`Di!s#bq{Ohyd(?jiB$`lLHg6aYvCY#z&sthXtYLdp<K-wAh1N{BEJh8ysO<?1j?p
vuz3<Rm<Jq*6H2uNr0ZjmSzeOd^MOxO$<lJSkNCt!1|qd`}{06O5~?h?qz;{!czK34ry>gc8ra8tWFjid$_^7`IBy+xUCOdi8Ngivq7oum8L3tHVMzJ+kT3`
c}l%>Jaj|PN_=`+pr^Qt{=o=f>^1K)yz|$1xz^6hT|Uw)c?)c2;UzDnDgFuVd7gOp*m_BClk6RL-87hYM1$CCM?BRUY9jY7!4?z_TI6>U*3fS0YTB@UonioN
0x48H7eQrhY|#_wzwWC95c2)b!Y#@k3<;x_?fn@4cvPWpJ{lsOF1qkeRbgeL@LFT(RYE;U8l>I1mee<CqMwWX<!JCjjUF*~gl<h(VlQFyF?k8Fv&P6d|D0G{
eX|W%1pqx0hfdgG^L3~34z0bUr6LLxm4GOe<dO(QZ}O!a7$!^uqrHW<TJy0cyNlLuUtI(e$}3L_TeJy+5#ViueU+$4;{SHMSfGXa{TuJ=G4Wco@92EgdNBnf
wGs#Dp$--XPvP(O*wt~u`e4+PH@OGBe*x;u^FM08tT_<$VfWSobXDxk&nUCmU8~ks)nzInnf60AKAQ4F)$bqhVC=ljmLo1|HXLSS&%u(b(UhgrcoUQaSx%)W
l#+LNn2Z5p#?V|(gYlTKQg9qmkariTMCzwE<}By<o;f4X-`o>U#4ZxU$BiZa%81rZd6!@sMF#c{;W24aoV4csH(<r&ULWe5E;D!|q|szqf8QF#Q-k-VZ}hzy
#U6G_fWK%rC4ttB4i%i^AP@)Ew|mQ*b>BP(QdcdrHZg{<?%)++ps^PkJ#hgI`Pu}T&x_IUQhLW%4#iG%vo|%H!3m1)@T3W5GP;vQZ(^`K5~S&{b+xH9&1%ZU
BLaCbdj{NP2X=^94pySb6?ZDntb;w~$F~O6v)NzTC+X#?Q#>1elrA<31zUG$hK3dAJ^F3JfMI-U3e~8<AjZ-i-0b@JQt#tm^!C0-(33=69rv#?=vmZw)#AOo
Y}`ePf$a8V7j4+_Tw=?IM^23R0mpgMjZo>~R19hxd=~x;&`TOq81=Rhb&l{!MR3bAS4Wp1lTxnj1K%0~;zL?7W%7lhHzGTW{N@=^bUKeLh)Sr66(42V4`*ty
^`cHo)~oz_@p@Uew;$<U?zeLG9HB-3CcY@qItzaCJz2^UUUUZvQWLV?=E%y^%B-g$@fP8;Y83Ff<fDhZcZ!T5Y}iH<6M@CPUxxkMqbr+DBJVnPx~i|?%ZI0!
rl1&DBBFS9IqP|6jtycC;AwmvF#t2rFPFIV?-ACvEg-upEi)U`B56}~NKui_5(~7fq=3q2l^l;JF^6^Jy>S1f?5mtzdZN&p8iKOn^2K_q#~N@dRR9@s>nd3C
+j_^0m!rZ1M2K`={~4ZtwSImmFS0nklcEyIFMqN;5yrN9%J13wa78GCxK&Mi4%_`J(OZMLEkZ(zYKRK~KB&V)0PyKy!)p+#*{Gc^u*0k*)h8);iBv^LtP_W~
Rb&~U(3(YhzO5f8Z6fMk;0TAlw1jz=um^86o#^rFh?fajUB)SP<D`v7+AAA7;9|7e`ncLS{*q=X=IB3095A=mCSU!OdDE^Ic&{@oFddJ!XJq1t&wD9at)yPs
ltQgoxF;-AyL$Nscr=AB<7U+Ln6=fdBf5SafIx<M=PHvVq|yC|BFYO-25T`ALb`j{H0(HXA~?<J^K?)FLniXp6Q3`ep3|3wBrl*V9%lwXJyG(xksY{qK%FrD
gK$3O0!7O%kc`!3*Phz)pA%sf)#u;SS!vy^;-7f<?oE_@U!(HpF3uX8+B*?U7=j0sQ3VRUqo>3d9PB9fg8UPi!$^yMfeU3cbCq6d7G|$}5jXze>=EC(@Si0l
JSe|lV!1uTNYipIPL;doa0^ozg5$dJpkj2&Xk1oiFf`Q|2a$*qEg91yAMdCxVBWT4iGiVc{Uz25IKtb%xHQ1s!Z;~ashM;AsxTJzzM>p=!p0kS-tRq@@s~%F
iSK6qcGkvSI#<xO@=_$4XU&QF_h|b$Kc3@cX$mpbba8Xg0iLIPbT}Dam($X!sFzE2o3U9TA+IJkAqY$9dun}ZkhK0viq-O$m5_nuxW!b!_j++fcm<#4ZgJSt
ovPZ^tzlPLy(h{Xz(~LA3>xudajj=pj{pLcOLmdmqD0ZhntY_piYz~#OG(h(WRn|Jd$-Aqm6D{Xvrvb~i%<bl)Z9eZZ4i*)Pa0+xigsMSgU*7?KQ-GhI2*7T
8`mBQQ?laxCavyOaL&M7rno9?6#j|RPzQ*Mi+4A&<=K<K`z~h{`OR*CZ%<VDO%J<6ve%=~l{dD3uU?5*EfHN%85WR`1SN`#mmSN2Z1=J<h~wr;FV0Q=WB$-3
lpXk;=}*GDJ!Kd3def38o&<%O-g)}51Brx^J#^px?U1G8%6|tQC{}^5hUR^HCx*>%I<~?@8{k7=C0g~tsVti~_N-&X2@tFieWuOyTenf~dQ}2<DicDavb<m7
`0`>m=aZc)TT?>DFT28JQ$J6Bzi41S<J5(R!55;0t>XF`bWO9!G+4qijF-b0>{FSL7jwlsyQg1_`)^VR2<9B%+i~QR<I0quBHEI|KTd(_xejwe_ArP~Y&j6E
WQ5S!gvkH6`D9|wW7mj+BsmbfB<v<LQdM~Bc2MZqQs&v(N<AxRh2!M2^>H~q-~p9-8+FG0P?Vi2Xd|=4*OCGqryTP(cC0nhP&dRxOrM*L$aF~jvVKl{?lzi<
40_QI#2I{Med1#)#9j)_a@cHcCh>19pWsN<k1e%0FK+=3*c+v%bSK1|Uclr-*&g(pM0FjVS@k@p$)9cmAc>J1kY7qkYVCd!#j8*2V<~4qote);0=AK?zKtp;
?~2%vVRHoHL#n(cN!gmjp`NH=UUJSw00O(<2~cvZFpttXn5H>_41c^Z>P3HthOU;NF2S@>OiS0J00u^P@CTppfYS`G8W$tE;Q#7|UpzyApR?C(+NyY3l%I%^
O_ZApSycRu)?@FzijPx4vVQ0CF)mo0f?{ft#lC>u_|CQBlr@hLElqU|g^4QAuag;%?G@RW^AwKRKHp?GY^6jB;rl$td3VCsWW7fSv4VjKx(o<y0%$i7;Yei^
ZmjLrwf>PbKhYhfwgdUut`liQsjV|2Dxi@j?}>yYaDN3gx)GH0{~+;t4BwtGSlsWFrcJeFUsSg?RK>L?EnRF%yF;V}&tq-ikd@q3(MO^j92tLWWDdk+>S+@Y
5FoB6^p?vDm<2!}XYyb5L2S0czT#KX&6nvLV5LkEjA$<232X9Fl)$n0dVVLswwdOYtzbs3MbqN~=^e_b5<`<z<bvDO;%ns`pTLS|wC2s`LS)uN)b0%YE4W=s
GfEd;$AULaJFJAKf%4x~pk?b%jMeLQEX+e~RY?NgFVG-ruA0+72YXU^B89HEnu>N0v5ZbbAI`7jeEHQz_u)n$i+uuuzqQlLI-2Cc-Rl1nAD9Tt-akZ^`(Lb4
5JFAwL~HCB%}k`A@$U%0Sqx9u*L80tY7!>1j#7!Pt0M4?qiS*aWl8bx3i2ZY%VghB)b|}BfZ8Fw%U+&&K!mRE`TV%2<DKi&d1VeMqwyH3b0xTzRg&3Y9(O!Q
4QFEm^uq7WfsTP4P@-0`j1&+wU9e`~Zi*%uJOx^|Is5Nnl|7QrPlcyMUAjck@sC%XSbg1<)h<WUy`t+(I^=DhI=wcvC0txfl(Gg+C;&VuHBKqkl98J=l^tpg
cSVtcvQ`Z%S_O*!!rF9EaP*nZ7gWh^iLU3to?;dUEmkz2@!xP<rk0KakT}Unhg1#1nq_h<$JD7*d~D#0^t1DrQ*nIbW8770&T6?O5*@;<5;6|I6HfHJW-#W3
n4X3w<_8NE$71}c9KK*4U$DDL&>NkW38XxMk`tbGYoGN(6jEpoS+5Gx?eBFeDmwT=>meCI#B>x1*kaHY|ME7wLm_^C^L&zW)mx@OVT^}SAkO?Yl1@~<>-X?8
WrcI%lExX(=HS+2AnnEM8Ik87FJfZ=SkZajcxsD2uwXzY3!|DZ=J~Irv@#sAzjudEcQHI{^PQ+;(e?oW2&*@YKO43rv7TpMMaggZ$%`KA%fh2F+6|CLrV|y-
LwjX4o}+a3RdB)EC(hry8;fE}YW(2DQ{q4a(P&%rSUWjrhuW}kH0WO-G+1O+f0Mh@a59$SZvRy~D*l{=K%3NGZ7R7D1^}+}A-Y~ROO7*bmwbJ{oi-YivOTIZ
MwQewY}E6G+Sbk>=><vGn^&|xi%FX;BmqtszwG>x&1K?1Ecl7)u^0)%LwOh`HPU9!luRIpazuH*=o~3qFVykU0xd^2wj-uY1Z<GJZ)`e@`ZeydYCHxIZ6D)9
Nf-t<sk7uCV=7zG1Sk$Z?H$)F4v~+^-kiFm`YpU*K(j!~sF8)5xeQ+K^JW8#iqF&{|CR-jr6hZgv@oUMusal2G~=IJ#wsnD2@ae2GZA-O(Po&99->bk5y0l)
h~U(M0-5v|ti6gGxW^mM(k^rDn;Lbc;CQLVZ%jB>`t`>K_icg+8kH?ZyMW!yaj*{LSGbdNU7K?G07x(B>fS&A-{XB4;S5t2X;q+Krhan<Vyh-_XC6wky1GzL
XLU~xK8N&KOu^T$U5wN)*GVcs5+UgGVHn8#AGzv%81&cPcO)L9-ODwOdWZAmvnlAxp8-ARn+Pm1dBDIQMHQ6W4wJ%deUljh!;hzw`FShsnY39WsP+jXr2cfS
(qZM%;VrhWM7_!RxjH?|q<I-8d+B*imS#%A2(x(vUEJ~p)1vTZjl_J2`V{hr;yZ<#K@=Nr7z!bd94d)t_OiE^=bO%Q54X=npo#P=P8SpkeC%4#bWAi+vl(5n
O-4bH_NJ#TNkNtbEuAQJutrAulH3p|e+4ogVDiWsD($P1kCR!XW)B{=pcp7w@cj09CUPx+*JUX<$1EkoOeik#?l`|CMU2Rj%G<q<0rzZ16;WEAzWu7IV<Aro
oWX`*F)c}NyVVQ4FnWqgpp62M0hRc82jO-FMt@>I1$)zGX_JS%VZQwfMtu*)YtD3`>tA6w0B!Wkh!jv#D@@?V_dN&A@~=PwK;k3vvvHwa;rM+8xVcF(`E1JQ
U~Nl#33IG?>1gI9`Xh2KL08RU16U$Ej#2lYI+Ni`askJ3CjnbussZ;kSdVy0^$ZEo!{CK_1fBPwY{ycSApGa5+Vd2oG#iRqjI&Z$;^q!4>PscG$ko;*4wd&i
DIOw;+E-Y9Ni2#NcfP$ZZ_uQ8o!$9bUdp0|%$7tOp*ER+9@oX+9!Qe2@&SM~NKPv&?9z`-P}#0LAkJojFx`r*GZ*_C+tfRkZ!R<bAC60+=~##}5l^@}bbA2{
ZfXoNg`Lg9rF@5Um!|-AF0Fxnl#A8Y*kCYrs0~}7`fgnU>BeKH)XbuPFr{03)YjJ3gNYO2K!ngG)CFZk%7H~jy8pT65$MFUjjNa#kL6?m0r=&lmz<}nU8gS|
W&Lw~#EYIyru-6vG+6YK7cJ3)6Kd0<dgFgiz7b<yPGHm=yhzCtoGW9V&YBFL54UB$F}4FKX-7_(TdqboH*;#C`r%ugXywtguIn7-2n}O(L#VZ-w?#BW-lfA;
6KM#gtNC1YV9iNl29sPD3d@v^*>8w^&OgeG+(4)0Vzn>twJdA9BK)(1`?R6n0}=}ToNRpTi=<PzeRUWydDy6q3EjrU!aJJ5fMJTKXSgCxJ*4wDVv)`ZmR=h2
bwtt#@<emq6>h0+SV>n2W}|3@o^YJ{`rA`h$1A+rfQ#9Ma%Fg1KyswH!=a($OovSGYl`H3q-%ad)t2m}!4*Q0lJbZA#V@@Z($kqfflQ$89j5*mkkhvNeed4-
sRmCI1>usS+@;s-d^K}cRDFKqilsPGwHcRVpEUt(=4hI~Zk8#>3UVhJC_`6$gyzn8qpbj`Y+CHyVE@E;#6!3jaCA#Tt>+TMQ>LvCRY+bE*x)eK6}y;h2WPv9
rDO=uaq1xi>vTGL5!0r}sP07RRBGQ7LQH9U;a#+#csB&hLVsv3m<Ts^INzGAf3d?I>IG|j`k;8dMLA6PAbZC_h%U#LyKh<Hqg7%&^%~tFuVymO?anPMd3ij&
0eL@X&~4oQTJI9bOn3xb+DwEqq@NeQZsg@D!HRUii#LODF(>RD{ULr;e4ZqVNSs_{yhtw6wXJf^LfnMUGIe2Rx+PoS^BPP$ED7V0c>OF$h*H?`*KlWyamjL~
id<Et(`({y)f=?FpRu3aiOKez(fFO`x#bKT6Fj?(i4Rrdz(I$q;;_*z@E+e3B7Ri02jI;eqz3c%cbq^mUMD8sW-gmQ3ktY@pyqU0F(<M^!1kR-SRd|}a88`&
)}!vi8BYig9y)6?fq15H9v*`o7`KgQU;odvzap{ooisd#0=fn7cPcg>m{1Rzd`^r*`>YF-q%{iJtT)n<bP^fjZ?OnkTG^UART$XNG(wka&zzbu1a3ewbs6ro
=sW1J4R?k=0U0engh`f*zD@O6QKLFdNUu)39B&hUWS04>v3yyE=JnuV07zS*hQPLFDnAO#!XsT4*<RKyR)hJ)MBdW1WY7alApaom8kT8hJ|)2@rLMd&Pbq?A
14K1-xP(k*xML^Uy@P-Xunk#?0Ffyw*O6<`kr^ST<yaTm(6Ki12dhk7r24Az#+0}14l>M4I3T#9km_)`983#Ooe`ZA>HikXzk}8u=bW0NYxTs6R1ud8I`iM4
L%0+VJZTv(dr$lS6>)c@Fnebz*E^!-$3(`XN&&yc5OQaix_#57ZJH=VL!|2zm7)<?PZgr<%DQz4bu#tnt{ArgjJ&Y7I>7kt62@CUg{GQWVD*mN;@sT%-*?%A
3x!C$@k=c8ghd-G+qou7lTS<c^go+?YQ&EME&v;Yrj^+hgO5OFy!e?crd)qe8Eq_MH+s&`aiU?`ct0w`0DhzCjW8>H4c|fdlvE@nHHwjvSpa1v0)SSEx1j7t
>%^3`a=9H1yB0Dz3cGP^u^ZXa(%8OFUTK0fH;>n@PiWdAh*<;AS6>IMJL(6CHVV^awL?wSPoXB2=*rljRc+?m*SR7A`$6pYeB9#4<#A$+eT$x@Wd-$)WU#H8
ip4HV%&7=S8rVE5nY&uP*X|cRHG(14Rs`;Eq#nY#r?)Tgh5V)?JKamnt%6C2_075-L~jf)ZY3}lM)>5=yu%+2N#j!!3Q5OO53>r_tsV6viadU4B5z3i{A4*y
4unN3<fc`b`m%j1Eo&%zcXzc~k?U%QH$r?$<5yM1dSf+IIPza#j)bI}p@`K}iVoI!C`94t<G7xEg1AJ1gr>oDeH^`H^=|)2uVZTMk6219uS|QDrIoyOB$*r)
5et#=U{-+muKe+GTm1nHo5`ayMj|eFdRAru;iGmtxOAF`D<0|uNzPtbX<!v(@_XXtD5`a~&x8W4%TB3<E(N)rJm)Y!qeomgS?zA0YA>D(;PfV{rt~kY9~;QE
q1uetxlCv^vz!fV3S+<>AD@mb?b)pMW1@&lE&c|C8IHq~*cI9T#8ABh-<f#6(BG&=E+zK|M_l~&ZLY3MR_n7t9L-kE;ICH#5Zxxax~vv<{CEWSIP9@GH#EY?
f72B03Usso-VfU!j22Xz)by`(=gVmAjfh`4De`#m*v%3zwvmIRYD@lbVLXTogRI>)H>SqWdq&dEaOoStd*yIjzbx8vF%w9t^E{WP2vHN>m0XF18-r|g43<Z8
*ElxbCasc%vRsH+QQ5c>+wjQ>@-SF8#2w)H8#?5a>7yGUQW?>NO$RkJ*>8sC0;bWSJ~Y<8_uVK~PT#)fKAj_NSJq`(*QDxQ_GgPF!Rz?cm@z@*NbW&5BBs8!
kfzs)b=OHnZ8-=@F2ixd^qo6=;a`};qGNC;L_-rSx?ZeQKHYQYKOcGN!qWrI>taTCrF87UFdKA<g<C&!Pa5=az_ZpLVpK{BBHW@2x5DgllP!LYz?U85$%HCz
Gcg(#nU`J&3J$#oQ^7!91f;-CeQ(#)%I!SA?{*+D%Iq+Q|3_b5L=>c?K+u5xtWuzPnL0noq(@;v!r6iXQsb|Av5IRqPmi6G<+G{d-)%S6hxqugH&{zPrlkm(
<OSc+T7Lo4Y76~58nig6fDAJKCE5cbqBFabJ<jwde{VZmULA&nidnD3>MdFDb2pyG|2uRr6{Tr%aQPyJFp%XHVX%(;nM=z!#Oe@pkDn*h@2LBfrE<Lq3XW!%
m_MvG$1(d`z->I=Q({5AtIROCC>ce{!<WF{w!~t)4dA(;%;k{I0*nO#+9#(0Z1KdRABV6P%Vslz>+shGMrWbe9pk*b#WvZIbP!=3Qu&J^Zgfe`jVTT<y|B1L
-3t15<Sv$uxNo7V5CXt@bRseR0CboXK6lX1k^2q?7TZ#7C)FX@H+|O)%y4*NU|o((L!kFrlj{M?u0;*CM<QCrX`EXzSy*%Uu{h@J37EXa6DlX=xG3>>vL}&`
m1E8bO?0q>Pnt@9iSwT~G`+MD$4E+{JR@~^l8dNWc_lIG4E(=%jL}<TxKo6N)taDOxZZHH!k(;&lpxJ?xAX)DhIMOJp|`y$F9)0+{w=Ro(Lpa8M^&~Y?$RY5
<J1O$DtryOWlqMx4izxHe|34GF$LfZ92TCun4FHP2d9ZO80oP2-i-8)-Q-`9lQ|f1r9zrYhK7rC?dJ7lM^8d6)z04c8fJZN;|_xAsy-z-5d?U3-&e<>NTz36
Qh>^UuG&UcLdiJkIlNP95AoI1V!HoN=v#Zf5(>(Q$q3p0)vGpU3$4wD^u6Hk>a595@nx>?m&YTfzvu3C;`0#S8(+`)l!<OuZLdmiC8{0J@zLQI>_(hOmZ_#j
pmPH+LXFQ=A-iAwr*!F~%ZKovbd)yn$a1E4^h5r9aqZO$KVC!Sb{<Q7_BT6bb97d*pel9aB)Yn!%`6M0<j%ZZM=4^Vgep3Jd>yGDmsEmz!g}``KL_8?7o~}~
R@|OjPdF-APi29Yzl}|S;|;#dWxxn~kj3s8;>cXDr01J+{P=oXYRBQOG-R#Y+mxLb2-3e2_Cz0u_5R_mv&Fr|;`i8OTOc)AjyP!ds&nk3pj?JEOr648gm84e
P$<-3wQ9-P!&AF=Y6}`FnC=r%b~5fsiRfvkdAaizDl?S2@)xqxfW1e{Kby1q1V6NCR7Buh10cQj-F~7glo$eK%h5*u8*o<!RiSz{Mbx>7;-9pPpQyNXmN2Aj
@IckHmBGOUT&%dPC50R+Z}tRih82%{emnIu2@{9i;gp)W5&Be~Vla|&`$jH%N$q?iv+N9>DC_=o-Ji~Ex7@PIC|%&U3Q!H6$@Zz)lm=)&L@1&C=kaw~w6e4g
Ju0Nb`q!7yaG(x@`bvt2?K|RmFHEpz*-eY|w|LcmPYGD3=9y}AOw=ftx2l}-fInX@cW4u6t*<ceQ{@p+DZ8f^UrE6cAY+slY6(Agr(-ugL9&Os*d}{gm9Y9F
59Nwc8aVK;v$ZzIqE>7&nklL7x>~rGDfN`5zk!dxp+c4^`(nq$r4xcT#=iOA;nKG7ehGte>PhwAZUJwtk(OPHNpf8VBLp^xoI9ski?N`^@<<)U!mUo$oPs{$
5Srf!Xk~kCHG&;nw1W|GJcRC-c~T>EE!*tN#v^nb^P2n9ZQqIzvPSv{SWkjd9}!r$^xL7oYG|TSuymlJm5<b<-@yVad_<Z<(3FWiy(UNo^(5}W5j84Cg$?!c
pt309Qu~H81J~N^<7leF20R%(=F9gAScD7N;gXO7y|&8d$K<rS3SKk0;P3)>cm)*=nx770DnJZM@o4|E&o0N<`_4slif@CT|3NcAorjQM%c0cCT+m+!Kc2S7
7QhzfQGu{M9ACxejmynjLsSbfq%WuX;zXkb`&zVk%>XV+jxu01Y#YD}ndXsB@R?_{W^}EpR<UZOGoaJvAS&VpQ>e5X-V@EGYi*XC+QH`3Gh?=NNx@YE3CtP7
Pzo>LWXbt%56}{rrk?usMbIifCSC7B_YeF9*Kmc=UUU@-bL_5OqPH)O%_%hR!E3wNUKl{+%G)jCy?9+?rZULRbSMPUlQU&2dtW0GB9mMXuuk&+w|QL1j#@vO
m%*ci!o_=W63+G4!f**C3G@K8#Knf{4~EjV&yhZKN*zY!{udJjJYqV?)vv4ng69fwK%_gmy>w!T!rnl*E&P<3R;<g660$6CsW!)^4WpchUMHwT*0l&b#dR>Q
1_NPADo8VayKS2y1z6`KyIgAlOXHauA36SXHMSf#_nM4Ren=(QHG#xYVk*nnpYt15DGZo@)@d!McSQkh@EA?SfMNFRjs-(r#}dbYDSROXfBb5vsv`48cj~~|
V<p&O^04bX8bt|E;+^(~c!Gc@0sg{-R9kwj30&=$(MSZis|P{l1qo<pxZ3*&9u!NuaH#J7t~WG4o)|v<6?rB?!VGU^Q`XLo4Zi!hbl9u0BLt8$LJYe!EYhZ2
Un*X;>_>uoS&>y`hzo@qEgAJ&PDFqG&tpFgt4V5zwt@-RsGL9~u|*^POFXJ38PuCkFmspB5R1pUO`6{++QzPOQ>{Jxb$Ke?rL0>s-{LI_`rUpPvY{CRp+%uN
LGu<+<wx)@-CDeoMqu&T1#V7ewB-;ZW4=OvL7Pm|pvFQ`t7iEIGqS&nA-x)k;7+<6Isy0U&d9=rgKJCQ+}~l2H(x?n!=K&aC+2%XyaudOoykohsQ~dIMaqZ8
`7<-ne1Rzkj7RlXTf#fiT+R~W3!<E9?|s*&KY08}#ixKv%z!G;dseBm+3ym8O+!uPI6J0D`D>4W1lApu)Y95#48q-2wOo*e)!QrFrNJq038&MrR+gsw6(`7n
O%uK_pQ<6d9RpwBJktMi2-x8y(BY(XdbrzhH}RTf+6^_3-h9Wq&FP^2FVF9SD}6Vyc7mlv0f{;Z?sLQrniaS<G*O56j~1x9xCDf>yn#Rt>F_2T2iW}m)sPth
C@8$NRqJbORRXU54F}Ngo8a(6+0hqerTB^s4PJ^WaWI}C-WrM_d{F9MbqMngTDB2w3)*$M2aBtUph7UPX8@{#Z}(`YET!jgrSQD51SZ-vW*#lRXzD6SuVzFC
pR%rGrVpH?-!!G|w97*A80Oi$Jw{iM^o?KI=-vo0qK2THc0ynwGRZ{R^E=+q3%?;&P8E3ZffWfkXIsj4^BsJsUl=({r&h38{HDck#;hvBPOZ_EzCc%Ik4h&&
r-hmk(<h9pLjs{9D1t6T^xC9(s{p8B5Laf<^$;LtX~D!wi@6L3uSBvz+Q_;P`<ul0R@OC<NQ^8TCX-Aj`RpQ<t?NJh{0?h!%Tn5!XYKj_MKSoA9m1y^s7(V(
Xt--~`3IA6{SJT`KIQzTT<-B-V9&`&rT=?lj1lT!!H?mPD>x12Y>otDC#nH%Eo=a9;yvUBgGAoY8fk>(c6m{=D#Mw*>&pBQdPu!I9LccQ1v2{aM;*ZywF^Rs
$xj=UvJMJmFCro7=fndk2^^vGx8=S91nVT{PsU(MbsxeT?u;MaE<@3X{(8=+dOub_m&jx+*gxUG#f~eM?uGIhLX8t{nsgf9H|wM|(0Edn0JrAMkfHQe0Y-K!
m5$ka0<o6ck8kfm;d6xg26PSfA9&y)5z-?^8mcE_bhH@7`5&xW2M`4O!V@4(mD=4ZhU*1u%8E3tM?1@!`5)c5Pdk6NkyB*I?csnD<xD>^2d(lC{H=>czjt2>
uK9~ReEcKtc9bv;v*-^!7QY0{<LNSUyh?O;d^H)TPVL=V%3^1KQHy=m<mAq+=g}03q1O}mDmL{`FE<*GU$b_CX;M21(C46L1Zj6cKqq@r<19@RcNuzAh+I*!
Xhw;nQhneI>-OZ9P90t;zBRNJ#9Pd)2Ea+s0#+uaGkZ5lQjL;OqAmTWG!G&-k>KBrYN3k~6TIUZF=7EoRGLDkQF1nWYO~hcck)|JTP%eyX0Du%BS;;KK}Lym
5(SIssyr6NKivM#zdHuuQ2r@QWTn_TZ+yO&!O{fdI@47xPTORcfEcepW~DK)I?mag9ybn^jhH15`4Q4BO6hQrgu|?j?&!Q|V;(H44{R`2>QvR*HO<yR5-m|?
!W<DooR~8r3%5+JY4y*R9!(MyG}f9?H}J0q3*wj;tP`@K>UuOO8jqv}vfwJo^X=KK;(S|fSekV2;~US#=<ODu^T;Q4SuDe|7;``c6|wxO`Yn)u4=NbgMcTGm
&BG<9%!Q6>#p5z~tt8m85kxk>A0TM#SaPA?7GrrUkJ9s<?$v9g%>q`+99JaQy#D38S=<2L-&a+ER^{^5UOVe0pGv_D`rwJbQ3|c^S0@Q~=i1Y{u>XyR6(D6j
FOgk11ji|+jnI!)z8lbV7QlXTl<?6TS2+{4?vJ9;TK_t`aLtwinGejY5zJva5pC+7pHY+tzzAtC@X6~(E7c=$AWILYjhO704hz8CD2FMJfcN9+PDJyAxjq$*
?LxDHu;#(cNRG^}0T*@i8jKZRdE;vrVRsdWXgOeZZs03n3P^)SlBfiTkifm*Dprdr)!=t__I2VuyhMEa7ilHrgspEF0ugIvl_@*(MA#L7bPJ+d>ZuUA(7~`X
LAe!ESnYR&JlFXjxczpXWO+3z(OOD^__5gJNbJ|30EqLa(CXO61*_lBV;8_sBk5F<xAD?>F|yI<u)bk6^>;926KC4_*>UO&I!JN<SEL1z8In7D*-aorW_431
U9yee=(zH-4hbJ;%sGd7#&-HKnU{lmzvln=RZ=^tcV)sAbDRl{P$3--bD8(c1-p~&)7!uIDcLFAWN4>!8i)NjhUm==OCFBlrR9AEY<iJ^0O4ZWR^E$6BVajL
i*wX#w4hQFSM^N66`_5eu7o*I0G$=EcWhw|k(hBF9pHD{^a?96)C)u)+}KH|ZCt|7%F;R7B&x8{cWG%gtzQC0095VdCvU^Fva$-|?L7u1X>-R>A_&$c5Wp6y
{PM<Yl8@E}HLnboNa~&%M{u2#trKBYy1jM>F6OJHc=wIU#l<^J;Tq3QFyDTx2}V-;F-C<>0zsstcoE0)^9N7XvXo>tw$)#}Y19R}U)G%Yf@Lj7(Z>Dahi6q?
9RhdJDOdm~iI!veecU)jn0i%eg<ha(Ri1o@wm>c9e&~VN+=N5ATnN*@^J|zW$r@fRG%mRKYd4s4xyi&bwogf>w%2q_V=VS$icYmwhJP*H&Hy1iD&ancCOL|i
;ZvI*X$$1>fHg#s!lCco(%7xmc6*t5_8)TrRBmG8M%`nQbf~rM;LO@(QAN_6Z5s|!c0<jFzSTKF-M+KJoAbU2$Ij~xwe+Pl&^egQ=@TGXX6K*$iHZ@DdX26>
J262!q4umOzi4xtX?ktz&8O1i_P(Zc?}clJ0>@NaM{>#Nt^wWz;QoS$IgW*IW&8#*E&U`HSMYwQ0U-zZob}P~`^$CTLVh7BO^<Nfa*mdOQHzDtbZw4IR`H8z
6{$x%A08i-lV3X}$6C`$Ea*Tp&o<EnxtOMEJ;%&xA}0)3XWJ=m>3OC{7_96@z2d=oWbD{R8Gb>0byU2%v3ziI2gOH?fDv9#6ppo;cM^@##n4;RaDJ#bd?4=5
<wuAk%}=PV!hs3KA~8s=ZaQ8x#vP$;a-xUxm_(DCxiGpmJVXE0WbnX@P>in<m=-^g^D7ToRAmk-xZ^iO2O*SJi(1pQK*+i6TW`GM!srL`SEb{Ez(lm~GhdBP
aWV^~71+!qYwPUZF3f`;F=#&pklw-wD?u60IZ@pagHR0f(Z+k71IRxKFH)Tp=_hV-1ysJ<NS=rHSPZ(cYd$f666Y&4`@gAng@iGSy3Q27XQY#Na;tDX=Dj(g
wH56$&!osIqm-ttso_gbmg(eGOg(5OFx_G^{=gk|BpzQqaGHI{k!&k6lI5_+1%5@3w*O2|;>@w;)O$M>DF70x=%BC)>j`!ed&8D(AWf@1QAd|lBWp%QXmAMg
3T$H?j)>cb{8bf_0<hU+ykJI{4_>|r>^4ww_nC5QjnVhHQe}$zAcs9YjML=kCodcWd7X#DJ}&+ug(Ln*T0x+AP21{OUq`y?M$&fBa_y7PQQ1Uim$OaKmN@b8
CaUV%QC$YZtZpc(nIs`NUIP6rfh(Muvu5?{wHG0MHmfkQmrE`L53bWVZIZFm{g(~F&^FfTtG>UY!zb48?@zvBzmz~|=6v%svl=a5go)7z>%q;>ZuAee<L&}A
0h0|e%&GS+q33SOKhR9Qg7=i<aJ~<2qUnxIIM}zWwP^7d9E(8jj_<D1hDt4NCgZh6tD|!w>$*>kAw&o1?MXizU0y;GTY`CAK?FVRrnrF>v^*7i=Bj)QF9Qlv
KInND!SQzJ+)Z%*6MkURV&c3<|EsnP$#jpA2jV{g#mj1Gk&F~wHNj+m@eYcg#PG(llYBwQ<264>{nY5OW@W}b&4*T(bx?n%gB);uvoK)X8s8dg@vUTyiF*7L
`{AhWZ5MZx`*Ld3Mg5!e_yJh%!Fo7qyh$<dByQK5z*Uj}#p*StZzj7jvU~pGU7*%QFVvrUg`PXV5OIIj^Vz9Pc3(RX9#!;O7iafjG^AVprVEZOLfG~~TW1e~
f5MHICiHx;RI&)E*e`Y?B(<s=aLst4lB8gWn;;?{^U2r{Z=s?9sAA|Dwu#8<MJ@uEdW<}hIvYF^nYsle4^LyXbC>RZoYhV6z_cMseT?1Epkg@0BNOTE>Ofk!
i?d<T&OlrudEsR<k+$iRh|bdVOtD}x0oiZ09V1p9Xu!jkT2|lx;}gj`T0W|xr&6Ac9q2q&-US!gLv}{C^^fX@ZfIU9EB0;(K|}-ANXrF6$Ni8RUoIV36u(Qx
=nsEe4NH<GPBl~)=dfhl*HRjptHZSDO+zX<2gVzKZ8imu{$}+C9v_I`{mJH%t>`%Pk*oJoCq7-gLG}EJ3f)!*8%QGvAsxzLwpVEfp$iiNwS~*$O8@e!TD<xO
m!rxEQ3ax32&w3YMP(h-<k8q~w$62#NSX}AeqsXj14N^%nMHvOuS)b+{~`lA9z4xm7PPf>y$-}KWjq$Lk}0}<jAfqJQLUjB2QZY-fp%Tw=D`h&VGl|v&1Rvz
)}ee<8|T+<AlxwtvLw%N^CZ8K^7~O<wUMq`BTOS?I!>xIrfTbWZ&N?#YgLZ&q}Y@RMwb2>D0mF9gIu_j7KPfyaUi$Sb%*~Pzgh8Y^)gDPpw)QVseAvV;LMlH
mc}S{u}Tp)4-lw5{33@may1f;L?eR8SX!$fzgj>dRWmv-wUOp0;(QePG8Su-phZ=uH{6Cb0S?i6sP;p|!`p-8Q~b^%McEKsi?iz|QEBjvw<FMQL&apG4{m1p
4k~OU+3s@0c+{+yqQ;u3K6)bbRf8>2wwGj@VT?F8Dz5RG5CcV;!NCf%LXZ-lfJ);-Vj>rd&p+)-N}(Gd0G^Pn*_lh0v6W#!ebi;_Hrd^Fu1X<KI;_^$uIu=k
0tXRMxs_6@_AT;;xGO+0@9XYLat<zxnfupxTPn~UYEu%H8(^9IK%xy~Kyk{0T#3}XwyTU1y;{z0ATd)UVxA73CNnQxONNbZXlWngb`z-HFeKbXPaGuu243f-
z>;oDNc4wH=e3b`WUErhdTl6EK;Q(PrG6|CmS>T*VUzl3h<o)HpWe&o748ZI#Dm#bT_@#C);khqN5@b?wf*uF!ov9seONi~*02cOSW{abQ`51Ln%Gszk#<Ik
&FJIiY$-4fUogLmD#C+nB#q>=MhBaeNt0x9P=Z+i$AOy8Z((+&I6jHd6%qSV#}&gdK*TcF#S4bhW?!4PgmEmwk{>P~;I`v$i6!a(*VIXkQ0#*Ch?+O(^fn6*
zG8;n7=e-<y?$4rjt}dMy+L_rCGeb56&NM#n=p<vE3yEgPMYm>e(e18tXISoCA#k31|7A1j2dF=Ux8N1V^mAC^Q(F=TWa=f2;_f%2Fa1og%a}$EO8MLyTQ=u
1+E3Lz<F8^$T{S{CRxXAzPL7aiBz-u8a76)D4<&a_M8Z7*T(dBEM|Q3vm+Zwd-U=R`|pN!Kn^BKA)R|-EZkZ;J9=9fldCYVJI2Gn&n2$H&fZN7SCDfVdyYg0
&igMd_m?}wGfe<6|K}=L$|Z_vhSEv~G~U=M^xZAg9hb(v!Yv@^rC3W{$M@qVZvI9XU2!;9DMTOn`MG)-tDd~MOP5_fXue-$xoj4b4o;~_;0I@w4sGvhgXH^@
6Kh-BKsnHx@L2nNr?`YMcXJ^XzWCmM58un_P`~qoMg|-P&ZH;PI1%7lPtLWagNh+e_bK_#F?Vjs${5~hE+UsBGyVY*??e_oP925eK;4a7w4oWo;p1Sir}B_P
qK&ug)KJJE<;QIOv+_a)yL$=oE%!^4F1y;(-hMD@zb0g<OE}dNfWthijVG_`K5gz6up7@&;GosI#(q{l!(B6>L)f}b=>hYxW|w=)9q1VNpb~OVr0HgHMBN$(
J;Oy{k`ye58yN9EE63?pY<+0{ZvOAnWXz%&DUVY$C^`?NtAoFp%6^<$75^A@$CWx{xO*Y^2AsTC+9lz-fSqN@hJ_7jWcBQcq)BXBiwca_IYzt&qkiHkvDAe1
OUQG=;Fg4DaSLc@>p@jlaW8z;?D?|Q2*7dK<Q#|P0ib>|@L{B*?SVc;_NNLTUw3{nay6P{0+mr(=dREVLH}q5gcXorIzVqqlKR*P(YCxaBDh>l4(~BKwWzn%
@IeEK=d058{!A&MgF1B}2F}Vpjxa(m^i&|w`Bi#zgwM=n7sel70<YT&b=i121BJkq1ouh0rZmSCmi@+f{3n-;5c^~svHQ&K`eQQmQUz;A&Vt7>-EEI&7p3u|
jhR^ipXr=oE9=0DAjZqj>S^1^9`@PJs(<<EtWH06QgKmXnlK=%I6BlOM9_6^1rMl3H$D)B%6Le7YIOa7cGgj1|2Mx8y^Wy)^iLmESdWppSA%=SX+(yz77J@P
cl*lsVQ%^V7=m7i9uwW~?lA}fLX)S>V;51+Ca`wh*-Gn*-7umVkEKoxeunL!0khJaVLT3<s4yubOi5<YyB=AIF**C0?ym^a2fjaWJUykklp;WoP2q@f;p-nV
SCfi8=!*4{24?<|#}q$j^agAZ{2~L@8Xl`*94CBO_TANZ3!}AKj>X5QxiUO?(+D!J+(iCx9XU~p#wN*t2%826LSo<AE8h;V4DH&x4x|Qj;aB4Nw*;Z#A~gu`
edJHMfFXtSxL#1EdiS%&k2%L@x?l}YTW|#^v0K7;Y=2CiLzT1ZguSCX9QP=^XC^1gUUF8oB02cKtRIb1xc=tLguPj4Z$2fq$YkF2W7LebBqR4~3-2v?$>--V
g8w#<3r%s-h#u91#ra0sW$)!Frzh`mo%cF$-xbtRIZ}W2PkmPh+iNc?85P{SxKc3Jjfn|ErQb5yT>7#O7u<WDWrbWA&{axqE<q^zXyuI7Rj55IO=PIaaGAH8
`W#}4I9EhxOJE)KV)kB0$ahA+MYb%=iaTxJ3_{b3Zfz_9FDKVI-MizdS<K*mI$a3#A|ABrIAVK(Y0dJLom(z0DY=DW%P`h&iN|pV%d*Tdxyhd1K~R+fLW7tF
p*M3^LA^yO?gx?~yM<Tf{|{<tKABXm`08c$!;d@^=>+O1c*kbPrN6SkT*X^Dl-x_)gupk%na^)CWw91m;-`KnJw!#}gNx#dPA=AV%>4<|ZD<eo%=rasjM?d}
+&W#uY;AWqu>=ao?(yG~X|3s@Yp;DO7@bwxsAY@L79uCc5Er^Aeu2jU1duB&gz?l_k^1<sL#$m;HN5oK0HSZwjI>+31-M~#^#20dV&pkKv@#`<!3Wb%NJa$`
3PS%7F(ED3JBu*~tX>@|>>AAwP1U1KzPT5y4v@&kFweal0}{-zM+00zCp<b<#Zh%kc){Ve15g=79}7mTmGDT+4|>{Pvd$wZq6Xa+$7G#ol886IPU|~H;wQUm
#(c6nDgZcM(SbD%bhV!^GG4`u)P1NG(Nc!TM*ZQm-@F@)-_w?&W9t3E4$?ufTbyU5Me0>{&k7q2;VK?6PS0pxsA2Y}9D%I(drL72YmsOX?<|g#^rQ+gj;&t@
u<O+vp6e3gF7@47$r%0rGA#&7;!;Ju_9eBbx>6;64kD4G)CP-=e`VqbS6M5{!_8$V?)FeHY<WJeu3DmfvzuRXO7f&++LyAIY77^eg&-5}H|(+>$=2!UCb-Jt
6u5vV&!`rflC&=KiTkpdgPOrd<d-orba$6S=+loQ09)indxBfvgz-g)wN<BejxTCd4f+uWc9Z?peD%zrdh*W3362IsgctHxFiFu1BoypDnEv;$R1Q>iM}-^|
=@Cmi^KO&lPt<hz2n*ML$Dj#Rp__E(9{KO^27mP^EiOJF>)K7^$fLxD;w1^(sJoHVylrE7Cp7{vCD7Bf!pQRN60h||^xYnsiHBLwM^>rC?I{CPs!cZzHHMZ2
x|cWBeRAi2{R2HAvYYb&V?U}nMQ@UN=p(rN(W=ibVLF*{{N}8l*cmd2@Kg1US7m{?fUw1u)M;)vpIp*MMeBa7D31LWz?;{1<6iUU{&l&$67kwQzWL@Y-xwYH
pW7<nQswDU{U{46pP)#Auu`YQ1>f3|S)z$x{W06qdu<~H9Cpy2gn4w7@jb0<>~W{E9Qu)cqH9=V?+YXq3_4AR<DTCVEl&^6#LvmD(9`UdssyGcc_0oM3G|>C
E32V-aZXQu>@zdd_RWqE)MZ-_;q9xuZ6LHERYQcgBXoE6;x+1=Cc8?!PSxa}X#{|hiqW{D-qD#GfpInF*kt10R_N2Mp7RYCf0O<t_t2KJ1`dY(REDy`^by?`
@yJ=xnt5sC$M^6SXW7-9rrwQrtNQCuygEPN)woINW2!gq2eh8tvFlJ8Ll%Ek0<^r(=|velanrx_88@mDXyYcA&`Sh^n7HdGFNB`=R&OX)+CcfRlPx)8lJ5oN
cysN9=<xmPVWe|#`n56fDI}&c){Qd64l!jn|E~y<06M(_@)x^-Gjuok%GOxrmix|42sCNls1t+|U{qQjz3?ow1X+6MJI#@47zGkDj4h;6oWxFxd%0I5-ck~q
46GjpZ7w{Qb~rq`2-|<;CBWcO=*&hsf7cV4l-}+hIq@|^{O?*+Jz_Okw%0Xh$BRX&2*P@|9zsduh^FZ&VXLIRkQ#Zl5`C5GMOnScSNNzthy6d!u>GH2IKLrr
<sK%BmVygA6<jzmX25Cgz<u}TxLBWiszyJe0(s}?{XuW}J=G+>eEtbOZ79hgA=VkmZahf*km~<%UQP!@KYfz}xCN&D0Pxs!{?X7|5DzPp)R2^+WU|dfMt(D-
^mu>@YIC5=C!mx^A^JUD5=XsLIsVh=H;USe=0Ui{d`|>Dsz=N@b>vpdfAvrv>5!L|KR^A2?p8Ayan*;deaY`C;e9j_6vFdu`u!vQ%gjT;F_ecEvq2t2Ud$iF
%g(ho9({P|OMx5UW_f=SOFAHO4V?FyNF{b2-}Fv&#v?B(@*Kbo!-CO2sAjg}m}X*dqqq<0)xK>uMJ$EnQWN_yZdn=EGmOa~mT@%Qp15(%i-}=2BJ#gjx?5Ze
4+UHB7nEL-=!8eVr#b%mj(rG<WDS0OsHuo6V7p-=5_`|o*TUFHO*D-7;V}bO0a?7qJK*~uz0F7`YAK41m`Kv(lB4=TDlh%ho%m~MF$O(xaqW?XiQ$h!OYHT~
46pzy{tCBPOr#OE5@4o2o^=b1y=PRk_&ds4B3Z!W^y6<Nj|!ulLQYG$+KxCH5h0lK{YljItaAQ6&2HUWVz6j6x9wTYofWu8siO7G1%8hFPgI`5X_!F?02Z8`
Rp*x92?nYn%9O9(2@V*6#fVVuqqoq6y`Eq9y&<%V)Dh~dN6!NZTUbsD=S97qC3klPm{O|KO>}A2MO*cWEQAT$gtUj+v^-*$NPx@3e$pVcL**=!x+}UqCel48
ZHSCps*GPxv=}nNfD!??jK944DVF9hz*=JSS<Obl&5AsRhDd;8{|SJ<7c5_ZtQ6aqZLuqkcC}o1QtF-rx?4^%IHT%yOh4mE0q?&j3%k|E3a1iY(^aFUF4s>0
G!S6O;6rOLYF&;G$XDILRqcn!?amo)Eqetw$t!vqzZ@9HrtRjk=l<SS0P+<S=s8j^0pnkfLc}-tkgpP)o0{Q-Z2UECMF4U9J&z$1VaRKQ`3l%y;%q--OrU_V
8J7nQbK=w+di>8}FwrP`rX8@O4f#Xo5`pev`~TrR-WOhbG>1U0>!_C(8qE8EzJkZUnP-fT_Hq*oR4OKMo!!6of-JPJH-pS*Vg)d%1j}(5*E(`|h;{}GdHur!
ht7N8BT<_?Ic!|9)jXmQiUTXd=&FrKWkVa4)&N$W@5892dBOh@N<@bi-nhKoB=$-KxWPaKMaHRJmu`C-qoe3h?WkHzvX#@BV*-U*&o!W>99gCPeDjGrdd2_9
T0OOAV+&vh`K{9`dRp6B7QYDk?Aou>E85hHMVu$}4oYIl$!oS~rU@k5hBKch@68R;0%+0=R0N2qjde6(|HVe>Wya5hFLGGZz)++-kD%-KBc0@wK&k+ItNPp#
r~oJlx`P&F9gw=o>C*NezJc+Zn0`qZune^3cEzF+z<){aI~jdwp;=3k6qyLD;2_wvm~ti<Zng_>fLOebM~vqmdLQN#5nY?6vWy#r=T>`Q=E$eCSB#UocEKCJ
QD02&YH$z=n<|&IFK5qfwCo8}v*KLh_hdC1kSJXn+}B`ScYLMA7?7vy021{|ZPfO&o?wf>A^DY($7?GJhb|K?3WHhkGFI+q#$T7T%OJ=dV{5l{%b&v>-RU`l
0f@i_9~sHItydg?uSAtr0vGScs3AH|;RAr1-YTdo`H5FT^D!k)A)drINt<_Z1nVBrFH7@~R0E?67|o5<^*oUdrBG5mSRD{{BpY4p)Dv8EwdVlNtkvWsYoWNp
w!=bf`t@V<T;Ks5B#<1;M_}h4dsiZ*D4H`UD>;?}${*dC*LvlxlEH{j(FbVUR3pC2Or$5f=G9w)@p!siV%{$~hkqq|7h4a>IHYXNqo!9;eoab|)v;I|ZD@j~
TUI-eoP6K<J=ejY;OPnO_&cFSmExeLNnB|qs<K~kN%>dIakrVNW$52!q~<^1OAV8R0i_o_o~5-vKJ%rb%ETd+fYcpzZ7~zXs;Bi0=cf7)crPWentO<E?TbKI
apatU7X_*D&B4v+3mb<lKQU0wT*^`|{yfUx3-kKg_3xO6_REjaIqN^ZOe(Xp=3jzE@rg6!eDAg$l8%*i0ba2b&c^~T+7gxY%gQch_>R_33;^1=x4SPd=J_Zs
jEnt(o5xNclUhO?ir=EP8jNHz0p!i6M92)FGurZB>{8CRvx@i%omL(an`(JtxXMw;yK-lo&lBBU(38S|hv94sL{zhtCM>O?e3z|=^9onW#8TW4CFe=#?M(!b
nBYz9Dw=c1fDi>jIcLYXb6cO<HvGY8)Q3sgNjcc8WP7!b(dSH}AYrLM4x}Uw(BBcF)LalfEEY`1rqo{-vL+$Pv#FvVjaSfi2Ep!zVyU42!Y=GS2@hVLJR~*T
IKqycuSG1_(qOkDnAHmaSWVke%%|lfWi6kX`F5Bku}^W0L7*USS9Wh#LuFLV-%R;$p`HV>M;lou{1>UA9NL*NHgLUY9IT}%=xoI~z+Rq8o>GBWe$*qFCyGmh
N(!(p-wA{ni*$PX!0KCok=xb!6&RT5KL(;k;0WPq<?ilp^QpZpV-82XnIC-61bm$O#S&gZ@|C?ipa(Hz+o~Y+%NzBMsHH2D-AmoRK}_i~WHb|%u5VQs$^6kb
G;YffPSHmX0_7G^;>_kS)^$WU#&rpmURl&l7zm!QRZ|PHC8wmXdBp9a^K$&Blp$9Q+DYX1Z*}^>dzP4QxsZ+40!YUGF8!AKfm|G%&(F9oW&!B;6O3A~|9M54
-jVG=Th9FZZ2dXqe79l48a!JWnA)_?eh;JeR%Fn0E%)6!7)OxZt#qkozDwVm)|CkklV2x<uN8`JT9Lpnr;eCz)}Rbx?{`8EtiH~jp!a}9vM8Q!rh)5u?P;t2
#0tkz-<sxOtdu@AOWD`oOJPG46}};kRFS4#Pom=bWUrTQu`7N)Hk_QtkMaKXfVA3b#^AIeaZ6;1a#0!1QOwSXVlP%DpqEFv6UGbO>d)9!V;+B`jA^?6&`KC9
hSq^ZxE|2+q{Wyf0slEW9QLv8IMv<bJtU@Jj<}*9YOy&9kKfZ^`zHNG8y}=!Yc5ufesW<lqdxXX19T*5<m*y1?v{o!{xdYiZ5T|lW7T)mGT4P}jaujKRXjV#
q;$nf*xtcegO4F6Ei#^L_%=u3EOMv;Ro+}aCXJ+)t#V_anS8Al0%4E%h2+5v>fo<O$pzXqgpqliRG;q}Qhk^L@dggpJfDtkt&NDSJOFECvjSg`eQKvXM++6L
>!!V8o2i9o+uDhuk<`5z`df%W(OJqr=QD)sr~q^MV2BLDUaEb+mUg9Q6RJe0(Ma%(on2(>aE_L8?vW9>Z`j8DZyUkOroK{yP%>)u#PR;LYyf83^p|oc6=C25
I<M>EkLAzZ#^N=Mm}uBb%|6b5wN-DBYVdHiq+Q`md}`tiqz%M63W-Rg_7To;SdS`0xD1!8dz7G!@{a#|Sxd@{DA#lAU$du7zMH^;*mDyIgszd#3=s>({nmJm
budL$i1-h6hWpvYzd*3aq=nsm>ZajMB)K!DGgQWyIx-k-K_FDD)tl$RnsW<x$3ZEyUy*Gnkg+wlZxfXj%A>JKoE42yuZHTe%ztKIskh?%hlr0K(R>inC|`+F
Yum4ApMRb&8d*IHu)dCJ!I<K)F?j_500a%ngzRk>?L2#HA;1u_lV!i7J3nuV2EG~{kaOXY?-bWVD$uZsD%p1|5eL0!C1AwSOp0v1PB)KjYjsnC;%xqm_w>@z
j8=j#t}a3Z-tkW{$E0eFxl*;~FZ~7oF(m@TZYZ>J>)uW?2kIykSe2#M)04bjqxBAe0oY8jhe6p-+|1v_E4%31<L|g)@HVKGIZrTVKmgmY%P8^$EP^4f&PAHh
8tz>#?IHW6=?V)M>{+|bDBkIpT~>C*GPA09c%Jax`@nMg&a+r`6ty*vX2dfCIr!xE)ur|&#CtIbt|B(E;c|2zag9jDDVFmclxjU#%$OQD1={#7py>?KXL8?9
?N;HJDcoHx_>x^z6vbTY(ex|ZtmJLhguSpU@r+B~6UqjS5$ZFR{G1PSb;u>i0oV=+YF30Vd;MpiS2uhGIKw6c#bEzyuH>=hbmZ{LV+-=}+Z4`<rEqv!R4wcv
2|j}ZDKMQRH;)T#L(?Gc6Fz3l#tj(p@1KYt_^<t+Wl7llT^Y)({q{8q1JdRa`oso-M2J>#FLV@Yi}?HJ9$TxnB}*T63>>nM-`JT12{G6t{{A$dCbCB=2mAOn
GZAW>h;p#1-WM7oX{OMRW%_Y!ZA;`dv<sy<E{=mWIk`nWYWOj9rfX(xF_Pd^0$EB>#~eIwwF673$|p~%_&6E|F|Y9o;k9XU&ouw;li*Xe>ajFyzG%3HZ=u>N
7VrMU^G*e1f8Vug*%m*C-1kc3Dm3j%*if=a^7A{XEll;Lg#8<X)SHE4F@xRm(x^WdP#E)AAPp1^$;t(e56ym`37TciH1OTGfN@n|tqR0@aNR3aUZM<~u;#|#
Gk|E${-O#=r4o&VC4Y^xWp&rv{P})g$z+7QE9zd!qUcrm=$GpcV;*e%&sy}44iB9<Xj)1Md`xukO{bAxi=%Tac3vmAv*@WLu-5o)x;Bt_rIFd=JDO=omZOID
vc<N9AP6zaQ^S+t3SAXM4I>jC1;f?Prqr+G<DGjk&#eMLK~OE3S_U=rnus!eoaV64jSeCkUI4<qovtZ08D6HZ=NV31)UbBYbG0C_)c8%0nJS>0jy+^dtWL&L
N@?3^n$Cq=K8zUI`igd@?sMEsOVWYFZ)(#<%=*0_-9X6)VEXA>6&b-C%4v}F_cf1gF(bo&y+;1@f{ATCP0_(3S=<_`TRIljfNKbS<)&ByOnq8}q<ii_;6Jet
zQAaa4zG1Cw9Tke^c;$?j^YaQ8ToZ5?Qowyu`h9R(sy7hbff1)ET0a`iWRs4Fx>$6FtjhBSwvGw{(i7unrE;(vOb@ffXkB*fq8ss{s*AWurDQ%i1Pm?kG`y(
NELfV{|JO;+-kc&pU{)KtPdA%3N7U9Qh<zzam<mPY@KDbJ2}y*4cQCerK1FqbtwOL1sAm~L3S_<47r)85Qf#}_a5T&ipxYy=PhMTYroEI4e&fTG3aQ2;v36&
u#-LbyQ@BtDb}Kx>|n@@#hs|Kp*nTcr@2Ml9?$RHhHXfrkiHxFP{K=wBWq~J?$q6tU}kF--zMLV$xZE{f+EbZCf>(iQdIrqb~fSh$pjsEX_@ZwFQm}-;J68y
fQy-@dl@u=TGJse7J!s798b9@PGU(vZ_gL~aFg!$PAPO7&c$X4k<F?(anRrv)LP;{c1A5VJo9Dois&#fqkGQ8B+S-^OgP3Rdz!Xmmqm(8P4c-3(J`z>u*GKN
vp=WdM^}))9R3w5T{fvSoNkxsjJY_he1wn5{`vPpE)JYoh!CQ%jFE5X$P`QGXx;<yAz<0&IoZ6m7Vzea$F>Xlj*niXM}8Jx^W?K%2Vr59=NBgl6T1vpiy<^<
((L6TrowNmp6M)`5j@*YZCV_l;UrB=#|H^LuhGHV_3RVsxPfBaQ;F9W&IKi)TQGZ0D~7#YtB}eyu97VYCC;PXYXtIq#C9}DW|zGnnyZ9dJ2miD6bT|I0|(4;
PC-oPGr(k?o5J_OZ`?hQR=B}zX1|SNY5h#%$s{EsXtbkCA+PY0g%|Z7d!NV$^9aN%7)(W<(C7jkG#}u(!h2X+m>vNCf4He8h@*nZcLiKSqlAOaQTj;>1-BYe
?c%9le;C?fDGw$JC|~#qCR~mUrjRJ4`x?EGt}iCD0D}p6pY{Om;(|ex#I)cqi8QiDZmDy7dHW9xl4i$?Gfi%9YR)!PSNNf(@k-7q3PB^A8xcmUiEOh>PV`Xo
r>38cGPj|<;%|V?z&pP`E%lZ}@HCX<3k5xL+v4D}g)o_kN7X2)Y>1PdG0^CV-;ydppA5iWJQKPSw;dYm1Jj@04}^CAUX{x^*&;`A{jPiaXpxN8(7%aLgPxgK
^U}JPzw6;*sQ+{{koxLp8^4Mi*K2W2i|p1IJBVZ(Kjd;jV99|w21#{2kIK!to*F=8reMM~(C<sf<DUb^KUyGRh=|PLZ-mF`h8W*vsSi%*w1#b+7w;4<{T?Yk
!Bdlf(qHF2LZB2}9t}H4z}%)%$+bg)rv*1%L!CgjXMlj#J1QR!?^}O1_L-Nuc9~~B>)H?N&of$+_X~99;gz&pyR5iX4Ed4q4LZsHmB`*NQ-x@DMbRqz!Q7R0
Bl@~uk1SX(c+;)|CGP>BI&~s*7qfNSPMZMD9M%BD{?I$e)d&*!svU)ElFlU!wjyYr(Kk^|DCx<k{l@<|_4&=<L>*BR^r{cb`fZ6WvWVhA2D*Eg^seH#bJu;d
WRpBRJQcnZ+10;%u<=_Fmg+`(Fl?W#JG|+jaZcoSM}>O6c53?bGrFCy7UG)~Aj&<BqCyX2<X0)f)Y<Z>i;;QteBP#Z1oVg>d5)NUy2RH9#*eISu}UOKp;}or
L`gE~!JG{*S!EAb=KMzyNGOfMF5`E<kfPffATaTt>Z?5Y?$0LM<lr6S#{3V4KLp=@upG%I0=7P7^R3Wg&t1bu;Nu;L1tf}+Er*w%Xck4|CSZo&dC9ak7Irqe
vU$cud~Ixl=>C|Mv84^h$-G3G{KG7ooT{@XG-4qoo7LWoH9E~zH|^m3FJX{Jl{3%nma!y|<VQs0TnLy4%cd}|D8TIXQnd-z&92+Ri8^AV;lMAd4zf*2GxuZx
Aa&{XnQ>%gQ7L9u4V={#!5t8-$OC0jkL(eLbCl4$fvMJ9!R(tuj6bL35Mv^7!!?e7IS;Pgkoc26E~-Hh<3KXUrfANjb4^DT(^q}O2mE}K<q$8vflfNDkPRY6
{j59jz<6(I8jswH+h!Uf7ibnZdpvy{`^eos!@OeTVx4~*>GJ0d=+@;QVVCfj*2Ow;MyWh6iCocvpEimyxCW<?P8A+N`;<o`CKo52CU=FB4FZD)yx)WYAbcbF
AihSx{IwAA*<1lv(#0#jF1pEcbXT(Ghge0k47?XwU_G4z^lL}^yQnp}K@IV^R{ROE3M*(ug6$Vk!!xF{rs#Fug0!5B#@dB`5(N4xXtpe-N?u?COX!8=PE}P)
U9Tmjr+{j+)Syws6cWYRbv!EUp}n)02fOXv))}#ne?un`uYcRgILH<gV+SsKZ!>3L%$vFVO%q#f-E*@-F<fBnHgaJ4^hI%-9_=T!+DgQLeD1kaGm&M6t<F&V
2zC)+W27V`v*hAStmNmHD7;ISKj5bGDT-#qv{_un5gkjaviiI%<do=%A?8VlNGDUtH?k$Im6{=YrNdh_<s0MYh9}#1+2$*<3?71W*@T_1XUA6;i^y|_IQrMn
>PFZ;BC+pc*czxne)2AhkRb;Q3q|(fwKsAiJU(GY5Q`CW8M*D6DY~+;x&A&TMTOv#M_ls?6rX0_&9d6QNTxlgLaBI=DTCewozgEGmcbC?19Wv;m{~Uw{apN$
pUr%a-rw}SKp212&~!}Mv@1m-wTB%=eoELO_LdxZU<qUD$p=F(VAv~G1%heo)nw%ePbEG8kM+tKJ!WwE>i+T;!=@@TU{@ASf>zq~T=QAd&tf$I%=mXf;7%R}
@LLx&<ALImMx*8!YLv!u?psS^zR+sOYGYF}q9e;G<3BA!9&a1I`<DpDmGUmNLn&~OL(xG_rx$$T_b-Os%AbZBkd-g0zxk7W7S6WIZX0=<8+2`Xl1Naqr+C@)
XQ;z@skn{()|5{0Q7MDD8hL9Q3`oUg?Cu>MjmI8i@21zSEz7bGgKjRh$@~+gn}^_7mHiG`+N|NDLs8721Uj7iw9c7cGL2g52psrN)%0bkBCT}FwOodtX9F(I
Fs!vTy{~pffO2b1Z_*bgmS3trO=s`?78cgbwf}%rH!lHt$dSza;)SOqj_$Y8^WXsGlOt?3Yt05-q&NP-PwJ0osOD=$9A<ctwk9mohvXcr#wPl*^lq$460wx+
MV3V>n3;L$Ugn-ig=YN$P=Vtafy88j%XX^Srt9s;{^4uxlX?2W7K9f1Yzxa|_SA~bm97i{4PK;0P}NVa!6G)SYIhJ*QQ;8ZLHgy0Rz$G1gO$mhV|9Bz^$(^?
|Kw~8h3vPXzIm;z4v&6uE0O=a01Lm)LMJb;k7{1@E#hp|S>suqmK8WUpiF@fj$rXm+;b#q&vmHjG)9NBtn^F^v^hIID?iw5zNVtk*wpX5`M`nd##Eo2@21D@
?zd+v3@0dg4A9fKL)9N{C17-_!^f?$>l)m;1X)MDZ(%3r8>b@<4K#Hn`)!ES_+DwR^O{6e2W>Oq--C#tU6W^V2}<t<kqYEW7Qa3hy~^LZF!3@rEyyH$we4c!
_&zh1UA=mq5QevlesU~aDsq564LSMlpAJ~wZvd-(I916TSr`Yb+R-*IR5hor7r@{7py1h<Nfov!p!q4t3CA7@hrCLFwF~)P$O=H1mb~8oO5>VTPfFVVRd@&Z
T_L1*V3Hnz?x9vda<lK&Oj@!6&&oCaU{|7h8Up0+!c`UfMutak1;d-1p$j<1My}xE$$IjJh0VgyeC9Ir!Dtj2EyMj6f}qWC5ylT1mYJv~>iqh86ac?KoRC0X
Hm8tLc8g1Y<1Sw?2ydBicAO#v6#HlOLrqECpQUQXQ-3WN09_Xp4=)f&ZF>1((}=dx+Y4!aF!lXi;$7vyTc!005S0YbtrwnVs((VUU@N3RY7{Erw41#Qp6;F&
T1JYFE<*dI#WIuahTi&ha?o17?I?6>kwmuWMLz289W`f9RleY_su_v}ii$i!2$8k`6i=kZ1@9o0Mq!VEtEVtOK5VJ@suEq|O&Y#Q`=#V8IL?1bp5}&R=sEQu
2^U0gUTM4*R}?{)D$TW_fC*yCJ9*^0XG=&!DA!yC_LeGq%|0EPUE?V{DAH0PoxxQ^A49>|E_Pe?bmV#`)r4_>sqpe1pa@*nTc=){ervoe{cpj0<5A4##m`kP
qs16*@fSuRxF`|=k1gsAkr{BFBI7!YnIZ0>gs;+SsNWfeJ?bo}D^*YA^oh3VKj?45em^Iz@>Y86h?LWr#OFtj<}i~5!fj*P0x`y-m2uC?%^{bz2o81<Gjlw$
*X1c{w>K+c3$YTGd+s8`O}MX7-#=}IPn;hR`@Bb|bJ>wyBD{jLn6<Qz^}ITcRkR~IA%_|pjTH&UxF+M>7?(%_S|3|_w;e=5Sa7<cWsIxGJDs%>K^mI?j<}#*
rfe#@0JMD`K=c3nt(FW|X>I}yeY()kP0T{8I`_G@)M~;tW>HsT@L*qG&6Ns>I$E0o(~$I%Ust?t0sC8BoDf%iG8{>|?RV6b%Uy&z{JyQHeFz5fF_($@6wO0#
$_IZme1C9}RcKFR3o%@6Rb`LRfUxA^?F*`wXsgc+4ETO`$H))OT!M%?LCC~Xss?;MVuaq*NZepg2qT?Q&e~BTlgZs2f{4^%nGp9nV<Zo?a(Uzd$SyF8;=u5y
Y@wOAu>@w>1^{}hoE9GXHCQ|u*w=+Oh0knrT2(M#jpIBSwxSA!KD>@#iG0MeBun(3N5M*T?NR$to-^farp(jhA0RGuOk|LnT%HwMqje)LWLP?|h-Qxt6M6fn
u#6a@@|BWtcBx}31FX(`a%H-R|G0-n(g$5{2K$#R${wH;*40T2_SwR~4dE_@Uvu_LuPX0&I<&a-ifC#6xBhDzobswyTQ*25?lTbRhV(|dur(v>XGG#H_i;y6
5}C_~G-MYKwwiqddbJiIcHw1dsBOE9N8YH#ncTf~Vu)oM8Lzc1tG%Gi8cz}QO!{$)S8>Bi&2Jy(C)J6G#KAN;u__b#FU)}ZR!o?YXT5iz;*zj*mt6sEo+abp
#@lvUO?lu<aX(P_vk~+$w;IE-fs^rWr{b(It@xbbaA4#a+XhU^BM?X8HK$t&XP{l^xCMDiQu0l250vDGghUajyRvJjx0ES4II&#MhzATtnK~#akJ@+*Ljyah
&NrOyN_+qu*EE5QF}4+&A<z4%j}>zv?st@oIo5;&m~T^wN`x_25mj&cW=l#v2kpUS@93PZ`2xHje*QNQH|lI~#~*_`6ou+m?`cHgT(o;qsFzcR&TqBg+}=Nw
kJXvY4~*`>_}SUuv2USq|DIO=yeaf#(;#inGo9!>ekKmA#Fi7t2T9tXflk?aFt%S0IlVH+FD>$?Dtyf{a!;eq_5e<q94JugQnr8zz<F+S)}ORsEN(|Cisep0
g3ewrHW3Tc2wOvH2-qxs+c7M68N*+4Fkgk6N1Tg%li>=+wqoDq;_v_<^VGLfl=r(uC&k-D63SDl883X2;U(QS!{FI5R!fVyYKXVSMZezYkYW5N_*J^Jd|+RM
b1C-SfK%d2UmW~K<ZulcMAMAPURFlOvzJ;v>+}F!giWKA2ZRc<a3tS8I$ZJD0yc9$+mlka=1){H<f@gMIV?5iuvjK6S$p>fZ-=wSJi&r($R=0?ZcYcf$n72p
^^1$AaUKrhv{9IVE5-%bj3_ej>)Z|ZueH!yLRxhF&mf%{PGqs}R5t`G8tz-bP&4B#7Kg`Ntn_@9fRUL}BOxoj^I>CH#xhg!ij#k-sFitNu$IBQ$rE*4BhgBz
%lq;Rs?LYzPPM6L{l;Y;zVlva{_p?6qKQ|(Ty!lRuAl#Qq{=fI9tpqqY^6r7PE9rEkXsn-=x~Ha+_b!OjTwtgo)K4jGUvB4Dj``0V9pTdv)HfAWhQF(uC~yc
_R<I6C#opyOS}=8{V<;S&(C?k>vc=#ICSyWFL!&+l}ezUSjSBmX;(=k{#x4F5Z_oXPCLC14d<p}oW_S1j-Ez~%!$9+2B5L6`^Pd_#8-*#H-V;XCEL0)B_@<!
VOpMaOB==ZJiqGWDM3%vM<bp}X<`xClYcD+sh2WTh5V1ua4t0E{?#w&dL<GT>ZNxZ0Sm_j0Bh<F*n;pyZ`5h!H-)>ec~HiZ0VtBLQC>A3<7@qgxejfw4Y$@P
5csS)yWD`}X^vHLzaX%_mk%$+;OL<Ui#g#m^%iY?Y%~R>i<aFjcEffcPg(O;uZkI_21k&SG23^2?YoCbiZ*0e!qF;Mrv#A63GiAv2-|P+d?Q5E5VYLg@D4jM
Rzx!4^u2K;NA<aIHjlnh-2qPC7ndiri{o+E9T=~cC@#Jh3f!H}7l5lSI__G`w$PK+Do4P@%PfdcHz&(6?1EOQoY?A_ojPq=&%H>C1T*%M{GmK)uQV^GC(2u!
rTx<>hv+z7JsEWOly|&(Pd`Kps-PM4yFNeJYe*H65U%|Llqy(9t|=<uLj**H#x#Dr?Bii?y1Tc-G6#dE(rUoRFR}I!!M3Yu5<G(qhg&@~%n4)4KZHB7RQ5uV
MSjLb{XAeimaiU-KzkB2;Ijg2#pzr$_sbDjiMv*imz8GOgIOG}{Hmu&7m2a(;tKkJwDg;G)rY6Z&<m}xeTgBXrTV`voFSAZSZYT`dcN{6dwD$U$^bolz(&~g
5T0bUig+WnS>pq}kNX-4`2VXkYDI=gtS2zaK4sdpU{VJfo$VGy?Z${aQU?{Qesez78B){UI(R(SO3mQnjwQ_b{N55#oocrm*?U#VbvScCp?WOjSdpdX@#U8M
GO{AGj4(*nWWr3otvk;4wXN8QhdmX!dw-?b-9D{2UdIT&VxG_`7t)0=cx=yB(lMr&gEsSvhf1S-0jIyQy(^O{Pyr<|jj^Dbd<Lw6DM|tsc26JiB|+<f6Rn7Y
Wb6{)qCE5!uhsKz6umPL=v(Y;W8zmde;;-z1l{27G~Z-Nu&v2Ouz@2`k6YXnysS$ab=ut0zWhFgQwdkMD?c0-dojXpjHp}5g*4t0@RLbuLNMx>KAIp=5-Y#;
F}QqgB*Aq|2XS|V_m+S)RBZ&k!wfcmsQ6Vk`?owmZ}F^ltgr@G2}@bW_hRSg6RWD}GA{*$4&0Xj@OF&}5?suU3GDp{&Q{KAhvYz*+l(yqzNOxRJki36v|)QU
nNNO!v+V*0Q~j`Bpi^FgiR?<F2^PZScI|2=`lf~bL{`(sA>oVv?5q!)-N&QP6_YeC<qBi=ky|-ULd(3^+Pc%hrB^gh#03>yoL<LI2RkoWo;kltsU;zH>;(>g
ML5HGCy1i24t_P%Y4h#2@`vn!!nRmen?|GB^C<ruj)pt2j#Paf@j?3px19G?dUM$j2TgTos0+6g`0ctpzq8ipp=c702l|P;^&z6aB`eST!BbuoB_7Aqe%*A}
2MdQUw#4v>w6bej0NH~78%0CfrDMRIspCOmHoDZ}Yv9<iE$k>YN>p^g>b!?M_vV3N!n7yXuR41gB4JJ0XfuwC8Xtr$lOo91J8Zykrl898FEir4D@KvkLb_f2
Fj_dkbkt{#)d2nU1aT{R=wA5f(z!E2v`qs2ym3@oSC2jz>Nj%->i#;}j6!bmUeD~DqtY?Ph=tQaBqkSl)w2uGF?~qxJR0au=r$7ZrtsCnBk1af$Y|dd6|ox2
u*nI{VdN08Ukhst$?KqW)-el+rLMNQubpxrbvvbBYd{fyczPs>I;^Qjd0sMilnd%b42^W!VyE~R!(1uTQmiY={`rVbBHMA*s5zZFUwjc0MmVDfXcs=C5FzXB
#G3r(eIb_jfnxY5Mk=oTv9QEraiFcRte_ki$tLrX#tjj_O+#F~th*3sJELCMI(GGJXz`RJq8SbSvs_(EIFr_eXaXMT^fSc=)Ev!R&*TByw}fGb77@hzwn=!n
tC)C1**WriAMf30L}b7PUcaWu-Hd!XT|VJLnfQSFSMN?dQTDW+jNd4JrPJ^X*P2M=D7hBl(+_!UsNHI}80M{`-_ht6e9e}22)}Zf<l!FQ{N!1Pt)-Q5xyD0y
2ok+adW3&+{2BWsp}IqD7Y<Isa0x)8?0ULh$0;l)zz#pepJ}uIBR_0P=OUTtAHp+3fptJJSG<k#54UA07qaXUyA_u|Q2`*sTt4|c4#~UV&*HoFlkC%jrol$o
_H5KgZ%=@jJ{MdmiC-r1n@FBLiqhF97mRba{h6`0B0F2pcfMuO46n!_wi)%3I4Rv0aQ`>Ov;@}!1?SXTe+hCB=;cJvTpuDdr41cN;|(J?<>=rE<QrxmDf27L
GAKyaMGCzYhY}i0RuFkKEnnNEIb2=wV@t{Ny#PJ#;O3AIFpaWsYL<P{W$7cgVrK#`h4=Ixzpcj#Mb$kFRr_o)848l^;>eB6vk2D&g&`t+x>`+4@=AD@JBYlq
Rmhg^>smAvt&R9K_C#h(E8{KlCR=$_VYJQwSYRuR+mA`Np3;JTyr!*+_(vGskWdC__==sN8Kv~TYsoU*^mr5=N4#^@)e~yv4SX^_37Z!IeszT*<(vNAxUnp%
shJuEfY$m3TfQ!b$#&t^ByvN0Hwgy{ryZDZgT*`8L$!h<=h=kN87oGwnCbW21{|0+$)+y$T5>^>L!=nz_t=aTE@GSsFkLF7g;iyqWI54w_#(bv++Xw+rS~3y
sBaD6TDfpJj;DUhP9e6UzsLRP0nm}VZ0foXzW&+5fa@49G$1hbY)wx%dTbai_zW|zX0_iuv^jI!sJ%X*4&gV}s7!1O0Q3sx=dWRiDP+i{2L?cdyotGkrZ81k
@GmCAg3#2coEuZDZ0ZJj1|vWK29g7d^dXryE~0P1xXE#O(21ROoCdqAu*-9Y9FbO09rf`!nEwHlmi1%NT2IdX@ly(?RxWUvns8pm9ot{RhQNJ@-aI5V^B2tB
f_E<DRA2UU`;gF5UkX1gs-7y3czZ)8Y0&J%ujmhLZXRvk8F25j;USm<UUaBG{pqm}u_xYJF#-<VnSD=I<-3gWY=N>mutPq_UPi5UnxhXl-9WiEZCskZg9yhV
MC!X->R)Je9kP3SX*KKJMuQ3iOTs)|A#6+MG^PJ2RW8L+^g527du)Pg6}ey~JXEt}nbX*N?i30?fa%t*JH8JsrnGCa_}G%j?BUBbu((MK@PXhreAXyi(+-sI
d=bwv*M#t~fck?$@avKb5|cM8ynL8x<E!|2w5O&RAMs*t<X%XnW>U6)PT~P^sV{rFVMo)<sYHxRZ9;?m2o(Azc#MpP+g^2`EI``gsV*IoXw<9)l6b>2=6vX)
W+1LHJBVnxYG5~UhLRkAnG0T%OO)613|)^<wCTB<Qcl1b+$7VryD0P*dYiTz=~r{vEZm<tB~AT&zGjv6`IBRh!Jlnf5x_pH>pi!$(SLf{y~di0cWtiS)0R9S
B+t<+^HJ?qB#Y_1wrP_X@XiR<x~`6eZvRh$*u*#@d#CMK<u{H7^t)G6amg{fdI0;fZ1+}9wW`YkAEK-d1e<)<)mlb{V5tD%{1&jTbku9DwPnV4U(r($)U7uX
91k7SHXUg4${Cx=i$6W2ijGttxLX%$It_W}&KEgCnpqmRj*|<RJm6?edS#xE-i(B3i#WOchC?N)0{dKp-aM#(h;E;Raxf_CK>8D_6V(BK?~6@RL>t-WklkZ1
!#=HI$B|g=$0n&jC!e7%4hnNx!<o0M;3n`%Q9|f<L^5;7prQo=K@BJ)0HgGEwyF#_ewzJ>2D`Dwz@xl|o9~@mNq3sHe3eZg-j)1>hxjk)Omaw$r^}YUZR)rZ
pacR5?`j#eztT70XE`s(98&G(zsrVVi%AF4ZorC6E4yqeUcaVj7f2+rowyO7d8T*N=)gthd{?X38+g{FTAik(2Zyh2ez8S*4D8w5dtqtUPDXofAQ(Sc*PEzC
S2@e~VOZL$0}IRUh4FUWr|-5N^UB$XNAaZoVkRd~v)8ORx&L=4ZagZ!6o5>YXOpZGX?p$D@F9yvasOO18IL|_#UT3H?r{kcFboQdqOpiikz&G|_pEb9=>P8)
7qVmRdqYC@FQdU;kRX04UQ1EzyxNsn@~W8gFl99NVdJ8!p9L0Uxt*Jth(T8)MZnhK8$FB?(FUS!#3T9r2dPp?Lf>gXpjLn_lqluyrAG$*Nq6C)iL>Ll^0l@_
SZjU8&hLF35uEItl*ei-n$pJ<tp>qT+jQ-mqYhG||GJe`8c*8P5Ck`SEDo4hmDZthSVY};qJVTSco0(3ym^Rw`dp8(hF7HxRuwSY4ghEoMWSJS$|I;xS|=R+
c06fD__&*^(7fwGJ_<RriR{iPQ?wVqx~&J*dIzo_O*}W<Miw1vT!E3%`7tOem^)sI>vXeHawLU`s+_Uie^?6AT+ZVm-l6*$QsO>OUwYw=K-nt$;HmI99|QfG
wxNx8{YTNZvYtvEJN&I=8U~Cl{sB~+e@qOb`L6}3R4ALp^TmnLhZs|NelR{gSuSaf`=<<8Xe;%{@YnHaB8lq_>2U=jw4Wb%zfT>0GI}|vuVOZNdt?b<Eccsn
98s*`$%(Zor5LN#2BY0N75;bLfAF}@zUDFP%)=csUVw7hQ)Yp&4+^fZng|gj<Q78XObfXb37}Uul0#}?vK}Hzv0CUw;Vsm@zQ>0wCV*iKIk=+7CJ^k8)e7wo
9H`PhHG}yCS?k7Dh)JHr+wCo~yTTqLh{s3N^6Tu_CZM=Bh?!m|gS+0xQ2sEa+)mqXR@zd7+%+CYH7o0j3#oR(X)_j5IT+cQJE3glrMNdO)_CSm9&g8A*4V2e
0_}|L85pN8f8Uk>Cho3w%0EhMyY7-B1#uFcKlx$ummioBYN22nQ8=;P2=g_iF(=`F_2meK1q~E@!_vm(emBjdm|SjP0qL1ZlS9y*kayJHB8CC$!Pa5J*80l9
y(Y$QK*zsQVjOx&)X>-x<pezu77ip5{e?ySNqkoh4+{fOrj)JF5OPyZ<8kD3*z20Fu;S`P#-<2VC_y6#Bl^8fPY!YgZb1IY`O?f~KS#kiH$<V)icK6EAtJ>>
bEyHQ0gF`yA$fCTrGb>T(exAT&F+~JG+PgihzA)MG1!SETa)gJW!AB+5qTBWPd^B#x%FbVM=Jto6O2Jg5-8T_$iHazdj?AImUwuh*KeK{nXap87$9rUdCz&t
*hGyhXWInwt{%nE@ZH*xm-(B?z0?L~N+e~MsOuS8rA^riB!LXv5h}LOSeWQGs|Q*eLv)v?n&2mrgbZGldk}hOM1-)c6JrWcAutv6Y^6KNL+jz!hUlRRBu3wi
fu<F-6_&Nsr6nho`JN^?xSq-$H!VR<O%@H0DBBg(A3@N@1!t0hqePll1kAA7*9*>BWFV&}zw5E>#P}!S-G06o?z<k3`Yvtzf=ZG4oOOB>73oRgHl}{&3G<RR
lxY==1tymOf$Li$x$B^f7jFd1FFa=X3?ehxb1u@oiTF@iA{5Siud!RwX!^@{{qx+z^}Md1&vuCgr%Sgg@yK3j+=5L!gML>rp2H?V>hzk9e&}tvh-rVZnO(m}
{(`WYa38gIvh?NU@FVd5>nD~l`(^!1&8dak!fRX#tYu1{MDCYwfQhD6K_FNHbg}^HT@@`tDWFE*iYfezXu<~0-%rHJ!tyIgQdBbu|9y_GHZ$-E&uC5oF^hxr
BOG)5D0lOTGp?P{%r}Z(pR*%WGtu{9__#cL(kC2&T{lbQFnA!l5Ck!(a7Ds*kU<76>btz<`b={yb(GGbbFqzKz8qmPK5N}Rq1RN_t~P2ym<Cx`y=F#s#AS(2
<NuUpue&r414J;&RoKess%0YplLy#PCufx@;wP6VjX?cp^hgrOBcj69%8;HPsm*umkNHvrO>7@7-5yZQqCC(J<jIl$u8`jfN|<`Ky9%^%<uUb6uSRmTiO!#1
z+&liFL$IjjT2Lv5fA=3+nQ}!Pob^5Ny48}?9B2TiGR~#8A=QwoG%@$Z8av%P|vBF5a90A`v_&|8RMLmP$S;e1D{r98`VApI?~^P%9IdNmq4@X$!P+3HPk<>
d{wg^?`haPr*a>+iI^{{QBZ*mDUKSuNOhTfe(j8A$}ftj+=O;e6RAQzjfN4`3a&99x2xi4Pe(IEQAh*}UeB+QknBwy8LIJ@r03L`a&8->$KHWQZ7l?Gm0i5i
SKDYk6$Ec%QzL=56%iL|V3KcW2SGAD$*hvn+{ZH2#*Q(mw@h3IZlLomANlTh0(mbug_Ji&^`W~s_R!qpO$f+tdvbSm2Z*2K)_r~y4Li<vo<Cex#oq1B6j_Ps
eFO<K;AsbhZ9j)6JT+gG_s~=JxIogE8K<y489a;S#V=R}fB*8b)0@xwX3|&~SA^>DFvI|l`A{RZx<LbE%=g7{^1|eyr}wR_dVJ#&d8EhnP#MMFMv?YmXvZqS
i52(!-<HKklC&%!$KD=MlAAvTbIevQIozzcYbJR>b-h=#K8I(9GGpe3q=+!Uu!fFDlv^QC(keB37=pZ$s%n8r4&Nq{*3Dx^?e_pcmGK2~b<c|2TVNMAax_dd
>Ef*$Ei3}cvGmBYgejKg<`+LD=%Brn?;Za7Ye>$8O^5{mjA~HPx!>J{RZ*KFB7Yd|1UhL6GiwCHUJ48&Ux-zbfUtKRrct3eFxLngkJ;{!T-J1$-(${enBlO@
6ZRCk8-qiS4$_M<7gr7(7!us=V~6mJXZ9B!Bgx`HqsI>LBVV;*KpNVy8QX%@&&`C<aY~rX9l8apvgORK!+{aQPT@0m`pY^Pt6m-zhP)m&Y*S=;Cur8trnbEU
v01>duk!CR{NBG4B6zL@<na?Il<m9B<HZfS3G!wvk*9(sh#0*DX}hk}T9JhQ`dg{HB_~zKvA+lPl~)Jcw+Xn1e<mO})5?x}L;Tsnzj~U|yV~t8w5#HuuF-J6
&B;7e3{v|JnDBLMsiVAmi$XtFW)w$BaFzd(`lO;vQE=iaTM!XX<aldT8&{nH4W<dKMQy1%J??woUmf197Il|IGIcJM<)qH<DTz{)A1qI|>!Xi2Et)I4Dv=Yl
70*iNw;I?Pd)e=-@U+p1wORmxrLx(4QAyF4sV{(J!lIO_$JcooJW&~jaQP!MZ1ai@TkNewJK+C*c<+LvR;`OnQb)=wsRRVpGhF56BZCo+yL)LgOzFufa3+X-
ZE4sJY38$*k)G03IbgGoK=G|Ht1hOxEVIRxsvqHb*k51(3ngd|de9iDbMD+I=#jHkJ)iNq*D0kKJ#2~L&`zDzIXE6X<DHJOombh_&3`S`L%#?OhI+#3eaym%
Dmxjn^DR)YFz;Pc2gT{D1pWNX;1p%*rd}^&WL#Rc+7r~RkIlBNIf>jE0U?DkXC>sBf6Wy_(EvI?7&8NmEfC7DPLD4-+snB&4x3}@Vj=8}Zg)?(`t+lNufZ;p
5hP0wm&{^o8OFed1gG5@Dz|kjo?N#IXl~3PB`+TC9@i0F<md_tWS=GlCakpeT$C#$h`e-00jLESpKHKnHTOCH5HotJluEpV)iecscB4X$8sEE0#j445o4xGE
ER$__uj$d#43<&k^o_Q4&E&vefkIhRlNmlG49~(Is_h<rX`lJKdt|tUNC9~NFGg|g(gVyJNKWMB_H4aDAOSxZvanKkH^X1C8US~{NrjEzN*>QZDPTD%fW9S8
MQ+kS+I%N9VlyPyC=AxTPUg+0Ei?ZN4%oz;&zaQM?f9=}J17OsucY(db0rLJ`Y1{{wGTZ%ZIP4RmgEV%@#{Vp41)_g-3!FG1)C=`xuW_qFU{#`-e>NyI#8~n
{rjMa(&Z-V9GSqL3?e5))iG@b+cLO-VsjZp4_2xzZS@d21TxPC4V#0939QGjBbsy{WfxEqif)fbJHI@KiBvb!HT3krr|{|$*+CknoDNJ<!`s8&ADcdY3Y>Ck
C6>hKw4rMzgn!XBcLGP4$^BlJ3miB%<9=K~s^|rAj`^#n5>`H~KpNh-PhZGQ@{CtLn)RJ<w_#lsP*-rojOb!oZ(<No)#^gmSqP-87_-<Hl6FvFVl@~R#gn_5
5NPY>LR0KWX--EpEGDohB^Fn^LhbkKA;+{k;ltb;n@h+9vLzl$CIUS8)iwx{Agx9=T<)dj*m}Z-Zj8F?xTa>P*~K)$*6sSNZ@~iqA?j9wW3o)j<6-u2hn3t0
ZPKq!m-1M>Mzw|#Hv4XGU}t8N-DSm%Ehhx<M{uL3ntTSLWXk`CFu9MZIP1j{)LZ?=w3l}b)2f-?!pI3NC)u5GM2FoOQ+vICA?69g#1Qc%96dfEXKUL+>2>oK
%Q?JLQm|6!f{@=PJehZpx8b^H<xK+1(<??4wOzXk*E>RW=oYIOhz;_o!PuLk*)Jjs$~~Tg%>d%+0Zzxc8J=>DT`%;FUYap4?tbz7V~8W?G&xe@p)8>7Y|eM%
8eWEGugi3T-$i4w|8)LOnT!)VLFMop?~%R$%F-{SUNRvky`B?MixEI~Amx+UCEe8C*r=ig&3N-hvC@3Smucn3?`5lP#j>1Y{XLC`r3Pl4x+~s#Rg|+)3;7lj
H_DI=UISq4UX@53p&dXv0$^J~wfC#p5|jDNp%#o5nWc<45_7Q^pfJie9^&bl3dU3#3c^{8#7WeeByl0jH|ZI<XoWH-A|SHJ+K4m-#)1Mc`(9@<m72Ze+;%+^
Kd1o(X+|Gz72t!cb@;0OD7gDWPA+#SM85>K_6)u~WX0PHY>**lo#cl%210yd=f4=HQzJ4{&L_LU47^iF7t<<9BfXhw+1nqA;30R;xOws)8;=7`k=zTql3nyh
?q@CgwMl8(;O)|CRQ!xJFs~ecBnaUZlK3(?^<;nA5I96_GIHPi)%`F<X&&OzMDLRbLSfZM#SMOt(C@9>TIW@WFYu{{j7^kA;oOTO8brbW2~B|DA4!A|ZvXgm
h3x-zH7sLUEjp#fMTZ+Lj=J)vQD6$SSwlf;R!L^md$ZKZ^f^>vQVSq){&XYh2F=%2jv%`dTa9rwu*SZKNMUtkd^s&$E*@e{H&ge9&!>CS#t8)0qHHrI`aj%v
#{j>I)EHpenMT0oN~jgZ)Cl&iTiy5~V;q-XThIgy`tYp+j27~aX|xF^kivhP1$`npGV;h3SefArN%zKCaXS#7eN#us_VY#uULu5#*at<7d-KGR+6*K|32;Vd
jKV%O4NuF!bw`6%lEtutMnES)-%j$HHyw5vM=oV(cy!krI>R0_s&5we=eh%CrxZ9u8hh5{W!|i05h)j~EhMYcS`QrRst|q`L>++l8-jV1{6>NSuFX}dtqJu^
Hm9q)Y~KmmPar{H|D+BKD6uU?Ianlb3tY^|30S3|MenT$C!?Bs5$Z#ow4pQv>D2*iZjri}Vju^RUhV`1opJ;Zx_qn)HzpQf-CCB?`dUG#i^@5z-Coj<Q=cy-
cq)6fCYvh~ITz>j{*uQ5AxKVWM78M>Frc}^-2I^75c%1$o>G85EL`GzHGOSPV$^VNM`o|12zIy&i4|ax;{)RHSvdbAf)Z0@f@xNW{QG48ZKaAwU4ZXK0d1hs
!5qhsr{L((XKk51VN9y&$BA5V^SP$Tx!mio-GW9bkNnKoqmC&6kt6M|BWLidqHuwd@oq!X^9Y?Wn3}gAeA1^gsxyZWXXh3lbe`D#2`IS#FZ*KX!FX>)=1L4>
N(j65sj%M@<<w`n@mRwJF<m0rd=<qx6VqWR+Rm<_sHYzj<iqR7Z(SQ8gK-jrifr_}r9@D`B4?0GS8HXu4?TYl$(w@UUo;9#+^q6#fOS?u5o*4CA=lia41dt5
T9I{0p%6~+f7r2zCy6~!jb>mo-7(w&%9EnPy$D6JC$}OyIavCVxSRqBvB?9r4IB))j?6!XkcP8N@T|wxXlW$UoBSSc`@C!sjp@5Bk96|f;|<@T`uPoY_?}1+
%LIfh_wC$rNf~}3N&dwm_!98@o3VHV-9~HYCNLUhE75yf9ye;_53k2ErQZ*du?l!IFkee_C#8Tl0OG)l&FioAAXfXfBf#$l)rSKju((3J%_i2=od_-9qn&Q%
ILMZ=_fSHr1Cg;I?^TWF>7&qeXec<r;Wo!tD}t&^EWitMJ2FDC%JtBbBTmG%PSqe@KQ07es#Re=oOjhD&D#g1+$nWJvYD$vtF0aGJC9xHMIKw;POn5!W;^6v
DZpev%h_Esf6PP7H5AA-M;Sr{+ygQry7_G>vwKAW2o~e~D;GEOw15h;XTQRz+&hznH(f}P?eT;1GLF?p^#g>Kz$WXA37;faNnI~S*u%o(FWZZzn`zhFTl&U(
ZWcChJEl;^fdx(P!9~~xR7PED@hw+ZJ^`g96LY2S3GT#L-{4WwK}P&Bx_!;yRyRqQ*DN#di8%&{mWp5}W`n;JjH!kU(6>-fvFGjY$su!ur(R&75PE_nC3iKw
tIG$;*!`TTei;_o=yriU{UwQACf5>2E;1*w#Q8e6$m=i*dR_=pn!M4$a7bRU6}n`_pbO)3BJDj(CkO2}k=UK;V&s4q0FrTZ&4*5XRD61)(SnT(pj`qgNK=AE
G3k!H)tL-_=Qp9^;tvV{pHjXf!M?6g7ZO{1B#Lexlm^}?^vg(&kA#yqCC>=5cE<AT6C1pU=qQKrs&kY(AOf%sW4lqYhS3OGz1sivqJHQnt1wG*P4l=;7N~ai
e92<>q1Rdvsd$JKv_z2H*#=J!(rjJ~yeZ%^vsCCfZrXVQV;2>7Zo@B1?+YXYq_a=}V;yxcWdaE!u0+q*MZTO;mUCbY^(=kmb=+E}!;DZoN=1|liAE!dZeAun
Df5=cIus<3N6ROVcU<FmxFjXusoP?@K(bg=T6|C_!^5!r_)HjQUD_K@w8dLW8RzD)Hm_zE7Kim#XRjnguH(F>-aO^ahCQy|8}8O7W?0~6+Ecd;9N{v%pRYa>
TkjO(!L0d&KJ{os0mIzlwd2N9g~Mq)HM77~n)i_ZfceOezNA@wSyzuyOBw~qi7x)xXN9B5*Uj>-@Kag4VG`}Og$DB(OdnL$@sYgdJ9mc?Ksw_k+^|dJ;_p$h
x3wmrfMt8-mvLtRu7@z?J^zj-m$sfyn%SH^DHw9*fPna2#+F;g)l5kt>}c!^KeTyfkZ$I8`}S+8`(d?iqx3lY!nS{}*akhp<h}N0q(?3256dkNOkoj5IL5uF
_f9w9--)V8klxi4vti9I_t(PJ_j3|E>|wUeg6%jY-|L>3PYjXmqkW+zjGsgG<-><1HJ(@H4~n)3vR0gru?HLdz~Zk7@6AED1VJK<ukk4pWl+rC?Y!Gn9e?c$
0_!MG1Y3HoE>mSWS4NQK=uz<gne<3G5<m!&=HS(E(4qi6B%)_!vc!+@T3@Ts6EbK4bsMh-qZE1RF$>~!B(zFHW49K1+fYn(CDk+H`T1&$OF&=BRoYJWDN(Zd
p3Q9Ix7h7BI5HwP_;KIG>1L)Vro%F`h`r>tI8}#NBqH_TynRyF2=rL|V|K6Edvk1S&K_ShpGo|~1SDVU08Ow$tCQ&D0F*<kd-D{w><e)fRtvb=69@ZhR(nYS
dvaVqXn?)dj}!=e{&V1aL|KIuUJF2KYo;@wvP?iLHmA+t_XpfzYCn1`{o+d@Fy*M6T!6bGfoE!c@vP!&aM`b>(1N>3>FhMyEVd*Q9O!vVv6|66G`>TuI(R&5
Gpp{?<=Id~T#WBjmO5ZDjiKZj)%Dj*ofXZTm!&itjx)2sFYv&Wgr;iLSiE+4c4eLfXQWi0Zk0?%$4OO}K5YR@S6<OgYn{J;<LHIoAWXBs=qzvqpSf2of~RKs
3IS~j38*)xFnasC?aIm*2frTC`-4~FLnI;0v1RLoeryuERs$}Q^k-J4n0UmSov;w<9t%B|(FU#>hIx;v>KG-8KL3cu<~@t%g#5q}8-zLeWE$MKW(NCetH;1_
N-fgUhF$+P_4cGuB6v6*XYct92<4R+m2RoETCT>v<!-Sdm}-MFytC6vB^UqX#1|ALcVFT{QaK~2v>BH#i{-`V6<YpUhg%D2A7R`Gr=aB&r1tI&?N&_=0!d)}
wukP)bggrzAK=jNGU^d>jXc8uM?mznO!ODs?<ajfk^>BP)nud6>Bv7c*6i}+&Sfi{?vkte?pFR3D!KjnIm8`)^awcE`?S`W(<`EO81IZ^XCksHO#B5yU83&y
6h0C%j~*e82ii3Q4E3lkyce<+kY^X4#t8i>E)(le{|e&TWK6A_+gu+W5AX6jY*X=o)ov1G?#E#L_Y6DTt!wO2w?Md<E?Sn98n`Pw+izdOU0TdUi_YYU#5jM4
qWhcc@jks%T+HQJZR+WzzTYCF8|d-yMh6q<H=ri@>5L9l0?D&@`yuA$WvnvN1H4tUGTm_J?WvfnRaCqw(g~Hd!g^v-bl)>4zBIbYofYr!Vz86vfp}_5q%cDf
7`Kv^W;L_VD|$>ck=gl;INyT$e4_W$nNH%L&gc@ijRfPLImjJt5ti_7_TDNM5wg5@=gQ8jll;QN<q9_fJh9zG5UU~4lLY;%bufj2sfS)AD2~w%s`z`NB8Ho3
wy6vbA0;#fpW8pAP!R3|OX2^zWj6llAY>r&sJ-)914+jGmojvN^a=E+*X2dlyA9TXUJaGrhxuB0cihOi6fw-z;o;Q-JZ)>DNWco*8vDq};=kA6$hVJ6M80P)
eoDoa&AW(oa|wFAu<~6xG6p6vH!w{flD_Gw{8}aTt`zKG+H|jPuhB(2sxhJ}@Wk%i;P;i{)2o~BC&6BRrX$P8!JmV@@TlZ7zIh6(*sYeh<lqk-TnqrQ#iA8<
5T^=sa@y$ZPSsyU`QUvUT7jahLD1l>nMr)X)t=_Y11>gocfXGBtSn}Clba*aN7QYAgAnT@J*GB&?@obKtg^!zT_w++78VR7cSq<%bch>-J!e73JqKD9eK*f*
LU&2s_UGow{VfJwRl#heKkff8cc{N?OKuYZiFKzBI(@nQk~1%Agfx(VFtp#U1>h*?2aOxx=$4j2rbA^Thb?j`(B%&*EChI*>8nD=nzxyGrE>*vz{$ajBx{=L
gk9xv+NVPjrw*dX@&?E1lLf(aOxZw}+}W~vZ;8tQF7CAnN%N);!5P}^AG6tw>$hu+_NFQHZUPzC`n{NGzjr!O&94v9_DHv3I&ewY-j5mTp;PF)Nn`M5=O963
_kB}`sF-r`52=H!Tu{T8joTDiJgKz!pF(65a_HbP5G9aeob3{B$n<Jfv0dN^s65a<jqWhR<mFW|DAfw_0pnvm&43jGF;d_cacFdq8S4PAz99h;=pFM|UeZnG
7{ANsAoV`*0UkaXz4dcj#+ue#@LIGZ1yLYL@f$fo((hSc_dzaMytlf@itc9V;h?_bK}>6Q6{qqP7K#EYUgcu9)C1+aG*|BFIX|!A&cS!du={U$r&W+VpVYKq
)^geMd?7s3=6No5dYdoxZ&VLO-;cmQZ;8>i?*IE49127C?dK!K^enc4gl%jwIP@inA0mfzI~CykdaFz>y}eMo;h?d$(WN(!{*ahu9=KkY!k0uZgIa59YKhT}
#@T8fB{F*xvi0LikkL|p*+EFhwD?4HH>%<vLeHabYB_|e#HbaAiEJ?#nTuR)fqo!;@Y2|FQk#8JlD+g3lRSGN_Pp}3?<A)L$sIsFV-KpPdhOqzl~r>rZ4u&{
jDE)*K86>vnq#x!Vc~IjhFWTV`K!kBZ;2SJ;?}3w(rq_w>PetWz}SlQXl#)NO(R$Q+#JT5yp#24`MM0tJ7X=<iT|pQahQ04rOdIQf7m#i*;EQR1xV@8`Hrj+
GJbzMRu&p$J1~8G6r=}lm)nbuL=SHG##CtKK$%*zcPRpR^p?tfHh@X3BVm?HR9cC$AY4VL036&OV90(Gu&E#X{ofk(FQ>XsLQga?gsYb)j>;+bdN-X<r*s2~
P)(r|!gGwv7LjRz?86T-`3o=34T7vc$3~Ql`^kWQ37vSCUzp+2P$ds(uRtthOS$VfwDkzTL`8+(1)j{$dg+_T{{roQ^eN^tJ476GVeeQjV)FtcEV@E>aIXHk
e7p!u%xeJM200>OS#jIEb)WY#@9Tba0qgPm;FMTHByXFBE55cG1_fJX50SfetPmlb8ff0<`0-n6za-MVY6m0Gz@bXO3k=*<I-hcHyd$#!kbFm#_)4pO;~ep@
L(n;#i)tzW-VDcAA7O70qPDgw=Q9A{EW*n~j<r3NE{8z9D!Dr~z~p~}fx&uWpVd5+7>&M(l#lF1td6)P$M>`F6LBXYbRYk#sR3=VU!IsA={7m>RSFdVGutV-
B=wwV%zFH6NMrEuAI4SgbC+~njD>GlZ`h(Nx<lKQLw;3=;}Mv4@>^hJlW0#rmZ@oF3V7G}2K`|hn|ex-AmHT$m2P*Hwyo6BYm^36ft{J(UM{xQ0mcRBc3{D3
#RskKP*Xh2NU)<mi&GesL90WVuNMfszXCz=XHTW+sbA(BlQST_tYz$!P(t(AOldff;=9(E^OrOF3iR8oylswjc1n<{)(wHRH~$mQF43$4)!V~<au*nemyWVZ
OLZtB8!m`3iSdO==UV4@l9ZlK*R3d8$Yj+FK;A>Ipv&=Q@hxaItGf7h>pdAEvmTF>meG!A!XR5zNaylZOq^7bm0!)4qqOS85}d-*ZtW}w$aSxw1AOAf`C0>T
Uoa=%$G8yMAxRNBcrcZ?sEB`O7}EqdaBwt|U`Wtgp-*QT09GXQKeNA>HPp)=MLZqZc5`qf)mDk?oGrhLs-5Bgto_pd7I1bJ9q(7J*qhC7X!N~b>}?e2FuB)!
6F=MA;B#v>Uj~x^xhsGZ+Q-YayYP<Y%$<?cT>j^?fCoZ#rksE)10~N7^O$Gh*AvQw@iXdIw+hnupyC+XWeT;}->1_9$nAZLfR`a2XmLtUM!=%7Zwf5&lU^7R
H5gbnNWB-m-YhO^?#|@6hU4tiosUy()f?|B{M-WA_WM(s;CU=Q#c!D0U?l=FVZz(6zJ`tC?Cln+D3s-qrOR73WrkOsfl{w|l3X_(F5Ry77FhY7-MY`4mWF$@
bHqrS6bC{hoXRue>Q0=kDazQkWFynlU%Esr67bjgfUXZU({ObW0w{?Hjv)5}u}}Jrv|O8N;q>We+GVRWVdyLUA~eMlw@0d0XfY?947V&ZRCV$lAu{5iM9ZMA
%|ougNKk?MHcVQ62gF)ssI8W=mhCrnn={fm3xHC+uPSFMUb(BRI-!8ZT<r5Nf_^pdbE1R=gWr_^W?FIsM_S_<PD?519u1K*clr|NPu$*4EnMoGOl@zAJWt~X
+sUKRKuJ?q&<r1fpg;A~$;C=QWiKMI;<a^&Qk|7ZllX_8V4as0D+q<5V;%x{ZO?oDrb=44R@(O;Nc~~Jg<(Cjrfl?M(H)DF6MT;wNh8hX9Iq1vT(AI|knwQi
iqrYQvHBTZEjzD=B{iN3hSK3rKZ`dx)|k^G7;5PTVK2In6457?EMRLg@((+m$kgpd`TRNJnZsWU@kL}2v|F8{D*2c}^*TsPvjlJNxei{^T_~UF9npTNxO8m|
PwVsITdu5m0o14GDHbwYdzny&|6;T@SO8D!N!Xn}qSpeM!mN33@XLn6x}*mZ)kvtj0my=p1efRj&;Pt}j5;egf$F+HV|jPhqLDc6#9rqGr3~%w#zoq2Q~O_@
FT`42-D#MmYly08P$JaNrWj=bha3Xx5Zl-wIJHG=B)$4e(<-`yoA(xqWOxM$nq#~|<pwD;Y4SYEOc_~hpGXNn=cO9Uxf`_szTdIr$eKi}3{~LP(pu|W{f-c*
-gxh@zjq_xIZNXEtQ3b$)|#ykMq^*aH`qCKF-X)A)LgMEpg7j}(5Rx_j%F4++|S|-jWsS0eath&nhud6;?(nPNgpxwYE(%Z(7`ysYdndMw??R|M&xk?9HQX{
UD|K-!?XP#S8Ny9?9D_PecL^u;d++#er@7M6PSpgAOk>_Z6BI={n>kKZ%;4U_cy0gDkxTHYLt;JUQfn-56mC8D3w!|hEH(0Q+aZRDcUyM4H#*NTTbk4mpen0
xa8E9D)l+JtqQ?Y>MDf|p52?J9XMXtjX3~FqB}J^z>r9{q!<ZRosk3FO2b$^%y>2}TcE3$??Kehlxxsve06#VzA7JJD6qEU6I3Nlao6d{|Av}o$(`(Y6{*5B
1S1x3H(Ak=8X3A$&%yEeo&a3YF3fn4w$%OAFO-Wm^u(LA3W;)@KMATPiY!|eg|RD)w=v?7@!g;7F2$RLtqKHvPW-p~8@xKW2<miR9Klt|jfzS{6*UZNOy~Dk
jH@#IChp3FizjJ+Y@02s%@$VqhX)PY6>Z%upP2L{N%nh7A4oc(vCj$9p<|0a0$N!en6wh^Gvr7;HD&FV{9Qyd?Ja1GF9$&tP8m0hi*VLI!IsVLH5#lyzDcc_
uXz9-@9zfqNui@aF*v<TlLl(#cUW84fqpq<nFiJ$2HY?HPebV!Y=9}3=Q{(+;=D!hw53NP?b-CVKT$*`Bd8uvUT`B-)L4qHc-&D1f_S&SouS-_CSElzlL$}9
%5oJ%++>SYqFX3S^#L={jq@e5scY<;QjCMjqhg3AlTUwilB~4Oj&^L8MiZ8LtrQ1~B5z!0n8>u}Qb0KLnv8lo^xY;UJ9cM)C2JE_9RX~vfEdo|qp4z5*!z5P
uVH^8hWu(^P_s)!77ba;$^Df3tjZlXMQR<*waL+GKvOa2iw)jh1nD!fc-zKBQ*|b)JrdtB?l&~M0@*I3anRCGYAqVEqZ=+nz1e$|QNub}!DrAHC&-bjtn+^f
vxD4sU#{E6@^ZlCWPPT-*9cn};I<bM;PXn-+hI#u#>R%&J!-3FITp+^2eWIueHh`5L^P3EW2+MtoZ<9|FKl^g2)sI+T$j<H4(TK)_eY?y!r`Q7SJ58``Q-*_
NYfOX$z|kncfC|jX(*snTjQH%2p$@pi>Bqy1xZ^hQCstpW9WuUY*uZ0G;0Ln^el9mU<|OL(8SP&K>p}qVl<Yr?}HEW5_SdmVg+p~w%P+&p*_>5CJ_ZP_hj#p
^#lzPCUsC34p}w3%VnGV>zU(2jB%@(p?{C40QbxM>GX3aYf>1Al0K68r!#F`T7)TEn|*J)etkQ;5+Bsgur+scr!0f)XD*!ZHAQQV;<sqf8DTaLFx;M5Jxsoz
x$Pq|QC3+e)K=M`6~4x#rAm3KL}1u^;h0xt?mRp-`dqS>myVeOX@pw^_8Ip0Eb0o$rvOWgc<iZ|e5qy3Z6wh{yB+owI$$jDKlzGPEzs!#RG5*oh$5h6bvogD
2b99r%44leiQwa}Ah|Cm9`_^aZ8cw3hCL?T9?z_GL;1#J0{b@W?z#~%7;&xyRHe8o@O_#H;(szbZBJy*o`t<*tWo4F>~70V^s^GvNw_`ij&y7yk{K;2uHHQ!
x+W>EbidD#W0Y{3yP|h{mwkJ^x}p3u*Z!b@uxaYYKg$+aUUm<CzZ;$NM#WDD{B=8A(%TR<_SK6aO++)(uyyGBywILdCL(a*$g}7N-UxqYdr4285rX-7rEZRv
m`e%xC&kz>b%)JEga7jFl`vMB23>yU9(oI^M$?x_8*{3%UyJc43ZFpQ-RpvAKixdg8@$;tspiE1kPf|qvNXK|V&H_snl>p?YDg^x793W4sC|hJs;N3pBsGxX
k=gp}Oxe{D!}=QG0>g?1I;J$DI}@4}BD}9VygpEgc1bR)6`)=GvW~)WJPw8~hBWZ1vJ*UGvIU(%Lre1o>N1%hvqWjvI%`x*E^9nzzS_WcZ71Q}(di^*YjoF4
fa4fE^{Zn_eG-)x;KNbPAz5mi9cv%ZZ3#wGs~_t1HsQ$$`|2!g6akXKP&Ab%8i<(J+`eD&w`ny*!p17<-FdA7Uppw<gGfh!YE)cZn$CK`OW0maG!L$d{BJ$?
vKt8>dUPGXex~l1Wwh=SttuxL0;?Fx0J<Z_I0V7h1Ls!S+9x{xfz)EK#%!RmKSkpzauAnSn52pm)lQd)zfGmPyrBePXgueDTJp2l#E{V_&8^?f5)Z&-6_0(t
vC!!(y~LGAH;K*wob)S3-qI0B*qHL+FXZ(L(1CikhID`1BcH4-`S<<vr(KLOva=xnS|DU@5NVjtxpFXI&@d}i2i2VHjjExb!V=!6?jD~M(Qu7AjiB`!`0-u9
SdKZyGd|-Fdz@g|qvk}@PtFPg7HUtoHl!^$^pA5FKWW1)g~7*GTMPXV+?6>^)9+qD`E6Vn(WBDJQF;Fg-=DkOs|t?4Sv>orO)y1ZCB;c+R2=NReCY?XM(IkK
gAn=xwcTWft2RIsjka3nGS3W2e@bxf2=UO(a>DPNs_&E*w`m|+MwB6$5G!WHZdsC#BXJ^E{A-OM(qy`T*07@{gnK6dw}$%I;G;FSGlC#d|9CO%#&@66=itSH
p&S~M!<pZoVoHz_!**2rZ~H<_<ioIMJJ~WqyQ&N}1}ZavjRp<SFV%K%)?pA;4W1*IF$p4f+i-|lSUuLpXCgx_l>R&iy?PvVD|f8J9xDkJ(T?n|xBQT5+4Y@U
{Bj^GptV~MvMI@Eb=<@(c*CMK3T<6@`}q%oEaS^UD1DHX{su+##GO79QqsI<<C9QCo@`o!Toi(qPpGAqA}y8SKIpPiuy|{j-sh7Pj3bIS2?$z!8WaK)!(MT;
<06%yNZiRsQMf?S+5V6zV-7V0c8A_Z6|&<^fvR2JUR(v|Oc6>as~~f`n9*|Z6;nFrm?K;3vHW+wa5LKpqA`+PaZl6F6%$GFFU(>mtHt1+sB|B2qx@oH;qoxK
h=Mf97yr)^fAT*sTsWl@NKK&GAKq~csXqt2WodW>oXCAHxC!)kr@K<b(oWYQRT9=C-F84Eq*GSHN>wtK*zPfJ|Bf>=Q3Q^fzj3`o0V=}*?ifJ`(jVze+OZPV
ttNULAn3%POZY$th`CXvs^!lC8l~YXQkGbwdsJ+hT>W*x!Cl-37j<ZVlX8KzoG~^D->r};H}0m5)i(uWRW!h=iLU@5pNjOW<7Iql0%tk#L9z;bHNpN9`lH=R
FvfBN(^*x8vi#C~8ou8|5Wo=1E#Mwx)v`??)uR`8cWt7f+DfFHej<5>(Wz|>iZJ6PB%tiRRx!a8x)WbYPRg~i(vjoXha7{9)$|eteczpA28T|YfYvf-^x1=%
?|;4hV=?58k|lXQc>tD&C8S#$VElAC+L&9%k5q)NZjQuZrCQLxS4$;xsQXh$h0-c#lXFZ~wZ3ox`2AVF2ywYyv@{!u%WJ7-H8{*<!oT})UfB%YL=oLCf)Fk&
29S5EXXi)3<3}6|m%8X_BY=ZwPWY@z$zUZm*{}_&64{1Vj<KbEtjpcki;b?s>3!<X&&UD0A);XPB>=n!XA7MK7ZxIRK{2@x60mNH0(y9*=eJpLaZZCvc@R4c
3Lx7@t*k+;F;+`)mbn~5Tq)3SD7UkLPF!zYc&N8GJ^s$=egYo}+(D-?qTfcHo}=GVz);Ey(_Murts-9}&bWOWC2v2I@992OkX0isHB*{Mb)tVqQUlBJQE@Z!
gc-H#C>$c!(%JGgSY?Y3!@0MP;*h=500!z=J?}d5=gM(F^BfZB??6EMiR{o|GTCqB;dB*CRjsEbB`9?5XjXj%h3B}aq^dd8*L;u15`rdv!<=kJa~Cj|(wfaC
q-!==fY;S`=4v#lzu|0#7@n7BAfB9Sais(&L};`W%=t%YYTX5!eoTtr0_9A)b%GdStxxcJk~KDe#6on}zy>fB!<#`H$9=hvA-FvHu-<MPcZ*DbG;_xL@pCx>
0~N<I){B{hX8^G1s7$uu1f(P9oT_fuzKQ&u#W24+?|yLXgyMbPK+a)hMf6hT=~ddtn(yu|cv>+^UWUD-ZQX-(T<$$a*q5-cfsbqekAd^ebp5_-yR9~(AsbwE
&~T>KIX^lYboNVXBD}|zlCH{>_V27%{J3s}PJ{sg#G%mE7q5RJn>(>JYLhCr*IVmVnQ`>w=nYDNI~N$fOEbTsASxLA6?mp_U|49|RQkps(Q7L<q5!Wpm`Wg7
{sGbZ_0`QZOM(Q~TTPYk8*$jl3}g}7DUAj&-VZAC)vQW#Le@(|5^Dn0;bhfxH%}j(yhL1tny5Og0O+#FWQ<lR=4{2Pl-Ja-zSFFio{-&*sS595tOtmw5thi$
n`Zs58s>cO7KT$uS4%CO=V33;MwGOY%Mx%6Yt*+zo;0!lPO0}D^lcHN2{;<<;sRxQ1^E;L(M$D-gP1x{RWQwQPfhZNn=Ubu-k!#Ue=6?4eL(=BwE(?&?17$i
bhs!za@<+y$3nv^<U`KNqGY||w&Co&asNtD<V5dL5w+$kk@UoqyPhFJ&7Q2Q`nwMH``(vUq|i2CAU=%INNOdYe~WmV>`&rcTPqVR=>PPVy!i%KfO_^WKH{CH
0B=**m08M#kWkP>ssZ39sLb54O-67Yvk$n!&x{bv%G~9Li*gve{7zySh0K72TiW4$n*H|0CHiW}>#-~(*eWVt%2P4s?S4V&vwgZB({|NoOjeyh&InpD9!&^F
cj<_>48UW93029wotvyj6Ya2tu`SO*ACSyO9+|mFoXXR_l0a}i69y+p)aoKU+&rG0UV%O)mH&y|e7o{c<QN;kxpIbBg%qjzyzk}5o?qnhDSSZmgLs4}f59le
Ypx)zvnb#&5E+(tA-9*>W*Ayy3sbG7>#MfLP!b9~4*TC!JB~RKFtvT~^7)24wSdi)7mwpEx;YvM7HlwlOmb7c(2e~J>q-=%Jl<aYhg5fJKn4McHSPi#v~Atc
MFz1EWD5}rEK8$vbF+YzNrZqZT}oo4{>F(dUqJ{4D*2vH01*D<01@mQZ)@=$8XP1wIn`AwopA0rZ-Mv*rDP4w3ck`AZPG5jJItLZ2G4A~4*ajC{=gT`c@Qxr
G!WAqZ?<w(Bd`@0&Ht~2-t5m=!E5g2H#Rp33n7$#pOI3HKfZ;_$yp8t^VHDAhx+~u>q5ikCe=x$;U86F31M~27W2>^%dMXwYbiTt{8`yesk8YdP&8MJr3!G|
Ud?5+n#7=_2V`kUul0l2^}(+oSoQ>ac5k4i>dc#v+WO$33n#p_`W;qh{f)%nTFG6Zhvni>Mo&LxJEmLb%7ctU5{RmiwIl+baZ#qxeHW~!wnSY5pI4lXduOy8
N<2ZxndKyZI1AUr7JOgYr1LxHe+_?!Y~g$n7k2N(mMz6Y@laNTlX~tF?a<_HUBAJh3~41D!=L<!<3kh-+JErz5FcS)q`#wH(oH#WI+PF?o_hF?XsR;0>?Wy(
jBq#rfbzuWR@!HVi<^Y;&kfH)36Db>r>p5{$}A;gU;MpMm~53a1l9@UP#Lrg9!auGe^m2rJUbpk^78RzsOvB7_aM?v-AM<3)~*mPVkq_-8aHaJ3Zhml9aE!y
Uh?Qh-3s#l%X-n~QBGk^7knr(YGiSYi_PXcJZHu;sK>=9_7SbNuW>y@hA>a6O*S_GM+kirhoo6tA>xnYltX&NskbW9Ae%$Bgsgt*xFG+Z($jda>(Bh)$1dEq
IH$9Rd2pD8_?$MS*#%LLAO%l?Xuz>qeSA=#^6>bM<O8qk{r;!QBIs&t3#|^!3T*U*X7EHZT(JA~Tja2OCUMRMt#ve`gt}I22g4+^{_|kQ$C&stLmcyW5pB1{
f)-1XRs>qOBZ^@ve@|$yjCfzCbio>}_}tHxl-S~w=C(Vgvv9t>n&+k5sr-8PL1<_Pyl^BQpUE~O1@eUfnOY9!va-BX12`4cXRtK^)I4FVzW#UV82>E;hiwd0
%HJ^BsPfq$IN|M4w%OL(q)jjasClv+SUWh*zy;i8fjFeU2L6~6sc*lJpO|(fyJB7S&#j#1DD>v`piR6nmPbPHg*j^+f2qV-HV1$_<!wJKv?$f;LBF?9KLPNr
AnM+zS5AV{?Vn1z8{3Wa;<1Q-k}mMuh%+0J&17S)Ptax1Ix8nxk&JUkB%9Zab@w>!i|zD-uFznlO@Eqmjm)UqZ+KN2P3gd9F!NLweGYnkKcJ)Zr5QPJnT^>z
&DD(vZCpiWzb3}KjC-dd8CA&Q12|f`Fe!-4eVzA^?H{MdnTH12kXki)_{A+`(4mET+v5+do<)MP;QZ1|ho=cL@|vJ8RX%}tlxTz?AY=IDl=4><yY!f?G`ijL
i0QgWCW)6iT-M7>>z}$KA3nB}dXTF5_Ud|`N&4?KJS0I-aiUq|tG5@j@#!_0_~!(}mXDn=8XGD6t=H_sD=8k<wGTY4@UlKnv>Z2-wXRd>G7!oZ-rDdB@XDDh
!pfgpzgA`>_d2he!7$yGz;reGoxcuL(`;B8UuPXpJ=C+dL|Wu-Xy`bm)FWo#Q~~78%BgBK?r5zLBLLS;<SR#|Dk8`bUek+Ic*gJsi#>-KJRkd|Iao1#cQ4l*
Gs0W}bBa*XwP!gcwVL2KK6Xv0?IIv@n2?zK+$|K(V<;&%vvRC4z9*aQKqq2D378Ra0AtkI>6GQu-M=%JK`Ck=W0sxWFkh6xC3&-T&7V5U>e)`M1~!DWF#|37
ILa2M^B1?z)*gjBfh1!MNakX&y=H1C`#y!xNeXK}K<h+IGCxO!8U5)AZV<^X^NroxZqy~lWr_b%z)<)xNb7C?@wW*H?wPxuqw!pJp2@IcRNxo2_J-0TolLa#
cnna@>I*a?<=zR|AiU&KVglreIkTqxdU6(+<WoaD_W$rHvqMgs@mV#`3PLB{12%z3c(;HmQYLr=4Q`#R%cDX1>&6hUburm<w}0_veNB1dnDib}!Lbd6-CUsA
NdNj9PcpTcP)kf{<8&Nqw@2Us+X3)yMb6F0^Tt~I#&gu6t3x0HsQRb!i&;A_UVVO-esx_KR)A$T4W+~ar&{Don+hK0I_=E1LOFwIhbdw<CwNVAutgQSiG8S^
lKIb{5#_u{E<JJMnk$?gol1P4oF-Djwvg9gy0Aiz{uPwVlv*p+o2wju37mjUWw8QwJv7R?3c|W~eXRk*Xow7T(<xMz3Oa&dpcFpxbMSA*hLcz6Dl7_~Ra~^o
Ly{Pg$Qfp4!YsYRz>k+c*k#mdbNf+MZ!(fTtERWJ#>vZ)d%axq0?=mX2iqq!mciqDzKY#~!<TrCep1@Xu`&imBZ~!S5~a}igd{0rn$by8u;ZL|+_Ky?fT6Zj
UU46V!CB*Kvsa@(;H9@wDCT*2?^315GKj?W?3v7<k=sr0HLE1?0&Gb=(~#I%a3JLI^DtU}Etf0G?uG(5tB|nBNCg8046TiLD-Tsq`8GyXo4om)qHFQMyTTB(
VmH0=`O`7<x9F24hbZTZDYU@8@g8F=_50BxnZydauNlWuTT3%Pz$W1P_t}e|6rHRrxe`C3%G>=>R`605w+kiPCAP$_Ym^sk8EIA3Qz0~BnbIft2Y=V37%0iy
vT2mxY||DWD!iRCf=M&%zM@k9Kyb~ca6YMP)aKH=ar#+XbajzE|5YH<kDo7Abj)uYEtOnvAIEOJ2@%3WZ@sDY0>RU!>|SyBKIk4vG!a2{`#3qF->%o;h^e$k
iYE{Iuj#`GtD&=rk&fFS0LuxMZT9c6qq_7%%X9?7*#AxdI7*UL;e#*;Idd<Ai*Cm3kudWkh?sq{PZZ_T_Byhf)8pOYZ9)zIUL$yiTT9${Epg@PP^B)`b)_lI
f(Yk~*9tgIVC<6cU|2re9%3ZGuJ*&_%vNm*Pe>^%yW!)Rn~F>Yv@aZ}#&c9cV9=u-skBcL_FjsOQIzNka1Jb{Mtn!mQoYus=y#pm_MGe=kW`Bj=teX=w?ez5
)^u9QB@xbH_OBRo#YWllakSc(SEo0{egePvU}k73Wr4|&Zp86kox(C5o1TMVgX5vtAsINK#rC0$+MiCspv2)iGr4wlJd&F~#-cB)a{A3PW4_4cRJmpVv#hVA
M$K6s4cIETi#Y6TU)>_FhpSwC`A>9ao?&2hxqm}!cy&j(p%|R2odNXv*E4D8sOR3qs0gwc8QI4_SmeDZ#_XhiD0=>0!fx+KH)i00?DDLZg??ipi<-depyNs&
()%w#rpi;73@T9IJ+|^_W7(=B&&Uy5w-0D(h$5Y+kR0jCe6tW~2Rn=`w-PPDd8-{NAJXHE?u3_TRW^Pe4mNXXlFJ>+63pGJ%Q$Sz^1GURl<33KvXO5(7q3!`
<(N=bz!B;_K*mQZ9?uY**ZxqoA&XEU9`v>Rkh7uRSiFB#uClB#_bGpCfJi{IW^lMaN_1POb{xr+|4s(3)bUXEXQX`jvQ>T3F0;D8fK`*mH0|+n2+*ucxGw-c
go{qC!M*))^^p$acS3Z<03|(mL1?ZigllaX5G;qP6?A)WjTSDon9NFwKtk|p*R!6FkgCrF%o|a+&AF4%+PZkrPcS|QQZ>JR8m{`+nwdhI0+dS5M3gZq?70!f
!7=I-gDQmy2vd^MN~9}GU%vRri)LQGV?R06afA(#nXdMg%4T;KN9p*nAlqu;Od{y^<;}2*r-kZT5InmGk0)Hcmu{B=jROtj=FfDSVzJ84Q==~iYGil1MxL9>
e_grKfKWJu4tL6xM0<c7BZVE(B}Uait6L@dusPq`H+ygFH40aszcc{arkHD1RdO)|jL>{7Wkf}B10Ez`g}Rn}zj4gJ-=b)|*sh}f*6-ILg{c$67c|hs`oU_Q
p*p&~bW*JwBEOxMSeG?0>ZSSt7-OuVn+Zt~laX)=Kb_ZcfMw_3Wo(L8q{iYe(#WdM!5Xpmg^$q7d8V{xI)_7I<GzQ-b4?dw&UmQ0t(k&e4Q#Z4_X0<RReAxE
a|Q-&;3<yU#c~VWD4oDj^4zGhFq|W|tI%4jUp`%I2;DZ0V9bLAl;QB1P_Xn(Qx1bgV)qJbv$mrA<C%L7gS6byoIc4Dn=<5}h|UWfF?}8;tn7$D;&d%DIPO;{
&TDk6kIZ@^3|v7u2>x5JQ@cJj+z_e;`Po8>iD&@m1fevqn%Ez4ni{B+yx&XM?c^~~D4*jsI~#BKEScg#t30$Cu$`@GvC39kk&bR<Ic-;du_ve8-B+R!rwUG6
ZYE#yo1k3XMX+d-5#&ihy1qpz^91+tUBr6~6(DrTe4VMM?F6~UsURN|(Z7Pk&a{xHeBrcvV}H$&p>499A<R_PzvSZs(C}Pz2BO<PN70IO@Kv;u&Mt}fre(CM
dC*3QUxaVJ*rg#lZHfr@M!`*v5D(fLLx#^qaFdaHYyLc2120@e-w9serKWnXHo@@mF`e9hK~$>%RndAhzelNw{*4n=1wh=k>MS;1J-C;|NmJe2W^*pRuX#6H
r;?~qEZgodaPl^DFH7CqQeFiFdv715Rx?334&A*k%qWg(G?WsLOTr?R3hi{ck9+4pt0PvWw+*d>j%<<ix7(RpEqCV$4LB7ySrmJL%zni+M3^7;27&cVt8?v4
A--Xt8Qq@H=N}(s+~9$i+=vQjJalb#ln+El{8(;jN`!{5owaF29|=<dP0xoU+4b%f)U!NDjX!+>b}P71Ry_ZAhJUW$)DEV!lb085H`-*rf4RFK(gGQ9WhMC}
gf}T#G1nfXE4SijFC{?3kJ_C)#aX*+Trq9C8<PnuwYv<>0>bzhFfB`FZMZOJD?|E446BXySYUj#CnO)bCUbop<JA1y$Da)psqhR&$8R{k+^dj6R@{2DRhmk$
vkL3D*)HX{uBywTV>651U*ow|xAUyy+eNkF*1-+xf4m}H;55chMV>`W+BlXR<>p-CRK0cvU0M}ik^Lvm1*&iAM|=HcEO|fzjwOV7rtgO<F0Y7sP&rcu#v(ef
*`(E4>Sz&031)}gMO4`R&EXFqA8)hj6ZXs}UN&#MYcV2={=6Q=Ei)AM43sZ~hU}8GU2n0)?>w{5=lY_Ie%n;WrO3v$n%kby;I?Z*@hzxd@;-N}#-v1YA_~B%
+e;x)(P+@u_ZS2VC)fs5fzHX|j3aqqhh@JZ!3lj?at$<kYt(4te8`43=oSNXi@N0V<5s~d2J0exztY?3tPAX)doY1diE4r02F6>te0fW?R;nrN^q}rNc@4`R
;tC_g>sPi6-gT3}utT0+dTHH61*MTO0_{{ihF|RjS3ZV=>>n5?<#wm#uN)b&+gp6SA2b}!thI~R3A}OX1oOWpRO}bO_N{O$1Xd)Ry;f|prgCIpQhZfM)u%%(
LvDDpJ|T@D2I`t-v2fxp@l_ez(xr>Rx~?wjHK~yGFy(Dm%CYGg{hih#O1pe8GX>Q;c2^@9l-VHFEZcYsHP9#WBjs3j2qDP*mhNbq4p=!^<@}-drO`Nq?!EVQ
Mb?(7Chl^7nI(p7d1S=43{l-*+7!CqUndb!MrQshgIgg1)X%Gtxj5+ajo9B!adn5D81URGp~5D<#Nut%dTmX(wm^Y^8!+3<W5u3ya`s9@g^rX#O3e<D(tr#6
J+M3Ac)$i9Xv#9!ZdY1Oi#Vt$u-S>UC!=W%fl5XwKJA`7C`@mtC6M1wboq%O1N8mNynATWWDrx_w6esZRvwxE&79rrzX8B$>5M9Wt2_^<+*gxtW-@}$Oe8=;
&AAoASIeodKkk60p6gc-q^34mGUt^TeQ_#8TG@%}S&5#q(S6H}RfH0Y8|Op|%wLSbyP<CX$I@HY=9Oz=9}vgL=qnWqj!^fM$op{G&?UqO>+C(uAzd}iXggbv
M2OQ+r1l$Y^vrDpcjq%i=Z)?B6?>iqwm#5CySm);LBb-!Tn+CYKqAX!KSTsmC;1jlYA*{Xs)d426=e@atDbesK>`HM0Yt(jyXvDOb_+4pT(+#l$>%*+o$q(%
o+&x`rb217g>i9{G)o^tEP0y(i!0SH5t%fxpwr-aPgT96K0~Vz>(AiGH!=o*hDHEmPJoo^uhEUVyJ(Yy!6U4fA1}aA&}y(x0Dv^PY12hbYo-&(nD=on9FJEf
Pdf2<ytbK|@{+Kb&vG2nP=;5mr$T=Eh~@*FUQUi5s1u5_le85&VEJNdGs<~W!?<6@bLrSFv%VfN0Z^!%AjqtK;Weh|;UQ|HMDR@^1mom!D^fPY63oo3ctw;V
+L9I_dZca3cvU_xhV=iGQ1p8Z*q(cl*N=@aooYhc$<Vh-f}}rBGWUX92jCw(JnBNa)=t25TxLK_-tNzdM8y$re}lQ9(h_2(P{Q`koGx&v3tf65zBKFjNXzfS
-O`O)=iEKxNRoqQqmi8Z?6K~uQt;Oz^>f`b2Z&W*os>bGl7NgpnVQsfIkYx4@_GMY`98jn8oU+oo#fJ%RLwIxEsQf>N<WJ9KIHEq41f772C#k=k-^Cl>g(<4
d1+DhLN#(~I7{+!T5x>Sxjr{EZWGQqKh>{xwEz3J?T)>~R~UJs$Vs$>v?2@)pXy*dLk{r=SP;=YBpEgUgB)wZL5^5%nb@nd%CS4uEOR<?2he9$o1HyflF(Ls
d(!bl6wWZm>duQsM4k&Rbn6Cy4$L^^8HhjT$n?cI(-xvOMvMB@OFZ%=Sq^%f%--&$sKX)x{Gus2g87bf<JRm<g+0waQfNU;WBveA-F?!=kKkd8-JP{5uFIVo
%YqjuuY{RaWKi~sdmlMOV-b!n4gBiAE3zzv?t@)t7t}P9HOzldQ%<bn)&%@m{ZZEHZ;W^&@!&by)f!G={di_Z*+E!isHdg9Xix@om^^*sfcTu|By167%=NLx
mgf>v?Z=&&zT}b+9WeHqlY>OEl|_LnLvTvmE80f|RPPf@e`u01#(`zGQhz}%;~I(@z1Z-_{fMVOCHf5HGxM0P4=mec!kf$zZ$$CtV1Y6=n$c#C6Fs5|#nKoz
%mwZXY^f+H;q~NtrJOlb0g+$I8WflDX^oIYpN!aOlw|8#I1IIc!W6u<cx_tX-6=&t%ZGyLBGneWm_bBdfOz>@=+gqS<%fLi*y(*qAEtoB5opi4tP+KjoXo)O
7p^PAxyn~pztrV*L-cKfsq+4D&HaYwLX?5eR*~0(1S;VUtuSP7ZYVVoI`iqA(3y||OhG~8Yr_qxm^p%*i&$IDDLMf#V?{bd+=vMUgG8z;>QgMVHAyAoS0l45
Fn8SyD2+fnR&X+}H%n$~qXQ}jS=M5r9tLf>2xJ=K7PVF&0s_8B8YK4CO?1|-*lxQ_Ovh7?lY-HTg@Vh3C`Q+TGR7wMpR3`9afe466%r@vcwyh$1-AW1JXcT&
g+m}hHk|lBx0WCTz|+OBe^LWhBGqm5iNtm7%3QU1zEwVS4*Q|8HTPLklK9N<tAnaD_P>qf$!+8@QTrveCm<bn^q{yryjy7$ljvj0*s_2eXf~Cyrw0Nwcu<<G
q6<ybwFFkMq}#~ToD4Nj>Wk???st&?Lwktrk+2?4PgOe6psK$jGX|t*0eSa4BQMzbv5NNT@aGphuZiI+gtnENzry4^vs}<MfV9=fS~#qr>mJ6x#t^lCwfnse
3r)=?@)<Jw-it#>wg{po=!K#qSdmX?IS73ur;_S!`ah~W4j;m0Nyf{_O21eZNivNIK`lO{_$Or#WF<9AOi@J(dJUsbwT^%yI37DVKlMPZOR!k~VC-IkRpa%(
*-@F#&;3zQ{(a;^s~FJ&p?t#2Kec?p>@#@tftEQ-!Gt}++xFD*(D~Xs5${$lkC1T?PjKPKdGjn^tv$^?Jo#g^LR{E!6~OF`WK<t8fY^}6LEq>}`pM$C9Ut9g
6MZM)QSd2zB0-teVZp9+C>9>=x*A8(j!EOPfi>gF^<7fHFPrNVwz&8Yg=8x2nLwq%(6Xtc4=I)+dnVJ}HJy&Ziy@xyc^S(oAKv-(gQ--J$@Z5fe*FN6zem|m
!gfZJW&u{UL}8Bk{k#FM*9f+D9y7J#_@V?~XzQL=H?aWItn56)jSqM~`XL1g$QGYj;ZZRS1?R=phk>aglgz!rzfOC0lsY+Buo(_(sF9(P#zFOvkOKImjzT+b
iBefvhudpvke!J)9HS%AE_r66EzW}|(gZy2v!pASeZUOHR=Tco>7vxLnWgj*N!ua>k`}i^(d^VY7h?fKG2yT<N0D2UKe|hw0~fX8I8#^+Z%G}TRw6Em55)3R
`<tqPTH<fTUU-Fvp+CWN->bA_&N3+~cCboLDr4pf$0mt)#wSDTSmTL>#@z3OCk(RG7u2tw-~kb@V2FJ2-^T#d449^hi!2*eRjQnM4d~^|30ZKps1pi_<fO%L
2-tbZYEicbOE@e<BX=pU4zrY%Tuda>9ROU#+Ks@|3c1WAgcfb4Dv+?dDn*uA?B!~>;JXmmr`)bSvWf6^n9)X4h}B+bs)HovD>BU;+u^6+?Rhe+3WIe$GuP+D
cF=R&Gz%dWguAPy<m83>T<S5sbH1;rMTk97ps(yp1KQ1%w1-N=+y2F9B{bNZthYY|eeDQF+nc1<v?yptQ;8%bFES4}=p8x9(3d2t&+qC)R?j{=YYS#+<I&R+
TF{=fP#(gIN#Pl~?=UwTjwXp?G{Y$Jz&P>WX5r8$^@w(A!2EX78G}fI$GA*A$5Wo;yai>zjh_s$`^M3Ewg0fA4vHp!#C>r8RAh(-T~cRl?ZJF#<di2C;vWO8
sp*>oc4A3$T$}59qnIW-p{0<0V)?n+R*IrXbT%GC!w+i0;_*mhKVeeR67X#hA57N@e)2H103eLsn&wqj_?>{l6?#DxtXA<vKu!2{YBC#KMBZyUNfGY5IWHeQ
mo>wExN+TL%7)L8DHxonPHjE(q_o=|<7vl<qJ*G<J9o_1OsQFtx9&%kM%ya5axQY%n~YaANv|(l!(#Q=E4^}31=_tSCy!3$CKLz7FyaWN111{bJS40ev-51Q
>&);giRiQTzx-;cTG(@dD7xUq>GI#g4c%f@Ud6ocqH}_AMe?3%xJg&c-k_k^`_618mn<GMl*zbmD$?nLn(4E9@#hhAU<qX<{xP!1IT_hx{vW{dP~hK7rA|s6
;M{6nU~Yt0;Gyc?3yU{`RoyQm=6V(7iblQaEgrTOo&sxDjZASI_Es54RAEJ<V8<x;Y8ev{CN$$Iam&e4wTLam+YI<F{tqf-L62{|$%7o91S12H>_>cuw2GaL
n9ne`R&+!zcklDoI&rxRdh69Fgw=(**kq!c3KG3Wy$Xz!Tc}Fv{A7WA!WPqj886ct0qJ$cc5jT`f4LbW3;E^+14}lXM0w|L)4}=!iNCQo%|7jc;W-3z#tfeT
tTdLTuIduMy5X(!s=axxMt54p@Ng^1HI%ySWw+Rm_@*z*d+LzfSmz%~>y5-l*X@=?BZ#Hw)QoA>d8VWXikjqjD-jxT<1}lV(B?i`z&CL%ILUEJ{-v!Nmyxz4
W6TfSrCu_@6nhw|uM@EuOY*8?aLmk0@eO9}rhfA2AK`@1OSI;yKmgink$UnuU*VFAkJr%yffa0Rz{^MZLVGD4^e$(a$cqCL;Zq$XbH16@M2$<qB%~P-F_v`*
uR3|lB5{mswzB{68a+y0i-NP4hvD-X5RxHnLAquJCzz84Li?LhLx}R3a2(djn-Fa~8)L|SqGh#VNVOnUF8UWf?(=o*tOS4kron?jpldl~Ue{#KiMw(KP%)t;
E{K*awZb(m#ngKQdHA4>TDm4Q5(IpGvv7*e!xT%+_Z|SCf82jK8pJi^NaKeRc@2iLPI$`C1q%ZxV^zDkU{>jd`={K<g#`ReVqn+4Nu>mjRE3GZQJb>t-1D;0
8;%MdwmvO5H4;<Y-7wSHY+-2}G9p&MNPt$T$z%|*!^!;9zTf;aoyekOqz+!<A>ptb`-h8f%TOWDmuFS{85Lnf<2pLXhNEc;D3WlzSE~C}Bqu2;!c1XhaP<W7
KYB&4<fzyU_LpOHioL|IJw9~j{s9F~y=#eC;mUIc?x1EV`2n@6T9}Ceb{aIBwf)8LAU4!XT1T$_axgS^Ai`lUU*(282R_208!LqQn@7bP7}^fXR6vmEYnc3e
msl5A-<-DKZAGuY?CVYTvvSI<@4}^h@#MXRgcm15Y!n;H8l|$}bR3c`m7hJYUh&6((TyxP+Jbv>E-wwFilB9IFO3Fh$aKgeW%?YVkK*62a&Pwe=)Sos+*0N~
8V_NxJ?eq{qz&-X7~fqvUZWt|0f#_kYi;CFp?<d?KU|V75~3cgBE>^0r$@nFjTUB7{($?Y6GRR<$q5@n4M36$QW1d%P)a<+(<W*&S)I!gtcd}%ON^jVBaA~K
#3ouoZ(ug?_`Hq-fH)Oz-n}ij_J;dkmAXWy5;{c|Y%wJJD#2--Ek#Ct+&T+ex0r3Dyn~!!@oPG1Pp&+Kh4?dJfU03t>#cr2PFizDH6ClTp6V<s8qJ`;zsxmX
%*!;lrTE{}*}n6|%_pU99BDTTBa_Bx6_DMfl`1W8@8Tv)m4=W-l58|A<R0e#gOyXUdutzfI*62L7!F24Ck=PkgyVPxK^fZV&75{!oF*k->Tl!(kn3LR-dE+V
cz#%I{d*Z{kIAa7VbpzKUMP9xB1q$EyQm&+%3GTRJ%JLWmI2$e;rbQX51E)GCKyt++pux(Q>k|;Z}K^xuwJiaNX#pR!SGO&DiY#g;z`|~?vzjK+8&pbCCb|7
GgX_mOpcAiPrMJPl+{nK>1n2nODjRhU?L5k)z~;(X?HBzhWs}kYI_-nSML7#Vcm=9z|aT4B!Z@B!#>urk7bnHe;KV3Gjc-&Zu{4Hnd`rA^<>blW-PJ;Mdy@!
oG|B;XE+#tJ`U|xe1#d^H^@!lTlbt4lR7q62L<S>3uT<w;1y;Gy!f#Jy97+dQ1iy)uBOOdySO##C%ggDMqg}f6B3rE9uJdm;s^>Hl1;4s>&v0ag`#!(k`@LD
4l+_7CV&qJ7xkV4JWxU*L9T#8Sq|KD#1Nh;t1O&c0<`U(-&^5b!%ByemY}+IpnPHaMs^cF|H+BUO!c`$-JXT+8F;6^$NjA0lL99QVU(rqvx>3FXZwwVo!Eho
G{*PISqq~#T6LoW=I&I@LD&2;j9!u;1YDY{$WMVenrcrR;qMdDC-vUZ(tV5kx_0{cwyh2EacARkXYSvVm~i(St0`HmxDbw)PKkJ*UV#+ZkKEULJrG&ByagaO
(0wP0>M(e&q!SGSj@cd&FKb9xy8Bp7veO-*`h*8zls=`io>coqp+;7J1*}{zU8@s!fStLjx?h5TtS$t(g71NU-hZvg<!PljZ&e@*%OS!BaWgPRr+g0n_yp^V
%gYn9iii(kdF)T;AOfNn-3VSyJE?D7yNmzdl)9iW%6x2%dYxrP0f4@+j+`jUJflkxZg*wgaiOd%*@X6Inp|cG<c#pc%sjAvy;edjha<iF%f+uHA2BwyAd=Ow
=6N*^uK=EA4Pe%)F30&_4v%rndqb4BE8VHm<215Q#N+Oo=Gi{w9unxWhnHTU9?m1DXq3E}XPVFT8MuYz{mMcI`zCxk1a;8=Sn*2*Oy`*({sMi31<lz3*8xh2
AwzN?F0(5WQ*DEAevdtwCs%JBn8G9n##jY{0p)&DEia6MFiTN_KUD+!vTrORdf6(E49-j_srAsmn>jh=^xeLxWXU@8-0esI#CW%sq7yh_pd?N36qs778k6#^
pwtVzovK-{J}ij_HQ;{D%RG#uJvpOnT^4O``-)9^9E^hxEf3;kAwxHz;EWunpO=BjpE<_reuLGq;zzrB=kD688HfY30S?s%=Q&mkSi-%#Q7AZGcf`f#&-q|=
RZ<vF*~oyyvUBFD8GaJqMi~l;^U)H)^CKV3F>5%mEEYf_H`-3v#RMp%7B0jebIF6xk+%V=A943(YH7H*Nzf(^B<iex#eGKav6>OL_$dtAfCZZM(W<+u?2d8)
=aeqw!tDN>)z-TAHxM345F?Ybm~4Icq*SF<=rZEbV}i+T{Hj#fdXvOMKt)=KnQ;?2qi%HHY@#dHp#9)WB6@U{+5=|&al4uljCq?WY3Q>mhietn(hvtho%*}C
eFBu1Hq&N<L`kYTlfOz8=ld-Pq)dHH;ehAzOmC&n0NW5$y+uYDZ}|+Ys-lO1d_FsthyqtMPw=xZee!}@FtHI`^$Q)Qw}qD82lB7pY~>w{blhRbd-6<>3Ggy}
K^^pCO(k1t$Za{V7dN#bvo`RCOpMhgTs?T)ebiUJw(fJ?F-E056sYuHPfgdX@F`GTr(PgWLim{zn=(OBB$9KFa?GsB`iEds2-H4WZ?&W^)b>cEd6F2ls<~vz
3D?W#SG1cU|3TU=lrR=8_LymDnWVf86VVt+hGP551a`{NIab;M|3+feMRvR?50C*jVyt=d`gp)YA^u7=LPk2CuI7CjpWm!TFF_+4FgcX7b{_+2u_u7JsWD_Z
2UY4WtYY?A1ex-WqZ9Z<mN@KLp*@I)lp&I$r#ttOW&K-Dv;noW(Pk{~zgy<OoSNvsgWGi+knLdI0&Er)b<c?hhEkzk1z6Y!YH8qqy~9>1aQ!fPjapoa-#P!f
gDuaZxS{$)9=y?>(HA1DtZNeQ7w`UlD4gxaL-qzJ!w+ddx=i;CYKDgNE`8m^Y>R&hiPlVA6wjH7J_?TCbjTwyMw_+2uNtJPF;gUsl?HM<Ti3S;gW{D~Q-Dbr
#-tfq3J{Ja^8BW@fD~(Arb#k+Cr+^qWyxHz&(yL7Ni_#};3*zn&RMI@#k1?%!seQxjyE?_rT(q2dLezRPWTRWo7%0)5%=@N!mC-DHJChpK+TP4!Z=Sar#||{
jN$0=V~)cr-{W5nlM!{#Z<gBw+~n$*RojMd3!Wc3wrF^q<9ipfA3MwDLMJY$f#OnqB)5p%4*s`QkU;3k#<J*L(rhk!11)u=V9rx?PHroiYBSiCQ8if-xKZoz
UxPYSL-8(wfvG9WUqj6g?W-#x(C#K9E`B)$2;g1j8#&ajn1jZtn(a}==2+4NLGi!)ALnM4&=?i4jIyKJ;vxg(!hW>2xq7UZQVusqcQR@0@N%6-;p$49{$EE!
Us*iJAb1cX@f}fpT>?+&QoK%#aYo(9lJk=2U^*f_qd}1;#*!8XF!1xje!TGla>ZCpmo~{_U8TqwZWe6gItU+gjao$bi8y<w4Dqn@FR`x&DFTFs2w@7|MYh`g
OtS1Vy@`;kBu#aG4gvUSF2FM?aIb>Fx=Y*{+E85mpX@F?=!H#rB%VV{qkhl|&ar=dcCn2(ck?RFJ<D#%tib3uVpQ<V|5CEs)QDhJSZQxNpv#1x7qynK&hra_
eZQd}sYC{!yLLAKuXxrs{@V#FRwy<>L<I8n$lp0b{Tm#(i7x567NfY(nzfY)QkSy!9DPnaP4vyUd8K5awS?(%!Ah8)KAWhL&T(Sri38sZUA#nT#<#NUQo%J`
riQXD9wNye$Is4Gd0pvrgZSE4_qBGVtI-U9nEen7$IJ@mnQ_EbT(G%BuswFph<tU24om&37EV7GRDb_lAMdKnT3N6R)Ywd^Brlt~9Slec8|XDn1o7RYN7}V9
)<iC50svol>!}A0*l@=pt3mTODs121-lrQ1Q}nA(Fv@F+XD`)Ing-+FHtTI&pw#CX1noSPF1jv&XPg^BoeErP*9>1GI)^d@JhV&2hdhiJ-f%|$K=jj%p6=6M
)+#?jE<zVlReo`O6~a5%13k$qOMZ0IfpF51UHJZL1}PZ}f2NeQWl>I>`Yb)pcj@aRSGnzPZ&MELDIzAm3+@dE5e2SH`Z^A`*Uuci8JVkj)x@+!!GWxIXp?H)
RV%*OlSamOdTMb?MPtU8tK12*39!(VSxDj5Xs4-eAoUPh7J@u&F&6<bea=j6@!u#pj!@@1%uBakvt!k+Uij}-m$yV?E8I>~5K5TZTKl@x7NRXzQ&rZI(@opi
^*hD+!M^n$2w;cZts&N#t-9$n?Zj1WAet_Y+ooyOPjuo*q*|>=3&OxR9$*~Miu{qEkZu^Fb|o-Iinet;B@4Gdgs~T&U<>iF_bb>L-uwBvvLw;K4cOb)=I+DY
8>my*+Uv<Mq^P+P`Q1Ku_+|R>&v~fOzgN^}h$vjXq1zCG!zmC-emL4|%YxmHN<-b@*@7fpwQyD5NPcUVFQ5}Ef`$tJ(iN?l{6n3lFDSkoYXif~j+WlR$1?(C
qKH&k_`nXvfMboYMCTG91Ozi2N-F8?^?$>xzA|CTec73ReG0_lgG%!pwovCM17B%?A3~^=YF)-OknOvz)^=+r6rZj0a9vZhet)^tea`T65QT?&ZTM$SAx~Cf
sTf}H*IC0SIYKzKn_pstOrrdFx38wsg7+%~-fLX}X&?~3rCQZFJgq`0x@t{XOvfQIL7j`MaI9Uhtvj&Bk2;DUY6UJ69QXRsgm@9QO}&+-h~zWlSCe0Xy&Xra
A$aN&!R$@e3|pC#{L)>5;3ZUFNgLt=mOI!=J@1O#4CyIw@t6vbm!<Mz`8VT}%>lP0-~u6E`Gdzd8PFQU_MUo_by)YVCI&0`D~>TZ1?K@)046+Fpb2wG=4jk0
rGVL>Z#o)b*`gh|S>f+kUO_k_*7)m2Dm>07$8pkkPWiQ~1|v7)1pV=vKs0tJIyufw!>uR*!HqDMAt^^yorMd*5U;dJz)DD3)(N-9ea3a>Ak0#h$*F3XiMUSO
lrGIs^et(BVjw-~a%EX9H(6B!`*$5nH7TQa%5mDMb`rZ1I}mTV=(1B+X29CmBW&#l-Sb9F3ziLSZ9ZO6PRV~sklJgB!OvEylX+U_?z{lu*qSF9j{%sqI!8)F
62ZEYQ$WyE>>SihEfogwYQ_D5@g9PDc+K5!1@oM1Ec~2uHCd^@;l;f2K?)gm$Y{#@wq(6y9hgVA`&QRwdRv$}PfxOJtnb#Z0C%#_effYw@IkPOoCE%M_O9KM
KDt{Mo^8+^6jGyH{bwOI<cJ5Satcr0&JP{*2|#T%O*c?yaC|=;h*c#CB!3iIF1D~a&KTzv?or(5Ua7{1SsPAcDbwVZzq%$o6aPos$q6w?Tojqtl7Y}i<P{bg
p;H~bRgwB8b@`w7$V^T(2;M;*LGNlal>1-x1o@9IuyDt;9IC$+j}o9MSVe*j>@epUncB8O?VcALTF*-zu}wEOcW19E0me(<34Q{{dB`R<T4T1(G&9B`)fPs+
j_zu5GL7d<PaS|9en8W2P46?3ljXD*`XW0!`>RI6M)P-sRtUqY-}|&>D?xDlH_e)cE!Ko|0<L20BOZ=Gl;r*k=CwG5g(s(4<2?wc3AA@jM!xfy!h(9J-eFic
a_GwV#cw7eXyeQy<aUGZPk^b&Dr}t2yS;6f{rreKh`Wd5TE$ridv_y(-anDlOxMtVZok<^bsz75WFlKyO^TWtd#m~$oDCF25)pFr6wtMDcOcJTngJ0)O|;=^
`8wJ!=UYDuP)t=SEt$G&mu5@j3VEm?l_IGpD3XAuxkQ<1c)yaUW=3$&=cvnZPb`Rym>EO?n4}D?S0CA0dN1FN@T40T91G@~t$HZZ9VWzSVVJv}Z=q~A{-2|@
lF~gOS#Xs*Jp<Q2GE9D68Flsgn~yvPW*ZwWt4CU6`eiv*z1q!^9M!|YwuSxF9BetGr^Ia1`iUYjI7^b157-R?ZR+Q~FWUFr1m1c$0D}6n^qkC_X`<|-HHDx5
tMo_&uw_$=BD=lN5;mAZIF~N#8g$3#?gnnfGp3e0ISrQuiY~4ALy{71T-M@dY%WjZQLTwzc;h!xxX)X(7KdE2zivyGxtMSyk>W&b_>c*knL5jxT$`x4S6QlS
!y&&6%f8ZeT=TRMC;cQK6Y=}zcGqB>U=5D_SA@B*oK+}-V2Yw|&^6r{|E#uDCKHoRQv?PM=$Nm*X*<mM)Vyx4XkH4ncGSPCBZE#mX-+n?MBb&(KEx&3EkYMk
Aa>rn4!7ZAG;*t2^zZY;jflBltJ(OorSO`E;Szs9H8;l{8v4xa$GnKW&SRdACXbF-UiNwb8|WT#tyFBL16#Fl08;T}-4(Rvoco>6#mn&oX2?JC_8wezjmtu&
*GyCB)AegxdYV+gJEjcCj9xrn(f?ofVlGvN`@ScV4$e)Sy9SJ!pCZM(<k{*x1)J)MoXk)-mEGjTbW6jOs;V;<1GZhg{8TP+<&MnJ<O}d+WLj*Yy3#_)m4dmN
hTxnPs>{VV2+1G_SDo2J3h9+v!#d9b@p3o|?4CG{w~w3Ey8B(j{OXy*qPU1?-?)JS{Z(Xb2^-p+!7YzwxZ@aH<)Ue4E(NqbWPRA9=oO)mYul<>wE2A|D8xNm
qvF^s|9$vwEqk4tBnZz!nVt_7(Vn%h^6!T6vn`0A$Sd@0e-$<IVJ4Oz7D^O}=O0^PJ{aL0b3LmdEHLNZ@^Vl_!H0iDa8B(*)glg1`L9EX)t$^;EvU|wj~t5D
<ljF#Dt0$~xo}AF9&5z8>CzHwd%fnMU))Gw)N{^az7dBiIex2ezKUk&@0HUMFSHE~)y47;7)dGV$uN^Io3iHJd?&a4Z&A<7D2U6SC0J;{@ne$KZyheb$uPZ>
8cEpO%w6@;M*B6#TcKRP<rdUow}g>;UH5{$Kn2t->z^U=;P~J40+6-Cen7;D3Ljys1`5&s^uGV5fLCs~Fr;ZYh$9CHKl;H+kb`0Hvg+;L<$<}ePFdCn;tA}!
SgY1sDG3@c8~2y-P>b7FYz$qaRBlrOxN`Z$5dJK#I5D{5?osTb;eHd8LRpfh1-K&(1^0}gf^IWl3!Go<PAg&NeP<E<6)S7YH;rgrI{X0>+@XHIoq0ht{E`w;
uLBRpGP)*LYIHYzpV(qf1g=g<Puvg&J;Of_%S9zqy#r7pEF+-g|IfVzx>&KCkCw}2bBt#W!SglC-kjiQ@D>#|#tpR<EEZTsRY@T1bl<EeQV!uT26j=F_Z8+|
L4%e@WGC*tsV@G>(cni6ALH*!aSbM)l5D;)@UiTX=lu}uloxH*eKBqKMY(CPH;qa1`vKrul9zBSZqTwA=*-BPH@X9}@sB^rJ|rjE^A@;gqeQ(6A#77X7{8M5
cmS<>*#a>-M-$z1vIYl%3wIK_#5FlS6ziEe`3Y^S*s<#NF-8z1%12MXUC~d`mN?eIVFY*y5Z@PV>dUGdhi-aaHD$RN|EI|2i=)xdXkHPjAQuqSvCbDfKJaKK
oCbQiMp&tAD$TnV&}|Ms>H4DN<_PY}+9Rso!!iMe+-n2i*wBfS?UlI;QfB=*qY)UL%lsy_>Tk=iJG@gdm+#WB(sg(3fslcvh|cqrZF3LyQl~yR7)35H>eeXS
8hlz+0}uYQg1-vS!Qo?x5;1ZwV^D44XE@S?&S*F)*SZ5fP!pgT#aCrp)XT@dV{j(6Q#7y(97~mMlb0Mo8hy1FpYa79!2E>CfeWXSrFM38<;*E(Fn3Sw!fc7}
vcEY`ieP|NjFp~&)3%=7-o#4Z{t?8!Fw1i{7E;6nRh?+1M0eRYyovQsUUF~JT9a!KNm}>u3?lF1-wFQBk`SomhnhAQQ5Snw<lH<mk5WROXj1rtJ+4NKYV60e
mqUgvG`BBjyFujgHZ6qvmDnyxaJ%vA^YTRN951Wo1LLR%l<4n4B1T=hkVxISA=t?aiv9AqtL3QkpCdMQ9_$*<p^?{4&-PUoQv=d><&`foT3>!f#m+2la^AL-
*U%@;qB&u@m89APdimg}gU5=C5F80Zn~-FPxnY6CM8_MqqRxFYWfd(<NL3=51hGtB4A-~iqVSynBiA49Dj19~@L7V^5k^BP327|;d$f{PvTPtZw<pQ^bfX=g
)Wj-IGwKidfH}laIudt~vZ%XrTb$KHL**rw6P`lYO-{o4O&f}7I~PqC*<umfcmoDQ$op2)_6SFH-=RNbK;*_*@DRu^8o}08@GILh1}588$@_Pwb$8A2e-D6$
(TzO+MNI+40s?@N#R95KKq|V(=XiA<B%?x`w$k4Af@8oVKW${@jo<DB<0tUu`x_Ov!^F`zHA)ktP{59lK=iTA7NP%gV+ny$7r4`6^T^>a4Vl;pr@l#%+FroG
>W{8tu2^J>GW0$@7tB*B@&@i3*O)p@ntd~n9*IO1BzBbY`9`3``(AK$*XjZfh#L%WJj%LaLR1MoxczHqA@rh2zkX!`CF~?}IQ1qE;qyCp+<WnQv6o@SMH0Pj
bgFcs=76lv$C!=f<R9!?&0hHxD-6g5zvZc{Q8;k4d0@u;+UriT1<hJft<*k6R^XlFij~7Yx6ftGFDiW#%U}{J#7CU*HQ4(dv)q2*Kd=Ut0|IRc*&>b+d5{z&
Qe{seS}uJ?9sMcYC(4btmfgdSBm(Z<E8LJrY^Lu(*`_y-P?8mDLM5M+kb2m<7kC#6DJ=l*{xaw5u%`=F17;^^!~MUXEO<)7_u|l$F2+3__hxFH=+D+9@KMgV
Eq6b+x)&)bz_7d`z0F-j2{6_gurgE{=LLKiC%rz{8+2rf0b|O)RI%sRCU?2wa+U5fB=XMvS7WNJS>DUP_9Gm!GZiwf;Wl#MZhlsi_5tLJ%acTeWc5W!bYk%I
591t?gG*&Cam5>sZk>MWYr5@*m@gC23ph7X4$PkLDWv4NIXxlzG41LX196*Z-6M)6dzN=l@GbyQF>4mNv`R%!RYMaSM02EA4#%PZ0Q6i;OMcX-{<Vf*KY*7t
S3@1~w@qX+=X<?rO|nV8OBDa<Gd5HT=+l#{u>ruMxW|UF(mx3+yM41Nj<GKI{n`Nco0y|^qoad)hDs7Psl`sgi#PSiNX)eO_D-mljbUYSuR1eHwocrLGqQ68
R<+y}A$)q@B4FQg2p$tsU=bm7>y6(H($B0)_T>e4=HxhEZ}^HyyHQkyL{|36L5#!`Ez6B6sjgRjx&FJrXOECUwD{&C5ByRC06y`RnXO~25O)aFCZUE87DSlv
fbhR%DRxqcYyQO(Ea8Lge8!ojEKC!FdbG5XO0<+G2EJKS(=~9$af!qxf2v>da>INlM%y$C!JO2Zu7}*8b5OU|f=Ze}NQ`fux;+LmBk9BQHS!K|Z#9mWQ#WTm
$=asxv&vLeRG*swAuTofcQ{x*@6Foa(2t7B3E~lDz2G&>-F<|G9cy4@6=75am46oU^S$CZh2Cm%V2%raw*=-S5%)H0zk}^QEiPbT<p3V_tkttEmQZj^H#|k`
u7L<wXD5Q2nkarGTvN1faNx(#$A0~QEC}Q*pi~=levW*K)ZCps#`(P8NK3mP5(U|WO){e!e)-J~JNs<QNcJH-TR`Tcdr$ELjMdqn-?8n+$D1M0*s_TOu@MZ1
(pYfX`e7#iQIOy_TR8-09bpHgU-7I#2p-kqT{OP+faC$rVv+jw##!o=xMa`eO~qkQxcu4x7gBhrQ(PxbYxJs&g<wBhJs3z)-}9WvzTN0r>@`U4EPSRlQgCKA
OhZrfdQ<nL;5ke$ahr^M$4P{Lj5un5x?TOG#WqzdOnz3^apCW;SvGCouG*P1q-qirpUSrkg)W|{J9I&V9h_ZeV8`g|;uZvdl!!E*M+kPxs{}dW<iKz)%CES^
*Ni<=vB%ORiGo5e`=&L>4|YtF%=rap){D=Dh=<*y?KVB-C>L#eKr*pMMxRs5LzS>EB+Rt<xJntPfO?F=Ny~SVPx?Fw{zqSZ1QmtyqCAU05*c*B2RS8Rm-eIz
kk*lSFTcvLAxnD|o~sdWY|A$rx%YMJq6MOr(xHEG^6Q1(quu&iWDX+uKb|CTNZ0EdYZSRiX-(3xnO?ljeekBSH}nU<UN1ntu60$qHqJB;Cq$i(NaAzOLpn~V
^syMxN)RaNynuxlS0LO!{21&#`DWo}aa;Ir2N%wp?_!@<Ou34g`6n8e9QEalB<?f{c_AY^s1CYcYE8An$ok~F(G{;tH@2_Wy@!gUxG=!IRxXMaF4Jm1uzwD*
8!qu`rn)!o%iHH4T6DaHyg5+-u(xY;1%+b{+kilu+!hdJSe#)?vsNxE2wHj0fyKyo*Zg1?p(~7qUGvQvi@6jxQY~JhQrin+TChIbl1kc>p|BGhBHS;qzUV3r
yT%&+H8$o&rzsfvBf3@2l~$R)+^`-3LF1b%;_1MWLc-n;f>gPlj%mg@1V(GR{P&h7@r*7T=5{g@vM%26cjTJ8n3$^c5r<kOAwz<HVX)!W!Y6h#BGez+ZCgbq
81R+^Z7vNUN^-+P!dTqvTTk_&JsO0syv!Hm52(p$-&5wq%>|8;qo|=uHY*=++tW@gLW~pQZ35qZ^=pvOBIoOl2MQ={@y;afbo}0OW&Q!OFgx5|f`J$d64wwd
1d(&F?^@MVCISFIv^NhmXAqJYHN)cbj%C7MudTj}mnN1#ECfoihKGhE*v{=Mqf->aaJa}1m&BQPgJTjUY|(ajie7sg6D&{bX8nr*s=2J>#BsZA`zf1tFE{x~
auiG&g|Xi<o0r7{@Imrvdx3e!B9K(qq3U_Q1Du};A)MzY;wX~Lobc&m%N7m>co_y7H4rsuJmn2lpD6~5uYs}*?YjvsF4)jO+;gG6cB{gzyu%}sUh_m87DT-m
@IkdQ>1tWn-Jv=ekU}cFZwYA{xdmO{sn<v&c~`K)&?t~msS&p4@JrsP6;`oTt5bzatl<_CPo|Q-nZp(Sy>1+{neS!wVx}~_oFk)wx~CySqR3Wl(mG@!xOm(*
<^VJi$m8Fhf(;yE1TZ0|gU%<9)KQ?n0D|%lK$Q@=WeLvcT#ebw(awTv`Kj1^o^+)O#izE4+pjJoYh4p|`g=_2fu}jxWZr%s&8q&>TY!at=mv`qiT(FTG{=(6
1e(Q>ofal#-9$u6!K;08Yj=VKV*W};>2mlStDnN=FWWgCmRI->+qXZ&=59}hF`#b3cmyxb7y|MrVUkK431m<3_F7M7`h*sfkwNMGjx%pa&nRVpic!vxia7o0
-B#qEPeus!MjlJlk4oO2-9{u+2UWoV(7HG~kX#~|G=UOf=e_AHp$?l4Tt(?iv$Pf)F8=tlWp*7Vns11?Dz};n<??=d)iYaTw*eT`0@N}Ll-D;+`0Bre-i}zo
q#~&qcAw(cbFj<|6UJR$5v7@5u3v@eIG9PWU_iXPdm_L@!tx(|q_N8reLt!WJqD+P6*t5JDx**64L)c6ME%6O5S^*+Ww-lJ#w1sSJNQw$9z}8Vy7_d%tqJe3
0*7Ayxk_ut^cHyq*8;=AKMh>uo1K0+3wUv(Uyf_OTM^<}%1LGEAoiCt=lv#oUXMC!w3NPn%Ijk|_)XanB-~!yNA-6tW@g;gvkmCVdT7CLPcXL&DP1*NtXS0f
w&)!f33=rRV!Jj+yC}U#=us}_0DRcP0|D&NW;Z$&sQ^tHFP*bA$p8F;(m5&g9{JCrI3?R(yRXM??D=lh3H7AF>ddR6K{lRgf`xxJlp(B%K=o^AvLxHxxO+(R
v5qXReNLSad$R>jwU8TJje|}m;xna9MamP>w3+rtvXSlZKMxxS!z^pKZCJ1|LEzZgpxkgBPSqEIuF<ib>)mXJ?&@xT5X353LKS56-PC=2If^wQUSTAp?K(P?
EP;w~m*i<@I^GqaVS?fVxxllyB>{7ksjDVgidGg?%R=E(|B0<XZ5B<fo^tlItd{pgUz>Gch(P5n0gy|~-E-FF_u1N6&#=e<69|zXwU6(wksZ=#2P?k1!6x(0
${I#5P)P$kyrFAT&}OVYV|mZvFhU#!wQ{zSIQJIC!zvnl6uu4paT;qD)3hmQK<E4a?Ds+CZ3*`Dlk%ry7DolMUDz!`?n8KdZmOEzcxz*(s!K{f?SXE|>N^7z
>+B8ubKw8zf2pBE@s?Veh;f@#$EiofKJ*cNp@I7($4UaS!@Ht4`oq9?D1#CLwMyWwX2v?4-t#+=E>zZr?9Ex~Pm}{D!SjYmBW!GE-q^~aiNgZp*a)-7wT{+t
NtP&76fX?ZGYxf|@2Y%`n$u1fx@#DuSv6yIy;QagaBdY($g@3pMNvP%wq7D;3jRUmdxGU2K|9Z3Zq0PXT(}{SzjX7`KxDN1oj4!)dlJS7g!0&hVK&*8EbXEG
X_BS&%`~5Nq$O4-s}LvMozIRw^cgc(_nI#ke#Z36Iby~XYsj7+j<AtnPPc3sdgP7f69bU`rdia=;n!eEzOhX&#=3&uM)k2oqwJQ4x}8c$<-=klAG14~G><8I
?vr4}XT&-`<yIc;N+Er1PBr@h#ioDi0w{XK%Se1@BZtrUvKSTMkEo@YAAqUI_F8X@eXe=x=UP{TgwDus5&dr9&g>GOIR2ob3GG93p9j|n{c>K%$=;TEWEB>L
M|Ab<^0<jnyda>fasr{uv=m^n#4oj*iZSrfQw6_iJ_FGBnoH~EM&XXmBrLNbw}1t8I9iI73D4e=|EakVBV_a$eK;>c9DaCN%j%xvh#zmlBT@=rg{!^!b&~qa
y5Qqskkr+&=c@$L@R1T_z$qUlTbnwuZf#G0{h8h|p^0udeGm@<ao!2<KIIx)^vPx4%97wPb}I##>7<KN)L0sYo`!tk4Dv(T*n&cM@a&VuHEK%^x@`z9CH^|w
ePfzqtu4cRm%M-m#nf2Oqt@@q&^CL*X;iE_wZHmro=yKrL<DXt=Pgr3D2!Jyq>&lOE-*>UoRCQSG#hToNXRLsdLggTMDxSd5#yO+S8FprcFlPMYJGzew0#}B
uQkX$kn$7i3B2eDChg`+9}?&~KFhqFl${^}pk-cKb2e3PODSF;6~m^BY9CiSE$mcY!PXVOm%<^MuKIfouJ*=EkrQjt7i}?bofn<&vJHO6hT?HaYIQAxAIq_K
YGEq_0Cle*mA2X0XOi$j7i5hS9ay2$N8T3X$Q6#?U(o6>$R@ndFTSA#0^9iN#oI>|D@)#TcnM@L<cB&mA-?H(x&dE4_ORMecV`6gI*8@HXAAn>8^_euTK!n9
0x`0p|GXE6=K%}g!x?X(gsU*J8l?R)Z><u6$XlEQNx{?2Aaq#82FTN5PIL@BgxKw_2JM7E@fsG2U=`HJZpE@kb5K=wXe&u-@$(zq_Hn5u=~sRh(We>m)|Ps9
n2a|%z^@R#gGsoBkkWnp=cH_sDle0^AT>Tg<6yBn44^u0EbT{$v49BNXrJzDg*Rf!oejv?tF!S&jj|LKk-&M6IwncYA6XeKmhqZ*ft~UlMt4{r%yL#|l;}ov
d5r=6$G(xkA{qU%Q035;#MTV9rdcgcUAKk${@Gt0e$cQWilT^6C#{aDhVb4_<jI;K71jY&*dtS)Igj*@px|R5=vOrW*<g;Z8e!`rYegG8CNowO5^15Asf-n4
BUZZP!sjQ1YjgYWYrV`yj~vK#;`@D+%GB3~30k8Y6Y1u>fMY27LO)~cTx4avf=B4^1or{S(?>}{EJS?CuecHVqUJC%O<Oz*wj7Rk3s0(HDz4ZpHw8Uv*ilg+
{eB*X2*FVa(26`6p4>c1oHVh=gBBoMk52oaQG%R_@$$C>SZn>wK9MAipw(@^XJlacWWq%09o-H*#1E=qkX+X;)MHxhV_-TqzB$q`LX_bU2(dpkjBD`JZVws_
LPROMt?r<(Xmw`{SkO-(o;uweBrwg17uq!rz!VN-t6}#ciXGPc?1tZld%$i|`AF0)<=3dP<3E?>QAqq(5LL=`wdH>mkXY(fB|i;B55muvq+TsH#;VMVm9cQB
c!LG)F|!{p#TL;?s(8Gf!Rmu84E;mgWAOaI*(Sa*D1a6^PuJ$g;uC+Zd3RKU>Bms{gx*}NSkr9s>gYwy&6O-8v_UqFP>FP{6Xx8!*@U`y-J5ChO{P-Zb}sBa
9c#n9I!h&8P*$RQv}XA4PG;RZdz+cO1pg7lR!O#SRz9|>MiIcfvSG&W_=yHPWh>F_x;@PBVg(I0qm>B`*GbB_V9#l82RiSnW${M&W2(VCs`=w`E-AswF#o;`
Fl}B#xKSQtjQcznCJ;LbJLml0u|>N+0g6mX0a}qg7T32_7)U8-iERaB59*?TR#&C<do(!!yTl4;^63cg9G#K)2H8^z-t4mpjJ)?P2~978n5?q>Do-_-liO&|
c-$zMdYnMLuZZQQEWeufKhCqZwU%vx_1S$ijJJLH9IgsMatG#_n*G}Z$T`N($l3$K4YKBG^?{(1qYA5V7c|PX@C!gIH58oc-q$vndmfg0FPN&uFFl`uGrdAF
%|LnNqB8Ih3Y4~eywi#u`&^$ozz-pis2sf!^DWI|guiJi8AJyJH~Z37+<o>KK}v143Kc50jUSt%)g@-qFHIZu#ve`%hV_Qsz9N9M!2DhF1<&V~H|K9#CG{=u
wYlDTD=i9ek!u7w&%8ZQ0*~s~zgKWxVM3ab3+nOR(cT~mzYp-X>*Codk%uC4t{21Qy6-q5$(LS*bUV9KC@va|p+Rq}1Lecu+uD}DTpFlQg{xK&a)c{&nvWcO
a)g%+0nt8Lh+jbp(#G%mwd~2UIT1NoV($_~mz(Uo0P5wlH1-3g%x|j=oDU6hq4>W4n3#x@&H=B#<bh&Sde=Jf_;JI{i%OJQu12Z0okp^E3txAQ6Sx83f=9Xj
Sjms5Z&?Oapb;9QvB5BPzk*Hx*^9b5lFyps`HL%fIiIdi6*ZN%Np9pyn>&q}o}Lk}RUa*ESaQ(KQqwI}V4$-DbR8L_dDC2_G*14tY*cDnKdv;r5xOszsj9Rg
N1pmq=LMHqNH>^6Nau=cP!pT{CCpK&9kogKRq8~cZ@A+0c#$tyo!VhnPCDxdiyLtsO*lw|<%^eIi{c~9zLKy4;uNg$Q)TW{HaOZAfjm|bPIZ?onQxQWMjGul
5#)Wz_TDAll<ocH&C*FMORwTmMt0wb__p5Wi5YGn<G&7Dn%Yt0z=q%}+tll+Z@H;3Q}*7p%!T0;y|9LGvgEUaT}*?u>O+4_py_nl&VS>(&87$u%&f;2M=+Hq
vBk2>Fvpyf$(khDAn;+TvKzpvYya-wKFLUE(J3Pp*pIY|L|SH#P`|ykltlng@rpS?`wH@a{Et8-jbjnP^L*c8|LANhW9NopZ^BsyfV+m_s}sXv9Po^!0}d5W
Pd6+k*ibZ8dAhu6Fl^5tvMGs&mq+X@>7O1%4)OodZAd<mt(P0S)H=dkS;LwRtV7?Lfdy{_(?mlB2+SWc#+P>_hluJ2fH(@1wLwl4zP>Xi;_$w5pssNP=tdu^
fgcF@RX%gs-9d|1(9aNQ2x9)IHQ_O5EkzX+E1Lr~)MR4_hoaoGtm@cX<`k~Hg{MuoVBvzNr^u3%nlgpJiSZ=p+wbKfvLNiPVDvuMx0mKpK%=18NzEMh&k*h0
xX;6XuWUyabX%5&MvAcJ_oSL7Jj!sE4;W8>R71n0RWFM1xt6Q~6}pH5yuWB1GKINsOIyApL+PZ%hERbNO?GGqT|bXb)MDl~Yg$^vfWl$dvGERj`50v9c<|J5
PcVrp<j*ndv=K4?7-07v4*e}~!ySc=XBH2>S&A$r|HWJ_6;o8h#V~L+no89HRYv+aJc;=a?-Qz}Y3Id3-f(!rj3egls+IZ|&o{G3bOkW5(Ai~RFb)CKG(Z)0
AYu@>>R0u39&yN_h{e_v9y5#lu!8DEL5QinPeXu+&ZcWM6vP<}=15MY$Qf^mOxQFnT2MVRSg;EuMB@pv%(1;`$uGvqnc5bV#EIjD3I&A;#a5aNGys!3eIShx
K2?>#Q*y5mB8)*Py{>XvpdcK}^6yDR8^LGrhqW0EbjNjb)qKXv3$NZ-klV*hBo&_<j>0QP1M%IN5$>kn=S$@mOD$^KvlqqmGre<*1i4LN1!c`rg;Eavnx$x_
@f>s(hZQXBQX|eOcj+IuZ%raqUvCfA_&X+AM^~Xd1Q;~;J)HlpxO3GaHXN&bq<ykvP(RnC)b<}D;_3Wb(AJ;rS?}B%g4rWcApDtjVDUaU=-2Q<gZxUP&|y61
<tX|3tV=B_KjBcnp5E;IXZ?b>CtvpD(DfmONHA*-^X>^y=t*<ANzc>Pi4k?IGYVpSme3D#f2t^lRQ)RGY68Z=A*s+z7y!51zJ#uhmGkGJenAo-B=zm|-@<l9
Cf^gMm=E;2t0QQ%I!heQ+Kh!#lO`Gc8^)UVwgE=C8u2N$G3u}kcqaanHyqxx0w>R~+BcZkRmRrEX@}A#r^PQZkiOXrEpg)9OfN_HOa)Pq$$C{8#cf3xRiQSD
wCA+N?uhXxTtglhgPc<D%v7%LtGKiuvU&Wyt8tW)3Ihvb4xC~VN3P1FPauKrs_~LkYVsD9M=&}SZY>mrr_tqlLYp$c<w6Zx)$IjiT8P(%hpu@w4Ms!<U8*yE
1Og28)wf`&bXg_kGc$J&p@UD2UVuD3Nr-PkmVzJl6P*oaXAChw9cICm6J(@S*d`(MR0<+Y0^DA~dusHak*n2AIH$1}j;ZuXl1z4XPHX&x+;RY{pe8K2@F_3m
2}i924F^SgxpdTy4n2bRWs3K$JI%SDRWqR)VL`81X5ySyWDQ2_l7}9h5+;99dZ~(7JPHDcHf+srvo>(rxt;gkk8ths=&NLWEIz5@f_jyt^ApG{#RQceKPYK|
yW_Bn1KuVz<U3-R;hZW{{YZ?tYo!oeHMK2vsa%4OKfem+YWV(%0`D+ch72dp*AKDnPe}`-?&{m}1D95I=8Q<#!QQR|()8EsgFNV+IVCs#excg&0Alf!{fFhi
s%R19Vhp95*mKBkY|DVn0o>2RcOh+><bK=*r&iipWS7gVP`>ZBWOain*gg-L<JCKbFX5+MvcYh+?=IDJ^Tn5|(O3^L@qDd^xj@gw_EUL;<*lAVB%hz~lu#Gy
IM~{)3pOrlLl;Pt2`6(^m8x(|ZR>m4k<^qa3@HoB7fZoyjzEI(NSdLB4xNns2-gl*ilmb{z%{i0pmOj`Wi(LmGYlaHd;EWKVzomFpM~Lnr#4hB8CryP4UVH6
N&A}2`)i&-WBaGT%G94`!~FH(`#w8@9{-T&8P*&`Wr}ta(UxYaI#0*x{U0i0Byq{m{|?b7U%&IrLPFim8U+8Kiv*DVq0q3Qb*>)G3bqRWeA(!<{d+uKJrQ!=
!!MmPOU%YEeXfvv1xP$e-hc;aoRJaW_%|pv8;M7qoj$IupJU_V!lKkdL%4bqq+*v)>5H#fzl&RCv85rhaInqv-Gx{MGfqxnlJQ@~X00R-u|>q1hVLa^*TV2R
aR$tq1ly2ox<WJS(8o=R6#-Rf;PuMNguT2On7U~ulU+@0DO410-{K}R>r*3bS1}Q~E5K6gQ41dR;@oeSK_jESGVb|#PGAH49ev)TK^xX8-})>pJZF^U|6kS`
hR2cG5m!tAngB(WjWGKGB?^nd%N3%l*G<SWaCf@o`hLI3L*rm8!pw(-P;NCu?L(&cUVxuFLs|71Yg$F%`_ICxb^mu`t6uc9T&HzU(8&?P{jti*9moIx00000
Cixz(qQ9ZJ00EkS3iatJ{Lu2>vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
