"""Writing: whole or not at all, and no litter."""

from pathlib import Path

import pytest

from heartseg import storage
from heartseg.errors import StorageError


def test_a_file_is_replaced_whole(tmp_path):
    storage.write_text(tmp_path / "a" / "x.txt", "old")
    storage.write_text(tmp_path / "a" / "x.txt", "new")
    assert (tmp_path / "a" / "x.txt").read_text() == "new"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["x.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_leaves_the_earlier_file_and_no_litter(tmp_path):
    storage.write_text(tmp_path / "x.txt", "old")
    with pytest.raises(StorageError, match=r"x\.txt cannot be written: No space left on device"):
        storage.write_with(tmp_path / "x.txt", lambda beside: Path("/dev/full").write_bytes(b"new"))
    assert (tmp_path / "x.txt").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_error_in_between_leaves_the_earlier_file_and_no_litter(tmp_path):
    storage.write_text(tmp_path / "x.txt", "old")

    def fail(beside: Path) -> None:
        beside.write_text("half")
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        storage.write_with(tmp_path / "x.txt", fail)
    assert (tmp_path / "x.txt").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        storage.write_text(tmp_path / "file" / "x.txt", "new")
