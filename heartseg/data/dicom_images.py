"""A series of DICOM images read as one volume, through the door that every scan passes."""

import logging
import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.pixels import iter_pixels  # type: ignore[attr-defined]  # exported, though not in so many words

from heartseg.config import LimitsConfig
from heartseg.data.dicom_files import LARGEST_HEADER, Source, open_sources
from heartseg.data.dicom_headers import (
    EXPORT_AGAIN,
    Image,
    chosen,
    damage_named,
    damaged,
    find_images,
    parse,
    shown,
    slices_of,
    undecodable,
)
from heartseg.data.dicom_stack import Stack, stack
from heartseg.data.nifti import LIMITS, Volume, read_image
from heartseg.data.nifti_header import parse_header
from heartseg.errors import VolumeError
from heartseg.geometry import shape_text

LONGEST = 2**15 - 1  # voxels along an axis that NIfTI can say
AS_STORED = ("uint8", "int8", "uint16", "int16", "uint32", "int32")  # without loss in NIfTI
LARGEST_PIXEL = 8  # bytes


@dataclass(frozen=True, eq=False)
class Series:
    """A series as the volume that it shows, and what an object that refers to it needs.

    `headers` are the images without their pixels, in the order of K, or the one object that holds all as frames;
    `frames` says which of its frames, counted from 0, lies at each K.
    """

    volume: Volume
    headers: tuple[Dataset, ...]
    frames: tuple[int, ...]


def read_series(
    path: Path,
    *,
    name: str = "",
    series: str = "",
    limits: LimitsConfig = LIMITS,
    check_shape: Callable[[tuple[int, int, int]], None] = lambda shape: None,
) -> Series:
    """The one series of slices in a folder, a zip or a file, or the one of that SeriesInstanceUID.

    Intensities have slope and intercept applied, the affine is RAS; the volume passes the same checks as NIfTI does.
    `name` stands for `path` in sentences, which then name no file within it either. `check_shape` is called with the
    shape before pixels are read; what it raises ends the reading.

    Raises:
        VolumeError: If there is no such series or several, a file is damaged, its pixels cannot be decoded or are no
            single numbers, or the volume is larger than `limits`, constant, or no single volume.
        GeometryError: If the slices make no volume, or spacing or field of view are outside of `limits`.
    """
    where = name or str(path)
    most_bytes = int(limits.max_memory * 2**30)
    with open_sources(path, where, named=not name, most_bytes=most_bytes) as sources, _quiet():
        images = chosen(find_images(sources, where), series, where)
        found = stack([one for image in images for one in slices_of(image, where)], where)
        header = _nifti_header(found, _kind(found), where)
        parse_header(header.binaryblock, where, limits)
        check_shape(found.shape)
        content, headers = _read(header, found, sources, where)
    volume = read_image(content, name=where, limits=limits)
    # Packed as a scan mostly is, so that the mask will be.
    volume = replace(volume, name=name or path.name, compressed=True, notes=volume.notes + _notes(images))
    order = range(len(headers)) if len(headers) > 1 else (one.frame for one in found.slices)
    return Series(volume, headers, tuple(order))


@contextmanager
def _quiet() -> Iterator[None]:
    """pydicom quotes in warnings and log lines what it finds, a patient's name as well as anything."""
    logging.getLogger("pydicom").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _kind(found: Stack) -> np.dtype[Any]:
    """The stored numbers as they are where nothing scales them, else float32."""
    kinds = {one.stored for one in found.slices}
    scaled = any((one.slope, one.intercept) != (1, 0) for one in found.slices)
    kind = kinds.pop()
    return np.dtype(np.float32 if scaled or kinds or kind not in AS_STORED else kind)


def _nifti_header(found: Stack, kind: np.dtype[Any], where: str) -> Any:
    if max(found.shape) > LONGEST:
        raise VolumeError(
            f"{where}: the series declares {shape_text(found.shape)} voxels, which no scan of a heart has.",
            hint=EXPORT_AGAIN,
            code="HS-D12",
        )
    header = nib.Nifti1Header()
    header.set_data_dtype(kind)
    header.set_data_shape(found.shape)
    header.set_qform(found.affine, code=1)
    header.set_sform(found.affine, code=1)
    header.set_xyzt_units("mm")
    header["vox_offset"], header["scl_slope"], header["magic"] = header.single_vox_offset, 1, b"n+1"
    return header


def _read(header: Any, found: Stack, sources: Sequence[Source], where: str) -> tuple[bytes, tuple[Dataset, ...]]:
    """The series as a NIfTI file, slope and intercept applied; its images in the order of K, without their pixels."""
    start, kind = int(header["vox_offset"]), header.get_data_dtype()
    content = bytearray(start + math.prod(found.shape) * kind.itemsize)
    content[: len(header.binaryblock)] = header.binaryblock
    voxels = np.frombuffer(content, kind, offset=start).reshape(found.shape, order="F")
    images = {}
    for number in dict.fromkeys(one.source for one in found.slices):
        places = sorted((one.frame, k) for k, one in enumerate(found.slices) if one.source == number)
        name = sources[number].name
        with damage_named(where, name, "has pixels that are damaged"):
            image = _open(sources[number], found, len(places), where)
            for (_, k), pixels in zip(places, _pixels(image, where, name), strict=True):
                one = found.slices[k]
                scaled = kind.kind == "f"
                if pixels.shape != one.shape:
                    raise damaged(where, one.name, "has another number of pixels than it declares")
                voxels[:, :, k] = (pixels.astype(np.float64) * one.slope + one.intercept if scaled else pixels).T
            del image.PixelData
        images[number] = image
    return bytes(content), tuple(images.values())


def _open(source: Source, found: Stack, frames: int, where: str) -> Dataset:
    """A whole image, once it is clear that it is no larger than what it declares and some."""
    rows, columns = found.slices[0].shape
    if source.size > rows * columns * LARGEST_PIXEL * frames + LARGEST_HEADER:
        raise damaged(where, source.name, f"holds {source.size} bytes for {rows} × {columns} pixels")
    with source.whole() as file:
        image = parse(file, where, source.name)
    declared = rows * columns * frames * math.ceil(image.BitsAllocated / 8)
    length = len(image.get("PixelData") or b"")
    if not image.file_meta.TransferSyntaxUID.is_compressed and not declared <= length <= declared + 1:
        raise damaged(where, source.name, f"holds {length} bytes of pixels and declares {declared}")
    return image


def _pixels(image: Dataset, where: str, name: str) -> Iterator[NDArray[Any]]:
    """The frames as stored numbers, `(rows, columns)` each."""
    syntax = image.file_meta.TransferSyntaxUID
    try:
        yield from iter_pixels(image, raw=True)
    except Exception as error:
        if not syntax.is_compressed:
            raise
        # No decoder is there, or none that can do with these bits, or they are damaged: pydicom tells it in prose.
        raise undecodable(where, name, syntax) from error


def _notes(images: Sequence[Image]) -> tuple[str, ...]:
    modality = shown(images[0].header.get("Modality", "") or "of no modality")
    if modality == "MR":
        return ()
    return (f"The series is {modality}, the scans that the model learnt from are MR. [HS-W08]",)
