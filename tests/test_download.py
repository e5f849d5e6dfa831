"""One file over HTTP, from a server that breaks off, changes its mind or is not there."""

import base64
import hashlib
import json
import resource
import socket
import time
from pathlib import Path

import pytest

from heartseg.data.download import Patience, RefusedError, download
from heartseg.errors import DownloadError, StorageError
from tests.fake_server import FakeServer, serving

CONTENT = bytes(range(256)) * 1000
MD5 = hashlib.md5(CONTENT).hexdigest()
QUICK = Patience(connect_s=2, read_s=2, tries=3, pause_s=0.01)


def fetch(server: FakeServer, target: Path, **options: object) -> list[str]:
    said: list[str] = []
    download(f"{server.url}/file.tar", target, patience=QUICK, notify=said.append, **options)
    return said


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "file.tar"


def only(target: Path) -> bool:
    return [path.name for path in target.parent.iterdir()] == [target.name]


def test_whole_file_arrives(target, capfd):
    with serving(content=CONTENT) as server:
        said = fetch(server, target, md5=MD5)
    assert target.read_bytes() == CONTENT
    assert only(target)
    assert said == ["Downloading 0.3 MB from 127.0.0.1."]
    assert capfd.readouterr() == ("", "")


def test_cut_connection_is_gone_on_with_at_the_byte_where_it_broke(target):
    with serving(content=CONTENT, cut_after=[131_072]) as server:
        said = fetch(server, target, md5=MD5)
        assert server.asked_ranges == [None, "bytes=131072-"]
        assert server.requests[1]["If-Range"] == '"one"'
    assert target.read_bytes() == CONTENT
    assert said[1] == "Going on with the download of 0.3 MB from 127.0.0.1, 0.1 MB are here."


def test_next_call_goes_on_where_the_last_gave_up(target):
    with serving(content=CONTENT, cut_after=[65_536] * 3) as server:
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 .*broke off.* \(3 tries\)"):
            fetch(server, target)
        assert not target.exists()
        fetch(server, target, md5=MD5)
        assert server.asked_ranges[-1] == "bytes=196608-"
    assert target.read_bytes() == CONTENT
    assert only(target)


def test_line_that_drops_every_few_megabytes_still_gets_there(target):
    content = CONTENT * 40
    with serving(content=content, cut_after=[1_500_000] * 6) as server:
        fetch(server, target)
        assert len(server.requests) == 7
    assert target.read_bytes() == content


def test_server_without_ranges_starts_over(target):
    with serving(content=CONTENT, cut_after=[131_072], ranges=False) as server:
        fetch(server, target, md5=MD5)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("etag", ['"two"', ""])
def test_file_that_changed_meanwhile_is_fetched_from_the_start(target, etag):
    with serving(content=CONTENT[::-1] + b"longer", cut_after=[65_536] * 3, etag=etag and '"one"') as server:
        with pytest.raises(DownloadError):
            fetch(server, target)
        server.content, server.etag = CONTENT, etag
        fetch(server, target, md5=MD5)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("claim", ["bytes 5-255999/256000", "bytes 131072-300000/300001", "nonsense"])
def test_server_that_sends_another_part_than_asked_is_not_believed(target, claim):
    with serving(content=CONTENT, cut_after=[131_072], content_ranges=[claim]) as server:
        fetch(server, target, md5=MD5)
        assert server.asked_ranges == [None, "bytes=131072-", None]
    assert target.read_bytes() == CONTENT


def test_part_that_is_complete_is_taken_as_it_is(target):
    with serving(content=CONTENT) as server:
        target.with_name("file.tar.part").write_bytes(CONTENT)
        about = {"url": f"{server.url}/file.tar", "etag": '"one"', "size": len(CONTENT)}
        target.with_name("file.tar.part.json").write_text(json.dumps(about))
        fetch(server, target, md5=MD5)
    assert target.read_bytes() == CONTENT


def test_part_of_unknown_origin_is_not_gone_on_with(target):
    target.with_name("file.tar.part").write_bytes(b"something else")
    with serving(content=CONTENT) as server:
        fetch(server, target, md5=MD5)
        assert server.asked_ranges == [None]
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("status", [429, 500, 503])
def test_busy_server_is_asked_again(target, status):
    with serving(content=CONTENT, statuses=[status, status]) as server:
        fetch(server, target, md5=MD5)
        assert len(server.requests) == 3


def test_server_that_stays_busy_is_given_up(target):
    with (
        serving(content=CONTENT, statuses=[503] * 9) as server,
        pytest.raises(DownloadError, match=r"answered 503 \(3 tries\)"),
    ):
        fetch(server, target)
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [401, 403, 404])
def test_refusal_is_not_tried_again(target, status):
    with (
        serving(content=CONTENT, statuses=[status]) as server,
        pytest.raises(RefusedError, match=rf"127\.0\.0\.1 answered {status}") as caught,
    ):
        fetch(server, target)
    assert caught.value.status == status
    assert len(server.requests) == 1


def test_wrong_checksum_lands_nothing(target):
    with serving(content=CONTENT) as server, pytest.raises(DownloadError, match=f"has MD5 {MD5}, expected 00ff"):
        fetch(server, target, md5="00ff")
    assert list(target.parent.iterdir()) == []


def test_checksum_that_the_server_sends_is_held_against_the_file(target):
    right = base64.b64encode(bytes.fromhex(MD5)).decode()
    with serving(content=CONTENT, headers={"X-Goog-Hash": f"crc32c=AAAAAA==,md5={right}"}) as server:
        fetch(server, target)
        server.content = CONTENT[::-1]
        with pytest.raises(DownloadError, match=f"expected {MD5}"):
            fetch(server, target)


def test_server_that_is_not_there_is_given_up_at_once(target):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = time.monotonic()
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 cannot be reached\.$"):
        download(f"http://127.0.0.1:{port}/file.tar", target, patience=Patience())
    assert time.monotonic() - started < 1


def test_name_that_cannot_be_looked_up_is_given_up_at_once(target):
    started = time.monotonic()
    with pytest.raises(DownloadError, match=r"mirror\.invalid cannot be reached: its name could not be looked up"):
        download("http://mirror.invalid/file.tar", target)
    assert time.monotonic() - started < 4


def test_silent_server_is_given_up(target):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/file.tar"
        with pytest.raises(DownloadError, match="did not answer in time"):
            download(url, target, patience=Patience(read_s=0.2))


def test_folder_that_cannot_be_written_is_one_sentence(target):
    with serving(content=CONTENT) as server, pytest.raises(StorageError, match="cannot be written"):
        fetch(server, target / "not" / "there")


def test_disk_that_takes_no_more_is_one_sentence_and_keeps_what_it_took(target):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with serving(content=CONTENT) as server:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
        try:
            with pytest.raises(StorageError, match=r"file\.tar cannot be written: File too large"):
                fetch(server, target)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert not target.exists()
        fetch(server, target, md5=MD5)
        assert server.asked_ranges == [None, "bytes=50000-"]
    assert target.read_bytes() == CONTENT
