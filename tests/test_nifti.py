"""The door: what comes through it as it is, and what is refused with which sentence."""

import gzip
import struct
import zlib

import nibabel
import numpy as np
import pytest
import SimpleITK

from heartseg.data.nifti import content_sha256, encode_mask, open_volume, read_image, read_label, write_mask
from heartseg.errors import ConfigError, GeometryError, StorageError, VolumeError

SHAPE = (6, 5, 4)
FLIPPED = np.diag([-1.25, -1.5, 2.5, 1.0])
PERMUTED = np.array([[0, 0, -2.5, 31], [-1.25, 0, 0, 12], [0, 1.5, 0, -7], [0, 0, 0, 1.0]])
OBLIQUE = nibabel.affines.from_matvec(nibabel.eulerangles.euler2mat(0.2, -0.3, 0.4), [11, -22, 33]) @ PERMUTED
AFFINES = {"flipped": FLIPPED, "permuted": PERMUTED, "oblique": OBLIQUE}
CODES = {"sform": (2, 0), "qform": (0, 1), "both": (1, 1), "neither": (0, 0)}


def ramp() -> np.ndarray:
    return np.arange(120, dtype=np.int16).reshape(SHAPE)


def half_mask() -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    mask[1:4, 2:, 1:3] = 1
    return mask


def make(
    voxels=None, affine=PERMUTED, *, codes=(1, 1), units=2, kind=nibabel.Nifti1Image, big=False, **fields
) -> bytes:
    """A NIfTI file; `codes` are those of sform and qform, `fields` go into the header as they are."""
    voxels = ramp() if voxels is None else voxels
    header = kind.header_class(endianness=">" if big else "<")
    header.set_data_dtype(voxels.dtype)
    header.set_data_shape(voxels.shape)
    header.set_qform(affine, code=codes[1])
    header.set_sform(affine, code=codes[0])
    header["xyzt_units"] = units
    header["vox_offset"] = header.sizeof_hdr + 4
    header["scl_slope"], header["scl_inter"] = 1, 0
    stored = header.get_data_dtype()
    for name, value in fields.items():
        header[name] = value
    return header.binaryblock + bytes(4) + voxels.astype(stored).tobytes(order="F")


def with_dim(content: bytes, *dim: int) -> bytes:
    """The same file with other numbers in the header's `dim`."""
    return content[:40] + struct.pack("<8h", *dim) + content[56:]


@pytest.fixture
def save(tmp_path):
    def save(content: bytes, name: str = "scan.nii"):
        path = tmp_path / name
        path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
        return path

    return save


# Reading


@pytest.mark.parametrize("kind", [nibabel.Nifti1Image, nibabel.Nifti2Image])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("name", ["scan.nii", "scan.nii.gz"])
def test_an_image_is_read_as_nibabel_reads_it(save, kind, big, name):
    path = save(make(kind=kind, big=big, affine=OBLIQUE), name)
    volume = read_image(path)
    assert np.array_equal(volume.voxels, nibabel.load(path).get_fdata())
    assert np.allclose(volume.affine, nibabel.load(path).affine)
    assert volume.voxels.dtype == np.float32
    assert volume.spacing_mm == pytest.approx((1.25, 1.5, 2.5), abs=1e-5)
    assert (volume.name, volume.compressed) == (name, name.endswith(".gz"))


@pytest.mark.parametrize("kind", ["u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8"])
def test_every_number_type_is_read(kind):
    assert np.array_equal(read_image(make(ramp().astype(kind))).voxels, ramp())


def test_slope_and_intercept_are_applied():
    assert np.array_equal(read_image(make(scl_slope=0.5, scl_inter=-3)).voxels, ramp() / 2 - 3)


@pytest.mark.parametrize("slope", [0, np.nan])
def test_a_slope_of_zero_or_nan_means_stored_values(slope):
    assert np.array_equal(read_image(make(scl_slope=slope, scl_inter=np.nan)).voxels, ramp())


