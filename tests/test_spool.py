"""Spools on a real disk: torn, full, shared, and taken up by another process."""

import json
import os
import subprocess
import sys

import pytest

from heartseg import processes
from heartseg.errors import StorageError
from heartseg.spool import Spool, spools_in


@pytest.fixture
def spool(tmp_path):
    return Spool.create(tmp_path / "run", run_id="run", store="http://server")


def add(spool: Spool, *values: int) -> None:
    for value in values:
        spool.add("metrics", {"values": {"loss": value}})


def waiting(spool: Spool) -> list[int]:
    """What waits, taken out of it."""
    values = []
    while entry := spool.first():
        values.append(entry.content["values"]["loss"])
        spool.remove_first()
    return values


def left(spool: Spool) -> None:
    """What becomes of a spool whose process is killed."""
    os.close(spool._journal)
    os.close(spool._lock)


def test_another_process_takes_up_what_was_left_waiting_in_order(spool):
    add(spool, 1, 2, 3)
    spool.remove_first()
    left(spool)
    again = Spool.take(spool.folder)
    assert again
    assert (again.run_id, again.process, again.store) == ("run", processes.identity(), "http://server")
    assert again.first().again
    assert waiting(again) == [2, 3]


@pytest.mark.parametrize("torn", [b"{", b'{"kind": "metrics", "val', b'{"kind": "metrics"}', b"\0" * 40 + b"\n"])
def test_a_torn_end_is_dropped_and_what_comes_after_is_whole(spool, torn):
    add(spool, 1, 2)
    with (spool.folder / "journal.jsonl").open("ab") as journal:
        journal.write(torn)
    left(spool)
    again = Spool.take(spool.folder)
    add(again, 3)
    assert waiting(again) == [1, 2, 3]
    assert [json.loads(line)["kind"] for line in (again.folder / "journal.jsonl").open()] == ["metrics"] * 3


def test_what_was_delivered_twice_or_not_noted_is_marked_as_maybe_delivered(spool):
    add(spool, 1)
    (spool.folder / "delivered").write_text("torn")
    left(spool)
    again = Spool.take(spool.folder)
    add(again, 2)
    assert [again.first().again, again.remove_first(), again.first().again] == [True, None, False]


def test_a_spool_is_one_process_s_at_a_time(spool, tmp_path):
    code = f"""
from pathlib import Path
from heartseg.spool import Spool
folder = Path({str(spool.folder)!r})
print(Spool.take(folder), Spool.create(folder.parent, run_id="run", store="").folder)
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert said == ["None", str(tmp_path / "run" / "spool-2")]
    assert [path.name for path in spools_in(tmp_path)] == ["spool-1", "spool-2"]


def test_one_in_which_nothing_waits_is_removed_with_its_empty_folder(spool, tmp_path):
    add(spool, 1)
    spool.remove_first()
    spool.close()
    assert list(tmp_path.iterdir()) == []
    assert Spool.take(spool.folder.parent / "spool-1") is None


def test_a_file_waits_as_it_was_and_a_later_one_takes_its_place(spool, tmp_path):
    path = tmp_path / "checkpoint.pt"
    for content in ("first", "second"):
        replacement = tmp_path / "new"
        replacement.write_text(content)
        replacement.replace(path)
        spool.add("artifacts", {}, {"checkpoints/checkpoint.pt": path})
    path.unlink()
    kept = spool.file("checkpoints/checkpoint.pt")
    assert kept.read_text() == "second"
    spool.remove_first()
    assert kept.read_text() == "second"
    spool.remove_first()
    assert not kept.exists()


def test_a_full_disk_is_one_sentence_and_what_was_added_before_stays(spool, monkeypatch):
    add(spool, 1)
    real = os.write
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", lambda file, line: real(file, line[:9]))
        with pytest.raises(StorageError, match=r"spool-1 cannot be written: No space left on device"):
            add(spool, 2)
    add(spool, 3)
    assert waiting(spool) == [1, 3]


def test_a_line_whose_note_was_cut_off_by_a_signal_is_not_forgotten(spool, monkeypatch):
    real = os.fsync

    def interrupted(file: int) -> None:
        real(file)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            add(spool, 1)
    add(spool, 2)
    assert waiting(spool) == [1, 2]
