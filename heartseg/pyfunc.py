"""A trained network as an MLflow model: weights as safetensors and the configuration, no pickle; loaded and served."""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import mlflow
import pandas as pd
import torch
import yaml
from mlflow.exceptions import MlflowException
from mlflow.models import ModelSignature
from mlflow.protos.databricks_pb2 import BAD_REQUEST, INVALID_PARAMETER_VALUE, RESOURCE_DOES_NOT_EXIST
from mlflow.types import ColSpec, DataType, Schema
from mlflow.types.schema import AnyType
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from heartseg import storage
from heartseg.config import Config, read_config, to_toml
from heartseg.data.familiarity import read_familiar
from heartseg.data.nifti import encode_mask
from heartseg.environment import LIBRARIES, describe
from heartseg.errors import ConfigError, HeartsegError, ModelError
from heartseg.inference import Segmenter
from heartseg.network import SegmentationNetwork, build_network, load_weights
from heartseg.version import __version__

FORMAT = 2  # raised whenever older weights or settings would mean something else
SIGNATURE = ModelSignature(
    # Anything is let through to `predict`, whose refusals are one sentence; MLflow's own would quote the file.
    inputs=Schema([ColSpec(AnyType(), "image", required=False)]),
    outputs=Schema(
        [
            ColSpec(DataType.string, "mask"),
            ColSpec(DataType.double, "volume_ml"),
            ColSpec(DataType.string, "model_version"),
            ColSpec(DataType.double, "seconds"),
            ColSpec(DataType.string, "note"),
        ]
    ),
)


class BadRequest(MlflowException):  # type: ignore[misc]  # MLflow has no types
    """A request that is answered with 400 and one sentence. The scoring server would put the request before it."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence
        super().__init__(sentence, error_code=BAD_REQUEST)

    @property
    def message(self) -> str:
        """The sentence, whatever is assigned."""
        return self._sentence

    @message.setter
    def message(self, value: str) -> None:
        pass


class ServedModel:
    """What `mlflow.pyfunc.load_model` wraps: base64 NIfTI in, base64 masks and volumes out."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter

    def get_raw_model(self) -> Segmenter:
        """The segmenter inside."""
        return self._segmenter

    def predict(self, frame: pd.DataFrame, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """One answer for each row's `image`: `mask` (base64 NIfTI, the bytes that `heartseg predict` writes),
        `volume_ml`, `model_version`, `seconds` and `note` (what is unusual about the scan and the way to its mask).

        Raises:
            BadRequest: If a row's image is missing, not base64 or not a readable scan. Nothing is answered then.
        """
        if not isinstance(frame, pd.DataFrame) or "image" not in frame:
            raise BadRequest('Expected {"dataframe_records": [{"image": "<base64 of a NIfTI file>"}]}, found no image.')
        return [self._answer(image, row) for row, image in enumerate(frame["image"])]

    def _answer(self, image: Any, row: int) -> dict[str, Any]:
        where = f"record {row}"
        if not isinstance(image, str):
            raise BadRequest(f"{where}: image must be the base64 text of a NIfTI file, found {type(image).__name__}.")
        try:
            scan = base64.b64decode(image, validate=True)
        except (binascii.Error, ValueError) as error:
            raise BadRequest(f"{where}: image is not valid base64.") from error
        try:
            result = self._segmenter.segment(scan, name=where)
        except HeartsegError as error:
            raise BadRequest(error.message) from error
        return {
            "mask": base64.b64encode(encode_mask(result.mask, like=result.volume)).decode(),
            "volume_ml": result.volume_ml,
            "model_version": result.model_version,
            "seconds": result.seconds,
            "note": " ".join([*result.warnings, *([f"{result.note}."] if result.note else [])]),
        }


def save_model_folder(
    folder: Path, weights: Sequence[Mapping[str, torch.Tensor]], config: Config, *, about: Mapping[str, Any]
) -> None:
    """Write networks of one configuration: `config.toml`, `weights-N.safetensors`, `about.json` with their digests."""
    storage.write_text(folder / "config.toml", to_toml(config))
    digests = {}
    for number, tensors in enumerate(weights):
        path = folder / f"weights-{number}.safetensors"
        storage.write_bytes(path, save({name: value.detach().cpu().contiguous() for name, value in tensors.items()}))
        digests[path.name] = _sha256(path)
    digests["config.toml"] = _sha256(folder / "config.toml")
    document = {"format": FORMAT, "heartseg": __version__, "sha256": digests, **about}
    storage.write_text(folder / "about.json", json.dumps(document, indent=1))


def load_model_folder(folder: Path, *, model_version: str = "") -> Segmenter:
    """The segmenter that `save_model_folder` wrote.

    Raises:
        ModelError: If a file is missing, changed, or of another format.
    """
    try:
        about = json.loads((folder / "about.json").read_text())
        if about["format"] != FORMAT:
            raise ModelError(f"{folder} has model format {about['format']}, this heartseg reads {FORMAT}.")
        for name, expected in about["sha256"].items():
            if _sha256(folder / name) != expected:
                raise ModelError(f"{folder / name} was changed after it was saved.", hint="Load another version.")
        config = read_config((folder / "config.toml").read_text(), origin=str(folder / "config.toml"))
        names = sorted(name for name in about["sha256"] if name.endswith(".safetensors"))
        networks = [_load_network(folder / name, config) for name in names]
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError, ConfigError) as error:
        raise ModelError(f"{folder} does not hold a heartseg model: {error}.") from error
    if not networks:
        raise ModelError(f"{folder} does not hold a heartseg model: there are no weights.")
    trained_on = frozenset(about.get("trained_on", ()))
    familiar = read_familiar(about["familiar"]) if "familiar" in about else None
    return Segmenter(networks, config, model_version=model_version, trained_on=trained_on, familiar=familiar)


