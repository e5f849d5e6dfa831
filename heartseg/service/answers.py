"""What the service answers: the shape of every document, with an example of each for OpenAPI."""

from datetime import datetime
from http import HTTPStatus
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from heartseg.service import refusals

NOTICE = "Not a medical device: for research only; no mask may guide the care of a patient."
EXAMPLE_ID = "5f2c81d4b09e4c7fa3d6e8b1c2907a45"
GZIP, BYTES, JSON = "application/gzip", "application/octet-stream", "application/json"
DICOM = "application/dicom"
ABOUT = (
    f"**{NOTICE}**\n\nA scan is sent as NIfTI, or as a zip of the slices of one DICOM series, and answered with a mask "
    "on its own grid."
)
EXAMPLE_ERROR = refusals.document(refusals.busy(1))


class Problem(BaseModel):
    """What is wrong, in one sentence, and what to do next. `code` stays the same over versions."""

    code: str
    message: str
    hint: str


class Failure(BaseModel):
    """Every answer that is no success."""

    model_config = ConfigDict(json_schema_extra={"example": EXAMPLE_ERROR})
    error: Problem


class TrainingVolumes(BaseModel):
    """The volumes of the labels that a model learnt from, in ml: a volume far outside is to be looked at."""

    least: float
    median: float
    most: float


class Axes(BaseModel):
    """Anatomical directions that the scan's stored axes run to, three letters each: by the file's header, and as used.

    They differ where heartseg recognised a data set whose headers are wrong.
    """

    header: str
    used: str


class Segmentation(BaseModel):
    """One scan on its way to a mask, or there.

    While it waits, `position` counts the scans that are computed until it is done; `progress` goes from 0 to 1 by the
    time that scans usually take. `mask` is the path of the mask, `volume_ml` its volume, `seconds` what it took.
    `training_volume_ml` is what the labels had that its model learnt from; older models do not know. `affine` is the
    4 × 4 matrix, row by row, from voxel indices to mm to the right, front and head, as it was used. `note` says what
    was unusual about the way to the mask, `warnings` what is unusual about scan or mask (HS-W…), `alert`
    in one line why the mask may be wrong.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": EXAMPLE_ID,
                "status": "done",
                "position": 0,
                "progress": 1.0,
                "created": "2026-01-31T12:00:00Z",
                "mask": f"/v1/segmentations/{EXAMPLE_ID}/mask",
                "volume_ml": 92.4,
                "training_volume_ml": {"least": 69.2, "median": 93.6, "most": 146.0},
                "affine": [[0.0, 0.0, 1.37, 0.0], [1.25, 0.0, 0.0, 0.0], [0.0, 1.25, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]],
                "axes": {"header": "RAS", "used": "ASR"},
                "model_version": "3",
                "seconds": 0.41,
                "note": "",
                "warnings": [],
                "alert": "",
                "error": None,
                "notice": NOTICE,
            }
        }
    )
    id: str
    status: Literal["queued", "running", "done", "failed"]
    position: int
    progress: float
    created: datetime
    mask: str | None = None
    volume_ml: float | None = None
    training_volume_ml: TrainingVolumes | None = None
    affine: list[list[float]] | None = None
    axes: Axes | None = None
    model_version: str | None = None
    seconds: float | None = None
    note: str = ""
    warnings: list[str] = []
    alert: str = ""
    error: Problem | None = None
    notice: str = NOTICE


class Readiness(BaseModel):
    """Whether scans are taken. `registry` says whether the champion of this moment is known to be in use; while the
    first one is waited for, `model_version` is empty.
    """

    model_config = ConfigDict(
        json_schema_extra={"example": {"status": "ready", "model_version": "3", "registry": "ok"}}
    )
    status: Literal["ready", "waiting", "stopping", "stuck"]
    model_version: str
    registry: str


class About(BaseModel):
    """What this is."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"name": "heartseg", "version": "1.0.0", "notice": NOTICE, "openapi": "/openapi.json"}
        }
    )
    name: str = "heartseg"
    version: str
    notice: str = NOTICE
    openapi: str = "/openapi.json"


FORM: dict[str, Any] = {
    "required": True,
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["scan"],
                "properties": {
                    "scan": {
                        "type": "string",
                        "format": "binary",
                        "description": "A NIfTI file, .nii or .nii.gz, or a zip of the slices of one DICOM series.",
                    }
                },
            }
        }
    },
}
MASK: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The mask: NIfTI on the scan's own grid, gzip exactly if the scan was, or DICOM; or, of a scan "
        "that came as DICOM, a Segmentation object that refers to its series.",
        "content": {GZIP: {"schema": {"type": "string", "format": "binary"}}, BYTES: {}, DICOM: {}},
        "headers": {
            "X-Heartseg-Volume-Ml": {"schema": {"type": "number"}, "example": 92.4},
            "X-Heartseg-Model-Version": {"schema": {"type": "string"}, "example": "3"},
            "X-Heartseg-Seconds": {"schema": {"type": "number"}, "example": 0.41},
            "X-Heartseg-Note": {"schema": {"type": "string"}, "example": ""},
            "X-Heartseg-Warnings": {"schema": {"type": "string"}, "example": ""},
            "X-Heartseg-Notice": {"schema": {"type": "string"}, "example": NOTICE},
        },
    }
}
ALIVE: dict[int | str, dict[str, Any]] = {200: {"content": {JSON: {"example": {"status": "ok"}}}}}
READY: dict[int | str, dict[str, Any]] = {
    503: {
        "model": Readiness,
        "content": {JSON: {"example": {"status": "stopping", "model_version": "3", "registry": "ok"}}},
    }
}
_FIGURES = {"schema": {"type": "string"}, "example": 'heartseg_scans_total{result="done"} 12.0\n'}
FIGURES: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Plain text, or OpenMetrics where `Accept` names it.",
        "content": {"text/plain": _FIGURES, "application/openmetrics-text": _FIGURES},
    }
}


def failures(*errors: refusals.Refusal) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's responses for these errors: by status, with the document of each as an example."""
    responses: dict[int | str, dict[str, Any]] = {}
    for error in errors:
        document = refusals.document(error)
        response = responses.setdefault(
            error.status,
            {"model": Failure, "description": HTTPStatus(error.status).phrase, "content": {JSON: {"examples": {}}}},
        )
        response["content"][JSON]["examples"][error.code] = {"value": document}
    return responses
