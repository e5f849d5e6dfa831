"""All ordeals, in the order of the record."""

from torture import model, registry
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*registry.ORDEALS, *model.ORDEALS)
