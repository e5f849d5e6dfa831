"""Kaggle credentials in each of their forms, and never in a message."""

import json
from pathlib import Path

import pytest

from heartseg.data.credentials import KaggleCredentials, kaggle_credentials
from heartseg.errors import DownloadError

SECRET = "KGAT_0123456789abcdef"


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def key_file(path: Path) -> Path:
    return write(path, json.dumps({"username": "ada", "key": SECRET}))


def test_nothing_set_gives_nothing(tmp_path):
    assert kaggle_credentials({"HOME": str(tmp_path)}) is None


def test_token_in_the_environment(tmp_path):
    found = kaggle_credentials({"HOME": str(tmp_path), "KAGGLE_API_TOKEN": SECRET + "\n"})
    assert found == KaggleCredentials(SECRET, "KAGGLE_API_TOKEN")


def test_token_in_a_file_named_by_the_environment(tmp_path):
    file = write(tmp_path / "token", SECRET)
    assert kaggle_credentials({"HOME": str(tmp_path), "KAGGLE_API_TOKEN": str(file)}).secret == SECRET


@pytest.mark.parametrize("name", ["access_token", "access_token.txt"])
@pytest.mark.parametrize("folder", [".kaggle", ".config/kaggle"])
def test_token_file(tmp_path, folder, name):
    file = write(tmp_path / folder / name, SECRET + "\n")
    assert kaggle_credentials({"HOME": str(tmp_path)}) == KaggleCredentials(SECRET, str(file))


def test_name_and_key_in_the_environment(tmp_path):
    found = kaggle_credentials({"HOME": str(tmp_path), "KAGGLE_USERNAME": "ada", "KAGGLE_KEY": SECRET})
    assert (found.username, found.secret) == ("ada", SECRET)


def test_name_without_key_is_no_credential(tmp_path):
    assert kaggle_credentials({"HOME": str(tmp_path), "KAGGLE_USERNAME": "ada"}) is None


@pytest.mark.parametrize("folder", [".kaggle", ".config/kaggle"])
def test_key_file(tmp_path, folder):
    file = key_file(tmp_path / folder / "kaggle.json")
    assert kaggle_credentials({"HOME": str(tmp_path)}) == KaggleCredentials(SECRET, str(file), "ada")


def test_named_config_folder_stands_in_for_the_usual_ones(tmp_path):
    key_file(tmp_path / ".kaggle" / "kaggle.json")
    elsewhere = {"HOME": str(tmp_path), "KAGGLE_CONFIG_DIR": str(tmp_path / "elsewhere")}
    assert kaggle_credentials(elsewhere) is None
    file = key_file(tmp_path / "elsewhere" / "kaggle.json")
    assert kaggle_credentials(elsewhere).origin == str(file)


def test_token_is_taken_before_a_key(tmp_path):
    key_file(tmp_path / ".kaggle" / "kaggle.json")
    write(tmp_path / ".kaggle" / "access_token", SECRET)
    assert kaggle_credentials({"HOME": str(tmp_path)}).username == ""


def test_key_file_with_settings_only_is_no_credential(tmp_path):
    write(tmp_path / ".kaggle" / "kaggle.json", '{"path": "/data"}')
    assert kaggle_credentials({"HOME": str(tmp_path)}) is None


def test_broken_key_file_is_named_but_not_quoted(tmp_path):
    file = write(tmp_path / ".kaggle" / "kaggle.json", '{"username": "ada", "key": "' + SECRET)
    with pytest.raises(DownloadError, match=r"kaggle\.json is not valid JSON") as caught:
        kaggle_credentials({"HOME": str(tmp_path)})
    assert str(file) in str(caught.value)
    assert SECRET not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("token", ["two words", "línea", "a\x07b"])
def test_token_that_no_header_can_carry_is_refused_without_quoting_it(tmp_path, token):
    with pytest.raises(DownloadError, match="KAGGLE_API_TOKEN hold no usable token") as caught:
        kaggle_credentials({"HOME": str(tmp_path), "KAGGLE_API_TOKEN": token})
    assert token not in str(caught.value)


def test_repr_hides_the_secret():
    assert SECRET not in repr(KaggleCredentials(SECRET, "KAGGLE_API_TOKEN"))
