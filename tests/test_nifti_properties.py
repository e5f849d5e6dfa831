"""The door for any file: what it lets in is what was written, and whatever else comes is refused by its code."""

import gzip

import nibabel
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from heartseg.data.nifti import encode_mask, open_volume, read_image
from heartseg.errors import DataError
from torture.scans import CODES, body, nifti, placed

SIDES = st.tuples(*[st.integers(20, 24)] * 3)
KINDS = st.sampled_from(["u1", "i1", "u2", "i2", "u4", "i4", "f4", "f8"])
TILTS = st.tuples(*[st.floats(-0.7, 0.7)] * 3)
# The time limit of an example is about slow strategies; a busy machine is no failure.
quick = settings(max_examples=40, deadline=None)


@st.composite
def volumes(draw):
    """Voxels of any number type with the affine of any orientation and tilt."""
    kind, shape = np.dtype(draw(KINDS)), draw(SIDES)
    if kind.kind == "f":
        elements = st.floats(-1e6, 1e6, width=8 * kind.itemsize)
    else:
        limits = np.iinfo(kind)
        elements = st.integers(max(int(limits.min), -(2**24)), min(int(limits.max), 2**24))
    voxels = draw(arrays.arrays(kind, shape, elements=elements, fill=elements))
    return placed(voxels, draw(st.sampled_from(CODES)), draw(TILTS))


@quick
@given(volumes(), st.sampled_from([1, 2]), st.booleans(), st.booleans(), st.sampled_from([(1, 1), (1, 0), (0, 1)]))
def test_what_was_written_is_what_is_read(volume, version, big, packed, codes):
    voxels, affine = volume
    content = nifti(voxels, affine, version=version, big=big, packed=packed, codes=codes)
    read = open_volume(content)
    assert np.array_equal(read.voxels, voxels.astype(np.float32))
    assert np.allclose(read.affine, affine, atol=1e-3)
    assert read.notes == ()


@quick
@given(volumes(), st.sampled_from([1, 2]), st.booleans(), st.booleans(), st.data())
def test_a_mask_comes_back_on_the_geometry_of_its_scan(volume, version, big, packed, data):
    voxels, affine = volume
    scan = open_volume(nifti(voxels, affine, version=version, big=big, packed=packed))
    mask = data.draw(arrays.arrays(np.uint8, voxels.shape, elements=st.integers(0, 1)))
    encoded = encode_mask(mask, like=scan)
    again = open_volume(encoded)
    assert np.array_equal(again.voxels, mask)
    assert np.array_equal(again.affine, scan.affine)
    assert again.compressed == packed
    for field in ("dim", "pixdim", "srow_x", "srow_y", "srow_z", "sform_code", "qform_code", "xyzt_units"):
        assert again.header[field].tobytes() == scan.header[field].tobytes()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000), st.booleans())
def test_any_bytes_are_refused_by_a_code(content, packed):
    check_refused_or_read(gzip.compress(content) if packed else content)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 347), st.binary(min_size=1, max_size=16), st.booleans())
def test_any_header_is_read_as_the_reference_library_reads_it_or_refused(position, patch, packed):
    voxels, affine = placed(body()[0], "PIR")
    content = bytearray(nifti(voxels, affine))
    patch = patch[: 348 - position]
    content[position : position + len(patch)] = patch
    volume = check_refused_or_read(gzip.compress(bytes(content)) if packed else bytes(content))
    if volume is not None:
        with np.errstate(all="ignore"):
            reference = nibabel.Nifti1Image.from_bytes(bytes(content))
            expected = np.asarray(reference.dataobj, dtype=np.float64).astype(np.float32)
        assert np.array_equal(volume.voxels, expected.reshape(volume.voxels.shape))


def check_refused_or_read(content: bytes):
    """The volume, or None where it was refused as it should be."""
    refusal = None
    try:
        return read_image(content)
    except DataError as error:
        refusal = error
    assert refusal.code.startswith("HS-N")
    assert "\n" not in str(refusal)
    return None
