"""Writing: whole or not at all, and no litter."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from heartseg import processes, storage
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


def left_by(process: str, folder: Path, *, days: float = 0) -> Path:
    """What a process of this identity would have left half-written, so many days ago."""
    half = folder / f"{storage.PARTIAL}{process.replace('/', ',')},abc.txt"
    half.write_text("half")
    os.utime(half, (time.time() - days * 86400,) * 2)
    return half


def test_what_a_killed_writer_left_is_swept_up_by_the_next_and_a_living_ones_is_not(tmp_path):
    code = "import sys; from heartseg import storage; sys.stdout.write(storage.partial_prefix())"
    prefix = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    (tmp_path / f"{prefix}abc").mkdir()
    (tmp_path / f"{prefix}abc" / "image.npy").write_text("half")
    (tmp_path / f"{prefix}def.txt").write_text("half")
    living = left_by(processes.identity(), tmp_path)
    storage.write_text(tmp_path / "x.txt", "new")
    assert sorted(tmp_path.iterdir()) == sorted([living, tmp_path / "x.txt"])


def test_what_another_machine_left_is_swept_up_after_a_day(tmp_path):
    young, old = left_by("elsewhere:1/5/5", tmp_path), left_by("elsewhere:1/6/6", tmp_path, days=1.1)
    nameless = tmp_path / ".partial-nameless"
    nameless.write_text("")
    storage.sweep(tmp_path)
    assert young.exists()
    assert nameless.exists()
    assert not old.exists()
