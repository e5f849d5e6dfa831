"""The page's files over HTTP: read and compressed once, each with a digest by which a browser knows what it has."""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from heartseg.service import refusals

FOLDER = Path(__file__).parent / "page"
AT = "/page"  # where they are; the page itself is at /
VENDOR = "vendor/"
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
# Nothing from another host, nothing inline; blob: and data: are what the viewer's own textures come from.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept-Encoding",
}


@dataclass(frozen=True)
class PageFile:
    """One file as it is sent: as it is, and compressed."""

    kind: str
    plain: bytes
    compressed: bytes
    digest: str
    caching: str


class PageFiles:
    """The files below `page/`, by the path under which a browser asks for them. Nothing else can be reached."""

    def __init__(self) -> None:
        found = (path for path in sorted(FOLDER.rglob("*")) if path.suffix in KINDS)
        self._files = {f"{AT}/{path.relative_to(FOLDER).as_posix()}": _read(path) for path in found}
        self._files["/"] = self._files.pop(f"{AT}/index.html")

    async def answer(self, request: Request) -> Response:
        """The file of the request's path, or 304 where the browser has it.

        Raises:
            Refusal: If there is none.
        """
        file = self._files.get(request.url.path)
        if file is None:
            raise refusals.not_here()
        compressed = "gzip" in request.headers.get("accept-encoding", "")
        # A digest stands for bytes as they are sent.
        tag = f'"{file.digest}{"-gzip" if compressed else ""}"'
        headers = {**HEADERS, "ETag": tag, "Cache-Control": file.caching}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if compressed:
            headers["Content-Encoding"] = "gzip"
        return Response(file.compressed if compressed else file.plain, headers=headers, media_type=file.kind)


def is_open(path: str) -> bool:
    """Whether the path is of the page, which must be seen before a token can be asked for."""
    return path == "/" or path.startswith(f"{AT}/")


def _read(path: Path) -> PageFile:
    content = path.read_bytes()
    name = path.relative_to(FOLDER).as_posix()
    return PageFile(
        kind=KINDS[path.suffix],
        plain=content,
        compressed=gzip.compress(content, mtime=0),
        digest=hashlib.sha256(content).hexdigest()[:32],
        # What is vendored has its version in its name; the rest is asked about each time.
        caching="public, max-age=31536000, immutable" if name.startswith(VENDOR) else "no-cache",
    )
