"""From a scan to its mask. Training, prediction and serving all pass through the one `Segmenter` here."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import torch
from monai.inferers import sliding_window_inference
from scipy import ndimage
from torch import nn

from heartseg.config import Config
from heartseg.data.nifti import Volume, read_image
from heartseg.data.preprocessing import Prepared, prepare, restore
from heartseg.environment import Precision, choose_device, choose_precision
from heartseg.geometry import voxel_volume_ml


@dataclass(frozen=True, eq=False)
class Segmentation:
    """A mask, uint8 of the scan's own `(I, J, K)`, 1 in the atrium; with the scan it belongs to."""

    mask: np.ndarray
    volume_ml: float
    volume: Volume
    seconds: float
    model_version: str


class Segmenter:
    """Networks with the configuration that they were trained under. Several networks are averaged by probability."""

    def __init__(
        self,
        networks: Sequence[nn.Module],
        config: Config,
        *,
        device: torch.device | None = None,
        precision: Precision | None = None,
        model_version: str = "",
        trained_on: frozenset[str] = frozenset(),
    ) -> None:
        self.config = config
        self.device = device or choose_device("auto")
        trained_in = config.training.precision
        # A model trained in fp16 on a GPU is used on a CPU in whatever that has.
        wanted = "auto" if (trained_in, self.device.type) == ("fp16", "cpu") else trained_in
        self.precision = precision or choose_precision(wanted, self.device)
        self.model_version = model_version
        # Content digests of the images that the networks learnt from.
        self.trained_on = trained_on
        self._networks = [network.to(self.device) for network in networks]

    def segment(self, scan: Path | str | bytes | Volume, *, name: str = "") -> Segmentation:
        """The mask of one scan: a path, the bytes of a NIfTI file, or a volume read before. `name` is for errors.

        Raises:
            VolumeError: If the scan cannot be read as one 3D volume.
            GeometryError: If its affine maps nothing.
        """
        start = time.perf_counter()
        if isinstance(scan, str):
            scan = Path(scan)
        volume = scan if isinstance(scan, Volume) else read_image(scan, name=name)
        mask = self.mask(prepare(volume, self.config.data))
        seconds = time.perf_counter() - start
        return Segmentation(
            mask, float(mask.sum()) * voxel_volume_ml(volume.affine), volume, seconds, self.model_version
        )

    def mask(self, prepared: Prepared) -> np.ndarray:
        """uint8 mask on the scan's native grid."""
        return self.mask_from_probability(self.probability(prepared), prepared)

    def mask_from_probability(self, probability: torch.Tensor, prepared: Prepared) -> np.ndarray:
        """The last steps alone: a probability `(I, J, K)` on the prepared grid to the mask on the native one."""
        settings = self.config.inference
        # Probabilities are resampled and then cut: resampling a mask would make its border jagged.
        mask = (restore(probability, prepared) >= settings.threshold).cpu().numpy()
        return (largest_component(mask) if settings.largest_component else mask).astype(np.uint8)

    def probability(self, prepared: Prepared) -> torch.Tensor:
        """Probability of atrium, float32 `(I, J, K)` on the prepared grid."""
        image = prepared.image.to(self.device).float()[None, None]
        total = torch.zeros_like(image)
        for network in self._networks:
            total += torch.sigmoid(self.logits(network, image))
        return (total / len(self._networks))[0, 0]

    @torch.inference_mode()
    def logits(self, network: nn.Module, image: torch.Tensor) -> torch.Tensor:
        """Logits of one network on a whole image `(1, 1, I, J, K)`, float32, windows blended by a Gaussian."""
        was_training = network.training
        network.eval()
        settings = self.config.inference
        mirrors = [axes for count in range(4) for axes in combinations((2, 3, 4), count)] if settings.flips else [()]
        total = torch.zeros_like(image)
        for axes in mirrors:
            mirrored = sliding_window_inference(
                image.flip(axes) if axes else image,
                roi_size=settings.roi_size or self.config.training.spatial_size,
                sw_batch_size=1,
                predictor=lambda window: self._forward(network, window),
                overlap=settings.overlap,
                mode="gaussian",
                cval=float(image.min()),
            )
            total += mirrored.flip(axes) if axes else mirrored
        network.train(was_training)
        return total / len(mirrors)

    def _forward(self, network: nn.Module, window: torch.Tensor) -> torch.Tensor:
        with torch.autocast(self.device.type, dtype=self.precision.dtype, enabled=self.precision.dtype is not None):
            logits: torch.Tensor = network(window)
        return logits.float()


def largest_component(mask: np.ndarray) -> np.ndarray:
    """The largest face-connected component of a boolean `(I, J, K)` mask; the first of equals; empty stays empty."""
    labels, count = ndimage.label(mask)
    if count < 2:
        return mask
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    largest: np.ndarray = labels == sizes.argmax()
    return largest
