"""All ordeals, in the order of the record."""

from torture import registry
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*registry.ORDEALS,)
