"""Preparing a data set: heartseg's cache from empty against MONAI's chain of transforms on the same files and cores."""

import multiprocessing
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch

from benchmarks.caches import Caches
from benchmarks.process import Options, report
from benchmarks.timing import Work, alternate, comparison, spread
from heartseg.config import Config, DataConfig, with_values
from heartseg.data.case import Case
from heartseg.data.nifti import read_image
from heartseg.data.preprocessing import _oriented, _to_grid
from heartseg.environment import available_cores
from heartseg.setting import render

OLDER_SPACING = "1.5,1.5,1.0"  # mm: that of the older pipeline
KEYS = ("image", "label")
MOST_REPEATS = 3  # one takes a minute
OURS, LOOP = "heartseg", "MONAI in a loop"
NOTE = "What MONAI makes is dropped; heartseg's time includes its pool, hashing and writing the cache."
LOOP_NOTE = f"One case after the other, torch on all cores. {NOTE}"
FASTEST_NOTE = f"The fastest of MONAI in a loop, in threads and in processes; its pools stand ready. {NOTE}"


def measure(options: Options) -> dict[str, Any]:
    """Seconds at the older pipeline's spacing and at the default one, and how far the resampled images lie apart."""
    older = with_values(Config(), {"spacing": OLDER_SPACING}).data
    measured = [_at_spacing(config, options) for config in (older, Config().data)]
    return {
        "comparisons": [
            one for what, seconds in measured for one in (in_a_loop(what, seconds), fastest(what, seconds))
        ],
        "ways": {what: {name: spread(values) for name, values in seconds.items()} for what, seconds in measured},
        "difference": difference(options.dataset.cases[0], older),
    }


def in_a_loop(what: str, seconds: dict[str, list[float]]) -> dict[str, Any]:
    """heartseg against the chain as it stands in most scripts."""
    return comparison(what, {name: seconds[name] for name in (OURS, LOOP)}, note=LOOP_NOTE)


def fastest(what: str, seconds: dict[str, list[float]]) -> dict[str, Any]:
    """heartseg against the other way with the smallest median."""
    others = {name: values for name, values in seconds.items() if name != OURS}
    best = min(others, key=lambda name: median(others[name]))
    return comparison(what, {OURS: seconds[OURS], best: others[best]}, note=FASTEST_NOTE)


def _at_spacing(config: DataConfig, options: Options) -> tuple[str, dict[str, list[float]]]:
    cases = options.dataset.cases
    files = [(str(case.image), str(case.label)) for case in cases]
    with ExitStack() as stack:
        threads, processes = _pools(stack)
        caches = Caches(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        ways: dict[str, Work] = {
            OURS: partial(caches.prepare, cases, config),
            LOOP: partial(_one_by_one, files, config.spacing),
            "MONAI in threads": partial(_through, threads, files, config.spacing),
            "MONAI in processes": partial(_through, processes, files, config.spacing),
        }
        seconds = alternate(ways, min(options.repeats, MOST_REPEATS), before=caches.clear)
    return f"preparing {len(cases)} cases at {render(config.spacing)} mm", seconds


def _pools(stack: ExitStack) -> tuple[Executor, Executor]:
    """Threads and processes, as many as there are cores."""
    cores = available_cores()
    # Spawned: a fork of a process whose arithmetic has run in threads can hang.
    spawn = multiprocessing.get_context("spawn")
    processes = ProcessPoolExecutor(cores, mp_context=spawn, initializer=_single_threaded)
    return stack.enter_context(ThreadPoolExecutor(cores)), stack.enter_context(processes)


def _single_threaded() -> None:
    # As many processes as cores: more threads would only get in each other's way.
    torch.set_num_threads(1)


def _through(pool: Executor, files: Sequence[tuple[str, str]], spacing: tuple[float, ...]) -> list[tuple[int, ...]]:
    return list(pool.map(partial(monai_shape, spacing=spacing), files))


def _one_by_one(files: Sequence[tuple[str, str]], spacing: tuple[float, ...]) -> list[tuple[int, ...]]:
    return [monai_shape(one, spacing) for one in files]


def monai_shape(files: tuple[str, str], spacing: tuple[float, ...]) -> tuple[int, ...]:
    """Prepare image and label with MONAI and drop them; the shape `(I, J, K)` that they had."""
    prepared = monai_chain(spacing)(dict(zip(KEYS, files, strict=True)))
    return tuple(prepared["image"].shape[1:])


def monai_chain(spacing: tuple[float, ...]) -> Callable[[dict[str, str]], Any]:
    """The usual chain: load, orient, resample (image linearly, label to the nearest voxel), normalise."""
    from monai import transforms

    steps = [
        transforms.LoadImaged(KEYS),
        transforms.EnsureChannelFirstd(KEYS),
        transforms.Orientationd(KEYS, axcodes="RAS", labels=None),
        transforms.Spacingd(KEYS, pixdim=spacing, mode=("bilinear", "nearest")),
        transforms.NormalizeIntensityd("image"),
    ]
    chain: Callable[[dict[str, str]], Any] = transforms.Compose(steps)
    return chain


def difference(case: Case, config: DataConfig) -> dict[str, Any]:
    """How far the image resampled by heartseg and by MONAI lie apart before normalisation, in the scan's own units.

    Raises:
        ValueError: If the two have different shapes, as where a scan is oblique.
    """
    from monai.data import MetaTensor
    from monai.transforms import Compose, Orientation, Spacing

    volume = read_image(case.image)
    ours, _ = _to_grid(*_oriented(volume, config.orientation), config.spacing)
    turn = Compose([Orientation("RAS", labels=None), Spacing(config.spacing, mode="bilinear")])
    theirs = turn(MetaTensor(volume.voxels[None], affine=volume.affine))[0].as_tensor()
    if ours.shape != theirs.shape:
        raise ValueError(f"{case.identifier}: shapes {tuple(ours.shape)} and {tuple(theirs.shape)} cannot be compared")
    apart = float((ours.double() - theirs.double()).abs().max())
    return {"case": case.identifier, "largest": apart, "range": float(np.ptp(volume.voxels)), "unit": "intensity"}


if __name__ == "__main__":
    report(measure)
