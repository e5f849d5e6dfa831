"""A trained network as an MLflow model: weights as safetensors and the configuration, no pickle; loaded and served."""

import base64
import binascii
import hashlib
import json
import logging
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import mlflow
import pandas as pd
import torch
import yaml
from mlflow.exceptions import MlflowException
from mlflow.models import ModelSignature
from mlflow.protos.databricks_pb2 import BAD_REQUEST, INVALID_PARAMETER_VALUE, RESOURCE_DOES_NOT_EXIST
from mlflow.tracking import MlflowClient
from mlflow.types import ColSpec, DataType, Schema
from mlflow.types.schema import AnyType
from safetensors import SafetensorError
from safetensors.torch import load, save

from heartseg import model_files, storage
from heartseg.config import Config, read_config, to_toml
from heartseg.data.nifti import encode_mask
from heartseg.data.scan_statistics import read_label_volumes, read_training_statistics
from heartseg.environment import LIBRARIES, describe
from heartseg.errors import ConfigError, HeartsegError, ModelError
from heartseg.inference import Segmenter
from heartseg.model_files import CONFIG, LOADER, MODEL_TAG, weights_name
from heartseg.network import SegmentationNetwork, build_network, load_weights, weights_of
from heartseg.version import __version__

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
            "note": " ".join(filter(None, [result.alert, *result.warnings, result.note and f"{result.note}."])),
        }


def save_model_folder(
    folder: Path, weights: Sequence[Mapping[str, torch.Tensor]], config: Config, *, about: Mapping[str, Any]
) -> None:
    """Write networks of one configuration: `config.toml`, `weights-N.safetensors`, `about.json` with their digests."""
    parts = {CONFIG: to_toml(config).encode()}
    for number, tensors in enumerate(weights):
        plain = {name: value.detach().cpu().contiguous() for name, value in tensors.items()}
        parts[weights_name(number)] = save(plain)
    for name, content in parts.items():
        storage.write_bytes(folder / name, content)
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    storage.write_text(folder / "about.json", model_files.describe(digests, about, version=__version__))


def load_model_folder(folder: Path, *, model_version: str = "") -> Segmenter:
    """The segmenter that `save_model_folder` wrote.

    Where it was written by other code for masks than this, a warning says so: masks may differ. Parts and settings that
    this version does not know are ignored.

    Raises:
        ModelError: If a file is missing, changed, too many, or of another format, or the model needs a feature that
            this version does not have.
    """
    about = model_files.read_about(folder)
    try:
        text = model_files.read_part(folder, CONFIG, about).decode()
        config = read_config(text, origin=str(folder / CONFIG), ignore_unknown=True)
        names = model_files.weights_of_about(about)
        networks = [_load_network(model_files.read_part(folder, name, about), config) for name in names]
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, MemoryError, SafetensorError, ConfigError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        raise ModelError(f"{folder} does not hold a heartseg model: {reason}.") from error
    if about["code"] != model_files.code_digest():
        logging.getLogger(__name__).warning(
            "This model was saved by heartseg %s with other code for masks than that of heartseg %s here: heartseg "
            "evaluate says how good it is here.", about["heartseg"], __version__,
        )  # fmt: skip
    return Segmenter(
        networks,
        config,
        model_version=model_version,
        trained_on=frozenset(about.get("trained_on", ())),
        training_statistics=(
            read_training_statistics(about["training_statistics"]) if "training_statistics" in about else None
        ),
        least_confidence=_share(about, "least_confidence", 0.0),
        axes_accuracy=_share(about, "axes_accuracy", None),
        # A model has none where all its training labels were empty.
        training_volume_ml=read_label_volumes(about["training_volume_ml"]) if "training_volume_ml" in about else None,
    )


Default = TypeVar("Default")


def _share(about: Mapping[str, Any], name: str, default: Default) -> float | Default:
    """A number from 0 to 1 that a model may say of itself."""
    value = about.get(name, default)
    if value is not default and not (type(value) in (int, float) and 0 <= value <= 1):
        raise ModelError(f"The model's {name} must be a number from 0 to 1, found {value!r}.")
    return value  # type: ignore[no-any-return]


