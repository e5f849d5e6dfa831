"""What the headers of DICOM files say: which of them are images, of which series, and where each of those lies."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from pydicom import Dataset, dcmread
from pydicom.datadict import tag_for_keyword
from pydicom.filereader import read_dataset
from pydicom.uid import UID, AllTransferSyntaxes, DeflatedExplicitVRLittleEndian, MediaStorageDirectoryStorage

from heartseg.data.dicom_files import START, Source
from heartseg.data.dicom_stack import Slice
from heartseg.errors import HeartsegError, VolumeError

# Objects with rows and columns that are no scan: segmentations, doses, parametric maps, presentation states.
NO_SCAN = tuple(f"1.2.840.10008.5.1.4.1.1.{number}" for number in ("66", "481", "30", "11"))
META_GROUP = 2
# What tells images at one position apart, where they are phases or echoes.
PHASES = (
    "TemporalPositionIdentifier", "TriggerTime", "EchoTime", "InversionTime", "DiffusionBValue", "AcquisitionNumber",
    "ImageType",
)  # fmt: skip
WANTED = (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "Modality", "Rows",
    "Columns", "NumberOfFrames", "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "PixelRepresentation",
    "ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "RescaleSlope", "RescaleIntercept",
    "ModalityLUTSequence", "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence", *PHASES,
)  # fmt: skip
# Where an enhanced object keeps, for each frame or for all, what a single image has at its top.
GROUPS = {
    "ImagePositionPatient": "PlanePositionSequence",
    "ImageOrientationPatient": "PlaneOrientationSequence",
    "PixelSpacing": "PixelMeasuresSequence",
    "RescaleSlope": "PixelValueTransformationSequence",
    "RescaleIntercept": "PixelValueTransformationSequence",
}
MOST_NAMED = 8  # series that a refusal lists
FURTHEST_MM = 1e6
LONGEST_WORD = 64  # of a damaged header in a sentence; a UID has as many
EXPORT_AGAIN = "Copy or export the series again."


@dataclass(frozen=True)
class Image:
    """One file of a series: what its header says. `source` is its number among the files."""

    source: int
    name: str
    header: Dataset


def find_images(sources: Sequence[Source], where: str) -> list[Image]:
    """Every image among the files; what is none is named where there is no other."""
    images, others = [], Counter[str]()
    tags = [tag for keyword in WANTED if (tag := tag_for_keyword(keyword)) is not None]
    for number, source in enumerate(sources):
        with source.header() as file, damage_named(where, source.name, "cannot be read as DICOM"):
            header = parse(file, where, source.name, specific_tags=tags, stop_before_pixels=True)
            list(header.iterall())  # decoded here, where it may fail
            kind = _kind(header, where, source.name)
        # By its class too, so that a slice whose header is damaged is not passed over.
        if not kind.startswith(NO_SCAN) and ("Image Storage" in kind.name or "Rows" in header):
            images.append(Image(number, source.name, header))
        else:
            others[shown(kind.name)] += 1
    if not images:
        found = ", ".join(f"{count} {kind}" for kind, count in others.most_common(MOST_NAMED)) or "no DICOM file at all"
        raise VolumeError(
            f"{where}: expected DICOM images, found {found}.",
            hint="Name the folder, or the zip, that holds the slices of one series.",
            code="HS-D01",
        )
    return images


def _kind(header: Dataset, where: str, name: str) -> UID:
    """The class of an object, which a file says twice."""
    kinds = {str(header.file_meta.get("MediaStorageSOPClassUID", "")), str(header.get("SOPClassUID", ""))}
    if kinds == {MediaStorageDirectoryStorage, ""}:
        return MediaStorageDirectoryStorage
    if len(kinds - {""}) != 1 or "SOPClassUID" not in header:
        raise damaged(where, name, "contradicts itself in what it is")
    return UID(header.SOPClassUID)


def chosen(images: Sequence[Image], series: str, where: str) -> list[Image]:
    """The images of the one series that there is or that was asked for."""
    groups: dict[str, list[Image]] = {}
    for image in images:
        groups.setdefault(str(_needed(image, "SeriesInstanceUID", where)), []).append(image)
    listed = "; ".join(
        f"{shown(uid)} ({len(group)} image{'s'[: len(group) > 1]}, such as {group[0].name})"
        for uid, group in list(groups.items())[:MOST_NAMED]
    ) + ("; …" if len(groups) > MOST_NAMED else "")
    if series and series not in groups:
        raise VolumeError(
            f"{where}: there is no series {shown(series)}, found {listed}.", hint="Name one of those as --series.",
            code="HS-D02",
        )  # fmt: skip
    if not series and len(groups) > 1:
        raise VolumeError(
            f"{where}: expected one series, found {len(groups)}: {listed}.",
            hint="Choose one with --series UID, or name a folder or zip that holds one alone.",
            code="HS-D02",
        )
    return groups[series] if series else list(images)


def slices_of(image: Image, where: str) -> list[Slice]:
    """One slice for a single image, one a frame for an enhanced object."""
    with damage_named(where, image.name, "has a header that makes no sense"):
        header = image.header
        _check_brightness(image, where)
        frames, count = header.get("PerFrameFunctionalGroupsSequence") or [], int(header.get("NumberOfFrames") or 1)
        if not frames and count == 1:
            return [_slice(image, 0, image.name, (header,), where)]
        if len(frames) != count:
            raise damaged(where, image.name, f"has {count} frames and says of {len(frames)} where they lie")
        shared = (header.get("SharedFunctionalGroupsSequence") or [Dataset()])[0]
        return [
            _slice(image, number, f"{image.name}, frame {number + 1}", (frame, shared, header), where)
            for number, frame in enumerate(frames)
        ]


def _check_brightness(image: Image, where: str) -> None:
    samples, kind = image.header.get("SamplesPerPixel", 1), image.header.get("PhotometricInterpretation", "")
    table = "ModalityLUTSequence" in image.header
    if samples != 1 or kind != "MONOCHROME2" or table:
        raise VolumeError(
            f"{where}: expected pixels of one number that grows with brightness (MONOCHROME2), found "
            f"{'a table of intensities' if kind == 'MONOCHROME2' else shown(kind)} ({image.name}).",
            hint="Take the original images, not a screenshot or a coloured map of them.",
            code="HS-D11",
        )


def _slice(image: Image, frame: int, name: str, places: Sequence[Dataset], where: str) -> Slice:
    """`places` are where to look for an attribute, one after the other."""
    position, orientation, spacing = (
        _place(keyword, count, places, f"{where}: {name}")
        for keyword, count in (("ImagePositionPatient", 3), ("ImageOrientationPatient", 6), ("PixelSpacing", 2))
    )
    rows, columns = (int(_needed(image, keyword, where)) for keyword in ("Rows", "Columns"))
    if min(rows, columns) < 1:
        raise damaged(where, image.name, "has no rows or columns")
    return Slice(
        source=image.source,
        frame=frame,
        name=name,
        position=position,
        orientation=orientation,
        spacing_mm=spacing,
        shape=(rows, columns),
        stored=_stored(image, where),
        slope=_scale("RescaleSlope", 1.0, places),
        intercept=_scale("RescaleIntercept", 0.0, places),
        frame_of_reference=str(image.header.get("FrameOfReferenceUID", "")),
        phase=tuple((keyword, str(_found(keyword, places))) for keyword in PHASES),
    )


def _stored(image: Image, where: str) -> str:
    bits = int(_needed(image, "BitsAllocated", where))
    return f"{'int' if int(image.header.get('PixelRepresentation') or 0) else 'uint'}{bits}"


def _place(keyword: str, count: int, places: Sequence[Dataset], where: str) -> tuple[float, ...]:
    """So many numbers that can be a place in a scanner."""
    values = tuple(map(float, _found(keyword, places) or ()))
    positive = keyword != "PixelSpacing" or min(values, default=0) > 0
    if len(values) != count or not positive or not all(abs(value) < FURTHEST_MM for value in values):
        raise VolumeError(
            f"{where} says nothing usable of {keyword}: where it lies is not known.",
            hint="Take the original images; screenshots and some conversions lose their place.",
            code="HS-D05",
        )
    return values


def _scale(keyword: str, default: float, places: Sequence[Dataset]) -> float:
    found = _found(keyword, places)
    return default if found in (None, "") else float(found)


def _found(keyword: str, places: Sequence[Dataset]) -> Any:
    """The value of an attribute in the first of the places that has it, at its top or in its functional group."""
    for place in places:
        group = place.get(GROUPS[keyword]) if keyword in GROUPS else None
        if (value := (group[0] if group else place).get(keyword)) is not None:
            return value
    return None


def _needed(image: Image, keyword: str, where: str) -> Any:
    value = image.header.get(keyword)
    if value in (None, ""):
        raise damaged(where, image.name, f"has no {keyword}")
    return value


def parse(file: BinaryIO, where: str, name: str, **how: Any) -> Dataset:
    """What `pydicom.dcmread` makes of a file, once it is clear that it will not inflate it without bounds.

    Raises:
        VolumeError: If the file does not say how it is encoded, or is deflated.
        Exception: Of any kind, where it is damaged: `damage_named` makes one of it.
    """
    file.seek(START)
    meta = read_dataset(file, False, True, stop_when=lambda tag, vr, length: tag >> 16 != META_GROUP)
    syntax = [element.value for element in meta if element.keyword == "TransferSyntaxUID"]
    if not syntax or syntax[0] not in AllTransferSyntaxes:
        raise damaged(where, name, "says nothing known of how it is encoded")
    if syntax[0] == DeflatedExplicitVRLittleEndian:
        raise undecodable(where, name, syntax[0])
    file.seek(0)
    return dcmread(file, **how)


@contextmanager
def damage_named(where: str, name: str, found: str) -> Iterator[None]:
    """Whatever pydicom raises on a damaged file, its decoders included, or what it gives makes no sense: a sentence."""
    try:
        yield
    except HeartsegError:
        raise
    except Exception as error:
        raise damaged(where, name, found) from error


def damaged(where: str, name: str, found: str) -> VolumeError:
    """A file that contradicts itself, or is none."""
    return VolumeError(f"{where}: {name} {found}.", hint=EXPORT_AGAIN, code="HS-D03")


def shown(value: object) -> str:
    """A value of a header in a sentence: a damaged one may be anything."""
    return "".join(sign for sign in str(value)[:LONGEST_WORD] if sign.isprintable()) or "nothing"


def undecodable(where: str, name: str, syntax: UID) -> VolumeError:
    """A file whose pixels, or all of it, are packed in a way that is not undone here."""
    return VolumeError(
        f"{where}: {name} is compressed in a way that cannot be read here, or damaged ({syntax.name}).",
        hint="Decompress it, for instance with dcmdjpeg of DCMTK; docs/dicom.md says what else can be done.",
        code="HS-D10",
    )
