"""One scan to one mask, as `heartseg predict` does it, and given up between two passes where nobody wants it."""

import math
from pathlib import Path

from heartseg import storage
from heartseg.data import dicom
from heartseg.data.nifti import encode_mask
from heartseg.data.nifti_header import affine_of
from heartseg.errors import DataError, HeartsegError
from heartseg.geometry import orientation_of
from heartseg.service import refusals
from heartseg.service.champion import ModelInUse
from heartseg.service.jobs import Job, Outcome
from heartseg.service.settings import ServiceConfig


def segment(job: Job, model: ModelInUse, config: ServiceConfig) -> Outcome:
    """The outcome of a job, its mask written beside the scan.

    Raises:
        VolumeError, GeometryError: If the scan is not one.
        Refusal: If there is no model yet, or it has more voxels than are taken.
        GivenUp: If the job is not wanted any more.
    """
    segmenter = model.segmenter
    if segmenter is None:
        raise refusals.no_model()
    segmenter.before_pass = job.check
    job.check()

    def check_shape(shape: tuple[int, int, int]) -> None:
        job.check()
        if math.prod(shape) > config.largest_voxels:
            raise refusals.too_many_voxels(config.largest_voxels)

    series = None
    if job.is_dicom:
        limits = segmenter.config.limits
        series = dicom.read_series(job.scan, name=refusals.FIELD, limits=limits, check_shape=check_shape)
    result = segmenter.segment(series.volume if series else job.scan, name=refusals.FIELD)
    job.check()
    storage.write_bytes(job.mask, encode_mask(result.mask, like=result.volume))
    segmentation: Path | HeartsegError | None = None
    if series:
        try:
            content = dicom.encode_segmentation(result.mask, series, model_version=result.model_version)
            storage.write_bytes(job.segmentation, content)
            segmentation = job.segmentation
        except DataError as error:
            segmentation = error  # told to who asks for it: the mask as NIfTI is as good as any
    volume = result.volume
    return Outcome(
        mask=job.mask,
        compressed=volume.compressed,
        volume_ml=result.volume_ml,
        seconds=result.seconds,
        model_version=result.model_version,
        note=result.note,
        warnings=result.warnings,
        alert=result.alert,
        training_volume_ml=segmenter.training_volume_ml,
        segmentation=segmentation,
        affine=volume.affine.tolist(),
        axes={
            "header": orientation_of(affine_of(volume.header, volume.name)),
            "used": orientation_of(volume.affine),
        },
    )
