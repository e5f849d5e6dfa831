"""The size of nnU-Net's network for this task, built from MONAI's DynUNet, to compare with.

Patch, strides and channels are those that nnU-Net plans for the Decathlon's heart (Isensee et al., 2021). Its axes run
slice, row, column: the coarsest first.
"""

import torch
from torch import nn

from heartseg.localisation import bounds_of

PATCH = (80, 192, 160)
STRIDES = (1, 2, 2, 2, 2, (1, 2, 2))
FILTERS = (32, 64, 128, 256, 320, 320)
BATCH = 2
OVERLAP = 0.5


def build_nnunet(classes: int = 2) -> nn.Module:
    """The network with weights from a fixed seed: `(B, 1, *PATCH)` to logits of that many classes."""
    from monai.networks.nets import DynUNet

    torch.manual_seed(0)
    network: nn.Module = DynUNet(
        spatial_dims=3,
        in_channels=1,
        out_channels=classes,
        kernel_size=[3] * len(FILTERS),
        strides=STRIDES,
        upsample_kernel_size=STRIDES[1:],
        filters=FILTERS,
        norm_name=("instance", {"affine": True}),
    )
    return network


def as_nnunet_sees(image: torch.Tensor) -> torch.Tensor:
    """A prepared scan `(I, J, K)` as `(K, J, I)`, cut to what exceeds its lowest intensity."""
    low, high = bounds_of((image > image.min()).numpy())
    return image[tuple(slice(first, last + 1) for first, last in zip(low, high, strict=True))].permute(2, 1, 0)


def count_tiles(image: torch.Tensor) -> int:
    """How many windows MONAI's `sliding_window_inference` lays over an image of nnU-Net's axes."""
    from monai.inferers import sliding_window_inference

    seen = []

    def count(window: torch.Tensor) -> torch.Tensor:
        seen.append(len(window))
        return window

    sliding_window_inference(image[None, None], roi_size=PATCH, sw_batch_size=1, predictor=count, overlap=OVERLAP)
    return sum(seen)
