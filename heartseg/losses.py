"""What training minimises."""

import torch
from monai.losses import DiceCELoss, DiceLoss
from torch import nn
from torch.nn import functional

FEW = 200.0  # voxels: so many false ones cost half as much as a missed atrium


def locator_loss(logits: torch.Tensor, label: torch.Tensor, loss: nn.Module) -> torch.Tensor:
    """Return `loss`, or for views `(B, 1, I, J, K)` that show no atrium at all what false detections cost.

    The soft Dice of an empty label has no gradient to speak of.
    """
    if label.any():
        value: torch.Tensor = loss(logits, label)
        return value
    false = torch.sigmoid(logits).sum()
    return false / (false + FEW) + functional.binary_cross_entropy_with_logits(logits, label)


def build_loss(name: str) -> nn.Module:
    """`dice` or `dice_ce`, each from logits and labels in {0, 1} of shape `(B, 1, I, J, K)` to a scalar.

    Dice is the soft Dice loss of Milletari et al. (2016), here over the whole batch, so that a patch without atrium
    does not count as a full miss; `ce` is the binary cross-entropy.
    """
    loss: nn.Module = {"dice": DiceLoss, "dice_ce": DiceCELoss}[name](sigmoid=True, batch=True)
    return loss