def log_model(
    weights: Sequence[Mapping[str, torch.Tensor]],
    config: Config,
    *,
    about: Mapping[str, Any],
    example: bytes,
    work: Path,
) -> str:
    """Log `model` to the active MLflow run with signature and `example` (a NIfTI file); return its URI.

    The digests of all its files, as the store has them, become a tag of the run.
    """
    folder = work / "heartseg-model"
    save_model_folder(folder, weights, config, about=about)
    versions = describe()
    info = mlflow.pyfunc.log_model(
        name="model",
        loader_module=LOADER,
        data_path=str(folder),
        signature=SIGNATURE,
        input_example=pd.DataFrame({"image": [base64.b64encode(example).decode()]}),
        # Named here: inferring them would load the model in another process.
        pip_requirements=[f"heartseg=={__version__}", *(f"{name}=={versions[name]}" for name in LIBRARIES)],
    )
    with tempfile.TemporaryDirectory(dir=work) as copy:
        stored = mlflow.artifacts.download_artifacts(info.model_uri, dst_path=copy)
        mlflow.set_tag(MODEL_TAG, json.dumps(model_files.digests_of(Path(stored))))
    return str(info.model_uri)


def load_segmenter(model: str) -> Segmenter:
    """The segmenter of an MLflow model URI (`models:/heartseg@champion`, `runs:/ID/model`) or of a local folder.

    The model is fetched and checked whole, against the digests on record where it comes from a run or the registry,
    before anything of it is used. MLflow loads nothing: it would import whatever the model names.

    Raises:
        ModelError: If there is no such model or it cannot be loaded.
    """
    if Path(model, "about.json").is_file():
        return load_model_folder(Path(model))
    if Path(model, "MLmodel").is_file():
        return load_model_folder(model_files.check_mlflow_model(Path(model)))
    with tempfile.TemporaryDirectory() as folder:
        try:
            uri, record, version = _look_up(model)
            place = Path(mlflow.artifacts.download_artifacts(uri, dst_path=folder))
        except MlflowException as error:
            raise _not_there(model, error) from error
        except OSError as error:
            raise ModelError(f"The model {model} is not there: {error}.", hint="See: heartseg registry list") from error
        expected = model_files.read_record(record, model=model) if record else None
        return load_model_folder(model_files.check_mlflow_model(place, expected), model_version=version)


def _look_up(model: str) -> tuple[str, str, str]:
    """Where the model is, the tag with its digests, and its version; empty for one that is on record nowhere."""
    client = MlflowClient()
    scheme, _, rest = model.partition(":/")
    if scheme == "runs":
        return model, _tag_of_run(client, rest.strip("/").partition("/")[0]), ""
    if scheme != "models":
        return model, "", ""
    if rest.startswith("m-"):
        return model, _tag_of_run(client, client.get_logged_model(rest).source_run_id), ""
    name, at, alias = rest.partition("@")
    if at:
        version = client.get_model_version_by_alias(name, alias)
    else:
        name, _, number = rest.partition("/")
        if not number.isdecimal():
            raise ModelError(
                f"{model} names no version.",
                hint="Name one by number or alias: models:/heartseg/7, models:/heartseg@champion.",
            )
        version = client.get_model_version(name, number)
    record = version.tags.get(MODEL_TAG) or _tag_of_run(client, version.run_id)
    return f"models:/{name}/{version.version}", record, str(version.version)


def _tag_of_run(client: MlflowClient, run_id: str | None) -> str:
    try:
        return str(client.get_run(run_id).data.tags.get(MODEL_TAG, "")) if run_id else ""
    except MlflowException as error:
        if error.error_code != "RESOURCE_DOES_NOT_EXIST":
            raise
        return ""  # the run was deleted for good; what the model's own files say remains


def _load_pyfunc(data_path: str) -> ServedModel:
    """MLflow's entry point: see `loader_module` in its documentation."""
    folder = Path(data_path)
    root = folder.parent.parent
    if (root / "MLmodel").exists():
        folder = model_files.check_mlflow_model(root)
    return ServedModel(load_model_folder(folder, model_version=_version_beside(folder)))


def _version_beside(folder: Path) -> str:
    """The registered version, from the note that MLflow leaves beside a model that came from the registry."""
    for parent in (folder, *list(folder.parents)[:2]):
        note = parent / "registered_model_meta"
        if note.is_file():
            with suppress(*model_files.FAULTS):
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


def _load_network(content: bytes, config: Config) -> SegmentationNetwork:
    """The network of a configuration with weights as safetensors; refuses by ValueError what no training wrote.

    Weights of a float32 network may be stored in half precision.
    """
    network, weights = build_network(config.network), load(content)
    kinds = {name: tensor.dtype for name, tensor in weights_of(network).items()}
    load_weights(network, weights)
    if not all(_fits(tensor.dtype, kinds[name]) for name, tensor in weights.items()):
        raise ValueError("the weights are numbers of another kind")
    if not all(bool(torch.isfinite(tensor).all()) for tensor in weights.values()):
        raise ValueError("the weights are not all finite numbers")
    return network.eval()


def _fits(stored: torch.dtype, wanted: torch.dtype) -> bool:
    return stored == wanted or (wanted == torch.float32 and stored in (torch.float16, torch.bfloat16))
