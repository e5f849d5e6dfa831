"""Patches to train on, each a function of seed and number alone, so that any can be drawn again after a crash."""

import signal
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

from heartseg.axes_check import TURNS, UPRIGHT, Turn
from heartseg.config import Config
from heartseg.data.augmentation import Draw, Size, draw_appearance, draw_lattice
from heartseg.data.preprocessing import PreparedCase, coarse_view
from heartseg.environment import available_cores
from heartseg.localisation import middle_of

# Of the locator's patch: the middle of the atrium lies at most so far from the patch's.
LOCATOR_JITTER = 0.35
# Of a smaller field of view: so far, as a share of its side, its middle lies from that of the atrium.
CROP_JITTER = 0.25


@dataclass(frozen=True, eq=False)
class Sample:
    """What one training step sees of one case: a patch, and a patch of the coarse view where there is a locator."""

    patch: Draw
    overview: Draw | None


class Patches(Dataset[Sample]):
    """The training patches of one epoch.

    Cases take turns in an order shuffled anew each round. A share `foreground_fraction` of the patches lies round the
    middle of the atrium, up to `centre_jitter` mm off along each axis; the rest lie anywhere. A share
    `crop_probability` of the scans shows a smaller field of view. Beyond it a patch shows the scan's lowest intensity.
    """

    def __init__(self, cases: Sequence[PreparedCase], config: Config) -> None:
        self._config = config
        with ThreadPoolExecutor(max_workers=available_cores()) as pool:
            self._grids = list(pool.map(lambda case: _Grid.of(case, config.data.spacing), cases))
            coarse = pool.map(lambda case: _Grid.coarse(case, config), cases if config.network.locator else ())
            self._overviews = list(coarse)
        self._count = config.training.patches_per_epoch or len(cases)
        self.epoch = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Sample:
        number = self.epoch * self._count + index
        rng = np.random.RandomState(self._state(number))
        case = self._case_of(number)
        training = self._config.training
        crop = self._draw_crop(case, rng)
        grid, size = self._grids[case].cropped(crop), training.spatial_size
        if rng.random_sample() < training.foreground_fraction:
            jitter = [training.centre_jitter / step for step in grid.spacing_mm]
            centre = grid.middle + rng.uniform(-1, 1, 3) * jitter
        else:
            centre = grid.anywhere(rng, size)
        return Sample(self._draw(grid, centre, size, rng), self._overview(case, crop, rng, number))

    def has_view(self, index: int) -> bool:
        """True if the sample of that index in the present epoch has a view for the locator."""
        return self._shows_view(self.epoch * self._count + index)

    def _shows_view(self, number: int) -> bool:
        return bool(self._overviews) and number % self._config.training.locator_every == 0

    def _draw_crop(self, case: int, rng: np.random.RandomState) -> np.ndarray | None:
        """First and last corner `(2, 3)` of a smaller field of view in mm from the scan's first voxel, or None."""
        settings, grid = self._config.augmentation, self._grids[case]
        cropped = rng.random_sample() < settings.crop_probability
        side = rng.uniform(settings.crop_smallest, max(settings.crop_smallest, settings.crop_largest), 3)
        middle = grid.middle * grid.spacing_mm + CROP_JITTER * rng.uniform(-1, 1, 3) * side
        return np.stack([middle - side / 2, middle + side / 2]) if cropped else None

    def _overview(self, case: int, crop: np.ndarray | None, rng: np.random.RandomState, number: int) -> Draw | None:
        if not self._shows_view(number):
            return None
        grid, size = self._overviews[case].cropped(crop), self._config.training.locator_size
        centre = grid.middle + rng.uniform(-LOCATOR_JITTER, LOCATOR_JITTER, 3) * size
        turned, turn = rng.random_sample() < self._config.training.turned_views, TURNS[rng.randint(1, len(TURNS))]
        if not turned:
            return self._draw(grid, centre, size, rng)
        draw = self._draw(grid, centre, size, rng, turn)
        return replace(draw, label=torch.zeros_like(draw.label))

    def _draw(
        self,
        grid: "_Grid",
        centre: np.ndarray,
        size: Size,
        rng: np.random.RandomState,
        turn: Turn = UPRIGHT,
    ) -> Draw:
        # To the middle of a voxel or between two: what is not turned or bent is then copied, not interpolated.
        centre = np.floor(centre) + (np.asarray(size) - 1) % 2 / 2
        lattice = draw_lattice(rng, self._config.augmentation, size, grid.spacing_mm)
        places = centre[:, None, None, None] + np.tensordot(turn.matrix(), lattice, axes=1)
        window, lattice = grid.window(places)
        return Draw(
            image=torch.from_numpy(np.array(grid.image[window])),
            label=torch.from_numpy(np.array(grid.label[window])),
            outside=grid.outside,
            lattice=torch.from_numpy(lattice.astype(np.float32)),
            size=size,
            appearance=draw_appearance(rng, self._config.augmentation),
        )

    def _state(self, *numbers: int) -> np.ndarray:
        return np.random.SeedSequence([self._config.training.seed, *numbers]).generate_state(8)

    def _case_of(self, number: int) -> int:
        round_number, turn = divmod(number, len(self._grids))
        order = np.random.RandomState(self._state(1, round_number))
        return int(order.permutation(len(self._grids))[turn])


