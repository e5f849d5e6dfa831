"""The Kaggle credentials of this user: a token, or a user name with a key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from heartseg.errors import DownloadError

HINT = (
    "Make a new token at https://www.kaggle.com/settings and set KAGGLE_API_TOKEN or save it as ~/.kaggle/access_token."
)


@dataclass(frozen=True)
class KaggleCredentials:
    """What Kaggle is asked with: a bearer token where `username` is empty, else a name and key; `repr` hides it.

    `origin` names the variable or file it came from, for messages.
    """

    secret: str = field(repr=False)
    origin: str
    username: str = ""


def kaggle_credentials(environment: Mapping[str, str]) -> KaggleCredentials | None:
    """The first credentials found, in the order of Kaggle's own client; None where there are none.

    `KAGGLE_API_TOKEN` (a token, or a file that holds one), a file `access_token`, `KAGGLE_USERNAME` with `KAGGLE_KEY`,
    a file `kaggle.json`. The files are looked for in `KAGGLE_CONFIG_DIR` where that is set, else in `~/.kaggle` and
    `~/.config/kaggle`.

    Raises:
        DownloadError: If what was found cannot be read or is malformed.
    """
    folders = _config_folders(environment)
    if token := environment.get("KAGGLE_API_TOKEN", "").strip():
        file = Path(token)
        value = _read(file) if _is_file(file) else token
        return _checked(KaggleCredentials(value, "KAGGLE_API_TOKEN"))
    for file in (folder / name for folder in folders for name in ("access_token", "access_token.txt")):
        if file.is_file() and (value := _read(file)):
            return _checked(KaggleCredentials(value, str(file)))
    username, key = (environment.get(name, "").strip() for name in ("KAGGLE_USERNAME", "KAGGLE_KEY"))
    if username and key:
        return _checked(KaggleCredentials(key, "KAGGLE_USERNAME and KAGGLE_KEY", username))
    for file in (folder / "kaggle.json" for folder in folders):
        if file.is_file() and (found := _from_json(file)) is not None:
            return _checked(found)
    return None


def _config_folders(environment: Mapping[str, str]) -> list[Path]:
    if named := environment.get("KAGGLE_CONFIG_DIR"):
        return [Path(named)]
    home = Path(environment.get("HOME") or Path.home())
    return [home / ".kaggle", Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "kaggle"]


def _from_json(file: Path) -> KaggleCredentials | None:
    try:
        found = json.loads(_read(file))
    except ValueError as error:
        # The cause would quote the file, and the file holds a key.
        raise DownloadError(f"{file} is not valid JSON (line {getattr(error, 'lineno', 1)}).", hint=HINT) from None
    if not isinstance(found, dict) or not (found.get("username") and found.get("key")):
        return None  # The file is also used for settings of Kaggle's client.
    return KaggleCredentials(str(found["key"]), str(file), str(found["username"]))


def _read(file: Path) -> str:
    try:
        return file.read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise DownloadError(f"The Kaggle credentials in {file} cannot be read.", hint=HINT) from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False  # A token too long to be a file name.


def _checked(found: KaggleCredentials) -> KaggleCredentials:
    """Refuse what no header can carry here, where the message does not quote it."""
    text = found.secret + found.username
    if (
        not found.secret
        or not text.isascii()
        or any(not character.isprintable() or character.isspace() for character in text)
    ):
        raise DownloadError(f"The Kaggle credentials in {found.origin} hold no usable token.", hint=HINT)
    return found
