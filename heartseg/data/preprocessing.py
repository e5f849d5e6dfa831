"""From a volume as read to what the network sees: oriented, resampled, normalised; cached on disk for training."""

import hashlib
import json
import math
import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
import torch
from filelock import FileLock
from isal import isal_zlib
from torch.nn import functional

from heartseg import storage
from heartseg.config import DataConfig, LimitsConfig
from heartseg.data.case import Case
from heartseg.data.intensities import content_box, intensity_statistics
from heartseg.data.nifti import LIMITS, Volume, content_sha256, read_image, read_label, voxels_sha256
from heartseg.data.scan_statistics import ScanStatistics
from heartseg.environment import available_cores
from heartseg.errors import GeometryError, StorageError
from heartseg.geometry import reorientation, spacing_of, voxel_volume_ml
from heartseg.setting import AUTO

# Part of every cache key: raise it when the code below changes what it makes.
REVISION = 6
# 134 million voxels on the network's grid, some 4 GiB of work: ten times a usual scan.
LARGEST_GRID = 2**27
SLAB = 8  # planes worked on at a time
ABOUT, CHECKSUM, CHECKSUMS = "about.json", "crc32", "crc32_of"


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scan on the network's grid. `image` is float16 `(I, J, K)`; `affine` maps its voxels to world millimetres."""

    image: torch.Tensor
    affine: np.ndarray
    native_shape: tuple[int, ...]
    native_affine: np.ndarray
    statistics: ScanStatistics


@dataclass(frozen=True, eq=False)
class PreparedCase:
    """A labelled case in the cache, on the network's grid and with its label on the native grid besides."""

    case: Case
    folder: Path
    image_sha256: str
    voxels_sha256: str
    label_sha256: str
    spacing_mm: tuple[float, ...]

    @property
    def image(self) -> np.ndarray:
        """float16 `(I, J, K)`, mapped from disk."""
        return _load(self.folder / "image.npy")

    @property
    def label(self) -> np.ndarray:
        """uint8 `(I, J, K)` on the grid of `image`, mapped from disk."""
        return _load(self.folder / "label.npy")

    @property
    def native_label(self) -> np.ndarray:
        """uint8 on the grid of the label's file, mapped from disk."""
        return _load(self.folder / "native_label.npy")

    @property
    def statistics(self) -> ScanStatistics:
        """The image in numbers, as it was before preparation."""
        return _read_statistics(json.loads((self.folder / ABOUT).read_text()))

    @property
    def label_volume_ml(self) -> float:
        """Volume of the label on its own grid."""
        about = json.loads((self.folder / ABOUT).read_text())
        return float(np.count_nonzero(self.native_label)) * voxel_volume_ml(np.array(about["native_affine"]))

    def prepared(self) -> Prepared:
        """The scan for inference."""
        about = json.loads((self.folder / ABOUT).read_text())
        return Prepared(
            image=torch.from_numpy(np.array(self.image)),
            affine=np.array(about["affine"]),
            native_shape=tuple(about["native_shape"]),
            native_affine=np.array(about["native_affine"]),
            statistics=_read_statistics(about),
        )


def prepare(volume: Volume, config: DataConfig) -> Prepared:
    """Orient, cut padding off, resample and normalise one scan.

    Intensities are normalised by those of the body (`intensity_statistics`): to mean 0 and standard deviation 1
    (`zscore`), or the 1st and 99th percentile to 0 and 1 (`percentile`). What is darker than air or brighter than any
    tissue is clipped.

    Raises:
        GeometryError: If the field of view is too large to resample.
        VolumeError: If the intensities are none that a scanner writes.
    """
    _check_extent(volume, config)
    oriented, affine = _oriented(volume, config.orientation)
    box = content_box(oriented)
    oriented, affine = oriented[box], _moved(affine, [part.start for part in box])
    statistics, spacing = intensity_statistics(oriented, name=volume.name), spacing_of(affine)
    voxels, affine = _to_grid(oriented, affine, config.spacing, (statistics.floor, statistics.ceiling))
    if config.normalization == "zscore":
        zero, one = statistics.mean, statistics.deviation
    else:
        zero, one = statistics.low, statistics.high - statistics.low or 1.0
    return Prepared(
        # float16 halves the cache; inference rounds alike, so that cache and file give one mask.
        image=voxels.sub_(zero).div_(one).half(),
        affine=affine,
        native_shape=tuple(volume.voxels.shape),
        native_affine=volume.affine,
        statistics=ScanStatistics(
            spacing_mm=spacing,
            extent_mm=tuple(length * step for length, step in zip(oriented.shape, spacing, strict=True)),
            median_level=statistics.median_level,
        ),
    )


