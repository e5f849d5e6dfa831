"""The 3D U-Net, its sizes from the configuration."""

from collections.abc import Mapping

import torch
from monai.networks.nets import DynUNet, UNet
from monai.networks.utils import pixelshuffle, pixelunshuffle
from torch import nn

from heartseg.config import NetworkConfig

# Atrium is rare: logits that start low spare the first steps the unlearning of a half-full mask.
INITIAL_LOGIT = -2.0


def build_network(config: NetworkConfig) -> nn.Module:
    """A 3D U-Net from `(B, 1, I, J, K)` images to `(B, 1, I, J, K)` logits of the atrium.

    `dynunet` is nnU-Net's network (Isensee et al., 2021), two convolutions a level; `unet` is the residual U-Net of
    Kerfoot et al. (2018). With `stem` N each cube of N voxels becomes channels first, and voxels again last, so that no
    convolution runs at full resolution. Every length of the input must be a multiple of `stem` times all `strides`.
    """
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
    return _Packed(body, config.stem) if config.stem > 1 else body


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

    def __init__(self, body: nn.Module, factor: int) -> None:
        super().__init__()
        self.body = body
        self._factor = factor

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        logits = self.body(pixelunshuffle(image, 3, self._factor))
        unpacked: torch.Tensor = pixelshuffle(logits, 3, self._factor)
        return unpacked
