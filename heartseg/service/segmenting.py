"""One scan to one mask, as `heartseg predict` does it, and given up between two passes where nobody wants it."""

from heartseg import storage
from heartseg.data.nifti import encode_mask
from heartseg.service import refusals
from heartseg.service.champion import ModelInUse
from heartseg.service.jobs import Job, Outcome


def segment(job: Job, model: ModelInUse) -> Outcome:
    """The outcome of a job, its mask written beside the scan.

    Raises:
        VolumeError, GeometryError: If the scan is not one.
        Refusal: If there is no model yet.
        GivenUp: If the job is not wanted any more.
    """
    segmenter = model.segmenter
    if segmenter is None:
        raise refusals.no_model()
    segmenter.before_pass = job.check
    job.check()
    result = segmenter.segment(job.scan, name=refusals.FIELD)
    job.check()
    storage.write_bytes(job.mask, encode_mask(result.mask, like=result.volume))
    return Outcome(
        mask=job.mask,
        compressed=result.volume.compressed,
        volume_ml=result.volume_ml,
        seconds=result.seconds,
        model_version=result.model_version,
        note=result.note,
        warnings=result.warnings,
    )
