"""From a volume as read to what the network sees: oriented, resampled, normalised; cached on disk for training."""

import hashlib
import json
import math
import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
import torch
from monai.data import MetaTensor
from monai.transforms import NormalizeIntensity, Orientation, Spacing

from heartseg.config import AUTO, DataConfig
from heartseg.data.case import Case
from heartseg.data.nifti import Volume, content_sha256, read_image, read_label
from heartseg.environment import available_cores
from heartseg.errors import GeometryError, StorageError

# Part of every cache key: raise it when the code below changes what it makes.
REVISION = 2
# 134 million voxels on the network's grid, some 4 GiB of work: ten times a usual scan.
LARGEST_GRID = 2**27


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scan on the network's grid. `image` is float16 `(I, J, K)`; `affine` maps its voxels to world millimetres."""

    image: torch.Tensor
    affine: np.ndarray
    native_shape: tuple[int, ...]
    native_affine: np.ndarray


@dataclass(frozen=True, eq=False)
class PreparedCase:
    """A labelled case in the cache, on the network's grid and with its label on the native grid besides."""

    case: Case
    folder: Path
    image_sha256: str
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
    def foreground(self) -> np.ndarray:
        """Flat indices of the atrium's voxels in `label`, ascending."""
        return _load(self.folder / "foreground.npy")

    def prepared(self) -> Prepared:
        """The scan for inference."""
        about = json.loads((self.folder / "about.json").read_text())
        return Prepared(
            image=torch.from_numpy(np.array(self.image)),
            affine=np.array(about["affine"]),
            native_shape=tuple(about["native_shape"]),
            native_affine=np.array(about["native_affine"]),
        )


def prepare(volume: Volume, config: DataConfig) -> Prepared:
    """Orient, resample and normalise one scan.

    Intensities are normalised by the voxels above the scan's minimum, so that zero padding does not move them: to mean
    0 and standard deviation 1 (`zscore`), or the 1st and 99th percentile to 0 and 1 (`percentile`).
    """
    _check_extent(volume, config)
    oriented = _to_grid(volume.voxels, volume.affine, config, mode="bilinear")
    inside = oriented[oriented > oriented.min()]
    if config.normalization == "zscore":
        low, scale = float(inside.mean()), float(inside.std())
    else:
        low, high = np.percentile(inside.numpy(), (1, 99))
        scale = high - low
    normalized = NormalizeIntensity(subtrahend=low, divisor=scale or 1.0)(oriented)
    limit = torch.finfo(torch.float16).max
    return Prepared(
        # float16 halves the cache; inference rounds alike, so that cache and file give one mask.
        image=torch.as_tensor(normalized)[0].clamp(-limit, limit).half().contiguous(),
        affine=np.asarray(oriented.affine, dtype=np.float64),
        native_shape=tuple(volume.voxels.shape),
        native_affine=volume.affine,
    )


def prepare_cases(
    cases: Sequence[Case],
    config: DataConfig,
    *,
    on_case: Callable[[int, int], None] = lambda done, total: None,
) -> list[PreparedCase]:
    """The labelled `cases` through the cache, in their order; `on_case(done, total)` after each.

    The first faulty case ends it; its error is raised.
    """
    folder = cache_folder(config)
    with ThreadPoolExecutor(max_workers=min(4, available_cores())) as pool:
        futures = [pool.submit(_prepare_case, case, config, folder) for case in cases]
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


def restore(values: torch.Tensor, prepared: Prepared) -> torch.Tensor:
    """`values` `(I, J, K)` on the prepared grid, linearly interpolated to the scan's native grid.

    Orientation and resampling keep the axes parallel, so one pass along each axis is exact.
    """
    to_prepared = np.linalg.inv(prepared.affine) @ prepared.native_affine
    order = np.argmax(np.abs(to_prepared[:3, :3]), axis=0)  # native axis → prepared axis
    values = values.permute(*order.tolist())
    for axis, source in enumerate(order):
        positions = to_prepared[source, axis] * np.arange(prepared.native_shape[axis]) + to_prepared[source, 3]
        values = _interpolate(values, axis, positions)
    return values


