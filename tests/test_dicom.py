"""DICOM as scans: what a series is read as, against other libraries and plain arithmetic, and what is refused."""

import shutil
import struct
import subprocess
import zipfile
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from heartseg.config import LimitsConfig
from heartseg.data.nifti import read_image
from heartseg.errors import DataError
from torture.scans import TILTS, body, nifti, placed

pydicom = pytest.importorskip("pydicom", reason="the extra dicom is not installed")
highdicom = pytest.importorskip("highdicom", reason="the extra dicom is not installed")

from pydicom.uid import (  # noqa: E402
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from heartseg.data.dicom import encode_segmentation, read_series  # noqa: E402
from torture.series import (  # noqa: E402
    PATIENT,
    PATIENT_ID,
    RAS_TO_LPS,
    content_of,
    enhanced_of,
    names,
    slices_of,
    write_series,
)  # fmt: skip

CODES = ("RAS", "LPS", "PSL", "ASR", "IAL", "SRP", "RIP", "PRS")


def series_in(folder, codes="LPS", tilt=TILTS[1], **how):
    voxels, affine = placed(body()[0], codes, tilt)
    return write_series(folder, slices_of(voxels, affine), **how), voxels, affine


def world(volume):
    """Intensities by place in the world, in steps of a micrometre."""
    at = np.argwhere(np.ones(volume.voxels.shape, bool))
    places = at @ volume.affine[:3, :3].T + volume.affine[:3, 3]
    return places, volume.voxels.reshape(-1)


def same_places(one, other):
    """Whether two volumes hold the same intensities at the same places, in whatever order they are stored."""
    places, values = world(one)
    at = (np.linalg.inv(other.affine) @ np.column_stack([places, np.ones(len(places))]).T)[:3]
    nearest = np.rint(at).astype(int)
    assert np.abs(at - nearest).max() < 1e-3
    return np.array_equal(other.voxels[tuple(nearest)], values)


@pytest.mark.parametrize(("codes", "tilt"), [(c, TILTS[n % 3]) for n, c in enumerate(CODES)])
def test_every_voxel_lies_where_the_same_scan_has_it_as_nifti(tmp_path, codes, tilt):
    folder, voxels, affine = series_in(tmp_path / "series", codes, tilt)
    volume = read_series(folder).volume
    assert same_places(volume, read_image(nifti(voxels, affine)))
    assert volume.notes == ()
    # As highdicom reads it, which sorts and places slices on its own.
    theirs = highdicom.get_volume_from_series([pydicom.dcmread(path) for path in sorted(folder.iterdir())])
    assert np.allclose(np.abs(np.linalg.det(theirs.affine)), np.abs(np.linalg.det(volume.affine)))
    k, row, column = 3, 5, 7
    place = np.diag([-1, -1, 1, 1]) @ theirs.affine @ [k, row, column, 1]
    i, j, k = np.rint(np.linalg.inv(volume.affine) @ place).astype(int)[:3]
    assert volume.voxels[i, j, k] == theirs.array[3, 5, 7]


def test_a_pixel_lies_where_the_standard_puts_it(tmp_path):
    # PS3.3 C.7.6.2.1.1: position + column x first cosines x column spacing + row x second cosines x row spacing.
    folder, _, _ = series_in(tmp_path / "series", "IAL", TILTS[2])
    volume = read_series(folder).volume
    for path in list(folder.iterdir())[::5]:
        image = pydicom.dcmread(path)
        row, column = 4, 9
        position, cosines, spacing = (
            np.array(image[name].value, float)
            for name in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing")
        )
        left, back, up = position + column * spacing[1] * cosines[:3] + row * spacing[0] * cosines[3:]
        at = np.linalg.inv(volume.affine) @ [-left, -back, up, 1]
        assert np.allclose(at, np.rint(at), atol=1e-4)
        assert volume.voxels[tuple(np.rint(at).astype(int)[:3])] == image.pixel_array[row, column]


@pytest.mark.parametrize("codes", ["LPS", "PSL"])
def test_dcm2niix_makes_the_same_volume(tmp_path, codes):
    if not shutil.which("dcm2niix"):
        pytest.skip("dcm2niix is not installed")
    folder, _, _ = series_in(tmp_path / "series", codes, TILTS[1])
    (tmp_path / "out").mkdir()
    subprocess.run(["dcm2niix", "-f", "x", "-o", tmp_path / "out", folder], check=True, capture_output=True)
    assert same_places(read_series(folder).volume, read_image(tmp_path / "out" / "x.nii"))


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian], ids=lambda uid: uid.name
)
@pytest.mark.parametrize("kind", ["int16", "uint16", "uint8"])
def test_every_encoding_gives_the_same_numbers(tmp_path, syntax, kind):
    voxels, affine = placed(body()[0] // 8, "LPS")
    voxels = voxels.astype(kind) - (7 if kind == "int16" else 0)
    folder = tmp_path / "series"
    folder.mkdir()
    for name, image in zip(names(voxels.shape[2]), slices_of(voxels, affine), strict=True):
        if syntax == ExplicitVRBigEndian and kind != "uint8":
            image.PixelData = np.frombuffer(image.PixelData, kind).byteswap().tobytes()
        (folder / name).write_bytes(content_of(image, syntax))
    assert same_places(read_series(folder).volume, read_image(nifti(voxels, affine)))


@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless, JPEGLSLossless], ids=lambda uid: uid.name)
def test_lossless_compression_is_undone(tmp_path, syntax):
    voxels, affine = placed(body()[0], "LPS")
    packed = slices_of(voxels.astype(np.uint16), affine)
    for image in packed:
        content_of(image)
        if syntax == JPEG2000Lossless:  # which pydicom makes by another library alone
            code = BytesIO()
            Image.fromarray(image.pixel_array).save(code, "JPEG2000", no_jp2=True)
            image.PixelData = pydicom.encaps.encapsulate([code.getvalue()])
        else:
            image.compress(syntax)
    folder = write_series(tmp_path / "series", packed, syntax=syntax)
    assert same_places(read_series(folder).volume, read_image(nifti(voxels, affine)))