def coarse_view(
    values: torch.Tensor, spacing_mm: Sequence[float], block_mm: float
) -> tuple[torch.Tensor, tuple[int, int, int]]:
    """`values` `(I, J, K)` of a grid of `spacing_mm`, averaged over blocks of about `block_mm` a side, as float32.

    Also returns the lengths of a block in voxels; the last blocks average what is left.
    """
    i, j, k = (
        min(length, max(1, round(block_mm / step))) for length, step in zip(values.shape, spacing_mm, strict=True)
    )
    pooled = functional.avg_pool3d(values.float()[None, None], (i, j, k), ceil_mode=True)
    return pooled[0, 0], (i, j, k)


def prepare_cases(
    cases: Sequence[Case],
    config: DataConfig,
    *,
    limits: LimitsConfig = LIMITS,
    on_case: Callable[[int, int], None] = lambda done, total: None,
) -> list[PreparedCase]:
    """The labelled `cases` through the cache, in their order; `on_case(done, total)` after each.

    The first faulty case ends it; its error is raised.
    """
    folder = cache_folder(config)
    # Threads, since what takes the time (unpacking, resampling, hashing) lets others run meanwhile, and starting a
    # process costs an import of torch.
    with ThreadPoolExecutor(max_workers=min(8, available_cores())) as pool:
        futures = [pool.submit(_prepare_case, case, config, limits, folder) for case in cases]
        prepared = []
        try:
            for future in futures:
                prepared.append(future.result())
                on_case(len(prepared), len(cases))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    return prepared


def cache_folder(config: DataConfig) -> Path:
    """Where prepared cases are kept."""
    if config.cache_dir != AUTO:
        return Path(config.cache_dir)
    return Path(platformdirs.user_cache_dir("heartseg"))


def restore(
    values: torch.Tensor, prepared: Prepared, start: Sequence[int] = (0, 0, 0)
) -> tuple[torch.Tensor, list[slice]]:
    """`values`, a region of the prepared grid that begins at voxel `start`, linearly interpolated to the native grid.

    Returns the region `(I, J, K)` of the native grid that `values` reaches, and where it lies in the scan.

    Orientation and resampling keep the axes parallel, so one pass along each axis is exact.
    """
    to_prepared = np.linalg.inv(prepared.affine) @ prepared.native_affine
    order = np.argmax(np.abs(to_prepared[:3, :3]), axis=0)  # native axis → prepared axis
    values = values.permute(*order.tolist())
    place = []
    for axis, source in enumerate(order):
        positions = to_prepared[source, axis] * np.arange(prepared.native_shape[axis]) + to_prepared[source, 3]
        positions -= start[source]
        # Where the region ends at the scan's own end, the scan's outermost half voxel belongs to it.
        reached = np.flatnonzero((positions > -0.75) & (positions < values.shape[axis] - 0.25))
        first, last = (int(reached[0]), int(reached[-1])) if len(reached) else (0, -1)
        place.append(slice(first, last + 1))
        values = _interpolate(values, axis, positions[first : last + 1])
    return values, place


def _interpolate(values: torch.Tensor, axis: int, positions: np.ndarray) -> torch.Tensor:
    last = values.shape[axis] - 1
    positions = positions.clip(0, last)
    nearest = np.rint(positions).astype(np.int64)
    if np.abs(positions - nearest).max(initial=0) < 1e-3:
        if np.array_equal(nearest, np.arange(last + 1)):
            return values
        return values.index_select(axis, torch.from_numpy(nearest).to(values.device))
    low = np.floor(positions).astype(np.int64)
    high = (low + 1).clip(max=last)
    part = positions - low
    if values.stride(axis) == 1:
        # Gathering single numbers from memory costs more than multiplying by a matrix that is mostly zero.
        weights = np.zeros((last + 1, len(positions)), dtype=np.float32)
        np.add.at(weights, (low, np.arange(len(positions))), 1 - part)
        np.add.at(weights, (high, np.arange(len(positions))), part)
        return (values.movedim(axis, -1) @ torch.from_numpy(weights).to(values)).movedim(-1, axis)
    shape = [1, 1, 1]
    shape[axis] = len(positions)
    weight = torch.from_numpy(part.astype(np.float32)).to(values.device).reshape(shape)
    below = values.index_select(axis, torch.from_numpy(low).to(values.device))
    above = values.index_select(axis, torch.from_numpy(high).to(values.device))
    return torch.lerp(below, above, weight)