@dataclass(frozen=True, eq=False)
class _Grid:
    """A case on one of its grids. `middle` is that of the atrium's box in voxels, or the scan's if there is none."""

    image: np.ndarray
    label: np.ndarray
    spacing_mm: tuple[float, float, float]
    middle: np.ndarray
    outside: float

    @classmethod
    def of(cls, case: PreparedCase, spacing_mm: tuple[float, float, float]) -> "_Grid":
        return cls(case.image, case.label, spacing_mm, _middle(case.label), float(case.image.min()))

    @classmethod
    def coarse(cls, case: PreparedCase, config: Config) -> "_Grid":
        steps = (config.data.spacing, config.network.locator_spacing)
        image, factors = coarse_view(torch.from_numpy(np.array(case.image)), *steps)
        label, _ = coarse_view(torch.from_numpy(np.array(case.label)), *steps)
        mask = (label >= 0.5).numpy().astype(np.uint8)
        i, j, k = (step * factor for step, factor in zip(config.data.spacing, factors, strict=True))
        return cls(image.numpy(), mask, (i, j, k), _middle(mask), float(case.image.min()))

    def cropped(self, corners_mm: np.ndarray | None) -> "_Grid":
        """The part between two corners `(2, 3)` in mm from the middle of the first voxel; None leaves it whole."""
        if corners_mm is None:
            return self
        ends = np.rint(corners_mm / self.spacing_mm).astype(int)
        first = np.clip(ends[0], 0, np.array(self.image.shape) - 1)
        last = np.clip(ends[1], first + 1, self.image.shape)
        part = tuple(slice(*pair) for pair in zip(first, last, strict=True))
        return replace(self, image=self.image[part], label=self.label[part], middle=self.middle - first)

    def anywhere(self, rng: np.random.RandomState, size: Size) -> np.ndarray:
        """The centre of a patch that lies in the volume as far as it fits."""
        room = [max(0, have - want) for have, want in zip(self.image.shape, size, strict=True)]
        starts = np.array([rng.randint(gap + 1) if gap else (have - want) // 2 for gap, have, want in
                           zip(room, self.image.shape, size, strict=True)])  # fmt: skip
        return starts + (np.asarray(size) - 1) / 2

    def window(self, places: np.ndarray) -> tuple[tuple[slice, ...], np.ndarray]:
        """The part of the volume that holds `places` `(3, …)`, as far as it does, and the places in that part."""
        low, high = places.min(axis=(1, 2, 3)), places.max(axis=(1, 2, 3))
        window = []
        for start, stop, length in zip(np.floor(low + 1e-6), np.ceil(high - 1e-6), self.image.shape, strict=True):
            first = int(np.clip(start, 0, length - 1))
            window.append(slice(first, int(np.clip(stop, first, length - 1)) + 1))
        return tuple(window), places - np.array([part.start for part in window])[:, None, None, None]


@dataclass(frozen=True, eq=False)
class PatchBatch:
    """What a process sees of one batch: `samples` are its own.

    `size` counts the patches of the whole batch; `views` says which rows of it, of every process as many as a batch
    has, show the locator something.
    """

    samples: list[Sample]
    size: int
    views: list[int]


def patch_loader(
    patches: Patches, *, epoch: int, start: int, config: Config, rank: int = 0, ranks: int = 1
) -> Generator[PatchBatch, None, None]:
    """Batches of one epoch from batch number `start` on, for process `rank` of `ranks`.

    A batch is `batch_size` patches of each process. Where the last has too few of them, some processes draw its last
    patch again, in rows that lie beyond its `size`.

    Worker processes begin with the first batch and end when the generator is closed. Neither `next` nor `close` is to
    be interrupted: a worker that hands a batch over would say, at length, that nobody took it.
    """
    patches.epoch = epoch
    each = config.training.batch_size
    whole, count = each * ranks, len(patches)
    shares = [
        [min(first + rank * each + row, count - 1) for row in range(each) if ranks > 1 or first + row < count]
        for first in range(start * whole, count, whole)
    ]
    # A generator of its own: at every start the loader draws a number, which would move the one that dropout uses.
    generator = torch.Generator()
    loader: DataLoader[Any] = DataLoader(
        patches,
        batch_sampler=shares,
        num_workers=config.data.workers,
        generator=generator,
        collate_fn=list,
        prefetch_factor=4 if config.data.workers else None,
    )
    # Workers leave signals to their parent: begun with these blocked, they never get them.
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        drawn = iter(loader)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
    for number, samples in enumerate(drawn, start):
        size = min(whole, count - number * whole)
        views = [row for row in range(size) if patches.has_view(number * whole + row)]
        yield PatchBatch(samples, size, views)


def _middle(label: np.ndarray) -> np.ndarray:
    return middle_of(label) if label.any() else (np.array(label.shape) - 1) / 2
