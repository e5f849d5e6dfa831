"""Where the data comes from, in which order, and what happens when a place has none."""

import base64
import hashlib
import io
import json
import shutil
import socket
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from heartseg.data.decathlon import read_dataset
from heartseg.data.download import Patience
from heartseg.data.phantom import make_phantom
from heartseg.data.sources import KAGGLE_SLUG, Places, fetch_dataset, resolve_dataset
from heartseg.errors import DataError, DownloadError, StorageError
from tests.fake_server import FakeServer, serving

QUICK = Patience(connect_s=2, read_s=5, tries=2, pause_s=0.01)
SECRET = "KGAT_0123456789abcdef"
TOKEN = {"KAGGLE_API_TOKEN": SECRET}


@pytest.fixture(scope="module")
def heart(tmp_path_factory) -> Path:
    """A folder `Task02_Heart` with one case, as if from the Decathlon."""
    folder = tmp_path_factory.mktemp("original") / "Task02_Heart"
    make_phantom(folder, cases=1)
    (folder / ".heartseg-source").unlink()
    listing = json.loads((folder / "dataset.json").read_text())
    del listing["phantom"]
    (folder / "dataset.json").write_text(json.dumps(listing))
    return folder


@pytest.fixture(scope="module")
def as_tar(heart) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        archive.add(heart, "Task02_Heart")
    return content.getvalue()


@pytest.fixture(scope="module")
def as_zip(heart) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in sorted(heart.rglob("*")):
            archive.write(path, path.relative_to(heart.parent))
    return content.getvalue()


@pytest.fixture(scope="module")
def whole_phantom(tmp_path_factory) -> Path:
    return make_phantom(tmp_path_factory.mktemp("whole") / "phantom").folder


