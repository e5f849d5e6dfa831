"""heartseg itself as a wheel: of this very source, and the same bytes each time."""

import base64
import hashlib
import io
import re
import tomllib
import zipfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from heartseg.errors import KaggleError
from heartseg.version import __version__

PACKAGE = Path(__file__).parents[1]
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file knows


@dataclass(frozen=True)
class Wheel:
    """A wheel in memory."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Of the content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def build_wheel() -> Wheel:
    """The wheel of the heartseg that runs, with nothing in it but its modules, their templates and what it depends on.

    Raises:
        KaggleError: If what it depends on is not on record.
    """
    files = {
        path.relative_to(PACKAGE.parent).as_posix(): path.read_bytes()
        for path in [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("templates/*"), PACKAGE / "py.typed"]
        if path.is_file()
    }
    about = f"heartseg-{__version__}.dist-info"
    files[f"{about}/METADATA"] = _metadata().encode()
    files[f"{about}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: heartseg\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{about}/RECORD"] = _record(files, f"{about}/RECORD").encode()
    written = io.BytesIO()
    # Stored: it is compressed as a whole afterwards, which takes a third less.
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, LONG_AGO)
            member.external_attr = 0o644 << 16
            archive.writestr(member, files[name])
    return Wheel(f"heartseg-{__version__}-py3-none-any.whl", written.getvalue())


def requirements() -> list[str]:
    """What heartseg needs to run: from the checkout that it runs in, else from its installation.

    Raises:
        KaggleError: If there is neither.
    """
    project = PACKAGE.parent / "pyproject.toml"
    if project.is_file():
        about = tomllib.loads(project.read_text()).get("project", {})
        if about.get("name") == "heartseg":
            return list(about["dependencies"])
    try:
        found = metadata.requires("heartseg") or []
    except metadata.PackageNotFoundError:
        found = []
    needed = [line for line in found if not re.search(r";.*\bextra\b", line)]
    if not needed:
        raise KaggleError(
            f"What heartseg in {PACKAGE} depends on is not on record.", hint="Install it with pip, or use a checkout."
        )
    return needed


def _metadata() -> str:
    lines = ["Metadata-Version: 2.4", "Name: heartseg", f"Version: {__version__}"]
    return "\n".join([*lines, *(f"Requires-Dist: {line}" for line in requirements()), ""])


def _record(files: dict[str, bytes], own_name: str) -> str:
    """The list that a wheel carries: each file's name, digest and size."""
    lines = []
    for name, content in sorted(files.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
        lines.append(f"{name},sha256={digest},{len(content)}")
    return "\n".join([*lines, f"{own_name},,", ""])
