"""The 3D U-Net, its sizes from the configuration."""

from monai.networks.nets import UNet
from torch import nn

from heartseg.config import NetworkConfig


def build_network(config: NetworkConfig) -> nn.Module:
    """A residual 3D U-Net from `(B, 1, I, J, K)` images to `(B, 1, I, J, K)` logits of the atrium.

    Every length of the input must be a multiple of the product of `config.strides`. With strides of two its first
    convolution already halves the grid, so full resolution is touched only by the last layer; see Kerfoot et al.,
    "Left-Ventricle Quantification Using Residual U-Net" (2018).
    """
    return UNet(
        spatial_dims=3,
        in_channels=1,
        out_channels=1,
        channels=config.channels,
        strides=config.strides,
        num_res_units=config.residual_units,
        norm=config.norm,
        dropout=config.dropout,
    )
