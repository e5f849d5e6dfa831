"""TensorBoard event files: the scalars of each epoch and a picture of one validation case."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from torch.utils.tensorboard import SummaryWriter

from heartseg.training.loop import EpochResult


class EventFiles:
    """The writer of one run. The epochs of a resumed run, `history`, are written again and hide the earlier ones."""

    def __init__(self, folder: Path, *, history: Sequence[EpochResult]) -> None:
        self._writer = SummaryWriter(str(folder), purge_step=1 if history else None)
        for result in history:
            self.log(result, None)

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
