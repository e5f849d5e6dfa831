"""All ordeals, in the order of the record."""

from torture import (
    caches,
    checkpoints,
    dicom,
    disks,
    door,
    model,
    planted,
    registry,
    secrets,
    serving,
    signals,
    tracking,
)
from torture.ordeal import Ordeal

ORDEALS: tuple[Ordeal, ...] = (
    *door.ORDEALS,
    *dicom.ORDEALS,
    *planted.ORDEALS,
    *checkpoints.ORDEALS,
    *signals.ORDEALS,
    *disks.ORDEALS,
    *caches.ORDEALS,
    *tracking.ORDEALS,
    *secrets.ORDEALS,
    *registry.ORDEALS,
    *model.ORDEALS,
    *serving.ORDEALS,
)
