"""Pages that are one file: one layout and style for all of them, and nothing in them that has to be fetched."""

import base64
import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

LIMITS = "For research only: heartseg is not a medical device."
_TYPES = {b"\x89PNG": "image/png", b"<?xm": "image/svg+xml", b"<svg": "image/svg+xml"}


def render(template: str, **values: Any) -> str:
    """The page that `templates/TEMPLATE` makes of `values`; all text in them is escaped.

    Templates have the filters `picture` (bytes of a PNG or SVG → data URI), `fixed(digits)` and `signed(digits)`
    (numbers, `–` for None and NaN), `moment` (datetime → UTC text) and `duration` (seconds → `0:05:10`).
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "picture": _picture,
        "fixed": _fixed,
        "signed": _signed,
        "moment": _moment,
        "duration": duration,
    }
    return environment.get_template(template).render(limits=LIMITS, **values)


def duration(seconds: float) -> str:
    """`0:05:10`, whole seconds."""
    return str(timedelta(seconds=round(seconds)))


def _picture(content: bytes) -> str:
    return f"data:{_TYPES[content[:4]]};base64,{base64.b64encode(content).decode()}"


def _fixed(value: float | None, digits: int = 3) -> str:
    return "–" if value is None or math.isnan(value) else f"{value:.{digits}f}".replace("-", "−")


def _signed(value: float | None, digits: int = 1) -> str:
    return "–" if value is None or math.isnan(value) else f"{value:+.{digits}f}".replace("-", "−")


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
