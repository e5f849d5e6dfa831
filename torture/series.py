"""DICOM series of a volume, as a scanner would have stored it: for the tests, and for the ordeals."""

import io
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

MR, ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.4.1"
PATIENT, PATIENT_ID = "Doe^Jane", "PID-4711"
RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])


def slices_of(
    voxels: NDArray[Any], affine: NDArray[np.float64], *, slope: float = 1, intercept: float = 0, **more: Any
) -> list[Dataset]:
    """One image for each K of `voxels` `(I, J, K)`, whose `affine` is RAS; `more` are attributes of all of them."""
    identity = _identity(MR)
    place = RAS_TO_LPS @ affine
    images = []
    for k in range(voxels.shape[2]):
        image = deepcopy(identity)  # or all of them would share their elements
        image.file_meta = FileMetaDataset()
        image.SOPInstanceUID = generate_uid()
        image.InstanceNumber = voxels.shape[2] - k
        _add_place(image, place, k)
        _add_pixels(image, voxels[:, :, k].T)
        if (slope, intercept) != (1, 0):
            image.RescaleSlope, image.RescaleIntercept = slope, intercept
        for keyword, value in more.items():
            setattr(image, keyword, value)
        images.append(image)
    return images


def enhanced_of(voxels: NDArray[Any], affine: NDArray[np.float64], order: list[int]) -> Dataset:
    """One enhanced object with a frame for each K, in that order of K."""
    place = RAS_TO_LPS @ affine
    image = _identity(ENHANCED_MR)
    image.file_meta = FileMetaDataset()
    image.SOPInstanceUID = generate_uid()
    image.InstanceNumber = 1
    _add_pixels(image, np.stack([voxels[:, :, k].T for k in order]))
    image.NumberOfFrames = len(order)
    shared = Dataset()
    whole = Dataset()
    _add_place(whole, place, 0)
    shared.PixelMeasuresSequence = [_part(whole, "PixelSpacing", "SliceThickness")]
    shared.PlaneOrientationSequence = [_part(whole, "ImageOrientationPatient")]
    image.SharedFunctionalGroupsSequence = [shared]
    frames = []
    for k in order:
        _add_place(whole, place, k)
        frame = Dataset()
        frame.PlanePositionSequence = [_part(whole, "ImagePositionPatient")]
        frames.append(frame)
    image.PerFrameFunctionalGroupsSequence = frames
    return image


def content_of(image: Dataset, syntax: UID = ExplicitVRLittleEndian) -> bytes:
    """The bytes of a file."""
    image.file_meta.TransferSyntaxUID = syntax
    image.file_meta.MediaStorageSOPClassUID = image.SOPClassUID
    image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID
    content = io.BytesIO()
    dcmwrite(content, image, enforce_file_format=True, implicit_vr=syntax.is_implicit_VR,
             little_endian=syntax.is_little_endian)  # fmt: skip
    return content.getvalue()


def write_series(
    folder: Path, images: list[Dataset], *, syntax: UID = ExplicitVRLittleEndian, ending: str = "", seed: int = 0
) -> Path:
    """The images in a folder under names that say nothing of their order; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, image in zip(names(len(images), seed), images, strict=True):
        (folder / f"{name}{ending}").write_bytes(content_of(image, syntax))
    return folder


def names(count: int, seed: int = 0) -> Iterator[str]:
    """So many file names without an order."""
    numbers = list(range(count))
    Random(seed).shuffle(numbers)
    return (f"IM{number:04d}" for number in numbers)


def _identity(kind: str) -> Dataset:
    """What all images of a study have, the patient's name among it."""
    image = Dataset()
    image.SOPClassUID = kind
    image.StudyInstanceUID, image.SeriesInstanceUID, image.FrameOfReferenceUID = (generate_uid() for _ in range(3))
    image.Modality, image.Manufacturer, image.SeriesNumber = "MR", "heartseg phantom", 7
    image.ImageType = ["DERIVED", "SECONDARY"]
    image.PatientName, image.PatientID, image.PatientBirthDate, image.PatientSex = PATIENT, PATIENT_ID, "19700101", "F"
    image.StudyDate, image.StudyTime, image.StudyID, image.AccessionNumber = "20260101", "120000", "1", "ACC-1"
    image.ReferringPhysicianName, image.PositionReferenceIndicator = "", ""
    image.PatientPosition = "HFS"
    return image


def _add_place(image: Dataset, place: NDArray[np.float64], k: int) -> None:
    steps = np.linalg.norm(place[:3, :3], axis=0)
    directions = place[:3, :3] / steps
    image.ImageOrientationPatient = [f"{value:.10f}"[:16] for value in directions[:, :2].T.ravel()]
    image.ImagePositionPatient = [f"{value:.8f}"[:16] for value in place[:3] @ [0, 0, k, 1]]
    image.PixelSpacing = [f"{steps[1]:.6f}", f"{steps[0]:.6f}"]
    image.SliceThickness = f"{steps[2]:.6f}"


def _add_pixels(image: Dataset, pixels: NDArray[Any]) -> None:
    image.Rows, image.Columns = pixels.shape[-2:]
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
    bits = 8 * pixels.dtype.itemsize
    image.BitsAllocated, image.BitsStored, image.HighBit = bits, bits, bits - 1
    image.PixelRepresentation = int(pixels.dtype.kind == "i")
    image.PixelData = pixels.tobytes()


def _part(image: Dataset, *keywords: str) -> Dataset:
    part = Dataset()
    for keyword in keywords:
        setattr(part, keyword, getattr(image, keyword))
    return part
