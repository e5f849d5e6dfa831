"""All ordeals, in the order of the record."""

from torture import serving
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*serving.ORDEALS,)
