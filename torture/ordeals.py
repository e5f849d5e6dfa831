"""All ordeals, in the order of the record."""

from torture import door, planted
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*door.ORDEALS, *planted.ORDEALS)
