"""All ordeals, in the order of the record."""

from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = ()
