"""The cache of prepared cases: damaged, shared by processes of which some are killed, and with sources that change."""

import hashlib
import multiprocessing
import os
import shutil
import time
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random

import nibabel
import numpy as np

from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.preprocessing import PreparedCase, prepare_cases
from torture.checkpoints import damaged
from torture.ordeal import Ordeal, Tally

SHAPE = (40, 36, 20)
PROCESSES = 3


def damage(tries: int, work: Path, random: Random) -> Tally:
    """Damage a file of an entry or remove it: it is made anew."""
    tally = Tally()
    case = make_case(work / "case", random)
    entry = prepare(case, work / "cache")
    expected = contents(entry)
    for _ in range(tries):
        files = sorted(entry.folder.iterdir())
        for path in random.sample(files, random.choice([1, 1, len(files)])):
            path.write_bytes(damaged(path.read_bytes(), random)) if random.random() < 0.9 else path.unlink()
        tally.note("" if contents(prepare(case, work / "cache")) == expected else "a damaged entry was served")
    return tally


def shared(tries: int, work: Path, random: Random) -> Tally:
    """Several processes with one cache, some entries damaged, some processes killed: the others get what is right."""
    tally = Tally()
    cases = [make_case(work / f"case-{number}", random) for number in range(4)]
    expected = [contents(prepare(case, work / "alone")) for case in cases]
    cache = work / "cache"
    for _ in range(tries):
        if random.random() < 0.5:
            shutil.rmtree(cache, ignore_errors=True)
        for path in cache.glob("*/image.npy"):
            if random.random() < 0.5:
                path.write_bytes(damaged(path.read_bytes(), random))
        crew = [_start(cases, cache, expected) for _ in range(PROCESSES)]
        if random.random() < 0.5:
            time.sleep(random.uniform(0, 0.2))
            crew.pop().kill()
        for process in crew:
            process.join()
        codes = [process.exitcode for process in crew]
        # Whoever writes next sweeps up what a killed one left.
        prepare(make_case(work / "another", random), cache)
        litter = [path.name for path in cache.glob(".partial-*")]
        tally.note(f"exit codes {codes}, litter {litter}" if any(codes) or litter else "")
    return tally


def changed(tries: int, work: Path, random: Random) -> Tally:
    """Change some voxels of a scan or its label, with the same size and time: what comes is not the old entry."""
    tally = Tally()
    case = make_case(work / "case", random)
    assert case.label is not None
    for number in range(tries):
        before = contents(prepare(case, work / "cache"))
        path = random.choice([case.image, case.label])
        when, content = path.stat(), bytearray(path.read_bytes())
        for _ in range(50):
            # Behind the header of 352 bytes: whole numbers of two bytes, or the marks of the label.
            place = random.randrange(352, len(content) - 1) // 2 * 2
            content[place] ^= 1 if path == case.label else random.randrange(1, 256)
        path.write_bytes(content)
        os.utime(path, ns=(when.st_atime_ns, when.st_mtime_ns))
        found, fresh = contents(prepare(case, work / "cache")), contents(prepare(case, work / f"fresh-{number}"))
        tally.note("an old entry was served" if found != fresh or found == before else "")
        shutil.rmtree(work / f"fresh-{number}")
    return tally


def make_case(folder: Path, random: Random) -> Case:
    """A scan of noise with a box in it as uncompressed files, so that changed voxels leave their size alone."""
    folder.mkdir(exist_ok=True)
    rng = np.random.default_rng(random.randrange(2**32))
    label = np.zeros(SHAPE, dtype=np.uint8)
    label[10:24, 9:22, 6:14] = 1
    image = (rng.integers(0, 400, SHAPE) + 600 * (label > 0)).astype(np.int16)
    for name, voxels in (("image", image), ("label", label)):
        volume = nibabel.Nifti1Image(voxels, np.diag([1.5, 1.5, 2.5, 1.0]))
        volume.header.set_xyzt_units("mm")
        nibabel.save(volume, folder / f"{name}.nii")
    return Case(folder.name, folder / "image.nii", folder / "label.nii")


def prepare(case: Case, cache: Path) -> PreparedCase:
    """The case through the cache in that folder."""
    return prepare_cases([case], with_values(Config(), {"cache_dir": str(cache), "spacing": "2,2,2"}).data)[0]


def contents(case: PreparedCase) -> str:
    """One digest for all that is made of a case."""
    digest = hashlib.sha256(repr((case.image_sha256, case.label_sha256, case.spacing_mm)).encode())
    prepared = case.prepared()
    for array in (prepared.image.numpy(), case.label, case.native_label, prepared.affine, prepared.native_affine):
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def _start(cases: list[Case], cache: Path, expected: list[str]) -> BaseProcess:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["heartseg.training.run"])
    process = context.Process(target=_compare, args=(cases, cache, expected))
    process.start()
    return process


def _compare(cases: list[Case], cache: Path, expected: list[str]) -> None:
    assert [contents(prepare(case, cache)) for case in cases] == expected


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "cache/damage",
        "A prepared case of which a bit is flipped, a file torn, missing or another is noticed and made anew",
        damage,
        full=3000,
        fast=40,
    ),
    Ordeal(
        "cache/shared",
        "Processes share a cache, some entries damaged, some processes killed: all others get what is right, and the "
        "next writer sweeps up",
        shared,
        full=150,
        fast=4,
    ),
    Ordeal(
        "cache/changed",
        "A scan or label that changed, with the same size and time, is never served from the old entry",
        changed,
        full=500,
        fast=10,
    ),
)
