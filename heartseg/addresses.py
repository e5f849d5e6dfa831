"""Addresses of stores, and what of them may be shown."""

import re
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

FILES = ("sqlite", "journal:", "file:", "/")


def public_address(address: str) -> str:
    """A store's address without the user name, password and options that it may carry."""
    plain = address.partition("?")[0]
    if plain.startswith(FILES):
        return plain
    # Up to the last @: a password may hold one, and whatever else.
    return re.sub(r"://.*@", "://", address).partition("?")[0]


def one_spelling(address: str) -> str:
    """The same word for the same store: with an absolute path where it lies in a file or folder of this machine."""
    parts = urlsplit(address)
    if parts.scheme in ("", "file"):
        return str(Path(url2pathname(parts.path)).resolve())
    if parts.scheme.startswith("sqlite"):
        return str(Path(address.partition(":///")[2]).resolve())
    return address.rstrip("/")
