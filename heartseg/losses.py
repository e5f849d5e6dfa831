"""What training minimises."""

from monai.losses import DiceCELoss, DiceLoss
from torch import nn


def build_loss(name: str) -> nn.Module:
    """`dice` or `dice_ce`, each from logits and labels in {0, 1} of shape `(B, 1, I, J, K)` to a scalar.

    Dice is the soft Dice loss of Milletari et al. (2016), here over the whole batch, so that a patch without atrium
    does not count as a full miss; `ce` is the binary cross-entropy.
    """
    loss: nn.Module = {"dice": DiceLoss, "dice_ce": DiceCELoss}[name](sigmoid=True, batch=True)
    return loss
