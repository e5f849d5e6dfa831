"""Files that are damaged, cut, hostile or turned: the door for volumes refuses them, or reads them right."""

import gzip
import io
import json
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import nibabel as nib
import numpy as np
import torch

from heartseg.config import Config, with_values
from heartseg.data.nifti import Volume, encode_mask, read_image
from heartseg.errors import HeartsegError
from heartseg.inference import Segmenter
from heartseg.network import SegmentationNetwork
from torture.ordeal import Ordeal, Tally
from torture.scans import CODES, SPACING, TILTS, body, nifti, placed

MM = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}
BOMB_SECONDS, BOMB_BYTES = 0.5, 200 * 10**6
HEADER_SECONDS = 1.0
GEOMETRY = ("dim", "pixdim", "sform_code", "qform_code", "srow_x", "srow_y", "srow_z", "xyzt_units", "quatern_b",
            "quatern_c", "quatern_d", "qoffset_x", "qoffset_y", "qoffset_z")  # fmt: skip


def flip_gzip_bits(tries: int, work: Path, random: Random) -> Tally:
    """One bit of a gzip file flipped: refused, or the scan as it was."""
    tally = Tally()
    voxels, affine = placed(body()[0], "LPS", TILTS[1])
    packed = nifti(voxels, affine, packed=True)
    whole = read_image(packed)
    for position in _positions(len(packed) * 8, tries, random):
        damaged = _flipped(packed, position)
        path = work / "scan.nii.gz"
        path.write_bytes(damaged)
        tally.note(_unless_refused(lambda p=path: _differs(read_image(p), whole), f"bit {position}"))
    return tally


def flip_header_bits(tries: int, work: Path, random: Random) -> Tally:
    """One bit of a plain file's header flipped: refused, or read as the standard has it, like the reference library."""
    tally = Tally()
    variants = [(version, big) for version in (1, 2) for big in (False, True)]
    voxels, affine = placed(body()[0], "PSL", TILTS[2])
    files = {variant: nifti(voxels, affine, version=variant[0], big=variant[1]) for variant in variants}
    for number in range(tries):
        variant = variants[number % len(variants)]
        bits = 8 * (348 if variant[0] == 1 else 540)
        position = random.randrange(bits)
        damaged = _flipped(files[variant], position)
        where = f"NIfTI-{variant[0]}, {'big' if variant[1] else 'little'} endian, bit {position}"
        tally.note(_unless_refused(lambda d=damaged, v=variant: _read_otherwise(d, v[0]), where))
    return tally


def malformed_headers(tries: int, work: Path, random: Random) -> Tally:
    """A header with a value that none may have: refused within a second."""
    tally = Tally()
    cases = list(_malformed())
    for what, content in cases[:tries]:
        start = time.perf_counter()
        try:
            read_image(content, name="scan")
            failure = "was read"
        except HeartsegError as error:
            failure = "" if error.code else f"has no code: {error}"
        except Exception as error:  # noqa: BLE001 - whatever else comes is what this looks for
            failure = f"{type(error).__name__}: {error}"
        if not failure and (seconds := time.perf_counter() - start) > HEADER_SECONDS:
            failure = f"took {seconds:.1f} s"
        tally.note(failure and f"{what}: {failure}")
    return tally


