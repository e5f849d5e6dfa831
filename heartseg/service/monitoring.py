"""What Prometheus is told of the service: requests, refusals, scans, the queue, the model. No file, id or patient."""

import logging
import re
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector
from prometheus_client import generate_latest as as_text
from prometheus_client.openmetrics.exposition import CONTENT_TYPE_LATEST as OPENMETRICS
from prometheus_client.openmetrics.exposition import generate_latest as as_openmetrics
from starlette.types import Scope

from heartseg.errors import HeartsegError
from heartseg.service import refusals
from heartseg.service.champion import ModelInUse
from heartseg.service.jobs import Job, Jobs
from heartseg.service.settings import ServiceConfig
from heartseg.version import __version__

PATH = "/metrics"
SECONDS = (0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 60, 120, 300)
# Close together where left atria are, so that a shift of their volumes shows.
MILLILITRES = (10, 25, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 150, 175, 200, 250)
# What strangers choose freely must not become a label: each value is a series that is kept for ever.
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"

_CODE = re.compile(r"\[(HS-W\d\d)\]$")
_Arguments = ParamSpec("_Arguments")

log = logging.getLogger("heartseg.service")


def _harmless(count: Callable[_Arguments, None]) -> Callable[_Arguments, None]:
    """Whatever goes wrong in counting is logged, and what was counted goes on."""

    @wraps(count)
    def counted(*arguments: _Arguments.args, **named: _Arguments.kwargs) -> None:
        try:
            count(*arguments, **named)
        except Exception:
            log.exception("Not counted: %s.", count.__name__)

    return counted


class Monitoring:
    """The figures of one service, in a registry of its own. Called from the thread of the event loop alone."""

    def __init__(self, config: ServiceConfig, model: ModelInUse, jobs: Jobs) -> None:
        self._registry = own = CollectorRegistry()
        self._model = model
        self._requests = Counter(
            "heartseg_http_requests_total", "Requests by route, method and status.", ["route", "method", "status"],
            registry=own,
        )  # fmt: skip
        self._request_seconds = Histogram(
            "heartseg_http_request_seconds", "From a request's head to the end of its answer, by route.", ["route"],
            buckets=SECONDS, registry=own,
        )  # fmt: skip
        self._upload_bytes = Counter("heartseg_upload_bytes_total", "Bytes received as bodies.", registry=own)
        self._refusals = Counter("heartseg_refusals_total", "Answers that are errors, by code.", ["code"], registry=own)
        self._scans = Counter(
            "heartseg_scans_total", "Scans that were queued and are through: done, or the code of why not.", ["result"],
            registry=own,
        )  # fmt: skip
        self._queue_seconds = Histogram(
            "heartseg_queue_seconds", "From a scan's arrival to the begin of its computing.", buckets=SECONDS,
            registry=own,
        )  # fmt: skip
        self._compute_seconds = Histogram(
            "heartseg_compute_seconds", "Computing of a scan, from file to mask.", buckets=SECONDS, registry=own
        )
        self._volume_ml = Histogram(
            "heartseg_volume_ml", "Volume of masks in ml, by the version that made them.", ["model_version"],
            buckets=MILLILITRES, registry=own,
        )  # fmt: skip
        self._warnings = Counter("heartseg_warnings_total", "Warnings about scans and masks.", ["code"], registry=own)
        self._connections = Gauge("heartseg_connections", "Open connections.", registry=own)
        self._version = Info("heartseg_model", "The model in use, and the heartseg that uses it.", registry=own)
        for name, what, value in (
            ("connections_capacity", "Open connections that are taken.", lambda: config.connections),
            ("queue_length", "Scans that arrive or wait.", lambda: jobs.waiting),
            ("queue_capacity", "Scans that may arrive or wait beside the one computed.", lambda: config.queue),
            ("computing", "1 while a scan is computed, else 0.", lambda: jobs.running),
            ("ready", "1 while scans are taken, else 0, as /readyz says.", lambda: not (jobs.stopping or jobs.stuck())),
        ):
            Gauge(f"heartseg_{name}", what, registry=own).set_function(value)
        if model.follows:
            Gauge(
                "heartseg_registry_silent_seconds", "Since the registry last answered who is champion.", registry=own
            ).set_function(model.since_answer)
        ProcessCollector(registry=own)
        jobs.on_settled = self.settled

    def exposition(self, accepted: str) -> tuple[bytes, str]:
        """All figures of this moment and their media type: OpenMetrics where `accepted` names it, else plain text."""
        self._version.info({"version": self._model.version, "heartseg": __version__})
        if OPENMETRICS.partition(";")[0] in accepted:
            return as_openmetrics(self._registry), OPENMETRICS  # type: ignore[no-untyped-call]  # as the library has it
        return as_text(self._registry), CONTENT_TYPE_LATEST

    @_harmless
    def answered(self, scope: Scope, status: int, seconds: float) -> None:
        """A request was answered, or with status 0 its client went away before."""
        # The template: a path as it came may be anything.
        route = getattr(scope.get("route"), "path", OTHER)
        method = scope["method"] if scope["method"] in METHODS else OTHER
        self._requests.labels(route, method, status).inc()
        self._request_seconds.labels(route).observe(seconds)

    @_harmless
    def answered_beneath(self, error: HeartsegError) -> None:
        """A connection was refused before anything on it was a request."""
        self.refused(error)
        self._requests.labels(OTHER, OTHER, refusals.status_of(error)).inc()

    @_harmless
    def refused(self, error: HeartsegError) -> None:
        """An answer is an error."""
        self._refusals.labels(refusals.code_of(error) or OTHER).inc()

    @_harmless
    def received(self, count: int) -> None:
        """So many bytes of a body have come."""
        self._upload_bytes.inc(count)

    @_harmless
    def connected(self, count: int) -> None:
        """So many connections are open now."""
        self._connections.set(count)

    @_harmless
    def settled(self, job: Job) -> None:
        """A scan has its mask, or will have none."""
        if job.began:
            self._queue_seconds.observe(job.began - job.arrived)
            self._compute_seconds.observe(job.ended - job.began)
        self._scans.labels("done" if job.error is None else refusals.code_of(job.error) or OTHER).inc()
        if job.outcome is None:
            return
        self._volume_ml.labels(job.outcome.model_version).observe(job.outcome.volume_ml)
        for warning in job.outcome.warnings:
            if found := _CODE.search(warning):
                self._warnings.labels(found[1]).inc()
