"""The routes: what a client asks, handed to those who do it, and the answer."""

import asyncio
import math
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, BinaryIO, Literal

from fastapi import FastAPI, Query, Request, Response
from fastapi import Path as PathParameter
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from heartseg.data.phantom import example_case
from heartseg.errors import HeartsegError
from heartseg.service import refusals, static
from heartseg.service.answers import (
    ABOUT,
    ALIVE,
    BYTES,
    DICOM,
    EXAMPLE_ID,
    FIGURES,
    FORM,
    GZIP,
    MASK,
    READY,
    About,
    Axes,
    Failure,
    Problem,
    Readiness,
    Segmentation,
    TrainingVolumes,
    failures,
)
from heartseg.service.champion import ModelInUse
from heartseg.service.guard import Guard, rendered
from heartseg.service.jobs import Job, Jobs
from heartseg.service.monitoring import PATH, Monitoring
from heartseg.service.settings import ServiceConfig
from heartseg.service.upload import receive_scan
from heartseg.version import __version__

PIECE = 2**16
Format = Annotated[
    Literal["nifti", "dicom-seg"] | None,
    Query(description="How the mask is wanted; NIfTI, unless `Accept` names application/dicom."),
]
GONE = 499  # nobody reads it; it is for the log
Identifier = Annotated[str, PathParameter(description="The `id` of the answer to the scan.", examples=[EXAMPLE_ID])]


def create_app(
    config: ServiceConfig, model: ModelInUse, jobs: Jobs, monitoring: Monitoring, *, token: str = ""
) -> FastAPI:
    """The application; its lifespan computes what is queued."""

    @asynccontextmanager
    async def working(app: FastAPI) -> AsyncIterator[None]:
        work = asyncio.create_task(jobs.work())
        yield
        work.cancel()

    app = FastAPI(
        title="heartseg",
        version=__version__,
        summary="Outlines the left atrium in 3D cardiac MRI.",
        description=ABOUT,
        lifespan=working,
        # Their pages load scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        responses={"default": {"model": Failure, "description": "One sentence on what is wrong."}},
    )
    app.state.monitoring = monitoring
    app.add_middleware(Guard, config=config, monitoring=monitoring, token=token)
    app.add_exception_handler(HeartsegError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _no_route)
    _add_page(app)
    _add_state_routes(app, model, jobs, monitoring)
    _add_segmentation_routes(app, config, model, jobs)
    return app


def _add_page(app: FastAPI) -> None:
    files = static.PageFiles()
    for path in ("/", f"{static.AT}/{{path:path}}"):
        app.add_api_route(path, files.answer, methods=["GET", "HEAD"], include_in_schema=False)


def _add_state_routes(app: FastAPI, model: ModelInUse, jobs: Jobs, monitoring: Monitoring) -> None:
    @app.get("/v1", summary="What this is")
    async def about() -> About:
        return About(version=__version__)

    @app.get(
        "/v1/example",
        summary="A drawn scan to try with",
        description="A phantom as NIfTI: no patient was scanned. It is the same each time.",
        response_class=Response,
        responses={200: {"content": {GZIP: {"schema": {"type": "string", "format": "binary"}}}}},
    )
    async def example() -> Response:
        return Response(await asyncio.to_thread(example_case), media_type=GZIP)

    @app.get("/healthz", summary="Whether the process answers", responses=ALIVE)
    async def health() -> dict[Literal["status"], Literal["ok"]]:
        return {"status": "ok"}

    @app.get("/readyz", summary="Whether scans are taken, and with which model", responses=READY)
    async def readiness(response: Response) -> Readiness:
        state: Literal["ready", "waiting", "stopping", "stuck"] = "ready" if model.segmenter else "waiting"
        if jobs.stopping or jobs.stuck():
            state = "stopping" if jobs.stopping else "stuck"
        if state != "ready":
            response.status_code = 503
        silent = model.silent_seconds()
        registry = f"has not answered for {math.ceil(silent)} s; the present model stays" if silent else "ok"
        if state == "waiting":
            registry = "has named no champion yet"
        return Readiness(status=state, model_version=model.version, registry=registry)

    @app.get(PATH, summary="Figures for Prometheus", response_class=Response, responses=FIGURES)
    async def metrics(request: Request) -> Response:
        figures, kind = monitoring.exposition(request.headers.get("accept", ""))
        return Response(figures, headers={"Content-Type": kind})