@pytest.mark.parametrize(("units", "mm"), [(0, 1), (1, 1000), (2, 1), (3, 0.001), (2 + 8, 1)])
def test_spacing_is_in_mm_whatever_the_unit_of_the_file(units, mm):
    assert read_image(make(units=units)).spacing_mm == pytest.approx((1.25 * mm, 1.5 * mm, 2.5 * mm))


def test_sform_goes_before_qform():
    content = bytearray(make(affine=FLIPPED))
    content[280:328] = struct.pack("<12f", *PERMUTED[:3].ravel())
    assert np.allclose(read_image(bytes(content)).affine, PERMUTED)


def test_a_qfac_of_zero_stands_for_one():
    affine = np.diag([1.25, 1.5, 2.5, 1])
    assert np.allclose(
        read_image(make(affine=affine, codes=(0, 1), pixdim=[0, 1.25, 1.5, 2.5, 0, 0, 0, 0])).affine, affine
    )


def test_a_fourth_dimension_of_one_is_left_out():
    assert read_image(make(ramp()[..., None])).voxels.shape == SHAPE


def test_bytes_are_read_under_the_name_they_are_given():
    assert read_image(make(), name="upload.nii").name == "upload.nii"
    with pytest.raises(VolumeError, match=r"^upload\.nii is not a NIfTI file\."):
        read_image(b"hello", name="upload.nii")


def test_gzip_is_told_by_its_bytes_and_may_come_in_parts_with_padding(save):
    content = make()
    parts = gzip.compress(content[:400]) + gzip.compress(content[400:]) + bytes(100)
    volume = read_image(parts)
    assert volume.compressed
    assert np.array_equal(volume.voxels, ramp())


def test_extensions_are_skipped():
    content = make(vox_offset=384)
    extended = content[:348] + b"\1\0\0\0" + struct.pack("<2i", 32, 6) + b"a comment".ljust(24, b"\0") + content[352:]
    assert np.array_equal(read_image(extended).voxels, ramp())


# Refusing


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", r"is empty: it holds 0 bytes\. Copy"),
        (b"PK\3\4" + bytes(600), r"is not a NIfTI file\. Expected \.nii"),
        (make()[:200], r"is not a NIfTI file"),
        (bytes(128) + b"DICM" + bytes(400), r"is DICOM, expected NIfTI\. Convert"),
        (make(magic=b"ni1"), r"is not a NIfTI file"),
        (make()[:-1], r"is cut short: its header declares 592 bytes, found 591\. Copy"),
        (gzip.compress(make())[:-9], r"is cut short: its gzip data ends too early\. Copy"),
        (gzip.compress(make()[:-1]), r"is cut short: its header declares 592 bytes, found 591\."),
        (make(np.stack([ramp(), ramp()], -1)), r"expected one 3D volume, found 4D data of 6 × 5 × 4 × 2 voxels"),
        (make(ramp()[..., 0]), r"expected one 3D volume, found 2D data of 6 × 5 voxels"),
        (with_dim(make(), 3, 6, 0, 4, 1, 1, 1, 1), r"is empty: its header declares 6 × 0 × 4 voxels"),
        (with_dim(make(), 3, 6, -5, 4, 1, 1, 1, 1), r"the header is damaged, it declares the dimensions \[3, 6, -5"),
        (with_dim(make(), 9, 6, 5, 4, 1, 1, 1, 1), r"the header is damaged, it declares the dimensions \[9, 6"),
        (with_dim(make(), 3, 32767, 32767, 32767, 1, 1, 1, 1), r"declares 32767 × 32767 × 32767 voxels, more than any"),
        (make(vox_offset=np.nan), r"the header is damaged, it puts the first voxel at byte nan"),
        (make(vox_offset=1e30), r"the header is damaged, it puts the first voxel at byte 1e\+30"),
        (make(vox_offset=0), r"the header is damaged, it puts the first voxel at byte 0"),
        (make(datatype=128), r"voxels that are single numbers, found data type 128 \(NIFTI_TYPE_RGB24\)"),
        (make(datatype=77), r"voxels that are single numbers, found data type 77 \(unknown\)"),
        (make(scl_slope=2, scl_inter=np.inf), r"its intensity scaling is not finite"),
        (make(np.full(SHAPE, 7, np.int16)), r"is constant: every voxel is 7"),
        (make(np.where(ramp() == 3, np.nan, ramp())), r"1 of 120 voxels are NaN or infinite"),
        (make(np.where(ramp() < 2, np.inf, ramp())), r"2 of 120 voxels are NaN or infinite"),
        (make(np.where(ramp() < 2, 1e300, ramp())), r"2 of 120 voxels are NaN or infinite"),
    ],
)
def test_a_file_that_is_no_image_is_refused_in_one_sentence(save, content, sentence):
    path = save(content, "scan.nii")
    with pytest.raises(VolumeError, match=sentence) as refusal:
        read_image(path)
    assert refusal.value.message.startswith(str(path))
    assert "\n" not in str(refusal.value)


