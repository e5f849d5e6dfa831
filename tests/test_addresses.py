"""What is shown of an address: never its password."""

import pytest

from heartseg.addresses import public_address


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
