"""What is shown of an address, and of a sentence: never a password."""

import pytest

from heartseg.addresses import public_address, without_secrets


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql+psycopg://ann:secret@host:5432/db", "postgresql+psycopg://host:5432/db"),
        ("postgresql://ann:se/cr#e?t@host/db", "postgresql://host/db"),
        ("postgresql://ann:s@cret@host/db?sslmode=require", "postgresql://host/db"),
        ("postgresql://host/db?user=ann&password=secret", "postgresql://host/db"),
        ("https://ann:secret@server.example/mlflow", "https://server.example/mlflow"),
        ("http://server:5000", "http://server:5000"),
        ("sqlite:////home/a@b/mlflow.db", "sqlite:////home/a@b/mlflow.db"),
        ("journal:///studies.log", "journal:///studies.log"),
        ("file:///home/ann/mlruns", "file:///home/ann/mlruns"),
    ],
)
def test_an_address_is_shown_without_its_password(address, shown):
    assert public_address(address) == shown


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("No answer from https://ann:secret@server/x, nor http://b.", "No answer from https://server/x, nor http://b."),
        ("Not there: models:/heartseg@champion.", "Not there: models:/heartseg@champion."),
        ("postgresql://host/db?user=ann&password=secret", "postgresql://host/db?user=ann&password=***"),
        ("Kaggle refuses 0123456789abcdef.", "Kaggle refuses ***."),
        ("Door p@ss/word:1 is shut.", "Door *** is shut."),
        ("a short one is found in innocent words", "a short one is found in innocent words"),
    ],
)
def test_a_sentence_is_shown_without_what_the_environment_keeps_secret(sentence, shown, monkeypatch):
    monkeypatch.setenv("KAGGLE_KEY", "0123456789abcdef")
    monkeypatch.setenv("SHORT_TOKEN", "a")
    monkeypatch.setenv("ANY_ADDRESS", "postgresql://ann:p%40ss%2Fword%3A1@host/db")
    assert without_secrets(sentence) == shown
