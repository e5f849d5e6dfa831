"""Data sets in Decathlon layout: what is listed, and listings that are refused."""

import json
from pathlib import Path

import pytest

from heartseg.data.case import Case
from heartseg.data.decathlon import SOURCE_MARKER, case_identifier, list_dataset, read_dataset
from heartseg.errors import DataError


@pytest.fixture
def folder(tmp_path):
    """Two cases, b before a, whose files are there but empty."""
    for part in ("imagesTr", "labelsTr"):
        (tmp_path / part).mkdir()
        for name in ("a", "b"):
            (tmp_path / part / f"{name}.nii.gz").touch()
    write_listing(tmp_path, [entry("b"), entry("a")])
    return tmp_path


def entry(name: str) -> dict[str, str]:
    return {"image": f"./imagesTr/{name}.nii.gz", "label": f"./labelsTr/{name}.nii.gz"}


def write_listing(folder, training, **more):
    (folder / "dataset.json").write_text(json.dumps({"name": "Tiny", "training": training, **more}))


def test_cases_come_in_the_order_of_the_listing(folder):
    dataset = read_dataset(folder)
    assert dataset.cases == (
        Case("b", folder / "imagesTr/b.nii.gz", folder / "labelsTr/b.nii.gz"),
        Case("a", folder / "imagesTr/a.nii.gz", folder / "labelsTr/a.nii.gz"),
    )
    assert (dataset.name, dataset.folder) == ("Tiny", folder)


def test_the_source_is_what_is_said_or_what_the_marker_says(folder):
    assert read_dataset(folder).source == "folder"
    (folder / SOURCE_MARKER).write_text("monai\n")
    assert read_dataset(folder).source == "monai"
    assert read_dataset(folder, source="kaggle").source == "kaggle"


def test_an_identifier_is_the_file_name_without_its_ending():
    assert case_identifier(Path("imagesTr/la_004.nii.gz")) == case_identifier(Path("la_004.nii")) == "la_004"
    assert case_identifier(Path("scan.2.nii.gz")) == "scan.2"


def test_a_listing_with_a_byte_order_mark_is_read(folder):
    path = folder / "dataset.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_dataset(folder).cases) == 2


def test_a_file_that_was_unpacked_after_it_was_listed_is_found(folder):
    (folder / "imagesTr/a.nii.gz").rename(folder / "imagesTr/a.nii")
    assert read_dataset(folder).cases[1] == Case("a", folder / "imagesTr/a.nii", folder / "labelsTr/a.nii.gz")


def test_linked_volumes_are_followed(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("disk") / "volumes"
    (folder / "imagesTr").rename(elsewhere)
    (folder / "imagesTr").symlink_to(elsewhere)
    assert len(read_dataset(folder).cases) == 2


def test_a_folder_without_listing_is_refused_with_what_is_expected(tmp_path):
    with pytest.raises(DataError, match=r"has no dataset\.json\. A Decathlon folder holds dataset\.json, imagesTr"):
        read_dataset(tmp_path)
    with pytest.raises(DataError, match=r"The data folder .*none is not there\."):
        read_dataset(tmp_path / "none")


def test_the_folder_above_points_to_the_one_that_is_meant(tmp_path):
    (tmp_path / "Task02_Heart").mkdir()
    write_listing(tmp_path / "Task02_Heart", [entry("a")])
    with pytest.raises(DataError, match=r"has no dataset\.json\. Did you mean .*/Task02_Heart\?"):
        read_dataset(tmp_path)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", r"dataset\.json is not valid JSON"),
        ("[]", r"expected a JSON object, found list"),
        ("{}", r"dataset\.json lists no training case"),
        ('{"training": []}', r"dataset\.json lists no training case"),
        ('{"training": ["a.nii"]}', r"""expected training entries {"image": …, "label": …}, found 'a\.nii'"""),
        ('{"training": [{"image": "/etc/a.nii"}]}', r"lists /etc/a\.nii, which lies outside the folder"),
        ('{"training": [{"image": "../a.nii"}]}', r"lists \.\./a\.nii, which lies outside the folder"),
    ],
)
def test_a_listing_that_says_nothing_is_refused(folder, text, sentence):
    (folder / "dataset.json").write_text(text)
    with pytest.raises(DataError, match=sentence):
        read_dataset(folder)


def test_a_case_listed_twice_is_refused(folder):
    write_listing(folder, [entry("a"), entry("b"), entry("a")])
    with pytest.raises(DataError, match=r"dataset\.json lists a more than once\."):
        read_dataset(folder)


@pytest.mark.parametrize("part", ["imagesTr", "labelsTr"])
def test_a_listed_file_that_is_missing_is_named(folder, part):
    (folder / part / "a.nii.gz").unlink()
    with pytest.raises(DataError, match=rf"a: .*{part}/a\.nii\.gz is listed in dataset\.json but is not there\."):
        read_dataset(folder)


def test_a_case_without_label_is_refused_for_training_but_can_be_listed(folder):
    write_listing(folder, [entry("b"), {"image": "./imagesTr/a.nii.gz"}])
    with pytest.raises(DataError, match=r"a: .*dataset\.json lists no label for it\."):
        read_dataset(folder)
    assert list_dataset(folder).cases[1].label is None


def test_the_real_data_set_has_sixteen_cases(real_data):
    dataset = read_dataset(real_data)
    assert (dataset.name, len(dataset.cases)) == ("LeftAtrium", 16)
    assert dataset.cases[0].identifier == "la_004"
