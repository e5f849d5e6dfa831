"""Making the script and the metadata of a kernel: the same source gives the same bytes."""

import base64
import json
import lzma
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heartseg.errors import ConfigError, KaggleError
from heartseg.kaggle.names import DEFAULT_NAME, KernelName
from heartseg.kaggle.package import build_wheel
from heartseg.storage import write_text
from heartseg.version import __version__

SCRIPT, METADATA = "experiments/kaggle_kernel.py", "kernel-metadata.json"
DATASET = "thisisrick25/medical-segmentation-decathlon-heart"
PROJECT_KERNEL = KernelName("thisisrick25", DEFAULT_NAME)
LIMIT = 1_000_000  # bytes of source that Kaggle takes
WIDTH = 120
# Kaggle has no smaller shape: it is a machine with two T4s, of which `t4` uses one.
GPUS = {"t4": 1, "t4x2": 2}

HEADER = """\
# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment {experiment}; {epochs}; heartseg {version}, sha256 {sha256}.
"""


@dataclass(frozen=True, kw_only=True)
class Job:
    """What a kernel is to train. `experiment` is TOML, or None for that of the run that it resumes."""

    experiment: str | None
    experiment_name: str
    epochs: int | None = 20
    processes: int = 1
    stop_after_hours: float = 11.5
    resume: str = ""


def build_script(job: Job) -> str:
    """The script of a kernel that does `job` with the heartseg that runs.

    Raises:
        KaggleError: If it is longer than Kaggle takes.
    """
    wheel = build_wheel()
    settings = {"version": __version__, "wheel": wheel.name, "wheel_sha256": wheel.sha256, **vars(job)}
    packed = base64.b85encode(lzma.compress(wheel.content, preset=9 | lzma.PRESET_EXTREME)).decode()
    epochs = f"{job.epochs} epochs" if job.epochs else "epochs as the resumed run has them"
    script = "\n".join(
        [
            HEADER.format(experiment=job.experiment_name, epochs=epochs, version=__version__, sha256=wheel.sha256),
            Path(__file__).with_name("kernel.py").read_text(),
            f"SETTINGS = json.loads(\n    {json.dumps(settings)!a}\n)",
            'WHEEL = """\n' + "\n".join(textwrap.wrap(packed, WIDTH, break_on_hyphens=False)) + '\n"""\n',
            'if __name__ == "__main__":\n    sys.exit(main(SETTINGS, WHEEL))\n',
        ]
    )
    size = len(script.encode())
    if size > LIMIT:
        raise KaggleError(
            f"The kernel's script has {size:,} bytes, and Kaggle takes at most {LIMIT:,}: {len(packed):,} are heartseg "
            f"itself, {len(job.experiment or ''):,} the experiment {job.experiment_name}.",
            hint="Shorten the experiment file.",
        )
    return script


def build_metadata(kernel: KernelName) -> dict[str, Any]:
    """What `kernel-metadata.json` says where nothing else is asked for."""
    return {
        "id": str(kernel),
        "title": kernel.title,
        "code_file": SCRIPT,
        "language": "python",
        "kernel_type": "script",
        "is_private": True,
        "enable_gpu": True,
        "enable_tpu": False,
        "enable_internet": True,
        "machine_shape": "NvidiaTeslaT4",
        "dataset_sources": [DATASET],
        "competition_sources": [],
        "kernel_sources": [],
        "model_sources": [],
    }


def read_metadata(folder: Path) -> dict[str, Any]:
    """`kernel-metadata.json` in `folder` over what `build_metadata` says; that alone where there is none.

    Raises:
        ConfigError: If the file is malformed, or has a key that is unknown or of another type than expected.
    """
    known, file = build_metadata(PROJECT_KERNEL), folder / METADATA
    if not file.is_file():
        return known
    try:
        found = json.loads(file.read_text())
    except ValueError as error:
        raise ConfigError(f"{file} is not valid JSON: {error}.") from error
    if not isinstance(found, Mapping):
        raise ConfigError(f"{file}: expected an object of names and values.")
    for name, value in found.items():
        if name not in known:
            raise ConfigError(f"{file}: unknown key {name}.", hint=f"Known are {', '.join(known)}.")
        if type(value) is not type(known[name]):
            raise ConfigError(f"{file}: {name} is {value!r}, expected something like {json.dumps(known[name])}.")
    return {**known, **found}


def build(folder: Path, job: Job) -> list[Path]:
    """Write the script and the metadata into `folder`, for `kaggle kernels push` to find.

    Raises:
        StorageError: If they cannot be written.
        KaggleError: As `build_script` does.
    """
    write_text(folder / SCRIPT, build_script(job))
    write_text(folder / METADATA, json.dumps(build_metadata(PROJECT_KERNEL), indent=2) + "\n")
    return [folder / METADATA, folder / SCRIPT]