def test_slope_and_intercept_are_applied(tmp_path):
    voxels, affine = placed(body()[0], "LPS")
    folder = write_series(tmp_path / "series", slices_of(voxels, affine, slope=0.5, intercept=-20))
    assert same_places(read_series(folder).volume, read_image(nifti(voxels * np.float32(0.5) - 20, affine)))


@pytest.mark.parametrize("backwards", [False, True])
def test_an_enhanced_object_is_a_series_too(tmp_path, backwards):
    voxels, affine = placed(body()[0], "PSL", TILTS[2])
    order = list(np.random.default_rng(1).permutation(voxels.shape[2]))[:: -1 if backwards else 1]
    (tmp_path / "scan.dcm").write_bytes(content_of(enhanced_of(voxels, affine, [int(k) for k in order])))
    series = read_series(tmp_path / "scan.dcm")
    assert same_places(series.volume, read_image(nifti(voxels, affine)))
    mask, read = written_and_read(series)
    assert np.array_equal(mask, read)


def bright(series):
    return (series.volume.voxels > 500).astype(np.uint8)


def written_and_read(series):
    """A mask, and what highdicom and pydicom read of it, `(I, J, K)`, once it is clear that they agree."""
    mask = bright(series)
    content = encode_segmentation(mask, series, model_version="3")
    segmentation = highdicom.seg.segread(BytesIO(content))
    volume = segmentation.get_volume(combine_segments=True, skip_overlap_checks=True)
    read = np.zeros_like(mask)
    # By place: frames without atrium are left out.
    to_scan = np.linalg.inv(series.volume.affine) @ RAS_TO_LPS @ volume.affine
    for index in np.argwhere(volume.array > 0):
        at = to_scan @ [*index, 1]
        assert np.abs(at - np.rint(at)).max() < 1e-3
        read[tuple(np.rint(at).astype(int)[:3])] = 1
    plain = pydicom.dcmread(BytesIO(content))
    assert plain.pixel_array.sum() == mask.sum()
    return mask, read


