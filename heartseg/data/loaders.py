"""Patches to train on, each a function of seed and number alone, so that any can be drawn again after a crash."""

import signal
from collections.abc import Sequence

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, Subset

from heartseg.config import Config
from heartseg.data.augmentation import build_augmentation
from heartseg.data.preprocessing import PreparedCase


class Patches(Dataset[dict[str, torch.Tensor]]):
    """The training patches of one epoch: `image` float32 and `label` float32, both `(1, I, J, K)`.

    Cases take turns in an order shuffled anew each round. A share `foreground_fraction` of the patches is centred on a
    voxel of the atrium, shifted where that would leave the volume; the rest lie anywhere.
    """

    def __init__(self, cases: Sequence[PreparedCase], config: Config) -> None:
        self._images = [case.image for case in cases]
        self._labels = [case.label for case in cases]
        self._foregrounds = [case.foreground for case in cases]
        self._size = config.training.spatial_size
        self._foreground_fraction = config.training.foreground_fraction
        self._seed = config.training.seed
        self._count = config.training.patches_per_epoch or len(cases)
        self._augment = build_augmentation(config.augmentation, self._size)
        self.epoch = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> dict[str, torch.Tensor]:
        number = self.epoch * self._count + index
        rng = np.random.RandomState(np.random.SeedSequence([self._seed, number]).generate_state(8))
        case = self._case_of(number)
        window = self._window(case, rng)
        image = torch.from_numpy(self._images[case][window].astype(np.float32))[None]
        label = torch.from_numpy(self._labels[case][window].astype(np.float32))[None]
        self._augment.set_random_state(state=rng)
        patch = self._augment({"image": self._pad(image, float(image.min())), "label": self._pad(label, 0.0)})
        return {key: torch.as_tensor(value).contiguous() for key, value in patch.items()}

    def _case_of(self, number: int) -> int:
        round_number, turn = divmod(number, len(self._images))
        order = np.random.RandomState(np.random.SeedSequence([self._seed, 1, round_number]).generate_state(8))
        return int(order.permutation(len(self._images))[turn])

    def _window(self, case: int, rng: np.random.RandomState) -> tuple[slice, ...]:
        shape, foreground = self._images[case].shape, self._foregrounds[case]
        if len(foreground) and rng.random_sample() < self._foreground_fraction:
            centre = np.unravel_index(foreground[rng.randint(len(foreground))], shape)
            starts = [int(at) - length // 2 for at, length in zip(centre, self._size, strict=True)]
        else:
            starts = [rng.randint(max(1, have - want + 1)) for have, want in zip(shape, self._size, strict=True)]
        return tuple(
            slice(max(0, min(start, have - want)), max(0, min(start, have - want)) + want)
            for start, have, want in zip(starts, shape, self._size, strict=True)
        )

    def _pad(self, patch: torch.Tensor, value: float) -> torch.Tensor:
        missing = [want - have for have, want in zip(patch.shape[1:], self._size, strict=True)]
        around = [side for gap in reversed(missing) for side in (gap // 2, gap - gap // 2)]
        return torch.nn.functional.pad(patch, around, value=value) if any(around) else patch


def patch_loader(patches: Patches, *, epoch: int, start: int, config: Config) -> DataLoader[dict[str, torch.Tensor]]:
    """Batches of one epoch from batch number `start` on."""
    patches.epoch = epoch
    rest = Subset(patches, range(start * config.training.batch_size, len(patches)))
    # A generator of its own: at every start the loader draws a number, which would move the one that dropout uses.
    generator = torch.Generator()
    return DataLoader(
        rest,
        batch_size=config.training.batch_size,
        num_workers=config.data.workers,
        generator=generator,
        worker_init_fn=_leave_signals_to_the_parent,
    )


def _leave_signals_to_the_parent(worker: int) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
