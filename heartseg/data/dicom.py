"""DICOM in and out, for those who have its libraries: what holds a series, the series, and a mask that refers to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray

from heartseg.data.dicom_files import DICOM_MAGIC, PREAMBLE, files_below, is_dicom, start_of
from heartseg.errors import HeartsegError

if TYPE_CHECKING:
    from heartseg.data.dicom_images import Series

SUFFIX = ".dcm"


def holds_dicom(path: Path) -> bool:
    """Whether a path is a DICOM file, a zip, or a folder with a DICOM file in it or in a folder within."""
    if path.is_dir():
        return any(is_slice(file) for file in files_below(path, str(path)))
    return is_dicom(start_of(path))


def is_slice(path: Path) -> bool:
    """Whether a path is a DICOM file."""
    return start_of(path)[PREAMBLE:] == DICOM_MAGIC


def can_read() -> bool:
    """Whether the libraries are there."""
    return find_spec("pydicom") is not None and find_spec("highdicom") is not None


def read_series(path: Path, **how: Any) -> "Series":
    """`dicom_images.read_series`, with its arguments.

    Raises:
        HeartsegError: If pydicom is not installed, besides what that raises.
    """
    with _libraries():
        from heartseg.data import dicom_images
    return dicom_images.read_series(path, **how)


def encode_segmentation(mask: NDArray[Any], series: "Series", *, model_version: str) -> bytes:
    """`dicom_seg.encode_segmentation`.

    Raises:
        HeartsegError: If highdicom is not installed, besides what that raises.
    """
    with _libraries():
        from heartseg.data import dicom_seg
    return dicom_seg.encode_segmentation(mask, series, model_version=model_version)


@contextmanager
def _libraries() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise HeartsegError(
            f"DICOM needs {error.name}, which is not installed.", hint="pip install 'heartseg[dicom]'"
        ) from error
