"""A mask as a DICOM Segmentation object that refers to the series it was made from."""

import io
import logging
import warnings
from typing import Any

import numpy as np
from highdicom import UID, AlgorithmIdentificationSequence
from highdicom.color import CIELabColor
from highdicom.seg import SegmentAlgorithmTypeValues, Segmentation, SegmentationTypeValues, SegmentDescription
from numpy.typing import NDArray
from pydicom.sr.codedict import codes

from heartseg.data.dicom_images import Series
from heartseg.errors import VolumeError
from heartseg.version import __version__

NOTICE = "For research only, not a medical device"
# What a series may leave empty, and some leave out.
MAY_BE_EMPTY = (
    "PatientID", "PatientName", "PatientBirthDate", "PatientSex", "AccessionNumber", "StudyID", "StudyDate",
    "StudyTime",
)  # fmt: skip
SEXES = ("M", "F", "O", "")
AFTER_SOURCE = 1000  # the number of the new series is that of its source and so many
RED = (54.0, 66.0, 50.0)  # CIELab


def encode_segmentation(mask: NDArray[Any], series: Series, *, model_version: str) -> bytes:
    """A DICOM file with `mask`, uint8 `(I, J, K)` of the series' volume, as its one segment; empty frames left out.

    Patient, study and frame of reference are the source's, each frame names the image that it lies on. Identifiers and
    the time are new at each call.

    Raises:
        VolumeError: If the images lack what an object that refers to them needs.
    """
    planes = np.empty(mask.shape[::-1], np.uint8)
    for k, frame in enumerate(series.frames):
        planes[frame] = mask[:, :, k].T
    first = series.headers[0]
    for keyword in MAY_BE_EMPTY:
        if keyword not in first:
            setattr(first, keyword, "")
    if first.PatientSex not in SEXES:
        first.PatientSex = ""
    # It quotes the source's values there, a patient's name among them.
    logging.getLogger("highdicom").setLevel(logging.CRITICAL)
    content = io.BytesIO()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            segmentation = Segmentation(
                source_images=series.headers,
                pixel_array=planes,
                segmentation_type=SegmentationTypeValues.BINARY,
                segment_descriptions=[_atrium(model_version)],
                series_instance_uid=UID(),
                series_number=AFTER_SOURCE + int(first.get("SeriesNumber") or 0),
                sop_instance_uid=UID(),
                instance_number=1,
                manufacturer="heartseg",
                manufacturer_model_name="heartseg",
                software_versions=__version__,
                device_serial_number=_version(model_version),
                content_label="LEFT_ATRIUM",
                content_description=NOTICE,
                series_description=f"Left atrium. {NOTICE}",
            )
            segmentation.save_as(content)
    except Exception as error:
        # What highdicom misses or cannot copy it tells in any kind of error, with the value.
        raise VolumeError(
            f"{series.volume.name}: the series cannot be referred to; its images lack, or damage, what names patient, "
            "study or place.",
            hint="Ask for the mask as NIfTI, or take the original images.",
            code="HS-D13",
        ) from error
    return content.getvalue()


def _atrium(model_version: str) -> SegmentDescription:
    return SegmentDescription(
        segment_number=1,
        segment_label="Left atrium",
        segmented_property_category=codes.SCT.AnatomicalStructure,
        segmented_property_type=codes.SCT.LeftAtrium,
        algorithm_type=SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=AlgorithmIdentificationSequence(
            name="heartseg", family=codes.DCM.ArtificialIntelligence, version=_version(model_version)
        ),
        display_color=CIELabColor(*RED),
    )


def _version(model_version: str) -> str:
    return f"model {model_version or 'without version'}"
