"""Bringing a kernel's output home, with every way in which Kaggle and the connection fail: all of it, or no change."""

import json
import random
import tarfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from mlflow.tracking import MlflowClient

from heartseg.cli import cli
from heartseg.data.download import Patience
from heartseg.errors import ArchiveError, DownloadError, KaggleError, TransferError
from heartseg.kaggle.client import open_client
from heartseg.kaggle.names import kernel_name
from heartseg.kaggle.results import headline, results_of, write_results
from heartseg.kaggle.sync import sync
from heartseg.progress import Reporter
from heartseg.transfer.snapshot import sha256_of
from tests.fake_kaggle import KERNEL, playing_kaggle
from tests.file_store import archive_of, client_of, held, write_run

QUICK = Patience(connect_s=2, read_s=5, tries=6, pause_s=0.001, longest_pause_s=0.01)


@pytest.fixture
def source(tmp_path) -> Path:
    """The file store of a kernel, of some hundred kilobytes."""
    root = tmp_path / "cloud" / "mlruns"
    client = client_of(root)
    parent = write_run(client, "each", model=True)
    write_run(client, "fold 0", parent=parent, metrics=20, steps=100)
    client.log_text(parent, "".join(random.Random(0).choices("abcdefgh", k=600_000)), "checkpoints/epoch-2.pt")
    return root


@pytest.fixture
def kaggle(tmp_path, monkeypatch, source):
    """A fake Kaggle with the archive and manifest of that store."""
    with playing_kaggle(monkeypatch, tmp_path / "home") as fake:
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        archive, manifest = archive_of(source)
        fake.add("heartseg-run.tar", archive)
        fake.add("heartseg-run.json", manifest)
        yield fake


def brought(waits=None):
    client = open_client(patience=QUICK, sleep=(waits if waits is not None else []).append)
    return sync(kernel_name(KERNEL), client, dataset=lambda source: None, reporter=Reporter())


def untouched() -> bool:
    return held(MlflowClient()) == {}


def test_a_thousand_files_over_pages_and_only_what_is_new(kaggle, source, store):
    for number in range(1000):
        kaggle.add(f"heartseg-r/{number:04d}.txt", b"x")
    # Last of all in the listing, which has a hundred files a page.
    for name in ("heartseg-run.tar", "heartseg-run.json"):
        kaggle.storage[name] = kaggle.storage.pop(name)
    assert [run.action for run in brought().merged.runs] == ["added", "added"]
    assert held(MlflowClient()) == held(client_of(source))
    assert len(kaggle.asked("ListKernelSessionOutput")) >= 11
    fetched = len(kaggle.storage["heartseg-run.tar"].requests)
    assert [run.action for run in brought().merged.runs] == ["unchanged", "unchanged"]
    # The archive is here already, as its manifest says.
    assert len(kaggle.storage["heartseg-run.tar"].requests) == fetched
    assert not kaggle.storage["heartseg-r/0000.txt"].requests


def test_a_download_cut_at_twenty_random_points_arrives_whole(kaggle, source, store):
    stored = kaggle.storage["heartseg-run.tar"]
    rng = random.Random(1)
    cuts = sorted(rng.sample(range(1, len(stored.content)), 20))
    stored.cut_after = [end - begin for begin, end in zip([0, *cuts], cuts, strict=False)]
    given_up = []
    while stored.cut_after:
        try:
            brought()
        except DownloadError as error:
            # So many tries in one go are given up, and the part is kept.
            given_up.append(str(error))
            assert untouched()
    assert all("gone on with" in sentence for sentence in given_up)
    assert held(MlflowClient()) == held(client_of(source))
    assert sum("Range" in request for request in stored.requests) >= 15


def test_a_flipped_byte_changes_nothing_and_the_next_sync_is_whole(kaggle, source, store):
    stored = kaggle.storage["heartseg-run.tar"]
    whole = stored.content
    stored.content = whole[:70_000] + bytes([whole[70_000] ^ 1]) + whole[70_001:]
    with pytest.raises(TransferError, match=r"heartseg-run\.tar is damaged: expected sha256 .* Fetch it again\."):
        brought()
    assert untouched()
    stored.content = whole
    brought()
    assert held(MlflowClient()) == held(client_of(source))


def test_a_storm_of_429_is_waited_out_and_an_endless_one_is_given_up(kaggle, source, store):
    waits = []
    kaggle.faults = [(429, {"Retry-After": "0.01"}), 429, 429, (429, {"Retry-After": "0"}), 503]
    brought(waits)
    assert len(waits) == 5
    assert held(MlflowClient()) == held(client_of(source))
    kaggle.faults = [429] * 50
    with pytest.raises(KaggleError, match=r"Kaggle is too busy \(429\).*\(6 tries\)\. Try again later\."):
        brought()