def _interpolate(values: torch.Tensor, axis: int, positions: np.ndarray) -> torch.Tensor:
    last = values.shape[axis] - 1
    positions = positions.clip(0, last)
    nearest = np.rint(positions)
    if np.abs(positions - nearest).max() < 1e-3:
        return values.index_select(axis, torch.from_numpy(nearest.astype(np.int64)).to(values.device))
    low = np.floor(positions).astype(np.int64)
    shape = [1, 1, 1]
    shape[axis] = len(positions)
    weight = torch.from_numpy((positions - low).astype(np.float32)).to(values.device).reshape(shape)
    below = values.index_select(axis, torch.from_numpy(low).to(values.device))
    above = values.index_select(axis, torch.from_numpy((low + 1).clip(max=last)).to(values.device))
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


def _to_grid(voxels: np.ndarray, affine: np.ndarray, config: DataConfig, *, mode: str) -> MetaTensor:
    tensor = MetaTensor(torch.from_numpy(voxels[None].astype(np.float32)), affine=torch.from_numpy(affine))
    # Orient before resampling: spacing is given per anatomical axis.
    oriented = Orientation(axcodes=config.orientation, labels=(("L", "R"), ("P", "A"), ("I", "S")))(tensor)
    spacing = Spacing(pixdim=config.spacing, mode=mode, padding_mode="border", dtype=torch.float32)
    result: MetaTensor = spacing(oriented)
    return result


def _prepare_case(case: Case, config: DataConfig, folder: Path) -> PreparedCase:
    if case.label is None:
        raise StorageError(f"{case.identifier} has no label to train on.")
    entry = folder / _cache_key(case.image, case.label, config)
    if not _is_whole(entry):
        _write_entry(entry, case, config)
    about = json.loads((entry / "about.json").read_text())
    return PreparedCase(case, entry, about["image_sha256"], about["label_sha256"], tuple(about["spacing_mm"]))


def _cache_key(image: Path, label: Path, config: DataConfig) -> str:
    digest = hashlib.sha256()
    for path in (image, label):
        try:
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        except OSError:
            # The door for volumes says what is wrong with it.
            digest.update(b"unreadable")
    digest.update(repr((REVISION, config.spacing, config.orientation, config.normalization)).encode())
    return digest.hexdigest()[:32]


def _write_entry(entry: Path, case: Case, config: DataConfig) -> None:
    image = read_image(case.image)
    label = read_label(case.label, image=image) if case.label else None
    assert label is not None  # noqa: S101 - checked by the caller
    prepared = prepare(image, config)
    # On the image's affine: the door lets rounding differences pass, which could end in another shape.
    on_grid = _to_grid(label.voxels, image.affine, config, mode="bilinear")[0] > 0.5
    arrays = {
        "image": prepared.image.numpy(),
        "label": on_grid.numpy().astype(np.uint8),
        "native_label": label.voxels,
        "foreground": np.flatnonzero(on_grid.numpy()),
    }
    about = {
        "image_sha256": content_sha256(image),
        "label_sha256": content_sha256(label),
        "spacing_mm": list(image.spacing_mm),
        "affine": prepared.affine.tolist(),
        "native_shape": list(prepared.native_shape),
        "native_affine": prepared.native_affine.tolist(),
        "bytes": {},
    }
    try:
        _publish(entry, arrays, about)
    except OSError as error:
        raise StorageError(
            f"The cache of prepared cases in {entry.parent} cannot be written: {error.strerror or error}.",
            hint="Free some space or choose another folder with --cache-dir.",
        ) from error


def _publish(entry: Path, arrays: dict[str, np.ndarray], about: dict[str, Any]) -> None:
    entry.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(dir=entry.parent, prefix=".partial-"))
    try:
        for name, array in arrays.items():
            np.save(beside / f"{name}.npy", array)
            about["bytes"][name] = (beside / f"{name}.npy").stat().st_size
        (beside / "about.json").write_text(json.dumps(about))
        if entry.exists() and not _is_whole(entry):
            shutil.rmtree(entry)
        try:
            beside.rename(entry)
        except OSError:
            # Another process published the same entry first; theirs is as good.
            if not _is_whole(entry):
                raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _is_whole(entry: Path) -> bool:
    try:
        about = json.loads((entry / "about.json").read_text())
        return bool(about["bytes"]) and all(
            (entry / f"{name}.npy").stat().st_size == size for name, size in about["bytes"].items()
        )
    except (OSError, ValueError, KeyError):
        return False


def _load(path: Path) -> np.ndarray:
    array: np.ndarray = np.load(path, mmap_mode="r")
    return array
