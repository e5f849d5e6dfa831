"""Archives that are not trusted: what is taken out of them and what is refused."""

import io
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from heartseg.archive import unpack
from heartseg.errors import DownloadError

FILES = {"Task/dataset.json": b"{}", "Task/imagesTr/la_003.nii.gz": bytes(5000), "Task/notes..txt": b"two dots"}


def make_tar(path: Path, files: dict[str, bytes], *, links: dict[str, str] | None = None, mode: str = "w") -> Path:
    with tarfile.open(path, mode) as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        for name, towards in (links or {}).items():
            member = tarfile.TarInfo(name)
            member.type, member.linkname = tarfile.SYMTYPE, towards
            archive.addfile(member)
    return path


def make_zip(path: Path, files: dict[str, bytes], *, links: dict[str, str] | None = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        for name, towards in (links or {}).items():
            member = zipfile.ZipInfo(name)
            member.create_system, member.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            archive.writestr(member, towards)
    return path


def unpacked(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


MAKERS = pytest.mark.parametrize("make", [make_tar, make_zip])


@MAKERS
def test_files_come_out_as_they_went_in(tmp_path, make):
    unpack(make(tmp_path / "archive", FILES), tmp_path / "out")
    assert unpacked(tmp_path / "out") == FILES


def test_compressed_tar_is_read(tmp_path):
    unpack(make_tar(tmp_path / "archive", FILES, mode="w:gz"), tmp_path / "out")
    assert unpacked(tmp_path / "out") == FILES


@MAKERS
def test_droppings_of_a_mac_are_left_out(tmp_path, make):
    droppings = {"Task/._dataset.json": b"x", "Task/.DS_Store": b"x", "__MACOSX/Task/a": b"x"}
    unpack(make(tmp_path / "archive", {**FILES, **droppings}), tmp_path / "out")
    assert unpacked(tmp_path / "out") == FILES


@MAKERS
@pytest.mark.parametrize("name", ["../escaped", "Task/../../escaped", "/tmp/escaped", "..\\escaped"])
def test_path_that_leads_out_is_refused(tmp_path, make, name):
    with pytest.raises(DownloadError, match=r"was refused: its member .* leads out of the folder"):
        unpack(make(tmp_path / "archive", {name: b"evil"}), tmp_path / "out" / "deep")
    assert not list(tmp_path.rglob("*escaped"))


@MAKERS
def test_link_is_refused(tmp_path, make):
    archive = make(tmp_path / "archive", {}, links={"Task/dataset.json": "/etc/passwd"})
    with pytest.raises(DownloadError, match=r"'Task/dataset\.json' is not a plain file"):
        unpack(archive, tmp_path / "out")


@MAKERS
def test_file_that_comes_twice_is_refused(tmp_path, make):
    archive = make(tmp_path / "archive", {"a": b"1", "./a": b"2"})
    with pytest.raises(DownloadError, match="holds one file twice"):
        unpack(archive, tmp_path / "out")


def test_zip_with_a_wrong_checksum_is_damaged(tmp_path):
    archive = tmp_path / "archive"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as stored:
        stored.writestr("a", b"the right content")
    archive.write_bytes(archive.read_bytes().replace(b"the right", b"the wrong"))
    with pytest.raises(DownloadError, match="archive is damaged: Bad CRC-32"):
        unpack(archive, tmp_path / "out")


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_truncated_tar_is_damaged(tmp_path, mode):
    archive = make_tar(tmp_path / "archive", {"a": bytes(range(256)) * 400}, mode=mode)
    archive.write_bytes(archive.read_bytes()[:600])
    with pytest.raises(DownloadError, match="archive is damaged"):
        unpack(archive, tmp_path / "out")


@pytest.mark.parametrize("content", [b"", b"<html>Log in to Kaggle</html>"])
def test_page_instead_of_an_archive_is_named(tmp_path, content):
    (tmp_path / "archive").write_bytes(content)
    with pytest.raises(DownloadError, match="archive is neither a zip nor a tar archive"):
        unpack(tmp_path / "archive", tmp_path / "out")
