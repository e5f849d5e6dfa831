"""The 3D U-Net, its sizes from the configuration."""

from collections.abc import Mapping
from dataclasses import replace

import torch
from monai.networks.nets import DynUNet, UNet
from monai.networks.utils import pixelshuffle, pixelunshuffle
from torch import nn

from heartseg.config import NetworkConfig

# Atrium is rare: logits that start low spare the first steps the unlearning of a half-full mask.
INITIAL_LOGIT = -2.0


class SegmentationNetwork(nn.Module):
    """From `(B, 1, I, J, K)` images to logits of the atrium of the same shape, with a locator besides.

    The locator is a smaller network of the same kind for a coarse view of a whole scan; None where there is none.
    """

    def __init__(self, body: nn.Module, locator: nn.Module | None) -> None:
        super().__init__()
        self.body = body
        self.locator = locator

    def forward(
        self, image: torch.Tensor, overview: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Logits of patches, and of coarse views where some are given."""
        return self.body(image), None if overview is None or self.locator is None else self.locator(overview)


def build_network(config: NetworkConfig) -> SegmentationNetwork:
    """The network of a configuration, with fresh weights.

    `dynunet` is nnU-Net's network (Isensee et al., 2021), two convolutions a level; `unet` is the residual U-Net of
    Kerfoot et al. (2018). With `stem` N each cube of N voxels becomes channels first, and voxels again last, so that no
    convolution runs at full resolution. Every length of the input must be a multiple of `stem` times all `strides`.
    """
    locator = None
    if config.locator:
        halved = (2,) * (len(config.locator_channels) - 1)
        small = replace(config, architecture="dynunet", channels=config.locator_channels, strides=halved, stem=2)
        locator = _build_unet(small)
    return SegmentationNetwork(_build_unet(config), locator)


def locator_factor(config: NetworkConfig) -> int:
    """What every length of the locator's input must be a multiple of."""
    return 2 ** len(config.locator_channels)


def _build_unet(config: NetworkConfig) -> nn.Module:
    packed = config.stem**3
    if config.architecture == "unet":
        body: nn.Module = UNet(
            spatial_dims=3,
            in_channels=packed,
            out_channels=packed,
            channels=config.channels,
            strides=config.strides,
            num_res_units=config.residual_units,
            norm=config.norm,
            dropout=config.dropout,
        )
    else:
        network = DynUNet(
            spatial_dims=3,
            in_channels=packed,
            out_channels=packed,
            kernel_size=[3] * len(config.channels),
            strides=[1, *config.strides],
            upsample_kernel_size=list(config.strides),
            filters=list(config.channels),
            norm_name=(config.norm, {"affine": True}),
            dropout=config.dropout or None,
        )
        nn.init.constant_(network.get_parameter("output_block.conv.conv.bias"), INITIAL_LOGIT)
        body = network
    return _Packed(body, config.stem, standardize=config.standardize)


def weights_of(network: nn.Module) -> dict[str, torch.Tensor]:
    """A copy of all parameters and buffers, each once: DynUNet lists its layers under a second name too."""
    named = network.state_dict(keep_vars=True)
    first = {id(tensor): name for name, tensor in reversed(named.items())}
    return {name: named[name].detach().clone() for name in sorted(first.values())}


def load_weights(network: nn.Module, weights: Mapping[str, torch.Tensor]) -> None:
    """Put a copy made by `weights_of` into a network of the same configuration.

    Raises:
        ValueError: If names or shapes are those of another configuration.
    """
    expected = weights_of(network)
    if {name: tensor.shape for name, tensor in expected.items()} != {n: t.shape for n, t in weights.items()}:
        raise ValueError("the weights are those of another network")
    network.load_state_dict(dict(weights), strict=False)


class _Packed(nn.Module):
    """A network that works on cubes of `factor` voxels a side as channels (space to depth, and back)."""

    def __init__(self, body: nn.Module, factor: int, *, standardize: bool) -> None:
        super().__init__()
        self.body = body
        self._factor = factor
        # Of each patch by itself: how bright the rest of a scan is, and how much of it there is, then changes nothing.
        self.standardize = nn.InstanceNorm3d(1) if standardize else nn.Identity()

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        # In float32: bf16 has too few digits for the mean of a million voxels.
        with torch.autocast(image.device.type, enabled=False):
            image = self.standardize(image.float())
        if self._factor == 1:
            return self.body(image)
        logits = self.body(pixelunshuffle(image, 3, self._factor))
        unpacked: torch.Tensor = pixelshuffle(logits, 3, self._factor)
        return unpacked
