"""All ordeals, in the order of the record."""

from torture import caches, checkpoints, disks, signals
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (*checkpoints.ORDEALS, *signals.ORDEALS, *disks.ORDEALS, *caches.ORDEALS)
