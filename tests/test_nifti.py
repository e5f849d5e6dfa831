"""The door: what comes through it as it is, and what is refused with which sentence."""

import gzip
import re
import struct
import tracemalloc
import zlib

import nibabel
import numpy as np
import pytest
import SimpleITK

from heartseg.config import LimitsConfig
from heartseg.data.nifti import content_sha256, encode_mask, open_volume, read_image, read_label, write_mask
from heartseg.errors import ConfigError, GeometryError, StorageError, VolumeError

SHAPE = (6, 5, 4)
FLIPPED = np.diag([-4, -5, 8, 1.0])
PERMUTED = np.array([[0, 0, -8, 31], [-4, 0, 0, 12], [0, 5, 0, -7], [0, 0, 0, 1.0]])
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
    assert volume.spacing_mm == pytest.approx((4, 5, 8), abs=1e-5)
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
    affine = np.diag([1 / mm, 1 / mm, 1 / mm, 1]) @ PERMUTED
    assert read_image(make(affine=affine, units=units)).spacing_mm == pytest.approx((4, 5, 8))


def test_sform_goes_before_qform():
    content = bytearray(make(affine=FLIPPED))
    content[280:328] = struct.pack("<12f", *PERMUTED[:3].ravel())
    assert np.allclose(read_image(bytes(content)).affine, PERMUTED)


def test_a_qfac_of_zero_stands_for_one():
    affine = np.diag([4, 5, 8, 1])
    assert np.allclose(read_image(make(affine=affine, codes=(0, 1), pixdim=[0, 4, 5, 8, 0, 0, 0, 0])).affine, affine)


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
    ("content", "code", "sentence"),
    [
        (b"", "N02", "is empty: it holds 0 bytes"),
        (b"PK\3\4" + bytes(600), "N03", "is not a NIfTI file"),
        (make()[:200], "N03", "is not a NIfTI file"),
        (bytes(128) + b"DICM" + bytes(400), "N03", "is DICOM, expected NIfTI"),
        (make(magic=b"ni1"), "N03", "is not a NIfTI file"),
        (make(kind=nibabel.Nifti2Image, eol_check=(10, 26, 10, 0)), "N03", "its line ends were changed on the way"),
        (gzip.compress(make())[:-9], "N05", "is cut short: its gzip data ends too early"),
        (gzip.compress(make()[:-1]), "N05", "is cut short: its header declares 592 bytes, found 591"),
        (make()[:-1], "N05", "is cut short: its header declares 592 bytes, found 591"),
        (
            gzip.compress(with_dim(make(affine=PERMUTED / 4), 3, 500, 500, 500, 1, 1, 1, 1)),
            "N05",
            r"declares 250000352 bytes, found \d+ at most",
        ),
        (make() + b"rest", "N06", "there is more after the last voxel that its header declares"),
        (gzip.compress(make()) + b"rest", "N06", "there is more after its gzip data"),
        (gzip.compress(make() + b"rest"), "N06", "there is more after the last voxel that its header declares"),
        (with_dim(make(), 3, 6, -5, 4, 1, 1, 1, 1), "N08", r"damaged, it declares the dimensions \[3, 6, -5"),
        (with_dim(make(), 9, 6, 5, 4, 1, 1, 1, 1), "N08", r"damaged, it declares the dimensions \[9, 6"),
        (with_dim(make(), 3, 6, 0, 4, 1, 1, 1, 1), "N02", "is empty: its header declares 6 × 0 × 4 voxels"),
        (make(np.stack([ramp(), ramp()], -1)), "N09", "one 3D volume, found 4D data of 6 × 5 × 4 × 2 voxels"),
        (make(ramp()[..., 0]), "N09", "expected one 3D volume, found 2D data of 6 × 5 voxels"),
        (
            with_dim(make(), 3, 32767, 32767, 32767, 1, 1, 1, 1),
            "N10",
            "32767 × 32767 × 32767 voxels, which take 1.97e.05 GiB",
        ),
        (make(datatype=128, bitpix=24), "N11", r"single numbers, found data type 128 \(NIFTI_TYPE_RGB24\)"),
        (make(datatype=77), "N11", r"voxels that are single numbers, found data type 77 \(unknown\)"),
        (make(bitpix=17), "N11", "data type 4 has 16 bits a voxel and bitpix says 17"),
        (make(vox_offset=np.nan), "N12", "the header is damaged, it puts the first voxel at byte nan"),
        (make(vox_offset=1e30), "N12", r"the header is damaged, it puts the first voxel at byte 1e\+30"),
        (make(vox_offset=352.5), "N12", "the header is damaged, it puts the first voxel at byte 352.5"),
        (make(vox_offset=0), "N12", "the header is damaged, it puts the first voxel at byte 0"),
        (make(scl_slope=2, scl_inter=np.inf), "N13", "its intensity scaling is not finite"),
        (make(np.where(ramp() == 3, np.nan, ramp())), "N18", "1 of 120 voxels are NaN or infinite"),
        (make(np.where(ramp() < 2, np.inf, ramp())), "N18", "2 of 120 voxels are NaN or infinite"),
        (make(np.where(ramp() < 2, 1e300, ramp())), "N18", "2 of 120 voxels are NaN or infinite"),
        (make(np.full(SHAPE, 7, np.int16)), "N19", "is constant: every voxel is 7"),
    ],
)
@pytest.mark.parametrize("from_file", [False, True])
def test_a_file_that_is_no_image_is_refused_in_one_sentence(tmp_path, content, code, sentence, from_file):
    path = tmp_path / "scan"
    path.write_bytes(content)
    with pytest.raises(VolumeError, match=sentence) as refusal:
        read_image(path) if from_file else read_image(content, name=str(path))
    assert refusal.value.message.startswith(str(path))
    assert refusal.value.message.endswith(f". [HS-{code}]")
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
    with pytest.raises(VolumeError, match="goes on long after the bytes that its header declares"):
        read_image(bomb)


