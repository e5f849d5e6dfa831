"""TensorBoard event files: the scalars of each epoch and a picture of one validation case."""

from pathlib import Path

import numpy as np
from torch.utils.tensorboard import SummaryWriter

from heartseg.training.loop import EpochResult


class EventFiles:
    """The writer of one run. Events of epochs after `resumed_at` are hidden: they are written again."""

    def __init__(self, folder: Path, *, resumed_at: int) -> None:
        self._writer = SummaryWriter(str(folder), purge_step=resumed_at + 1 if resumed_at else None)

    def log(self, result: EpochResult, overlay: np.ndarray | None) -> None:
        """One epoch; `overlay` is uint8 `(H, W, 3)`."""
        for name, value in result.metrics().items():
            self._writer.add_scalar(name, value, result.epoch)
        if overlay is not None:
            self._writer.add_image("validation", overlay, result.epoch, dataformats="HWC")
        self._writer.flush()

    def close(self) -> None:
        """Finish the file."""
        self._writer.close()