def _check_extent(volume: Volume, config: DataConfig) -> None:
    extent = [length * step for length, step in zip(volume.voxels.shape, volume.spacing_mm, strict=True)]
    voxels = math.prod(max(1.0, side / step) for side, step in zip(sorted(extent), sorted(config.spacing), strict=True))
    if voxels > LARGEST_GRID:
        millimetres = " × ".join(f"{side:.0f}" for side in extent)
        raise GeometryError(
            f"{volume.name} measures {millimetres} mm, too much to resample to {config.spacing} mm.",
            hint="Check the voxel spacing and its unit in the header.",
        )


def _oriented(volume: Volume, codes: str) -> tuple[np.ndarray, np.ndarray]:
    """A view of the voxels whose axes grow towards `codes`, and its affine."""
    order, flipped, affine = reorientation(volume.affine, volume.voxels.shape, codes)
    return np.flip(volume.voxels.transpose(order), flipped), affine


def _moved(affine: np.ndarray, start: Sequence[int]) -> np.ndarray:
    """The affine of a part that begins at voxel `start`."""
    moved = affine.copy()
    moved[:3, 3] += affine[:3, :3] @ np.asarray(start)
    return moved


def _to_grid(
    voxels: np.ndarray,
    affine: np.ndarray,
    spacing_mm: Sequence[float],
    bounds: tuple[float, float] = (-math.inf, math.inf),
) -> tuple[torch.Tensor, np.ndarray]:
    """Oriented `voxels`, clipped to `bounds`, on the network's grid as float32, linearly interpolated; and its affine.

    The grid begins at the middle of the scan's first voxel and ends within half a step of its last, as MONAI's
    `Orientation` and `Spacing` have it where the scan is not oblique.
    """
    # Torch has no negative strides: a flipped axis is read backwards instead.
    flipped = tuple(axis for axis, stride in enumerate(voxels.strides) if stride < 0)
    values = torch.from_numpy(np.flip(voxels, flipped).astype(np.float32, copy=False))
    # To a tenth of a micrometre: one scan's spacing differs by rounding from format to format.
    ratios = [want / round(have, 4) for want, have in zip(spacing_mm, spacing_of(affine), strict=True)]
    positions = []
    for axis, (length, ratio) in enumerate(zip(values.shape, ratios, strict=True)):
        along = ratio * np.arange(round((length - 1) / ratio + 1))
        positions.append(length - 1 - along if axis in flipped else along)
    scaled = affine.copy()
    scaled[:3, :3] *= ratios
    return _resample(values, positions, bounds), scaled


def _resample(values: torch.Tensor, positions: Sequence[np.ndarray], bounds: tuple[float, float]) -> torch.Tensor:
    """`values`, clipped to `bounds`, linearly interpolated at `positions` along each axis: a new, contiguous tensor.

    A few planes at a time, those that lie together in memory, so that what is read again is still in the processor's
    cache.
    """
    resampled = torch.empty([len(along) for along in positions])
    slow = int(np.argmax(values.stride()))
    for start in range(0, len(positions[slow]), SLAB):
        wanted = positions[slow][start : start + SLAB].clip(0, values.shape[slow] - 1)
        first, last = math.floor(wanted.min()), math.ceil(wanted.max())
        # Clipped first: interpolation would spread a wild voxel over its neighbours.
        slab = _interpolate(values.narrow(slow, first, last - first + 1).clamp(*bounds), slow, wanted - first)
        for axis in range(3):
            if axis != slow:
                slab = _interpolate(slab, axis, positions[axis])
        resampled.narrow(slow, start, len(wanted)).copy_(slab)
    return resampled


def _label_to_grid(label: np.ndarray, prepared: Prepared) -> np.ndarray:
    """`label` on the prepared grid: linearly interpolated, then cut at one half."""
    to_native = np.linalg.inv(prepared.native_affine) @ prepared.affine
    order = np.argmax(np.abs(to_native[:3, :3]), axis=0)  # prepared axis → native axis
    inside = tuple(_extent(label.any(axis=tuple(other for other in range(3) if other != axis))) for axis in range(3))
    # The atrium is a hundredth of the scan: only its surroundings are worth resampling.
    values = torch.from_numpy(label[inside].astype(np.float32)).permute(*order.tolist())
    on_grid = np.zeros(prepared.image.shape, dtype=np.uint8)
    place = []
    for axis, source in enumerate(order):
        positions = to_native[source, axis] * np.arange(on_grid.shape[axis]) + to_native[source, 3]
        positions = positions.clip(0, label.shape[source] - 1) - inside[source].start
        reached = _extent(np.logical_and(positions >= 0, positions <= values.shape[axis] - 1))
        values = _interpolate(values, axis, positions[reached])
        place.append(reached)
    on_grid[tuple(place)] = (values > 0.5).numpy()
    return on_grid


