"""All ordeals, in the order of the record."""

from torture import caches, checkpoints, disks, door, planted, secrets, serving, signals, tracking
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (
    *door.ORDEALS,
    *planted.ORDEALS,
    *checkpoints.ORDEALS,
    *signals.ORDEALS,
    *disks.ORDEALS,
    *caches.ORDEALS,
    *tracking.ORDEALS,
    *secrets.ORDEALS,
    *serving.ORDEALS,
)