def test_a_path_that_is_no_file_is_refused(tmp_path):
    with pytest.raises(VolumeError, match=r"none\.nii is not there\."):
        read_image(tmp_path / "none.nii")
    with pytest.raises(VolumeError, match="is a folder, expected a NIfTI file"):
        read_image(tmp_path)
    with pytest.raises(VolumeError, match="cannot be read: File name too long"):
        read_image(tmp_path / ("long" * 100))


def test_a_flipped_bit_never_changes_an_image_unnoticed():
    packed = gzip.compress(make(), mtime=0)
    for position in range(len(packed) * 8):
        damaged = bytearray(packed)
        damaged[position // 8] ^= 1 << position % 8
        try:
            assert np.array_equal(read_image(bytes(damaged)).voxels, ramp())
        except VolumeError:
            continue


def test_a_flipped_bit_among_the_voxels_is_told_as_damage():
    noise = np.random.default_rng(0).integers(0, 4096, (20, 20, 20)).astype(np.int16)
    packed = bytearray(gzip.compress(make(noise)))
    packed[-40] ^= 4
    with pytest.raises(VolumeError, match="is damaged: its gzip data does not add up"):
        read_image(bytes(packed))
    packed[-40] ^= 4
    packed[-8] ^= 4
    with pytest.raises(VolumeError, match="is damaged: its gzip data does not add up"):
        read_image(bytes(packed))


def test_a_stream_that_unpacks_without_end_is_refused():
    stream = zlib.compressobj(wbits=31)
    bomb = stream.compress(make()) + b"".join(stream.compress(bytes(2**20)) for _ in range(80)) + stream.flush()
    with pytest.raises(VolumeError, match="goes on long after the 592 bytes that its header declares"):
        read_image(bomb)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            make(codes=(0, 0), pixdim=[1, 1, 0, 1, 0, 0, 0, 0]),
            "expected a voxel spacing above 0 mm, found 1 × 0 × 1 mm",
        ),
        (make(srow_x=[0, 0, 0, 0]), "the affine is singular|expected a voxel spacing above 0 mm"),
        (make(srow_y=[np.nan, 0, 0, 0]), "the affine holds NaN"),
        (make(codes=(0, 1), quatern_b=3), r"the header's orientation \(qform\) is damaged"),
    ],
)
def test_a_singular_affine_is_refused(content, sentence):
    with pytest.raises(GeometryError, match=sentence):
        read_image(content, name="scan.nii")


# Labels


@pytest.mark.parametrize("kind", ["u1", "i2", "f4", "f8"])
def test_a_label_is_uint8_whatever_type_it_is_stored_in(save, kind):
    label = read_label(save(make(half_mask().astype(kind)), "label.nii.gz"), image=read_image(make()))
    assert label.voxels.dtype == np.uint8
    assert np.array_equal(label.voxels, half_mask())


def test_a_label_may_be_empty(save):
    assert read_label(save(make(np.zeros(SHAPE, np.uint8)))).voxels.sum() == 0