def _extent(inside: Any) -> slice:
    """The places from the first to the last that is true, with one more on either side."""
    found = np.flatnonzero(inside)
    return slice(max(0, found[0] - 1), found[-1] + 2) if len(found) else slice(0, 1)


def _prepare_case(case: Case, config: DataConfig, limits: LimitsConfig, folder: Path) -> PreparedCase:
    if case.label is None:
        raise StorageError(f"{case.identifier} has no label to train on.")
    entry = folder / _cache_key(case.image, case.label, case.stored_axes, config)
    about = _read_entry(entry) or _write_entry(entry, case, config, limits)
    return PreparedCase(
        case=case,
        folder=entry,
        image_sha256=about["image_sha256"],
        voxels_sha256=about["voxels_sha256"],
        label_sha256=about["label_sha256"],
        spacing_mm=tuple(about["spacing_mm"]),
    )


def _cache_key(image: Path, label: Path, stored_axes: str, config: DataConfig) -> str:
    digest = hashlib.sha256()
    for path in (image, label):
        try:
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        except OSError:
            # The door for volumes says what is wrong with it.
            digest.update(b"unreadable")
    digest.update(repr((REVISION, stored_axes, config.spacing, config.orientation, config.normalization)).encode())
    return digest.hexdigest()[:32]


def _write_entry(entry: Path, case: Case, config: DataConfig, limits: LimitsConfig) -> dict[str, Any]:
    image = read_image(case.image, limits=limits, stored_axes=case.stored_axes)
    label = read_label(case.label, image=image, limits=limits) if case.label else None
    assert label is not None  # noqa: S101 - checked by the caller
    prepared = prepare(image, config)
    # On the image's affine: the door lets rounding differences pass, which could end in another shape.
    arrays = {
        "image": prepared.image.numpy(),
        "label": _label_to_grid(label.voxels, prepared),
        "native_label": label.voxels,
    }
    about = {
        "image_sha256": content_sha256(image),
        "voxels_sha256": voxels_sha256(image),
        "label_sha256": content_sha256(label),
        "spacing_mm": list(image.spacing_mm),
        "statistics": asdict(prepared.statistics),
        "affine": prepared.affine.tolist(),
        "native_shape": list(prepared.native_shape),
        "native_affine": prepared.native_affine.tolist(),
    }
    try:
        return _publish(entry, arrays, about)
    except OSError as error:
        raise StorageError(
            f"The cache of prepared cases in {entry.parent} cannot be written: {error.strerror or error}.",
            hint="Free some space or choose another folder with --cache-dir.",
        ) from error


def _read_statistics(about: dict[str, Any]) -> ScanStatistics:
    found = about["statistics"]
    return ScanStatistics(tuple(found["spacing_mm"]), tuple(found["extent_mm"]), found["median_level"])


def _publish(entry: Path, arrays: dict[str, np.ndarray], about: dict[str, Any]) -> dict[str, Any]:
    entry.parent.mkdir(parents=True, exist_ok=True)
    storage.sweep(entry.parent)
    beside = Path(tempfile.mkdtemp(dir=entry.parent, prefix=storage.partial_prefix()))
    try:
        for name, array in arrays.items():
            np.save(beside / f"{name}.npy", array)
        about[CHECKSUMS] = {name: _checksum(beside / f"{name}.npy") for name in arrays}
        (beside / ABOUT).write_text(json.dumps(about | {CHECKSUM: _checksum_of(about)}))
        # One process at a time: another may be about to replace the same damaged entry.
        with FileLock(entry.parent / ".lock"):
            if theirs := _read_entry(entry):
                return theirs
            shutil.rmtree(entry, ignore_errors=True)
            beside.rename(entry)
        return about
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _read_entry(entry: Path) -> dict[str, Any] | None:
    """What an entry says of itself, if every byte of it is as it was written."""
    try:
        about: dict[str, Any] = json.loads((entry / ABOUT).read_text())
        if about.pop(CHECKSUM) != _checksum_of(about):
            return None
        whole = all(_checksum(entry / f"{name}.npy") == found for name, found in about[CHECKSUMS].items())
        return about if whole else None
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None


def _checksum(path: Path) -> int:
    checksum = 0
    # Not memory-mapped: of a disk that fails, a read tells, where a map ends the process.
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            checksum = isal_zlib.crc32(part, checksum)
    return checksum


def _checksum_of(about: dict[str, Any]) -> int:
    return isal_zlib.crc32(json.dumps(about, sort_keys=True).encode())


def _load(path: Path) -> np.ndarray:
    array: np.ndarray = np.load(path, mmap_mode="r")
    return array
