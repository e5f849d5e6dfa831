"""What the service answers: the shape of every document, with an example of each for OpenAPI."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

NOTICE = "Not a medical device: for research only; no mask may guide the care of a patient."
EXAMPLE_ID = "5f2c81d4b09e4c7fa3d6e8b1c2907a45"
EXAMPLE_ERROR: dict[str, Any] = {
    "code": "HS-S07",
    "message": "As many scans are waiting as are taken.",
    "hint": "Try again later.",
}


class Problem(BaseModel):
    """What is wrong, in one sentence, and what to do next. `code` stays the same over versions."""

    code: str
    message: str
    hint: str


class Failure(BaseModel):
    """Every answer that is no success."""

    model_config = ConfigDict(json_schema_extra={"example": {"error": EXAMPLE_ERROR}})
    error: Problem


class Segmentation(BaseModel):
    """One scan on its way to a mask, or there.

    While it waits, `position` counts the scans that are computed until it is done; `progress` goes from 0 to 1 by the
    time that scans usually take. `mask` is the path of the mask, `volume_ml` its volume, `seconds` what it took. `note`
    says what was unusual about the way to it, `warnings` what is unusual about the scan (HS-W…).
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
                "model_version": "3",
                "seconds": 0.41,
                "note": "",
                "warnings": [],
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
    model_version: str | None = None
    seconds: float | None = None
    note: str = ""
    warnings: list[str] = []
    error: Problem | None = None
    notice: str = NOTICE


class Readiness(BaseModel):
    """Whether scans are taken. `registry` says whether the champion of this moment is known to be in use; while the
    first one is waited for, `model_version` is empty.
    """

    status: Literal["ready", "waiting", "stopping", "stuck"]
    model_version: str
    registry: str


class About(BaseModel):
    """What this is."""

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
                    "scan": {"type": "string", "format": "binary", "description": "A NIfTI file, .nii or .nii.gz."}
                },
            }
        }
    },
}
