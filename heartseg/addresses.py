"""Addresses of stores, what of them may be shown, and what no sentence may show."""

import os
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

FILES = ("sqlite", "journal:", "file:", "/")
HIDDEN = "***"
# Variables that hold a secret, by their names: MLFLOW_TRACKING_TOKEN, KAGGLE_KEY, AWS_SECRET_ACCESS_KEY, PGPASSWORD, …
SECRET_NAME = re.compile(r"TOKEN|PASSWORD|PASSWD|SECRET|CREDENTIAL|(^|_)KEY$", re.IGNORECASE)
SHORTEST = 8  # characters of a variable's value that is looked for: a shorter one is found in innocent words
IN_OPTION = re.compile(r"((?:password|passwd|token)=)[^\s&'\"]+", re.IGNORECASE)
IN_ADDRESS = re.compile(r"://[^\s:@]*:(\S+)@")


def public_address(address: str) -> str:
    """A store's address without the user name, password and options that it may carry."""
    plain = address.partition("?")[0]
    if plain.startswith(FILES):
        return plain
    # Up to the last @: a password may hold one, and whatever else.
    return re.sub(r"://.*@", "://", address).partition("?")[0]


def without_secrets(text: str) -> str:
    """`text` without the user names and passwords of addresses in it, and without what the environment keeps secret."""
    for secret in _secrets():
        text = text.replace(secret, HIDDEN)
    return IN_OPTION.sub(rf"\1{HIDDEN}", re.sub(r"://[^\s/'\"]*@", "://", text))


def show_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A `sys.excepthook`: the traceback of an error that nobody foresaw, as it may be shown."""
    sys.stderr.write(without_secrets("".join(traceback.format_exception(kind, error, trace))))


def _secrets() -> list[str]:
    """Tokens, keys and passwords of the environment, the longest first: one may hold another."""
    found = set()
    for name, value in os.environ.items():
        if SECRET_NAME.search(name):
            found |= {value} if len(value) >= SHORTEST else set()
        elif inside := IN_ADDRESS.search(value):
            found |= {inside.group(1), unquote(inside.group(1))}
    return sorted(found, key=len, reverse=True)


def one_spelling(address: str) -> str:
    """The same word for the same store: with an absolute path where it lies in a file or folder of this machine."""
    parts = urlsplit(address)
    if parts.scheme in ("", "file"):
        return str(Path(url2pathname(parts.path)).resolve())
    if parts.scheme.startswith("sqlite"):
        return str(Path(address.partition(":///")[2]).resolve())
    return address.rstrip("/")