@pytest.mark.parametrize(
    ("voxels", "found"),
    [
        (half_mask() * 2, "found 2 in 18 voxels"),
        (half_mask() * 0.5, "found 0.5 in 18 voxels"),
        (np.where(ramp() == 5, np.nan, half_mask()), "found nan in 1 voxel"),
        (ramp(), "found 2, 3, 4, 5, 6, … in 118 voxels"),
    ],
)
def test_a_label_with_other_values_is_refused(save, voxels, found):
    with pytest.raises(VolumeError, match=rf"label\.nii: expected a label of 0 and 1 only, {found}"):
        read_label(save(make(voxels), "label.nii"))


def test_a_label_that_does_not_fit_its_image_is_refused(save):
    image = read_image(make(), name="image.nii")
    shifted, stretched = PERMUTED.copy(), PERMUTED.copy()
    shifted[0, 3] += 2
    stretched[:3, 2] *= 2
    refusals = {
        r"has 5 × 5 × 4 voxels, its image image\.nii has 6 × 5 × 4": make(half_mask()[:5]),
        r"spacing 1\.25 × 1\.5 × 5 mm differs from the image spacing 1\.25 × 1\.5 × 2\.5 mm": make(
            half_mask(), stretched
        ),
        r"lies up to 2 mm away from its image image\.nii": make(half_mask(), shifted),
        r"lies up to .* mm away": make(half_mask(), PERMUTED @ np.diag([1, -1, 1, 1])),
    }
    for sentence, content in refusals.items():
        with pytest.raises(GeometryError, match=sentence):
            read_label(save(content), image=image)


def test_a_label_may_differ_from_its_image_by_rounding(save):
    label = save(make(half_mask(), OBLIQUE, codes=(0, 1)))
    assert read_label(label, image=read_image(make(affine=OBLIQUE, codes=(1, 0)))).voxels.any()


# Masks


def geometry_read_by_simpleitk(path) -> tuple:
    image = SimpleITK.ReadImage(str(path))
    return image.GetSize(), image.GetSpacing(), image.GetOrigin(), image.GetDirection()


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
@pytest.mark.parametrize("codes", CODES.values(), ids=CODES)
@pytest.mark.parametrize("affine", AFFINES.values(), ids=AFFINES)
def test_a_mask_lies_where_its_scan_lies_for_simpleitk(save, tmp_path, affine, codes, suffix):
    scan = save(make(affine=affine, codes=codes), f"scan{suffix}")
    write_mask(tmp_path / f"mask{suffix}", half_mask(), like=read_image(scan))
    assert geometry_read_by_simpleitk(tmp_path / f"mask{suffix}") == geometry_read_by_simpleitk(scan)
    second = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(tmp_path / f"mask{suffix}")))
    assert second.dtype == np.uint8
    assert np.array_equal(second.transpose(), half_mask())


@pytest.mark.parametrize("kind", [nibabel.Nifti1Image, nibabel.Nifti2Image])
@pytest.mark.parametrize("big", [False, True])
def test_a_mask_carries_the_header_of_its_scan_without_its_intensities(tmp_path, kind, big):
    loud = {"scl_slope": 2, "scl_inter": 5, "cal_max": 9, "intent_code": 3, "intent_p1": 4, "intent_name": b"t test"}
    like = read_image(make(ramp()[..., None], OBLIQUE, codes=(2, 1), units=10, kind=kind, big=big, **loud))
    write_mask(tmp_path / "mask.nii", half_mask(), like=like)
    header = nibabel.load(tmp_path / "mask.nii").header
    kept = ["dim", "pixdim", "sform_code", "qform_code", "srow_x", "srow_y", "srow_z", "xyzt_units"]
    kept += ["quatern_b", "quatern_c", "quatern_d", "qoffset_x", "qoffset_y", "qoffset_z", "sizeof_hdr"]
    for field in kept:
        assert np.array_equal(header[field], like.header[field]), field
    assert header.endianness == (">" if big else "<")
    assert list(header["dim"]) == [4, 6, 5, 4, 1, 1, 1, 1]
    again = open_volume(encode_mask(half_mask(), like=like)).header
    assert (again["datatype"], again["bitpix"], again["scl_slope"], again["scl_inter"]) == (2, 8, 1, 0)
    assert not any(again[field].item() for field in ("cal_max", "cal_min", "intent_code", "intent_p1", "intent_name"))


