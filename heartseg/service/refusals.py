"""Every way in which the service says no, once: HTTP status, code and sentence. `docs/serving.md` lists them."""

import math
import secrets
from collections.abc import Mapping
from typing import Any

from heartseg.errors import DataError, HeartsegError, StorageError

FIELD = "scan"
# For a client that is not waited for any longer. Others may send the rest of what was refused: closing on them would
# lose them the answer.
CLOSE = {"Connection": "close"}


class Refusal(HeartsegError):
    """A request that is not done as asked. `status` is HTTP's; `headers` go with the answer."""

    def __init__(
        self, status: int, code: str, message: str, *, hint: str = "", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message, hint=hint, code=code)
        self.status = status
        self.headers = dict(headers or {})


def status_of(error: HeartsegError) -> int:
    """The HTTP status for an error: what is wrong with a scan is the client's."""
    if isinstance(error, Refusal):
        return error.status
    return 400 if isinstance(error, DataError) else 507 if isinstance(error, StorageError) else 500


def document(error: HeartsegError) -> dict[str, Any]:
    """The error as every answer has it. A full disk is told without its path."""
    if isinstance(error, StorageError):
        error = no_room()
    sentence = error.message.removesuffix(f" [{error.code}]")
    return {"error": {"code": error.code, "message": sentence, "hint": error.hint}}


def code_of(error: HeartsegError) -> str:
    """The code that an answer has for the error; empty for the few that have none."""
    return str(document(error)["error"]["code"])


def malformed() -> Refusal:
    """A request that is no HTTP, or whose parameters are not what they should be."""
    return Refusal(400, "HS-S01", "The request is malformed.", hint="See /openapi.json.", headers=CLOSE)


def bad_form(found: str) -> Refusal:
    """A body that is not the one form with the one file."""
    return Refusal(
        400,
        "HS-S02",
        f"Expected a form with one file named {FIELD}, {found}.",
        hint=f"For instance: curl -F {FIELD}=@scan.nii.gz",
    )


def not_a_form() -> Refusal:
    """A body of another kind."""
    return Refusal(415, "HS-S03", "Expected multipart/form-data.", hint=f"For instance: curl -F {FIELD}=@scan.nii.gz")


def too_large(limit: int) -> Refusal:
    """A body that is larger than the limit in bytes."""
    size = f"{limit / 2**20:g} MiB"
    return Refusal(413, "HS-S04", f"The request is larger than {size}, the most that is taken here.")


def too_many_voxels(limit: int) -> Refusal:
    """A scan that would take more memory than one may."""
    return Refusal(413, "HS-S05", f"The scan has more than {limit} voxels, the most that are taken here.")


def too_slow() -> Refusal:
    """A body that does not come."""
    return Refusal(408, "HS-S06", "The request did not arrive in time.", headers=CLOSE)


def busy(seconds: float) -> Refusal:
    """No place is free; one may be after so many seconds."""
    return Refusal(
        503,
        "HS-S07",
        "As many scans are waiting as are taken.",
        hint="Try again later.",
        headers={"Retry-After": str(min(600, max(1, math.ceil(seconds))))},
    )


def stopping() -> Refusal:
    """The service is about to end."""
    return Refusal(503, "HS-S08", "The service is ending.", hint="Try again later.", headers={"Retry-After": "10"})


def no_token() -> Refusal:
    """The token is missing or another."""
    return Refusal(
        401, "HS-S09", "This service asks for its token.", hint="Send it as Authorization: Bearer TOKEN.",
        headers={"WWW-Authenticate": "Bearer"},
    )  # fmt: skip


def foreign() -> Refusal:
    """A page of another origin, or a name that is not this service's."""
    return Refusal(403, "HS-S10", "This service is not called by that name or from that page.")


def not_here() -> Refusal:
    """A path that is none."""
    return Refusal(404, "HS-S11", "There is nothing here.", hint="See /openapi.json.")


def unknown() -> Refusal:
    """A segmentation that was never here or is forgotten."""
    return Refusal(404, "HS-S12", "There is no such segmentation, or it is no longer kept.")


def not_allowed(headers: Mapping[str, str] | None) -> Refusal:
    """A method that a path does not have."""
    return Refusal(405, "HS-S13", "That cannot be done here.", hint="See /openapi.json.", headers=headers)


def not_done() -> Refusal:
    """A mask that is not there yet."""
    return Refusal(409, "HS-S14", "The segmentation is not done yet.", headers={"Retry-After": "1"})


def took_too_long(seconds: float) -> Refusal:
    """A scan that is not done in time."""
    return Refusal(504, "HS-S15", f"The scan was not segmented within {seconds:g} s, and was given up.")


def no_room() -> Refusal:
    """A disk that is full."""
    return Refusal(507, "HS-S16", "There is no room for the scan on this machine.", hint="Try again later.")


def broken(incident: str) -> Refusal:
    """A fault of the service; `incident` is in its log."""
    return Refusal(500, "HS-S17", f"The service failed; the fault is in its log as {incident}.")


def no_dicom() -> Refusal:
    """A DICOM scan where the libraries for it are not installed."""
    return Refusal(
        501, "HS-S18", "This service takes NIfTI alone.", hint="Convert the series, for instance with dcm2niix."
    )


def no_series() -> Refusal:
    """A mask in DICOM of a scan that came as NIfTI."""
    return Refusal(
        406,
        "HS-S19",
        "The scan is NIfTI: there is no series that a mask in DICOM could refer to.",
        hint="Ask for format=nifti, or send a zip of the DICOM series.",
    )


def no_model() -> Refusal:
    """The first model is still waited for."""
    return Refusal(
        503,
        "HS-S20",
        "There is no champion yet.",
        hint="Whoever trains makes one with: heartseg registry promote",
        headers={"Retry-After": "10"},
    )


def new_incident() -> str:
    """A word for a fault, to be found in the log."""
    return secrets.token_hex(4)
