"""All ordeals, in the order of the record."""

from torture import checkpoints
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*checkpoints.ORDEALS,)