@pytest.mark.parametrize("codes", CODES.values(), ids=CODES)
def test_a_mask_read_back_is_the_mask_on_the_grid_of_its_scan(tmp_path, codes):
    like = read_image(make(affine=OBLIQUE, codes=codes, units=3))
    write_mask(tmp_path / "mask.nii.gz", half_mask().astype(bool), like=like)
    again = read_label(tmp_path / "mask.nii.gz", image=like)
    assert np.array_equal(again.voxels, half_mask())
    assert np.array_equal(again.affine, like.affine)
    assert again.compressed


def test_extensions_of_a_scan_do_not_go_into_its_mask():
    content = make(vox_offset=384)
    extended = content[:348] + b"\1\0\0\0" + struct.pack("<2i", 32, 6) + b"a name".ljust(24, b"\0") + content[352:]
    mask = encode_mask(half_mask(), like=read_image(extended))
    assert len(mask) == 352 + half_mask().size
    assert mask[348:352] == bytes(4)


def test_equal_masks_are_equal_bytes_compressed_as_their_scan_was():
    like = read_image(gzip.compress(make()))
    packed = encode_mask(half_mask(), like=like)
    assert packed == encode_mask(np.asfortranarray(half_mask().astype(np.int64)), like=like)
    assert packed[:10] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
    assert gzip.decompress(packed) == encode_mask(half_mask(), like=read_image(make()))


def test_a_mask_that_is_none_is_refused():
    like = read_image(make(), name="scan.nii")
    with pytest.raises(GeometryError, match=r"The mask has 6 × 5 voxels, scan\.nii has 6 × 5 × 4"):
        encode_mask(half_mask()[..., 0], like=like)
    with pytest.raises(VolumeError, match=r"The mask for scan\.nii holds values other than 0 and 1"):
        encode_mask(half_mask() * 0.7, like=like)


def test_a_mask_goes_only_where_a_mask_can_be(tmp_path):
    like = read_image(make())
    with pytest.raises(ConfigError, match=r"A mask is written as \.nii\.gz or \.nii, found mask\.png"):
        write_mask(tmp_path / "mask.png", half_mask(), like=like)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        write_mask(tmp_path / "file" / "mask.nii", half_mask(), like=like)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


# Content


def test_one_image_has_one_digest_however_it_is_stored():
    digest = content_sha256(read_image(make()))
    others = [
        make(big=True),
        make(kind=nibabel.Nifti2Image),
        gzip.compress(make()),
        make(ramp().astype(np.float64)),
        make(-ramp(), scl_slope=-1),
        make(codes=(0, 1), descrip=b"another"),
    ]
    assert {content_sha256(read_image(other)) for other in others} == {digest}


def test_another_voxel_shape_or_place_is_another_digest():
    changed = ramp()
    changed[0, 0, 0] = 1
    contents = [make(), make(changed), make(ramp().reshape(5, 6, 4)), make(affine=FLIPPED), make(affine=OBLIQUE)]
    assert len({content_sha256(read_image(content)) for content in contents}) == len(contents)


def test_the_real_cases_are_read_as_nibabel_reads_them(real_data):
    path = real_data / "imagesTr" / "la_014.nii.gz"
    image = read_image(path)
    assert np.array_equal(image.voxels, nibabel.load(path).get_fdata(dtype=np.float32))
    label = read_label(real_data / "labelsTr" / "la_014.nii.gz", image=image)
    assert label.voxels.sum() * np.prod(image.spacing_mm) / 1000 == pytest.approx(145.9, abs=0.05)