def log_model(
    weights: Sequence[Mapping[str, torch.Tensor]],
    config: Config,
    *,
    about: Mapping[str, Any],
    example: bytes,
    work: Path,
) -> str:
    """Log `model` to the active MLflow run with signature and `example` (a NIfTI file); return its URI."""
    folder = work / "heartseg-model"
    save_model_folder(folder, weights, config, about=about)
    versions = describe()
    info = mlflow.pyfunc.log_model(
        name="model",
        loader_module="heartseg.pyfunc",
        data_path=str(folder),
        signature=SIGNATURE,
        input_example=pd.DataFrame({"image": [base64.b64encode(example).decode()]}),
        # Named here: inferring them would load the model in another process.
        pip_requirements=[f"heartseg=={__version__}", *(f"{name}=={versions[name]}" for name in LIBRARIES)],
    )
    return str(info.model_uri)


def load_segmenter(model: str) -> Segmenter:
    """The segmenter of an MLflow model URI (`models:/heartseg@champion`, `runs:/ID/model`) or of a local folder.

    Raises:
        ModelError: If there is no such model or it cannot be loaded.
    """
    if Path(model, "about.json").is_file():
        return load_model_folder(Path(model))
    try:
        loaded = mlflow.pyfunc.load_model(model)
    except MlflowException as error:
        raise _not_there(model, error) from error
    except OSError as error:
        raise ModelError(f"The model {model} is not there: {error}.", hint="See: heartseg registry list") from error
    segmenter = loaded.get_raw_model()
    if not isinstance(segmenter, Segmenter):
        raise ModelError(f"{model} is not a heartseg model.")
    return segmenter


def _load_pyfunc(data_path: str) -> ServedModel:
    """MLflow's entry point: see `loader_module` in its documentation."""
    folder = Path(data_path)
    return ServedModel(load_model_folder(folder, model_version=_version_beside(folder)))


def _version_beside(folder: Path) -> str:
    """The registered version, from the note that MLflow leaves beside a model that came from the registry."""
    for parent in (folder, *list(folder.parents)[:2]):
        note = parent / "registered_model_meta"
        if note.is_file():
            return str(yaml.safe_load(note.read_text())["model_version"])
    return ""


def _not_there(model: str, error: MlflowException) -> ModelError:
    if error.error_code == MlflowException("", RESOURCE_DOES_NOT_EXIST).error_code or (
        error.error_code == MlflowException("", INVALID_PARAMETER_VALUE).error_code and "alias" in str(error)
    ):
        if model.endswith("@champion"):
            return ModelError(
                f"There is no champion yet: {model} names no version.",
                hint="Train, then: heartseg registry promote; or name another with --model models:/heartseg@candidate.",
            )
        return ModelError(f"There is no model {model}.", hint="See what is there with: heartseg registry list")
    return ModelError(f"The model {model} cannot be loaded: {str(error).splitlines()[0]}")


def _load_network(path: Path, config: Config) -> SegmentationNetwork:
    network = build_network(config.network)
    load_weights(network, load_file(path))
    return network.eval()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
