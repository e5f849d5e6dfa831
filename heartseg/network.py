"""The 3D U-Net, its sizes from the configuration."""

from collections.abc import Mapping
from dataclasses import replace

import torch
from torch import nn

from heartseg.config import NetworkConfig

# Atrium is rare: logits that start low spare the first steps the unlearning of a half-full mask.
INITIAL_LOGIT = -2.0
SLOPE = 0.01  # of the leaky rectifiers, below zero


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

    `compact` is `UNet3d`; for comparison, `dynunet` is MONAI's version of nnU-Net's network and `unet` its residual
    U-Net (Kerfoot et al., 2018). With `stem` N each cube of N voxels becomes channels first, and voxels again last, so
    that no convolution runs at full resolution. Every length of the input must be a multiple of `stem` times all
    `strides`.
    """
    locator = None
    if config.locator:
        halved = (2,) * (len(config.locator_channels) - 1)
        small = replace(config, architecture="compact", channels=config.locator_channels, strides=halved, stem=2)
        locator = _build_unet(small)
    return SegmentationNetwork(_build_unet(config), locator)


def locator_factor(config: NetworkConfig) -> int:
    """What every length of the locator's input must be a multiple of."""
    return int(2 ** len(config.locator_channels))


class UNet3d(nn.Module):
    """A U-Net of two convolutions a level (Çiçek et al., 2016), each normalised, with leaky rectifiers.

    Levels are left by a convolution with stride and entered again by a transposed one. It is nnU-Net's plain network
    (Isensee et al., 2021), written here because importing a library for it would take longer than segmenting a scan.
    """

    def __init__(self, packed: int, config: NetworkConfig) -> None:
        super().__init__()
        channels, strides = config.channels, config.strides
        entries = (packed, *channels[:-1])
        self.down = nn.ModuleList(
            _level(have, want, stride, config)
            for have, want, stride in zip(entries, channels, (1, *strides), strict=True)
        )
        steps = list(zip(channels[:-1], channels[1:], strides, strict=True))
        self.up = nn.ModuleList(
            nn.ConvTranspose3d(below, here, stride, stride, bias=False) for here, below, stride in steps
        )
        self.merge = nn.ModuleList(_level(2 * here, here, 1, config) for here in channels[:-1])
        self.head = nn.Conv3d(channels[0], packed, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv3d | nn.ConvTranspose3d):
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
        nn.init.constant_(self.head.get_parameter("bias"), INITIAL_LOGIT)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits of the lengths of `image`."""
        levels = []
        for level in self.down:
            image = level(image)
            levels.append(image)
        for depth in reversed(range(len(self.up))):
            image = self.merge[depth](torch.cat([self.up[depth](image), levels[depth]], dim=1))
        logits: torch.Tensor = self.head(image)
        return logits


def _level(have: int, want: int, stride: int, config: NetworkConfig) -> nn.Sequential:
    def normalise() -> nn.Module:
        return nn.InstanceNorm3d(want, affine=True) if config.norm == "instance" else nn.BatchNorm3d(want)

    layers: list[nn.Module] = []
    for channels, step in ((have, stride), (want, 1)):
        layers += [nn.Conv3d(channels, want, 3, step, padding=1, bias=False), normalise()]
        layers += [nn.LeakyReLU(SLOPE, inplace=True)]
        if config.dropout:
            layers.append(nn.Dropout3d(config.dropout))
    return nn.Sequential(*layers)


def _build_unet(config: NetworkConfig) -> nn.Module:
    packed = config.stem**3
    build = {"compact": UNet3d, "dynunet": _dynunet, "unet": _residual_unet}[config.architecture]
    return _Packed(build(packed, config), config.stem, standardize=config.standardize)


def _dynunet(packed: int, config: NetworkConfig) -> nn.Module:
    from monai.networks.nets import DynUNet

    network: nn.Module = DynUNet(
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
    return network


def _residual_unet(packed: int, config: NetworkConfig) -> nn.Module:
    from monai.networks.nets import UNet

    network: nn.Module = UNet(
        spatial_dims=3,
        in_channels=packed,
        out_channels=packed,
        channels=config.channels,
        strides=config.strides,
        num_res_units=config.residual_units,
        norm=config.norm,
        dropout=config.dropout,
    )
    return network


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
        return _unpacked(self.body(_packed(image, self._factor)), self._factor)


def _packed(image: torch.Tensor, factor: int) -> torch.Tensor:
    """`(B, 1, I, J, K)` as `(B, factor³, I/factor, J/factor, K/factor)`: a cube's voxels become channels."""
    if factor == 1:
        return image
    batch, _, i, j, k = image.shape
    cubes = image.reshape(batch, i // factor, factor, j // factor, factor, k // factor, factor)
    return cubes.permute(0, 2, 4, 6, 1, 3, 5).reshape(batch, factor**3, i // factor, j // factor, k // factor)


def _unpacked(logits: torch.Tensor, factor: int) -> torch.Tensor:
    """The inverse of `_packed`."""
    if factor == 1:
        return logits
    batch, _, i, j, k = logits.shape
    cubes = logits.reshape(batch, factor, factor, factor, i, j, k)
    return cubes.permute(0, 4, 1, 5, 2, 6, 3).reshape(batch, 1, i * factor, j * factor, k * factor)
