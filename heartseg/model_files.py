"""The files that a model on disk consists of, and what is checked before anything in them is used.

An MLflow model can name a module to import, code to put on the path and objects to unpickle. One of heartseg's names
`heartseg.pyfunc` and nothing else, and each of its files is known by digest: weights, settings and further parts in
`about.json`, `about.json` in itself, and the whole folder in a tag of its run and of its registered version, apart from
the files.

Models outlive the version that wrote them. A reader ignores parts, keys of `about.json` and settings that it does not
know. What it must know to make the right mask is named in `needs`, and a reader without it refuses the model. So a new
feature adds a name to `FEATURES`, and `FORMAT` stays as it is.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from heartseg.errors import ModelError

FORMAT = 3
OLD_AXES = 2  # the last format of models trained with axes as the headers of scans name them
FEATURES: frozenset[str] = frozenset()  # the names in `needs` that this version understands
STRUCTURES = ("left atrium",)  # what the network outlines, one name for each channel of its output
MODEL_TAG = "heartseg.model.sha256"  # JSON: each file of the model and its digest
LOADER = "heartseg.pyfunc"
DATA = "data/heartseg-model"
CONFIG = "config.toml"

# What MLflow puts round the data; wheels and the original requirements where a model carries its libraries
# (mlflow.models.wheeled_model). The last is made anew with each copy that it fetches from the registry.
AROUND = ("MLmodel", "conda.yaml", "python_env.yaml", "requirements.txt", "original_requirements.txt", "wheels",
          "input_example.json", "serving_input_example.json", "registered_model_meta")  # fmt: skip
MADE_AT_DOWNLOAD = "registered_model_meta"

# What would have MLflow import or unpickle something that is not heartseg's.
FOREIGN = ("code", "python_model", "artifacts", "cloudpickle_version", "model_code_path")

# The modules that decide how weights and a scan become a mask.
CODE = (
    "axes_check",
    "data/intensities",
    "data/nifti",
    "data/nifti_header",
    "data/nifti_stream",
    "data/preprocessing",
    "environment",
    "geometry",
    "inference",
    "localisation",
    "network",
)

LARGEST = 64 * 2**20  # bytes of a text that describes a model
FAULTS = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, yaml.YAMLError)
_WEIGHTS = "weights-"  # how the names of all files of weights begin, and of no other part
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")  # of a part or a feature
_DIGEST = re.compile(r"[0-9a-f]{64}")
_OF_ITSELF = "sha256_of_this"
_HINT = "Load another version, or train again."
_UPDATE = "Update heartseg, or load another version."


def weights_name(number: int) -> str:
    """The file of the `number`-th network, counted from 0."""
    return f"{_WEIGHTS}{number}.safetensors"


def describe(digests: Mapping[str, str], about: Mapping[str, Any], *, version: str) -> str:
    """The text of `about.json` for files with these digests."""
    document = {
        "format": FORMAT,
        "needs": [],
        "structures": STRUCTURES,
        "heartseg": version,
        "code": code_digest(),
        "sha256": dict(digests),
        **about,
    }
    return json.dumps({**document, _OF_ITSELF: _digest_of(document)}, indent=1)


def read_about(folder: Path) -> dict[str, Any]:
    """What `about.json` says, checked field by field, once nothing else than it lists lies in `folder`.

    Raises:
        ModelError: If it is missing, changed, of another format, lists what is not there, or needs a feature that is
            not in `FEATURES`.
    """
    try:
        about = json.loads(_text(folder / "about.json"))
        _check_about(about, folder)
    except FAULTS as error:
        raise ModelError(f"{folder} does not hold a heartseg model: {_reason(error)}.", hint=_HINT) from error
    checked: dict[str, Any] = about
    expected = {"about.json", *checked["sha256"]}
    _check_names(folder, {path.name for path in folder.iterdir()}, expected)
    return checked


def read_part(folder: Path, name: str, about: Mapping[str, Any]) -> bytes:
    """One of the files that `about` lists: read once, so that what was checked is what is used.

    Raises:
        ModelError: If it was changed.
    """
    try:
        content = (folder / name).read_bytes()
    except OSError as error:
        raise ModelError(f"{folder / name} cannot be read: {_reason(error)}.", hint=_HINT) from error
    if hashlib.sha256(content).hexdigest() != about["sha256"][name]:
        raise _changed(folder / name)
    return content


def weights_of_about(about: Mapping[str, Any]) -> list[str]:
    """The files of weights, network by network."""
    return [weights_name(number) for number in range(sum(name.startswith(_WEIGHTS) for name in about["sha256"]))]


def check_mlflow_model(folder: Path, expected: Mapping[str, str] | None = None) -> Path:
    """Check a model as MLflow keeps it, before anything of it is loaded; returns the folder of heartseg's own files.

    `expected` are the digests on record. Without them no file may lie in it that MLflow and heartseg do not put there.

    Raises:
        ModelError: If a file was changed, added or taken away, or the model asks for code that is not heartseg's.
    """
    try:
        if expected is not None:
            found = digests_of(folder)
            _check_names(folder, set(found), set(expected))
            if changed := [name for name, digest in expected.items() if found[name] != digest]:
                raise _changed(folder / changed[0])
        if not _asks_for_ours(yaml.safe_load(_text(folder / "MLmodel"))["flavors"]):
            raise ModelError(
                f"{folder / 'MLmodel'} asks for other code or data than heartseg's: nothing was loaded.",
                hint=_HINT,
            )
        there = {path.name for path in folder.iterdir()} - set(AROUND)
        _check_names(folder, there | {f"data/{path.name}" for path in (folder / "data").iterdir()}, {"data", DATA})
    except FAULTS as error:
        raise ModelError(f"{folder} does not hold a heartseg model: {_reason(error)}.", hint=_HINT) from error
    return folder / DATA


def digests_of(folder: Path) -> dict[str, str]:
    """The digest of each file of a model as MLflow keeps it, by its path in `folder`."""
    files = sorted(path for path in folder.rglob("*") if not path.is_dir())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: _file_digest(path) for name, path in names.items() if name != MADE_AT_DOWNLOAD}


def read_record(tag: str, *, model: str) -> dict[str, str]:
    """The digests that a tag has on record.

    Raises:
        ModelError: If they cannot be read.
    """
    try:
        record = json.loads(tag)
        if record and all(isinstance(name, str) and _DIGEST.fullmatch(digest) for name, digest in record.items()):
            return dict(record)
    except FAULTS:
        pass
    raise ModelError(f"The tag {MODEL_TAG} of {model} cannot be read, which says what its files are.", hint=_HINT)


def code_digest() -> str:
    """A digest of the code that makes masks."""
    package = Path(__file__).parent
    return hashlib.sha256(b"".join((package / f"{name}.py").read_bytes() for name in CODE)).hexdigest()


def _check_about(about: Any, folder: Path) -> None:
    if not isinstance(about, dict):
        raise TypeError("about.json is no table")
    found = about["format"]
    if type(found) is int and found <= OLD_AXES:
        raise ModelError(
            f"{folder} has model format {found}, this heartseg reads {FORMAT}: older models were trained with axes as "
            "the headers of scans name them, which is wrong for the Decathlon's heart scans.",
            hint="Train again with: heartseg train. The old versions stay in the registry.",
        )
    if type(found) is not int or found != FORMAT:
        raise ModelError(f"{folder} has model format {found!r}, this heartseg reads {FORMAT}.", hint=_UPDATE)
    rest = {name: value for name, value in about.items() if name != _OF_ITSELF}
    if about[_OF_ITSELF] != _digest_of(rest):
        raise _changed(folder / "about.json")
    # Before all that a feature may change.
    if unknown := sorted(set(_names(about["needs"], "needs")) - FEATURES):
        raise ModelError(f"{folder} needs {', '.join(unknown)}, which this heartseg does not know.", hint=_UPDATE)
    if not all(isinstance(name, str) for name in _list(about["structures"], "structures")):
        raise TypeError("structures lists what is no name")
    if about["structures"] != list(STRUCTURES):
        raise ModelError(
            f"{folder} outlines {about['structures']!r:.200}; this heartseg only reads models of {list(STRUCTURES)}.",
            hint=_UPDATE,
        )
    if not _DIGEST.fullmatch(about["code"]):
        raise ValueError("code is no digest")
    if not isinstance(about["heartseg"], str):
        raise TypeError("heartseg is no version")
    if not all(isinstance(digest, str) for digest in _list(about.get("trained_on", []), "trained_on")):
        raise TypeError("trained_on lists what is no digest")
    listed = about["sha256"]
    if not all(_DIGEST.fullmatch(digest) for digest in listed.values()):
        raise ValueError("sha256 lists what is no digest")
    if "about.json" in _names(list(listed), "sha256"):
        raise ValueError("sha256 lists about.json")
    weights = weights_of_about(about)
    if not weights:
        raise ValueError("there are no weights")
    if missing := {CONFIG, *weights} - set(listed):
        raise ValueError(f"sha256 does not list {min(missing)}")


def _asks_for_ours(flavors: Any) -> bool:
    flavor = flavors["python_function"]
    plain = all(flavor.get(name) is None for name in FOREIGN)
    return set(flavors) == {"python_function"} and (flavor["loader_module"], flavor["data"]) == (LOADER, DATA) and plain


def _list(value: Any, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"{name} is no list")
    return value


def _names(value: Any, name: str) -> list[str]:
    if not all(_NAME.fullmatch(one) for one in _list(value, name)):
        raise ValueError(f"{name} lists what is no plain name")
    return list(value)


def _check_names(folder: Path, found: set[str], expected: set[str]) -> None:
    if missing := sorted(expected - found):
        raise ModelError(f"{folder} is not whole: {missing[0]} is missing.", hint=_HINT)
    if more := sorted(found - expected):
        raise ModelError(f"{folder / more[0]} is no part of the model: nothing was loaded.", hint=_HINT)


def _changed(path: Path) -> ModelError:
    return ModelError(f"{path} was changed after it was saved.", hint=_HINT)


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST:
        raise ValueError(f"{path.name} is larger than {LARGEST // 2**20} MiB")
    return path.read_text(encoding="utf-8")


def _digest_of(document: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


def _file_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _reason(error: Exception) -> str:
    """One line: parsers quote what they read."""
    text = (str(error).splitlines() or [""])[0].rstrip(".")
    return f"{error.args[0]} is missing in it" if isinstance(error, KeyError) else text[:200] or type(error).__name__