@pytest.mark.parametrize(
    ("content", "name"), [(make(), "scan.nii.gz"), (gzip.compress(make()), "scan.nii"), (make(), "SCAN.NII.GZ")]
)
def test_a_name_that_denies_the_content_is_refused(tmp_path, content, name):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(VolumeError, match=r"gzip, which its name denies\. \[HS-N07\] Rename it"):
        read_image(tmp_path / name)


def test_zeros_after_the_last_voxel_are_padding():
    for content in (make() + bytes(200), gzip.compress(make() + bytes(200)), gzip.compress(make()) + bytes(200)):
        assert np.array_equal(read_image(content).voxels, ramp())


@pytest.mark.parametrize(
    ("content", "code", "sentence"),
    [
        (make(codes=(0, 0), pixdim=[1, 5, 0, 6, 0, 0, 0, 0]), "N14", "spacing above 0 mm, found 5 × 0 × 6 mm"),
        (make(codes=(0, 0), pixdim=[1, 5, np.nan, 6, 0, 0, 0, 0]), "N16", "the affine holds NaN"),
        (make(units=3), "N14", r"a voxel spacing of 0\.1 to 10 mm, found 0\.004 × 0\.005 × 0\.008 mm"),
        (make(affine=np.diag([1000, 1000, 1000, 1]) @ PERMUTED), "N14", "found 4000 × 5000 × 8000 mm"),
        (
            make(affine=PERMUTED / 2),
            "N15",
            r"a field of view of 20 to 1000 mm along every axis, found 12 × 12\.5 × 16 mm",
        ),
        (make(srow_x=[0, 0, 0, 0]), "N14|N16", "the affine is singular|expected a voxel spacing above 0 mm"),
        (make(srow_y=[np.nan, 0, 0, 0]), "N16", "the affine holds NaN"),
        (make(codes=(0, 1), quatern_b=3), "N16", r"the header's orientation \(qform\) is damaged"),
        (make(sform_code=7), "N16", "its sform_code is 7, expected 0 to 5"),
        (make(qform_code=-1), "N16", "its qform_code is -1, expected 0 to 5"),
        (make(units=5), "N16", "its unit of length 5 is none"),
    ],
)
def test_a_place_or_size_that_no_scan_has_is_refused(content, code, sentence):
    with pytest.raises(GeometryError, match=rf"scan\.nii.*({sentence}).* \[HS-({code})\]"):
        read_image(content, name="scan.nii")


def test_the_limits_are_settings():
    small = make(affine=PERMUTED / 2)
    assert read_image(small, limits=LimitsConfig(min_extent=10)).voxels.shape == SHAPE
    with pytest.raises(VolumeError, match=r"which take .* to read; limits\.max_memory is 1e-07 GiB"):
        read_image(make(), limits=LimitsConfig(max_memory=1e-7))


def test_what_the_header_says_twice_and_differently_is_noted():
    moved = bytearray(make(affine=FLIPPED))
    moved[280:328] = struct.pack("<12f", *PERMUTED[:3].ravel())
    notes = {
        make(): "",
        make(codes=(1, 0)): "",
        make(affine=OBLIQUE): "",
        bytes(moved): r"sform and qform put the scan up to .* mm apart; the sform is used, .* \[HS-W01\]",
        make(quatern_b=3): r"qform is damaged; its sform is used\. \[HS-W01\]",
        make(
            codes=(1, 0), pixdim=[1, 1, 1, 1, 0, 0, 0, 0]
        ): r"pixdim says 1 × 1 × 1 mm, its sform 4 × 5 × 8 mm; .* \[HS-W01\]",
        make(codes=(0, 0)): r"says nothing of the patient's orientation .* \[HS-W02\]",
    }
    for content, sentence in notes.items():
        assert re.fullmatch(f".*{sentence}", " ".join(read_image(content).notes)), sentence


def test_a_door_that_opens_costs_no_memory_for_a_file_that_lies():
    liar = gzip.compress(with_dim(make(affine=PERMUTED / 4), 3, 500, 500, 500, 1, 1, 1, 1))
    tracemalloc.start()
    with pytest.raises(VolumeError):
        read_image(liar)
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()


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
    stretched[:3, 2] *= 1.2
    refusals = {
        r"has 5 × 5 × 4 voxels, its image image\.nii has 6 × 5 × 4": make(half_mask()[:5]),
        r"spacing 4 × 5 × 9\.6 mm differs from the image spacing 4 × 5 × 8 mm": make(half_mask(), stretched),
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
    like = read_image(make(affine=np.diag([1000, 1000, 1000, 1]) @ OBLIQUE, codes=codes, units=3))
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