def zipped(folder, packed, *, inside="study/series/", **how):
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, **how) as archive:
        archive.writestr("__MACOSX/._IM0000", b"a resource fork")
        archive.writestr("viewer.exe", b"MZ" + bytes(500))
        for path in folder.iterdir():
            archive.write(path, inside + path.name)
    return packed


def test_a_zip_is_read_as_its_folder_is_and_nothing_is_unpacked(tmp_path):
    folder, _, _ = series_in(tmp_path / "series")
    packed = zipped(folder, tmp_path / "scan.zip", inside="../../above/")
    one, other = read_series(folder).volume, read_series(packed).volume
    assert np.array_equal(one.voxels, other.voxels)
    assert np.array_equal(one.affine, other.affine)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scan.zip", "series"]


def test_other_objects_beside_the_images_are_left_out(tmp_path):
    folder, voxels, affine = series_in(tmp_path / "series")
    series = read_series(folder)
    (folder / "seg").write_bytes(encode_segmentation(bright(series), series, model_version="1"))
    for number, kind in enumerate(("1.2.840.10008.5.1.4.1.1.104.1", "1.2.840.10008.5.1.4.1.1.481.3")):
        thing = pydicom.Dataset()
        thing.SOPClassUID, thing.SOPInstanceUID, thing.SeriesInstanceUID = kind, f"1.2.3.{number}", "1.2.3"
        thing.file_meta = pydicom.dataset.FileMetaDataset()
        (folder / f"other-{number}").write_bytes(content_of(thing))
    (folder / "DICOMDIR.txt").write_text("not DICOM")
    assert same_places(read_series(folder).volume, read_image(nifti(voxels, affine)))


def put(keyword, value, number=0):
    """A damage: a value in one of the images."""

    def do(images):
        setattr(images[number], keyword, value)
        return images

    return do


def drop(keyword, number=0):
    def do(images):
        delattr(images[number], keyword)
        return images

    return do


def twice(images, **differing):
    """The same positions again, as another phase."""
    again = slices_of(*placed(body()[0], "LPS"))
    for image, copy in zip(images, again, strict=True):
        copy.SeriesInstanceUID, copy.FrameOfReferenceUID = image.SeriesInstanceUID, image.FrameOfReferenceUID
        for keyword, value in differing.items():
            setattr(copy, keyword, value)
    return [*images, *again]


def moved(images, number, mm):
    x, y, z = images[number].ImagePositionPatient
    images[number].ImagePositionPatient = [x + mm[0], y + mm[1], z + mm[2]]
    return images


def in_colour(images):
    for image in images:
        image.SamplesPerPixel, image.PhotometricInterpretation, image.PlanarConfiguration = 3, "RGB", 0
        image.PixelData = bytes(3 * len(image.PixelData))
    return images


def another_series(images):
    images[3].SeriesInstanceUID = "1.2.3.4"
    return images


