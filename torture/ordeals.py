"""All ordeals, in the order of the record."""

from torture import secrets, tracking
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*tracking.ORDEALS, *secrets.ORDEALS)
