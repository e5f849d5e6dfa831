"""What this machine has: device, arithmetic, memory, versions; and what follows from it for a run."""

import os
import platform
import resource
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import torch

from heartseg.errors import ConfigError
from heartseg.version import __version__

LIBRARIES = ("torch", "monai", "nibabel", "numpy", "scipy", "mlflow", "safetensors")


@dataclass(frozen=True)
class Precision:
    """The arithmetic of the network: `dtype` is None for plain fp32; `scaled` asks for a gradient scaler."""

    name: str
    dtype: torch.dtype | None
    scaled: bool
    reason: str


def choose_device(wanted: str) -> torch.device:
    """The device for `auto`, `cpu` or `cuda`.

    Raises:
        ConfigError: If `cuda` is wanted and there is none.
    """
    if wanted == "cuda" and not torch.cuda.is_available():
        raise ConfigError("training.device is cuda, but no CUDA device is available.", hint="Use --device cpu.")
    return torch.device("cuda" if wanted != "cpu" and torch.cuda.is_available() else "cpu")


def choose_precision(wanted: str, device: torch.device) -> Precision:
    """The arithmetic for `auto` or a named one; `auto` never picks one that the processor only emulates.

    Raises:
        ConfigError: If fp16 is wanted on a CPU, where its gradients cannot be scaled.
    """
    if wanted == "fp16" and device.type == "cpu":
        raise ConfigError("training.precision is fp16, which needs a GPU.", hint="Use --precision bf16 or fp32.")
    if wanted != "auto":
        reason = "as set"
    elif device.type == "cuda":
        wanted = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        reason = f"the GPU computes {wanted} natively"
    else:
        native = _cpu_has_bf16()
        wanted, reason = ("bf16", "the CPU has bf16 instructions") if native else ("fp32", "the CPU has no bf16")
    dtype = {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}[wanted]
    return Precision(wanted, dtype, wanted == "fp16", reason)


def require_compiler() -> None:
    """Make sure that there is a compiler for torch.compile.

    Raises:
        ConfigError: If there is none.
    """
    if not any(shutil.which(name) for name in ("g++", "clang++", "c++")):
        raise ConfigError(
            "training.compile needs a C++ compiler, found none.", hint="Install g++, or leave --compile out."
        )


def on_kaggle(environment: Mapping[str, str] | None = None) -> bool:
    """True inside a Kaggle kernel."""
    return "KAGGLE_KERNEL_RUN_TYPE" in (os.environ if environment is None else environment)


def default_epochs(device: torch.device, environment: Mapping[str, str] | None = None) -> tuple[int, str]:
    """How many epochs `auto` means here, and why."""
    if on_kaggle(environment):
        return 20, "20 in a Kaggle kernel"
    if device.type == "cuda":
        return 100, "100 on a GPU"
    return 1, "1 on a CPU"


def peak_memory_mib() -> float:
    """The largest resident memory of this process so far, in MiB; on a GPU run the card's is on record besides."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def git_state(folder: Path) -> tuple[str, bool] | None:
    """Commit and whether files differ from it, for a checkout at `folder`; None where there is no git or no commit."""
    try:
        commit = _git(folder, "rev-parse", "HEAD")
        return commit, bool(_git(folder, "status", "--porcelain"))
    except (OSError, subprocess.CalledProcessError):
        return None


def describe() -> dict[str, str]:
    """Hardware, system and library versions of this machine, as short texts."""
    return {
        "heartseg": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": _processor(),
        "cores": str(available_cores()),
        "memory_gib": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f}",
        "gpu": torch.cuda.get_device_name() if torch.cuda.is_available() else "none",
        **{name: metadata.version(name) for name in LIBRARIES},
    }


def available_cores() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _cpu_has_bf16() -> bool:
    # Emulated bf16 is slower than fp32, so only the native instructions count.
    capability = torch.backends.cpu.get_cpu_capability()
    cpu_info = Path("/proc/cpuinfo")
    flags = cpu_info.read_text() if cpu_info.exists() else ""
    return ("AVX512" in capability and "avx512_bf16" in flags) or "amx_bf16" in flags


def _processor() -> str:
    cpu_info = Path("/proc/cpuinfo")
    lines = cpu_info.read_text().splitlines() if cpu_info.exists() else []
    named = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - git, with fixed words
    return done.stdout.strip()