REFUSED = {
    "two series": (another_series, "HS-D02", r"found 2: .*\(17 images, such as IM\d+\).*1\.2\.3\.4 \(1 image, "),
    "no pixels": (drop("PixelData"), "HS-D03", "holds 0 bytes of pixels"),
    "cut pixels": (lambda images: put("PixelData", images[0].PixelData[:-100])(images), "HS-D03", "declares 1144"),
    "more pixels": (lambda images: put("PixelData", images[0].PixelData + bytes(8))(images), "HS-D03", "declares 1144"),
    "no number of the series": (drop("SeriesInstanceUID"), "HS-D03", "has no SeriesInstanceUID"),
    "no position": (drop("ImagePositionPatient"), "HS-D05", "says nothing usable of ImagePositionPatient"),
    "half a position": (put("ImagePositionPatient", [1, 2]), "HS-D05", "nothing usable of ImagePositionPatient"),
    "no orientation": (drop("ImageOrientationPatient"), "HS-D05", "nothing usable of ImageOrientationPatient"),
    "no spacing": (put("PixelSpacing", [0, 1]), "HS-D05", "nothing usable of PixelSpacing"),
    "crooked orientation": (
        lambda images: [put("ImageOrientationPatient", [1, 0, 0, 1, 0, 0])([one])[0] for one in images],
        "HS-D05", "the orientation of the slices is none, 1 0 0 1 0 0",
    ),
    "another spacing": (put("PixelSpacing", [2, 2]), "HS-D06", r"differ in their spacing: .* mm and .* mm \(IM"),
    "another orientation": (put("ImageOrientationPatient", [1, 0, 0, 0, 0, 1]), "HS-D06", "in their orientation"),
    "another frame of reference": (put("FrameOfReferenceUID", "1.2.3"), "HS-D06", "differ in their frame of reference"),
    "a copy": (lambda images: [*images, images[4]], "HS-D07", "2 of 19 images lie where another one does, such as IM"),
    "one slice": (lambda images: images[:1], "HS-D08", "expected a stack of slices, found a single one"),
    "two phases": (
        lambda images: twice(images, TriggerTime=300), "HS-D08", "found 2 at the same 18 positions; they differ in Trig"
    ),
    "a missing slice": (lambda images: images[:7] + images[8:], "HS-D09", r"there are 4 mm where 2 mm are usual"),
    "half of the slices from some on": (lambda images: images[:9] + images[9::2], "HS-D09", "slices are missing"),
    "uneven steps": (lambda images: moved(images, 5, (0, 0, 0.7)), "HS-D09", "steps from slice to slice are uneven"),
    "a shift sideways": (lambda images: moved(images, 5, (3, 0, 0)), "HS-D09", "shifted sideways"),
    "in colour": (in_colour, "HS-D11", r"MONOCHROME2\), found RGB"),
    "dark for bright": (put("PhotometricInterpretation", "MONOCHROME1"), "HS-D11", "found MONOCHROME1"),
    "far too long": (put("NumberOfFrames", 10**6), "HS-D03", "has 1000000 frames and says of 0"),
    "a huge plane": (
        lambda images: [put("Rows", 60_000)(put("Columns", 60_000)([one]))[0] for one in images],
        "HS-D12", "declares 60000 × 60000 × 18 voxels",
    ),
    "more than memory": (
        lambda images: [put("Rows", 30_000)(put("Columns", 30_000)([one]))[0] for one in images],
        "HS-N10", "which take",
    ),
    "nothing to be seen": (
        lambda images: [put("PixelData", bytes(1144))([one])[0] for one in images], "HS-N19", "is constant"
    ),
    "not finite": (put("RescaleIntercept", "1e300"), "HS-N18", "NaN or infinite"),
}  # fmt: skip


