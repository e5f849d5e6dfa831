"""Random changes to training patches: every move of voxels in one resampling, then the intensities, on any device."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from heartseg.config import AugmentationConfig

Size = tuple[int, int, int]
SHADING_POINTS = 4  # a side: a coil's shading is smooth over the patch
LOWEST_RESOLUTION = 0.5


@dataclass(frozen=True, eq=False)
class Appearance:
    """How one patch's intensities change; None and 0 stand for no change."""

    scale: float = 1.0
    shift: float = 0.0
    gamma: float = 1.0
    shading: torch.Tensor | None = None
    noise: float = 0.0
    noise_seed: int = 0
    resolution: tuple[float, ...] | None = None


@dataclass(frozen=True, eq=False)
class Draw:
    """A patch that is still to be made, all its chances decided.

    `image` (floating) and `label` (uint8) are the part `(A, B, C)` of a case that the patch needs; beyond it lies
    `outside`. `lattice` `(3, L, M, N)` says where evenly spaced points of the patch, its corners included, lie in that
    part, in voxels; in between it is linear. `size` is the patch's `(I, J, K)`.
    """

    image: torch.Tensor
    label: torch.Tensor
    outside: float
    lattice: torch.Tensor
    size: Size
    appearance: Appearance


def draw_lattice(
    rng: np.random.RandomState, config: AugmentationConfig, size: Size, spacing_mm: Sequence[float]
) -> np.ndarray:
    """Where points of a patch come from: float64 `(3, L, M, N)`, in voxels from the patch's centre.

    Rotation, zoom and a smooth displacement with `affine_probability`, and flips and turns by 90° each by its own. The
    points are the corners alone where nothing bends.
    """
    step = np.asarray(spacing_mm, dtype=np.float64)
    bends = rng.random_sample() < config.affine_probability
    matrix = np.diag([-1.0 if rng.random_sample() < config.flip_probability else 1.0 for _ in range(3)])
    if rng.random_sample() < config.rotate90_probability:
        matrix = matrix @ _quarter_turn(rng)
    if bends:
        angles = np.radians(config.rotation_degrees) * rng.uniform(-1, 1, 3)
        matrix = matrix @ _rotation(angles) * math.exp(config.zoom * rng.uniform(-1, 1))
    elastic = config.elastic if bends else 0.0
    counts = [
        max(2, math.ceil((length - 1) * one / config.elastic_grid) + 1) if elastic else 2
        for length, one in zip(size, step, strict=True)
    ]
    sides = [np.linspace(-0.5, 0.5, count) * (length - 1) for count, length in zip(counts, size, strict=True)]
    places = np.stack(np.meshgrid(*sides, indexing="ij"))
    # Turned in millimetres: in voxels a rotation would shear where the spacing is not the same along all axes.
    moved = np.tensordot(matrix / step[:, None] * step[None, :], places, axes=1)
    if elastic:
        moved += rng.normal(0, elastic, moved.shape) / step[:, None, None, None]
    return moved


def draw_appearance(rng: np.random.RandomState, config: AugmentationConfig) -> Appearance:
    """Chances of one patch's intensities; always the same number of draws."""
    scale, shift, gamma, noise, coarse = rng.uniform(-1, 1, 5)
    shading = rng.normal(0, 1, (SHADING_POINTS,) * 3)
    resolution = rng.uniform(LOWEST_RESOLUTION, 1, 3)
    seed = int(rng.randint(2**31))
    lowered = (coarse + 1) / 2 < config.low_resolution_probability
    return Appearance(
        scale=1 + config.intensity_scale * scale,
        shift=config.intensity_shift * shift,
        gamma=math.exp(config.gamma * gamma),
        shading=torch.from_numpy((config.shading * shading).astype(np.float32)) if config.shading else None,
        noise=config.noise * max(0.0, noise),
        noise_seed=seed,
        resolution=tuple(resolution) if lowered else None,
    )


