"""All ordeals, in the order of the record."""

from torture import checkpoints, signals
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*checkpoints.ORDEALS, *signals.ORDEALS)
