"""All ordeals, in the order of the record."""

from torture import caches, checkpoints, disks, door, planted, serving, signals
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (
    *door.ORDEALS,
    *planted.ORDEALS,
    *checkpoints.ORDEALS,
    *signals.ORDEALS,
    *disks.ORDEALS,
    *caches.ORDEALS,
    *serving.ORDEALS,
)