@pytest.fixture
def nowhere(tmp_path) -> Places:
    """Places that hold nothing: no notebook, and servers that are not there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{free.getsockname()[1]}"
    return Places(tmp_path / "no-notebook", closed, f"{closed}/Task02_Heart.tar", "00", QUICK)


def mirror(server: FakeServer, tmp_path: Path) -> Places:
    md5 = hashlib.md5(server.content).hexdigest()
    return Places(tmp_path / "no-notebook", server.url, f"{server.url}/Task02_Heart.tar", md5, QUICK)


def home(tmp_path: Path, **variables: str) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home"), **variables}


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".lock") if folder.exists() else []


def test_mirror_lands_whole_and_is_found_the_next_time_with_its_source(tmp_path, as_tar):
    with serving(content=as_tar) as server:
        places, said = mirror(server, tmp_path), []
        dataset = resolve_dataset("monai", environment=home(tmp_path), cwd=tmp_path, places=places, notify=said.append)
        again = resolve_dataset("auto", environment=home(tmp_path), cwd=tmp_path, places=places)
        resolve_dataset("monai", environment=home(tmp_path), cwd=tmp_path, places=places)
        assert len(server.requests) == 1
    assert (dataset.source, dataset.folder) == ("monai", tmp_path / "datasets" / "Task02_Heart")
    assert again == dataset
    assert left_in(tmp_path / "datasets") == ["Task02_Heart"]
    assert said[0].startswith("Downloading ")
    assert said[1:] == [f"The data set from MONAI's mirror is in {dataset.folder}."]


def test_mirror_is_the_one_that_the_installed_monai_names():
    from monai.apps.datasets import DecathlonDataset

    from heartseg.data.sources import _monai

    origin = _monai(Places())
    assert origin.url == DecathlonDataset.resource["Task02_Heart"]
    assert origin.md5 == DecathlonDataset.md5["Task02_Heart"]


def test_download_that_breaks_off_is_gone_on_with_by_the_next_call(tmp_path, as_tar):
    folder = tmp_path / "datasets" / "Task02_Heart"
    with serving(content=as_tar, cut_after=[65_536, 65_536]) as server:
        places = mirror(server, tmp_path)
        with pytest.raises(DownloadError, match="broke off"):
            fetch_dataset("monai", folder, places=places)
        assert not folder.exists()
        assert len(fetch_dataset("monai", folder, places=places).cases) == 1
        assert server.asked_ranges == [None, "bytes=65536-", "bytes=131072-"]


def test_wrong_checksum_lands_nothing(tmp_path, as_tar):
    with serving(content=as_tar) as server:
        places = Places(tmp_path, server.url, f"{server.url}/Task02_Heart.tar", "0" * 32, QUICK)
        with pytest.raises(DownloadError, match="expected 00000000000000000000000000000000"):
            fetch_dataset("monai", tmp_path / "datasets" / "Task02_Heart", places=places)
    assert left_in(tmp_path / "datasets") == []


@pytest.mark.parametrize("fault", ["leads out", "link", "no data set", "a listed file is missing", "a page"])
def test_faulty_archive_lands_nothing_and_is_not_kept(tmp_path, heart, fault):
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        if fault == "a listed file is missing":
            archive.add(heart / "dataset.json", "Task02_Heart/dataset.json")
            archive.add(heart / "imagesTr", "Task02_Heart/imagesTr")
        elif fault != "no data set":
            archive.add(heart, "Task02_Heart")
        member = tarfile.TarInfo("../outside" if fault == "leads out" else "Task02_Heart/more")
        if fault == "link":
            member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    expected = {
        "leads out": "leads out of the folder",
        "link": "is not a plain file",
        "no data set": "holds no dataset.json",
        "a listed file is missing": "is incomplete: phantom_001: ",
        "a page": "neither a zip nor a tar",
    }[fault]
    served = b"<html>" if fault == "a page" else content.getvalue()
    with serving(content=served) as server, pytest.raises(DownloadError, match=expected):
        fetch_dataset("monai", tmp_path / "datasets" / "Task02_Heart", places=mirror(server, tmp_path))
    assert left_in(tmp_path / "datasets") == []
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("form", ["token", "token file", "name and key", "kaggle.json"])
def test_kaggle_is_asked_with_credentials_of_every_form(tmp_path, as_zip, form):
    config = tmp_path / "home" / ".kaggle"
    config.mkdir(parents=True)
    basic = "Basic " + base64.b64encode(f"ada:{SECRET}".encode()).decode()
    expected, variables = f"Bearer {SECRET}", {}
    if form == "token":
        variables = TOKEN
    elif form == "token file":
        (config / "access_token").write_text(SECRET)
    elif form == "name and key":
        expected, variables = basic, {"KAGGLE_USERNAME": "ada", "KAGGLE_KEY": SECRET}
    else:
        expected = basic
        (config / "kaggle.json").write_text(json.dumps({"username": "ada", "key": SECRET}))
    with serving(content=as_zip, authorization=expected) as server:
        dataset = resolve_dataset(
            "kaggle", environment=home(tmp_path, **variables), cwd=tmp_path, places=mirror(server, tmp_path)
        )
        assert server.paths == [f"/datasets/download/{KAGGLE_SLUG}"]
    assert dataset.source == "kaggle"
    assert read_dataset(dataset.folder).source == "kaggle"


def test_kaggles_storage_is_not_shown_the_token(tmp_path, as_zip):
    with serving(content=as_zip) as storage, serving(authorization=f"Bearer {SECRET}") as server:
        server.redirect_to = storage.url.replace("127.0.0.1", "localhost") + "/signed?signature=abc"
        places = Places(tmp_path, server.url, patience=QUICK)
        fetch_dataset("kaggle", tmp_path / "heart", environment=home(tmp_path, **TOKEN), places=places)
        assert "Authorization" not in storage.requests[0]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (401, r"does not accept the credentials from KAGGLE_API_TOKEN \(401\)\. Make a new token"),
        (403, r"does not let this account download .* \(403\)\. Log in and accept the terms"),
        (404, r"Kaggle has no data set .* \(404\)\."),
    ],
)
def test_refusal_of_kaggle_says_what_to_do_and_keeps_the_token_to_itself(tmp_path, status, sentence):
    with serving(statuses=[status]) as server, pytest.raises(DownloadError, match=sentence) as caught:
        resolve_dataset(
            "kaggle", environment=home(tmp_path, **TOKEN), cwd=tmp_path, places=Places(tmp_path, server.url)
        )
    assert SECRET not in str(caught.value)
    assert left_in(tmp_path / "datasets") == []


def test_kaggle_without_credentials_is_an_error_when_asked_for(tmp_path, nowhere):
    with pytest.raises(DownloadError, match=r"no Kaggle credentials on this machine\. Make a new token"):
        resolve_dataset("kaggle", environment=home(tmp_path), cwd=tmp_path, places=nowhere)


def test_mirror_that_is_not_there_is_an_error_when_asked_for(tmp_path, nowhere):
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 cannot be reached"):
        resolve_dataset("monai", environment=home(tmp_path), cwd=tmp_path, places=nowhere)


def test_auto_takes_the_first_place_that_has_data(tmp_path, heart, as_zip, as_tar, whole_phantom):
    """Every place is set up; taking away the first that answers brings up the next."""
    named, attached = tmp_path / "named", tmp_path / "input" / "datasets" / "owner" / "slug" / "Task02_Heart"
    here = tmp_path / "datasets" / "Task02_Heart"
    shutil.copytree(whole_phantom, tmp_path / "datasets" / "phantom")
    for folder in (named, here, attached):
        shutil.copytree(heart, folder)
    with serving(content=as_zip) as kaggle, serving(content=as_tar) as monai:
        md5 = hashlib.md5(as_tar).hexdigest()
        places = Places(tmp_path / "input", kaggle.url, f"{monai.url}/Task02_Heart.tar", md5, QUICK)
        environment = home(tmp_path, HEARTSEG_DATA="named", **TOKEN)

        def found() -> tuple[Path, str]:
            dataset = resolve_dataset("auto", environment=environment, cwd=tmp_path, places=places)
            return dataset.folder, dataset.source

        assert found() == (named, "folder")
        del environment["HEARTSEG_DATA"]
        assert found() == (here, "folder")
        shutil.rmtree(here)
        assert found() == (attached, "kaggle")
        assert not kaggle.requests
        shutil.rmtree(attached)
        assert found() == (here, "kaggle")
        assert not monai.requests
        shutil.rmtree(here)
        del environment["KAGGLE_API_TOKEN"]
        assert found() == (here, "monai")
        assert len(kaggle.requests) == 1
        shutil.rmtree(here)
    assert found() == (tmp_path / "datasets" / "phantom", "phantom")


def test_auto_says_why_each_place_failed_and_names_the_phantom_loudly(tmp_path, nowhere, whole_phantom):
    shutil.copytree(whole_phantom, tmp_path / "datasets" / "phantom")
    said: list[str] = []
    dataset = resolve_dataset(
        "auto", environment=home(tmp_path, **TOKEN), cwd=tmp_path, places=nowhere, notify=said.append
    )
    assert dataset.source == "phantom"
    assert said[0] == "Not fetched from kaggle: 127.0.0.1 cannot be reached."
    assert said[1] == "Not fetched from monai: 127.0.0.1 cannot be reached."
    assert said[2].startswith("NO REAL DATA: using the built-in PHANTOM in ")
    assert len(said) == 3


def test_auto_does_not_speak_of_kaggle_to_who_has_no_account(tmp_path, nowhere, whole_phantom):
    shutil.copytree(whole_phantom, tmp_path / "datasets" / "phantom")
    said: list[str] = []
    resolve_dataset("auto", environment=home(tmp_path), cwd=tmp_path, places=nowhere, notify=said.append)
    assert not [sentence for sentence in said if "aggle" in sentence]


def test_auto_finds_what_is_attached_below_another_root(tmp_path, heart, nowhere):
    shutil.copytree(heart, tmp_path / "root" / "input" / "some-slug" / "Task02_Heart")
    environment = {**home(tmp_path), "HEARTSEG_KAGGLE_ROOT": str(tmp_path / "root")}
    dataset = resolve_dataset("auto", environment=environment, cwd=tmp_path, places=nowhere)
    assert (dataset.folder.parent.name, dataset.source) == ("some-slug", "kaggle")


def test_auto_passes_over_a_faulty_attached_data_set(tmp_path, heart, nowhere):
    faulty, good = nowhere.kaggle_input / "a" / "Task02_Heart", nowhere.kaggle_input / "b" / "Task02_Heart"
    for folder in (faulty, good):
        shutil.copytree(heart, folder)
    shutil.rmtree(faulty / "labelsTr")
    said: list[str] = []
    dataset = resolve_dataset("auto", environment=home(tmp_path), cwd=tmp_path, places=nowhere, notify=said.append)
    assert dataset.folder == good
    assert "is listed in dataset.json but is not there" in said[0]


def test_auto_does_not_go_round_a_faulty_folder_of_the_users(tmp_path, nowhere):
    (tmp_path / "datasets" / "Task02_Heart" / "imagesTr").mkdir(parents=True)
    with pytest.raises(DataError, match=r"has no dataset\.json"):
        resolve_dataset("auto", environment=home(tmp_path), cwd=tmp_path, places=nowhere)


def test_folder_that_the_environment_names_must_be_there(tmp_path, nowhere):
    with pytest.raises(DataError, match=r"gone is not there\. It is named by HEARTSEG_DATA"):
        resolve_dataset("auto", environment=home(tmp_path, HEARTSEG_DATA="gone"), cwd=tmp_path, places=nowhere)


def test_a_folder_or_its_parent_may_be_named(tmp_path, heart):
    for name in (str(heart), str(heart.parent)):
        dataset = resolve_dataset(name, environment={}, cwd=tmp_path)
        assert (dataset.folder, dataset.source) == (heart, "folder")
    assert resolve_dataset("Task02_Heart", environment={}, cwd=heart.parent).folder == heart


def test_missing_folder_comes_with_a_hint(tmp_path):
    with pytest.raises(DataError, match=r"nowhere is not there\. A Decathlon folder holds"):
        resolve_dataset("nowhere", environment={}, cwd=tmp_path)
    with pytest.raises(DataError, match=r"fantom is not there\. Did you mean phantom\?"):
        resolve_dataset("fantom", environment={}, cwd=tmp_path)


def test_phantom_by_name(tmp_path):
    dataset = resolve_dataset("phantom", environment={}, cwd=tmp_path)
    assert (dataset.source, len(dataset.cases)) == ("phantom", 16)
    assert resolve_dataset("datasets/phantom", environment={}, cwd=tmp_path) == dataset


def test_folder_with_other_data_is_not_overwritten(tmp_path, heart, as_tar):
    folder = tmp_path / "datasets" / "Task02_Heart"
    shutil.copytree(heart, folder)
    with serving(content=as_tar) as server:
        with pytest.raises(DataError, match=r"is there already and was not fetched from monai \(source: folder\)"):
            fetch_dataset("monai", folder, places=mirror(server, tmp_path))
        assert not server.requests


def test_several_at_once_fetch_once(tmp_path, as_tar):
    folder = tmp_path / "datasets" / "Task02_Heart"
    with serving(content=as_tar) as server, ThreadPoolExecutor(3) as pool:
        jobs = [pool.submit(fetch_dataset, "monai", folder, places=mirror(server, tmp_path)) for _ in range(3)]
        assert {job.result().source for job in jobs} == {"monai"}
        assert len(server.requests) == 1


def test_unwritable_place_is_an_error_even_in_auto(tmp_path, as_tar):
    (tmp_path / "datasets").write_text("in the way")
    with serving(content=as_tar) as server, pytest.raises(StorageError, match="cannot be written"):
        resolve_dataset("auto", environment=home(tmp_path), cwd=tmp_path, places=mirror(server, tmp_path))