@pytest.mark.parametrize(("damage", "code", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_volume_is_one_sentence_with_its_code(tmp_path, damage, code, sentence):
    series = damage(slices_of(*placed(body()[0], "LPS")))
    with pytest.raises(DataError, match=sentence) as refusal:
        read_series(write_series(tmp_path / "series", series))
    assert refusal.value.code == code
    assert not {PATIENT, PATIENT_ID} & set(str(refusal.value).split())


def test_the_series_is_chosen_by_its_uid(tmp_path):
    folder, voxels, affine = series_in(tmp_path / "study")
    write_series(folder, slices_of(*placed(body()[0][:, :, ::-1], "LPS")), ending="-other", seed=3)
    one = pydicom.dcmread(folder / "IM0000").SeriesInstanceUID
    assert same_places(read_series(folder, series=one).volume, read_image(nifti(voxels, affine)))
    with pytest.raises(DataError, match=r"there is no series 1\.2\.3, found .*18 images") as refusal:
        read_series(folder, series="1.2.3")
    assert refusal.value.code == "HS-D02"


def test_what_no_decoder_undoes_and_what_would_inflate_is_told(tmp_path):
    for syntax in (JPEGLosslessSV1, DeflatedExplicitVRLittleEndian):
        packed = slices_of(*placed(body()[0], "LPS"))
        for image in packed:
            if syntax.is_encapsulated:
                image.PixelData = pydicom.encaps.encapsulate([image.PixelData])
        folder = write_series(tmp_path / syntax.name, packed, syntax=syntax)
        with pytest.raises(DataError, match=r"compressed in a way that cannot be read here") as refusal:
            read_series(folder)
        assert refusal.value.code == "HS-D10"
        assert syntax.name in str(refusal.value)


def test_a_scan_of_another_modality_is_read_with_a_warning(tmp_path):
    voxels, affine = placed(body()[0])
    folder = write_series(tmp_path / "series", slices_of(voxels, affine, Modality="CT"))
    assert read_series(folder).volume.notes == (
        "The series is CT, the scans that the model learnt from are MR. [HS-W08]",
    )


def test_a_folder_without_images_names_what_it_holds(tmp_path):
    with pytest.raises(DataError, match="found no DICOM file at all"):
        read_series(tmp_path)
    series = read_series(series_in(tmp_path / "series")[0])
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "seg").write_bytes(encode_segmentation(bright(series), series, model_version="1"))
    with pytest.raises(DataError, match="expected DICOM images, found 1 Segmentation Storage") as refusal:
        read_series(tmp_path / "only")
    assert refusal.value.code == "HS-D01"


@pytest.mark.parametrize(("name", "content"), [("IM9999", b""), ("slice.dcm", b"<html>not found</html>")])
def test_a_file_that_should_be_a_slice_and_is_none_is_not_passed_over(tmp_path, name, content):
    folder, _, _ = series_in(tmp_path / "series")
    (folder / name).write_bytes(content)
    with pytest.raises(DataError, match=name) as refusal:
        read_series(folder)
    assert refusal.value.code == "HS-D03"


def test_under_a_name_of_its_own_a_scan_says_nothing_of_its_files(tmp_path):
    folder = write_series(tmp_path / PATIENT, another_series(slices_of(*placed(body()[0]))), ending=PATIENT_ID)
    for path in (folder, zipped(folder, tmp_path / "scan.zip")):
        with pytest.raises(DataError, match=r"^scan: expected one series, found 2: .* such as file \d") as refusal:
            read_series(path, name="scan")
        assert PATIENT_ID not in str(refusal.value)
        assert PATIENT not in str(refusal.value)


def test_what_pydicom_would_quote_of_a_patient_goes_nowhere(tmp_path, capfd, recwarn):
    slices = slices_of(*placed(body()[0], "LPS"))
    folder = write_series(tmp_path / "series", slices)
    place = slices[0].FrameOfReferenceUID.encode()
    for path in folder.iterdir():
        # An identifier that is none, and a date.
        content = path.read_bytes().replace(place, b"Doe^Jane".ljust(len(place), b"\0"))
        path.write_bytes(content.replace(b"19700101", b"Doe^Jane"))
    series = read_series(folder)
    with pytest.raises(DataError, match="cannot be referred to") as refusal:
        encode_segmentation(bright(series), series, model_version="1")
    assert refusal.value.code == "HS-D13"
    out = capfd.readouterr()
    assert "Doe" not in out.out + out.err + str(refusal.value) + "".join(str(one.message) for one in recwarn)


def hostile():
    """Zips, the memory that may be taken for them in GiB, and the code."""
    scan, many = BytesIO(), BytesIO()
    with zipfile.ZipFile(scan, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("IM0", bytes(128) + b"DICM" + bytes(2**26))
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(20_001):
            archive.writestr(str(number), b"")
    small = scan.getvalue()
    entry = small.rindex(b"PK\1\2")
    # As many members as an upload of some MiB can list, each of which takes zipfile half a KiB.
    listed = small[entry : small.rindex(b"PK\5\6")] * 100_000
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 9, 9, len(listed), entry, 0)
    return {
        "a bomb": (small, 0.05, "HS-D12"),
        "a bomb of one header": (small, 4, "HS-D03"),
        "many members": (many.getvalue(), 4, "HS-D12"),
        "cut": (small[:-30], 4, "HS-D04"),
        "packed in another way": (small[: entry + 10] + b"\x0c" + small[entry + 11 :], 4, "HS-D04"),
        "encrypted": (small[: entry + 8] + b"\x01" + small[entry + 9 :], 4, "HS-D04"),
        "a directory without end": (small[:entry] + listed + end, 4, "HS-D04"),
    }


@pytest.mark.parametrize(("content", "gibibytes", "code"), hostile().values(), ids=hostile())
def test_a_hostile_zip_is_refused_by_its_code(tmp_path, content, gibibytes, code):
    (tmp_path / "scan.zip").write_bytes(content)
    with pytest.raises(DataError) as refusal:
        read_series(tmp_path / "scan.zip", limits=LimitsConfig(max_memory=gibibytes))
    assert refusal.value.code == code


@pytest.mark.parametrize("codes", ["LPS", "RAS", "ASR"])
def test_a_segmentation_lies_on_the_sources_slices(tmp_path, codes):
    series = read_series(series_in(tmp_path / "series", codes)[0])
    mask, read = written_and_read(series)
    assert np.array_equal(mask, read)
    content = pydicom.dcmread(BytesIO(encode_segmentation(mask, series, model_version="3")))
    source = {image.SOPInstanceUID: image for image in series.headers}
    for frame, pixels in zip(content.PerFrameFunctionalGroupsSequence, content.pixel_array, strict=True):
        (reference,) = frame.DerivationImageSequence[0].SourceImageSequence
        image = source[reference.ReferencedSOPInstanceUID]
        assert frame.PlanePositionSequence[0].ImagePositionPatient == image.ImagePositionPatient
        assert np.array_equal(pixels, mask[:, :, series.headers.index(image)].T)
    for keyword in ("PatientName", "PatientID", "StudyInstanceUID", "FrameOfReferenceUID", "AccessionNumber"):
        assert content[keyword].value == series.headers[0][keyword].value
    segment = content.SegmentSequence[0]
    assert (segment.SegmentAlgorithmType, segment.SegmentAlgorithmName) == ("AUTOMATIC", "heartseg")
    assert segment.SegmentedPropertyTypeCodeSequence[0].CodeValue == "82471001"
    assert segment.SegmentationAlgorithmIdentificationSequence[0].AlgorithmVersion == "model 3"
    assert "not a medical device" in content.ContentDescription
    assert "not a medical device" in content.SeriesDescription
    assert content.SeriesInstanceUID != series.headers[0].SeriesInstanceUID


def test_an_empty_mask_is_a_segmentation_too(tmp_path):
    series = read_series(series_in(tmp_path / "series")[0])
    empty = np.zeros(series.volume.voxels.shape, np.uint8)
    content = pydicom.dcmread(BytesIO(encode_segmentation(empty, series, model_version="")))
    assert not content.pixel_array.any()


def test_an_anonymised_series_can_be_referred_to_while_it_has_a_place(tmp_path):
    images = slices_of(*placed(body()[0], "LPS"))
    for image in images:
        for keyword in ("PatientName", "PatientID", "PatientBirthDate", "StudyID", "AccessionNumber", "StudyTime"):
            delattr(image, keyword)
        image.PatientSex = "U"
    series = read_series(write_series(tmp_path / "series", images))
    mask, read = written_and_read(series)
    assert np.array_equal(mask, read)
    for image in images:
        del image.FrameOfReferenceUID
    series = read_series(write_series(tmp_path / "nowhere", images))
    with pytest.raises(DataError, match="cannot be referred to") as refusal:
        encode_segmentation(bright(series), series, model_version="1")
    assert refusal.value.code == "HS-D13"


def test_dciodvfy_finds_nothing_wrong(tmp_path):
    if not shutil.which("dciodvfy"):
        pytest.skip("dciodvfy (dicom3tools) is not installed")
    series = read_series(series_in(tmp_path / "series")[0])
    (tmp_path / "seg.dcm").write_bytes(encode_segmentation(bright(series), series, model_version="3"))
    done = subprocess.run(["dciodvfy", tmp_path / "seg.dcm"], capture_output=True, text=True, check=False)
    assert "Error" not in done.stderr + done.stdout