@pytest.mark.parametrize(
    ("about", "error", "sentence"),
    [
        ({"expired": True}, KaggleError, "does not accept the credentials from KAGGLE_USERNAME and KAGGLE_KEY"),
        ({"faults": [403] * 9}, KaggleError, r"refuses this account .* \(403\)"),
        ({"faults": [404] * 9}, KaggleError, r"has not found .* \(404\)"),
        ({"faults": [500] * 9}, KaggleError, r"answered 500 .*\(6 tries\)"),
        ({"faults": ["drop"] * 9}, KaggleError, r"broke off the connection .*\(6 tries\)"),
    ],
)
def test_a_refusal_changes_nothing(kaggle, store, about, error, sentence):
    for name, value in about.items():
        setattr(kaggle, name, value)
    with pytest.raises(error, match=sentence):
        brought()
    assert untouched()


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("RUNNING", "has left nothing yet: it is running, and writes its archive at its end"),
        ("QUEUED", "has left nothing yet: it is queued"),
        ("ERROR", r"left no heartseg-run\.json and no heartseg-run\.tar: its state is error\. Out of memory"),
    ],
)
def test_a_kernel_without_an_archive_is_named(kaggle, store, state, sentence):
    kaggle.storage.clear()
    kaggle.states, kaggle.failure = [state], "Out of memory"
    with pytest.raises(KaggleError, match=sentence):
        brought()
    assert untouched()


def test_a_kernel_that_failed_after_it_left_its_archive_is_brought_home(kaggle, source, store):
    kaggle.states = ["ERROR"]
    brought()
    assert held(MlflowClient()) == held(client_of(source))


@pytest.mark.parametrize(("name", "link"), [("../escaped", ""), ("/tmp/escaped", ""), ("mlruns/a", "/etc/passwd")])
def test_an_archive_that_reaches_out_is_refused(kaggle, source, store, tmp_path, name, link):
    path = tmp_path / "evil.tar"
    with tarfile.open(path, "w") as tar:
        tar.add(source, "mlruns")
        member = tarfile.TarInfo(name)
        member.type, member.linkname = (tarfile.SYMTYPE, link) if link else (tarfile.REGTYPE, "")
        tar.addfile(member)
    about = {"name": "heartseg-run.tar", "size": path.stat().st_size, "sha256": sha256_of(path)}
    kaggle.storage["heartseg-run.tar"].content = path.read_bytes()
    kaggle.storage["heartseg-run.json"].content = json.dumps({"archive": about}).encode()
    with pytest.raises(ArchiveError, match="The archive was refused: its member"):
        brought()
    assert untouched()
    assert not list(tmp_path.rglob("*escaped"))


def test_a_file_that_was_torn_when_it_was_packed_is_named(kaggle, store):
    manifest = json.loads(kaggle.storage["heartseg-run.json"].content)
    manifest["files"] = [{"name": "mlruns/0/meta.yaml", "size": 1, "sha256": "0" * 64}]
    kaggle.storage["heartseg-run.json"].content = json.dumps(manifest).encode()
    with pytest.raises(TransferError, match=r"mlruns/0/meta\.yaml is missing or another"):
        brought()
    assert untouched()


def test_a_newer_version_of_the_kernel_replaces_the_archive_here(kaggle, source, store):
    brought()
    client = client_of(source)
    write_run(client, "later")
    archive, manifest = archive_of(source)
    kaggle.add("heartseg-run.tar", archive).etag = '"two"'
    kaggle.add("heartseg-run.json", manifest).etag = '"two"'
    assert sorted(run.action for run in brought().merged.runs) == ["added", "unchanged", "unchanged"]
    assert held(MlflowClient()) == held(client)


def test_results_are_small_files_and_the_same_again(kaggle, store, tmp_path):
    done = brought()
    results = results_of(done)
    assert [result.name for result in results] == ["each"]
    assert headline(done, results) == "Sync ada/heartseg-train: Dice 0.9100, 0 epochs, finished"
    written = write_results(done, results, tmp_path / "results")
    before = {path: path.read_bytes() for path in written}
    again = brought()
    assert write_results(again, results_of(again), tmp_path / "results") == written
    assert {path: path.read_bytes() for path in written} == before


def test_the_command_tells_what_came(kaggle, store, tmp_path):
    answer = CliRunner().invoke(cli, ["kaggle", "sync", KERNEL, "--json", "--results", str(tmp_path / "results")])
    assert answer.exit_code == 0, answer.output
    document = json.loads(answer.stdout)
    assert (document["kernel"], document["manifest"]["outcome"]) == (KERNEL, "finished")
    assert all(Path(file).is_file() for file in document["files"])
    plain = CliRunner().invoke(cli, ["kaggle", "sync", KERNEL])
    assert "2 runs: 0 added, 0 completed, 2 unchanged, 0 deleted." in plain.stdout
    wrong = CliRunner().invoke(cli, ["kaggle", "sync", "ada"])
    assert (wrong.exit_code, "is not of the form OWNER/NAME" in wrong.output) == (2, True)