def make_batch(draws: Sequence[Draw], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Images and labels in {0, 1}, both float32 `(B, 1, I, J, K)` on `device`."""
    patches = [_resampled(draw, device) for draw in draws]
    images = [_changed(patch[:1], draw.appearance) for patch, draw in zip(patches, draws, strict=True)]
    return torch.stack(images), torch.stack([(patch[1:] > 0.5).float() for patch in patches])


def _resampled(draw: Draw, device: torch.device) -> torch.Tensor:
    """Image and label `(2, I, J, K)`, both linear, in one pass over one grid."""
    if draw.image.shape == draw.size and draw.lattice.shape[1:] == (2, 2, 2) and _is_still(draw):
        return torch.stack([draw.image.to(device).float(), draw.label.to(device).float()])
    volume = torch.empty((2, *draw.image.shape), device=device)
    volume[0].copy_(draw.image, non_blocking=True)
    volume[1].copy_(draw.label, non_blocking=True)
    # Beyond its input grid_sample knows zeros only.
    volume[0] -= draw.outside
    # A grid of one voxel has no scale for grid_sample: it gets a neighbour of what lies outside.
    thin = [side for length in reversed(draw.image.shape) for side in (0, int(length == 1))]
    volume = functional.pad(volume, thin) if any(thin) else volume
    lengths = torch.tensor(volume.shape[1:], device=device)
    lattice = draw.lattice.to(device) * (2 / (lengths - 1)).view(3, 1, 1, 1) - 1
    grid = _spread(lattice.flip(0), draw.size)
    # On the CPU a batch is spread over the cores, a volume is not: cut it into slabs.
    slabs = (
        max(n for n in range(1, torch.get_num_threads() + 1) if draw.size[0] % n == 0) if device.type == "cpu" else 1
    )
    slices = grid.reshape(slabs, draw.size[0] // slabs, *grid.shape[1:])
    patch = functional.grid_sample(
        volume.expand(slabs, -1, -1, -1, -1), slices, mode="bilinear", padding_mode="zeros", align_corners=True
    )
    patch = patch.transpose(0, 1).reshape(2, *draw.size)
    patch[0] += draw.outside
    return patch


def _is_still(draw: Draw) -> bool:
    """True where the patch is the part itself: all its corners are where they were."""
    ends = [torch.tensor([0.0, length - 1.0]) for length in draw.size]
    return torch.equal(draw.lattice, torch.stack(torch.meshgrid(*ends, indexing="ij")))


def _spread(lattice: torch.Tensor, size: Sequence[int]) -> torch.Tensor:
    """A lattice `(C, L, M, N)` linearly spread over `(I, J, K, C)`, corner to corner.

    A small matrix for each axis: a fraction of the time of `functional.interpolate` on a CPU.
    """
    i, j, k = (_hats(have, want, lattice.device) for have, want in zip(lattice.shape[1:], size, strict=True))
    lines = torch.einsum("kn,clmn->lmkc", k, lattice)
    planes = torch.einsum("jm,lmkc->ljkc", j, lines)
    # The large product last, and along the first axis: it comes out in the order that is wanted.
    spread: torch.Tensor = torch.tensordot(i, planes, dims=1)
    return spread


def _hats(points: int, length: int, device: torch.device) -> torch.Tensor:
    """The weight `(length, points)` that each point has at each place between the first and the last."""
    places = torch.linspace(0, points - 1, length, device=device)
    return (1 - (places[:, None] - torch.arange(points, device=device)).abs()).clamp(min=0)


def _changed(image: torch.Tensor, appearance: Appearance) -> torch.Tensor:
    """`image` `(1, I, J, K)` with other intensities."""
    if appearance.resolution:
        size = [
            max(2, round(length * part)) for length, part in zip(image.shape[1:], appearance.resolution, strict=True)
        ]
        coarse = functional.interpolate(image[None], size, mode="trilinear", align_corners=False)
        image = functional.interpolate(coarse, image.shape[1:], mode="trilinear", align_corners=False)[0]
    if appearance.gamma != 1 or appearance.shading is not None:
        low, high = image.aminmax()
        reach = (high - low).clamp(min=1e-6)
        # In place from here on: on a CPU fresh memory costs more than the arithmetic.
        image = (image - low).div_(reach)
        if appearance.gamma != 1:
            image.pow_(appearance.gamma)
        if appearance.shading is not None:
            image.mul_(_spread(appearance.shading.to(image.device).exp()[None], image.shape[1:])[..., 0])
        image.mul_(reach).add_(low)
    if appearance.noise:
        generator = torch.Generator(image.device).manual_seed(appearance.noise_seed)
        image = torch.randn(image.shape, generator=generator, device=image.device).mul_(appearance.noise).add_(image)
    if appearance.scale != 1 or appearance.shift:
        image = image * appearance.scale + appearance.shift
    return image


def _rotation(angles: np.ndarray) -> np.ndarray:
    (ci, cj, ck), (si, sj, sk) = np.cos(angles), np.sin(angles)
    about_i = np.array([[1, 0, 0], [0, ci, -si], [0, si, ci]])
    about_j = np.array([[cj, 0, sj], [0, 1, 0], [-sj, 0, cj]])
    about_k = np.array([[ck, -sk, 0], [sk, ck, 0], [0, 0, 1]])
    whole: np.ndarray = about_i @ about_j @ about_k
    return whole


def _quarter_turn(rng: np.random.RandomState) -> np.ndarray:
    """A turn by 90°, 180° or 270° about one axis."""
    turns = np.zeros(3)
    turns[rng.randint(3)] = (np.pi / 2) * rng.randint(1, 4)
    exact: np.ndarray = np.rint(_rotation(turns))
    return exact