def cut_files(tries: int, work: Path, random: Random) -> Tally:
    """A file cut anywhere, or with random bytes behind its end or in its place: refused, by its code."""
    tally = Tally()
    voxels, affine = placed(body()[0])
    files = [nifti(voxels, affine, packed=packed) for packed in (False, True)]
    for number in range(tries):
        content = files[number % 2]
        way = ("cut", "garbage", "rubbish")[number // 2 % 3]
        if way == "cut":
            damaged = content[: random.randrange(len(content))]
        elif way == "garbage":
            damaged = content + random.randbytes(random.randint(1, 2000)).lstrip(b"\0") + b"\1"
        else:
            damaged = random.randbytes(random.randint(1, 4000))
        path = work / "scan"
        path.write_bytes(damaged)
        tally.note(_unless_refused(lambda p=path: (read_image(p), "was read")[1], f"{way} ({len(damaged)} bytes)"))
    return tally


def bombs(tries: int, work: Path, random: Random) -> Tally:
    """A small file that unpacks without end, or declares what it does not hold: refused in 0.5 s and 200 MB."""
    tally = Tally()
    for number, (what, content) in zip(range(tries), _bombs(), strict=False):
        path = work / f"bomb-{number}.nii.gz"
        path.write_bytes(content)
        done = subprocess.run([sys.executable, "-c", WITNESS, str(path)], capture_output=True, text=True, timeout=120)
        if done.returncode:
            tally.note(f"{what}: {done.stderr.strip().splitlines()[-1]}")
            continue
        seen = json.loads(done.stdout)
        tight = seen["seconds"] <= BOMB_SECONDS and seen["bytes"] <= BOMB_BYTES
        tally.note("" if seen["code"] and tight else f"{what} ({len(content)} bytes): {seen}")
    return tally


def orientations(tries: int, work: Path, random: Random) -> Tally:
    """A body stored in 48 orientations and 3 tilts: the mask on the same points of the world, the header kept."""
    tally = Tally()
    values = {"spacing": ",".join(map(str, SPACING)), "precision": "fp32"}
    segmenter = Segmenter([SegmentationNetwork(_Bright(), None)], with_values(Config(), values), device=_cpu())
    image, label = body()
    every = [(codes, tilt) for tilt in TILTS for codes in CODES]
    for codes, tilt in random.sample(every, min(tries, len(every))):
        voxels, affine = placed(image, codes, tilt)
        wanted = placed(label, codes, tilt)[0]
        scan = nifti(voxels, affine, packed=True)
        result = segmenter.segment(scan)
        written = read_image(encode_mask(result.mask, like=result.volume))
        tally.note(_other_place(written, wanted, affine, scan, f"{codes}, tilted by {tilt}"))
    return tally


WITNESS = """
import json, resource, sys, time
from pathlib import Path
from heartseg.data.nifti import read_image
from heartseg.errors import HeartsegError
before, start, code = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter(), ""
try:
    read_image(Path(sys.argv[1]))
except HeartsegError as error:
    code = error.code
seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"code": code, "seconds": seconds, "bytes": 1024 * (after - before)}))
"""


class _Bright(torch.nn.Module):
    """A network that takes what is bright for atrium."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return 5 * (image - 1)


def _cpu() -> torch.device:
    return torch.device("cpu")


def _positions(bits: int, tries: int, random: Random) -> list[int]:
    # The 80 bits at either end first: the parts of gzip that are not compressed data.
    ends = [*range(80), *range(bits - 64, bits)]
    random.shuffle(ends)
    return (ends[: tries // 3] + [random.randrange(bits) for _ in range(tries)])[:tries]


def _flipped(content: bytes, position: int) -> bytes:
    damaged = bytearray(content)
    damaged[position // 8] ^= 1 << position % 8
    return bytes(damaged)


def _unless_refused(read: Any, where: str) -> str:
    """Nothing where `read` is refused by code or returns nothing, else what went wrong."""
    try:
        failure = read()
    except HeartsegError as error:
        failure = "" if error.code else f"refused without a code: {error}"
    except Exception as error:  # noqa: BLE001 - whatever else comes is what this looks for
        failure = f"{type(error).__name__}: {error}"
    return f"{where}: {failure}" if failure else ""


def _differs(volume: Volume, whole: Volume) -> str:
    if not np.array_equal(volume.voxels, whole.voxels):
        return "other voxels"
    return "" if np.array_equal(volume.affine, whole.affine) else "another affine"


def _read_otherwise(content: bytes, version: int) -> str:
    """In what the door reads differently from the reference library."""
    volume = read_image(content)
    kind = nib.Nifti1Image if version == 1 else nib.Nifti2Image
    reference = kind.from_bytes(content)
    affine = np.array(reference.affine, dtype=np.float64)
    affine[:3] *= MM[int(reference.header["xyzt_units"]) & 7]
    values = np.asarray(reference.dataobj, dtype=np.float64).reshape(volume.voxels.shape)
    if not np.array_equal(volume.voxels, values.astype(np.float32)):
        return "other voxels than the reference library"
    return "" if np.allclose(volume.affine, affine, atol=1e-4) else "another affine than the reference library"


def _malformed() -> Iterator[tuple[str, bytes]]:
    """Every field that can be wrong, with values that it cannot have, in both versions and byte orders."""
    voxels, affine = placed(body()[0], "LAS")
    nan, inf = float("nan"), float("inf")
    wrong: dict[str, list[Any]] = {
        "sizeof_hdr": [0, 347, 349, 1543569408 // 2],
        "magic": [b"ni1", b"n+3", b"", b"abc"],
        "dim": [(0, *[1] * 7), (9, *[1] * 7), (3, 0, 22, 18, 1, 1, 1, 1), (3, -26, 22, 18, 1, 1, 1, 1),
                (4, 26, 22, 9, 2, 1, 1, 1), (2, 26, 396, 1, 1, 1, 1, 1), (3, 26, 22, 19, 1, 1, 1, 1),
                (3, 30000, 30000, 30000, 1, 1, 1, 1), (7, 2, 2, 2, 2, 2, 2, 2), (-3, 26, 22, 18, 1, 1, 1, 1)],
        "datatype": [0, 1, 32, 128, 1536, 1792, 2048, 2304, 3, 77],
        "bitpix": [0, 8, 15, 64],
        "vox_offset": [0, 100, 351, 10**6, 2**30],
        "scl_slope": [inf],
        "srow_x": [(nan, 0, 0, 0), (inf, 0, 0, 0), (0, 0, 0, 0), (0.01, 0, 0, 0), (400, 0, 0, 0), (1e30, 0, 0, 0)],
        "srow_y": [(0, nan, 0, 0), (0, 0, 0, 5), (0, 0.001, 0, 0)],
        "srow_z": [(0, 0, inf, 0), (0, 0, 0, 0), (0, 0, 90, 0), (0, 0, 2, nan)],
        "sform_code": [-1, 6, 1000],
        "qform_code": [-2, 9],
        "xyzt_units": [1, 3, 4, 7],
    }  # fmt: skip
    for version in (1, 2):
        for big in (False, True):
            content = nifti(voxels, affine, version=version, big=big)
            kind = nib.Nifti1Header if version == 1 else nib.Nifti2Header
            for field, values in wrong.items():
                for value in values:
                    header = kind(content[: kind.sizeof_hdr], endianness=">" if big else "<", check=False)
                    header[field] = value
                    name = f"NIfTI-{version} {'big' if big else 'little'} endian, {field} {value}"
                    yield name, header.binaryblock + content[kind.sizeof_hdr :]
            bare = bytearray(nifti(voxels, affine, version=version, big=big, codes=(0, 1)))
            for field, value in (("quatern_b", 2.0), ("quatern_c", nan), ("quatern_d", -7.0), ("qoffset_x", inf)):
                header = kind(bytes(bare[: kind.sizeof_hdr]), endianness=">" if big else "<", check=False)
                header[field] = value
                yield f"NIfTI-{version}, {field} {value} without sform", header.binaryblock + bare[kind.sizeof_hdr :]


def _bombs() -> Iterator[tuple[str, bytes]]:
    voxels, affine = placed(body()[0])
    scan = nifti(voxels, affine)
    for byte in (b"\0", b"A"):
        stream = zlib.compressobj(9, wbits=31)
        packed = stream.compress(scan) + b"".join(stream.compress(byte * 2**20) for _ in range(300)) + stream.flush()
        yield f"300 MiB of {byte!r} behind the last voxel", packed
    large = bytearray(scan)
    large[40:56] = struct.pack("<8h", 3, 800, 600, 500, 1, 1, 1, 1)
    yield "a header that declares 480 MB", gzip.compress(bytes(large))
    yield "a header that declares 480 MB, unpacked", bytes(large)
    yield "a million empty members", gzip.compress(scan) + gzip.compress(b"") * 10**6
    yield "300 MiB of zeros for a header", _zeros(300)
    yield "gzip within gzip", gzip.compress(_zeros(300))
    yield "a member of zeros after the scan", gzip.compress(scan) + _zeros(300)


def _zeros(mebibytes: int) -> bytes:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as stream:
        for _ in range(mebibytes):
            stream.write(bytes(2**20))
    return packed.getvalue()


def _other_place(written: Volume, wanted: Any, affine: Any, scan: bytes, where: str) -> str:
    """What is wrong with a mask that was read back."""
    mask = written.voxels > 0
    # In the world: every point of the mask within a voxel of the label and the other way round.
    both = np.logical_and(mask, wanted > 0).sum() * 2 / (mask.sum() + (wanted > 0).sum())
    if both < 0.97:
        return f"{where}: Dice {both:.3f} to the label"
    centres = [affine @ [*np.argwhere(one).mean(0), 1] for one in (mask, wanted > 0)]
    if np.linalg.norm(centres[0] - centres[1]) > min(SPACING) / 2:
        return f"{where}: the mask lies {np.linalg.norm(centres[0] - centres[1]):.2f} mm from the label"
    header = nib.Nifti1Header(gzip.decompress(scan)[:348], check=False)
    other = [field for field in GEOMETRY if header[field].tobytes() != written.header[field].tobytes()]
    return f"{where}: the header's {', '.join(other)} changed" if other else ""


ORDEALS = (
    Ordeal(
        "door/gzip-flips", "A flipped bit in a gzip file is refused, or changes nothing.", flip_gzip_bits, 1000, 150
    ),
    Ordeal(
        "door/header-flips",
        "A flipped bit in the header of a plain file is refused, or read as the standard has it.",
        flip_header_bits,
        1000,
        200,
    ),
    Ordeal(
        "door/malformed", "A malformed header is refused by its code within a second.", malformed_headers, 1000, 1000
    ),
    Ordeal(
        "door/cut",
        "A file that is cut, has garbage behind it or is none is refused by its code.",
        cut_files,
        1000,
        120,
    ),
    Ordeal(
        "door/bombs",
        "A file that unpacks to more than it declares, or declares more than it holds, is refused in 0.5 s and 200 MB.",
        bombs,
        8,
        3,
    ),
    Ordeal(
        "door/orientations",
        "In 48 orientations and 3 tilts the mask lies on the label's points of the world, and the header's geometry is "
        "the scan's to the byte.",
        orientations,
        144,
        18,
    ),
)