def _add_segmentation_routes(app: FastAPI, config: ServiceConfig, model: ModelInUse, jobs: Jobs) -> None:
    @app.post(
        "/v1/segmentations",
        summary="Segment a scan",
        description="Answered at once with a job to ask about, or with `wait=true` (or an `Accept` that names "
        "application/gzip, application/octet-stream or application/dicom) when the mask is there: with the mask, or, "
        "where `Accept` names application/json, with the finished job. Who waits and goes away is not "
        "computed for; a mask that was waited for is not kept.",
        status_code=202,
        response_model=Segmentation,
        openapi_extra={"requestBody": FORM},
        responses={
            **MASK,
            **failures(
                refusals.bad_form("found none of that name"),
                refusals.not_a_form(),
                refusals.no_series(),
                refusals.too_large(config.largest_bytes),
                refusals.too_many_voxels(config.largest_voxels),
                refusals.too_slow(),
                refusals.busy(config.compute_seconds),
                refusals.stopping(),
                refusals.no_model(),
                refusals.took_too_long(config.compute_seconds),
                refusals.no_room(),
            ),
        },
    )
    async def segment(
        request: Request,
        wait: Annotated[bool, Query(description="Answer when the mask is there.")] = False,
        format: Format = None,
    ) -> Response:
        if model.segmenter is None:
            raise refusals.no_model()
        accepted = request.headers.get("accept", "")
        named_mask = any(kind in accepted for kind in (GZIP, BYTES, DICOM))
        in_dicom = _wants_dicom(format, request)
        with jobs.arriving() as path:
            try:
                is_dicom = await receive_scan(request, path, config)
            except ClientDisconnect:
                return Response(status_code=GONE)
            if in_dicom and not is_dicom:
                raise refusals.no_series()
            job = jobs.add(path, is_dicom=is_dicom)
        if not wait and not named_mask:
            return _json(_described(job, jobs), 202, {"Location": f"/v1/segmentations/{job.id}"})
        kept = False
        try:
            if not await _settled_before_gone(job, request):
                return Response(status_code=GONE)
            if named_mask or "application/json" not in accepted:
                return _mask(job, in_dicom=in_dicom)
            kept = job.error is None
            if job.error:
                raise job.error
            return _json(_described(job, jobs), 200, {})
        finally:
            if not kept:
                jobs.forget(job)

    @app.get("/v1/segmentations/{id}", summary="How far a scan is", responses=failures(refusals.unknown()))
    async def look(id: Identifier) -> Segmentation:
        return _described(jobs.get(id), jobs)

    @app.get(
        "/v1/segmentations/{id}/mask",
        summary="The mask of a scan",
        response_class=Response,
        responses={**MASK, **failures(refusals.unknown(), refusals.no_series(), refusals.not_done())},
    )
    async def mask(request: Request, id: Identifier, format: Format = None) -> Response:
        return _mask(jobs.get(id), in_dicom=_wants_dicom(format, request))

    @app.delete(
        "/v1/segmentations/{id}", summary="Forget a scan and its mask", status_code=204, response_class=Response,
        responses=failures(refusals.unknown()),
    )  # fmt: skip
    async def forget(id: Identifier) -> None:
        jobs.forget(jobs.get(id))


async def _settled_before_gone(job: Job, request: Request) -> bool:
    """Wait for the job, or for its client to go away; True for the job."""
    settled, gone = asyncio.create_task(job.settled.wait()), asyncio.create_task(_gone(request))
    try:
        await asyncio.wait({settled, gone}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        settled.cancel()
        gone.cancel()
    return job.settled.is_set()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _described(job: Job, jobs: Jobs) -> Segmentation:
    outcome = job.outcome
    known = outcome.training_volume_ml if outcome else None
    return Segmentation(
        id=job.id,
        status=job.status,
        position=jobs.position(job),
        progress=round(jobs.progress(job), 3),
        created=job.created,
        mask=f"/v1/segmentations/{job.id}/mask" if outcome else None,
        volume_ml=outcome.volume_ml if outcome else None,
        training_volume_ml=TrainingVolumes(**known.to_dict()) if known else None,
        affine=outcome.affine if outcome else None,
        axes=Axes(**outcome.axes) if outcome and outcome.axes else None,
        model_version=outcome.model_version if outcome else None,
        seconds=outcome.seconds if outcome else None,
        note=outcome.note if outcome else "",
        warnings=list(outcome.warnings) if outcome else [],
        alert=outcome.alert if outcome else "",
        error=Problem(**refusals.document(job.error)["error"]) if job.error else None,
    )


def _wants_dicom(wanted: str | None, request: Request) -> bool:
    return wanted == "dicom-seg" or (wanted is None and DICOM in request.headers.get("accept", ""))


def _mask(job: Job, *, in_dicom: bool) -> Response:
    """The mask in pieces, read from an open file: it may be forgotten meanwhile."""
    if job.error:
        raise job.error
    outcome = job.outcome
    if outcome is None:
        raise refusals.not_done()
    path, ending, kind = outcome.mask, "nii", BYTES
    if in_dicom:
        if not isinstance(outcome.segmentation, Path):
            raise outcome.segmentation or refusals.no_series()
        path, ending, kind = outcome.segmentation, "dcm", DICOM
    elif outcome.compressed:
        ending, kind = "nii.gz", GZIP
    file = path.open("rb")
    headers = {
        "Content-Length": str(path.stat().st_size),
        "Content-Disposition": f'attachment; filename="mask.{ending}"',
        "X-Heartseg-Volume-Ml": f"{outcome.volume_ml:.6g}",
        "X-Heartseg-Model-Version": outcome.model_version,
        "X-Heartseg-Seconds": f"{outcome.seconds:.3f}",
        "X-Heartseg-Alert": _as_header(outcome.alert),
        "X-Heartseg-Note": _as_header(outcome.note),
        "X-Heartseg-Warnings": _as_header(" ".join(outcome.warnings)),
    }
    return StreamingResponse(_pieces(file), headers=headers, media_type=kind)


def _as_header(text: str) -> str:
    return text.encode("latin-1", "replace").decode("latin-1")


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE):
            yield piece


def _json(answer: Segmentation, status: int, headers: dict[str, str]) -> Response:
    return JSONResponse(answer.model_dump(mode="json"), status, headers)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HeartsegError)  # noqa: S101 - registered for those
    request.app.state.monitoring.refused(error)
    status, headers, body = rendered(error)
    return Response(body, status, headers)


async def _invalid(request: Request, error: Exception) -> Response:
    return await _refused(request, refusals.malformed())


async def _no_route(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for those
    meant = {404: refusals.not_here(), 405: refusals.not_allowed(error.headers)}
    return await _refused(request, meant.get(error.status_code, refusals.malformed()))
