"""Models with a byte changed, and models and checkpoints with pickles planted in them."""

import io
import logging
import os
import pickle
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import mlflow
import numpy as np
import torch
import yaml
from mlflow.tracking import MlflowClient

from heartseg import registry
from heartseg.config import Config, with_values
from heartseg.data.nifti import encode_mask
from heartseg.data.phantom import example_scan
from heartseg.errors import CheckpointError, ModelError
from heartseg.inference import Segmenter
from heartseg.model_files import DATA, MADE_AT_DOWNLOAD, MODEL_TAG
from heartseg.network import build_network, weights_of
from heartseg.pyfunc import ServedModel, _load_pyfunc, load_model_folder, load_segmenter, log_model
from heartseg.training.checkpoint import SLOTS, newest_checkpoint, read_checkpoint
from torture.ordeal import Ordeal, Tally
from torture.registry import database, store
from torture.tiny import TINY_NETWORK

VERSION = "models:/heartseg/1"


@dataclass(frozen=True)
class _Model:
    """A model in a registry of its own: where its files are, and the mask that it makes."""

    place: Path
    run_id: str
    mask: bytes

    @contextmanager
    def spoilt(self, name: str, content: bytes) -> Iterator[None]:
        """With another content of one file, be it one that was there or one more."""
        path = self.place / name
        before = path.read_bytes() if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        try:
            yield
        finally:
            path.unlink() if before is None else path.write_bytes(before)
            for parent in list(path.relative_to(self.place).parents)[:-1]:
                if not any((self.place / parent).iterdir()):
                    (self.place / parent).rmdir()


@contextmanager
def _logged(work: Path) -> Iterator[_Model]:
    config = with_values(Config(), TINY_NETWORK)
    torch.manual_seed(0)
    with store(database(work / "model.db")):
        experiment = MlflowClient().create_experiment("heartseg", (work / "artifacts").as_uri())
        with mlflow.start_run(experiment_id=experiment) as run:
            weights = weights_of(build_network(config.network))
            uri = log_model([weights], config, about={"trained_on": []}, example=example_scan(), work=work)
        registry.register(run.info.run_id, uri, tags={})
        place = MlflowClient().get_logged_model(uri.removeprefix("models:/")).artifact_location
        yield _Model(Path(place.removeprefix("file://")), run.info.run_id, _mask(load_segmenter(VERSION)))


def _mask(segmenter: Segmenter | ServedModel) -> bytes:
    if isinstance(segmenter, ServedModel):
        segmenter = segmenter.get_raw_model()
    result = segmenter.segment(example_scan())
    return encode_mask(result.mask, like=result.volume)


Doors = Mapping[str, Callable[[], Segmenter | ServedModel]]


def _doors(model: _Model) -> Doors:
    """Every way in which heartseg comes to load a model."""
    return {
        "registry": lambda: load_segmenter(VERSION),
        "run": lambda: load_segmenter(f"runs:/{model.run_id}/model"),
        "copy": lambda: load_segmenter(str(model.place)),
        "folder": lambda: load_model_folder(model.place / DATA),
        "serving": lambda: _load_pyfunc(str(model.place / DATA)),
    }


def _flip(tries: int, work: Path, random: Random) -> Tally:
    """One byte of one file is another."""
    tally = Tally()
    with _logged(work) as model:
        names = [path.relative_to(model.place).as_posix() for path in model.place.rglob("*") if path.is_file()]
        names = sorted(name for name in names if not name.endswith(MADE_AT_DOWNLOAD))
        doors = _doors(model)
        for number in range(tries):
            name = names[number % len(names)]
            door = random.choice(list(doors))
            content = bytearray((model.place / name).read_bytes())
            # The headers of files say more than what follows, and are short.
            where = random.randrange(min(len(content), random.choice((16, 600, len(content)))))
            content[where] ^= random.randrange(1, 256)
            with model.spoilt(name, bytes(content)):
                wrong = _wrong_with(doors[door], model, recorded=door in ("registry", "run"))
            tally.note(f"byte {where} of {name} through {door}: {wrong}" if wrong else "")
    return tally


def _wrong_with(load: Callable[[], Segmenter | ServedModel], model: _Model, *, recorded: bool) -> str:
    try:
        mask = _mask(load())
    except ModelError as error:
        return f"a refusal of several lines: {error}" if "\n" in str(error) else ""
    except Exception as error:  # noqa: BLE001 (whatever it is, it is the finding)
        return f"{type(error).__name__}: {error}"
    if recorded:
        return "loaded, though its digest is on record"
    return "" if mask == model.mask else "another mask"


# Pickles


class _Bomb:
    """Unpickled, it makes a folder."""

    def __init__(self, mark: Path) -> None:
        self._mark = str(mark)

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (self._mark,)


def _payloads(mark: Path) -> dict[str, bytes]:
    """A pickle in each form in which something might be tempted to load it."""
    bomb = _Bomb(mark)
    zipped, plain, array = io.BytesIO(), io.BytesIO(), io.BytesIO()
    torch.save({"format": bomb, "network": bomb}, zipped)
    torch.save({"format": bomb}, plain, _use_new_zipfile_serialization=False)
    np.save(array, np.array([bomb], dtype=object), allow_pickle=True)
    return {
        "pickle": pickle.dumps(bomb),
        "old pickle": pickle.dumps(bomb, protocol=0),
        "torch": zipped.getvalue(),
        "old torch": plain.getvalue(),
        "numpy": array.getvalue(),
        "python": f"import os\nos.mkdir({str(mark)!r})\n".encode(),
    }


PLACES = (
    "MLmodel",
    "conda.yaml",
    "requirements.txt",
    "original_requirements.txt",
    "wheels/heartseg-9-py3-none-any.whl",
    "input_example.json",
    "registered_model_meta",
    "python_model.pkl",
    "model.pkl",
    "model.pth",
    "artifacts/model.pkl",
    "code/heartseg/__init__.py",
    "code/sitecustomize.py",
    "data/model.pth",
    "data/pickle_module_info.txt",
    "data/heartseg-model/__init__.py",
    "data/heartseg-model/about.json",
    "data/heartseg-model/config.toml",
    "data/heartseg-model/weights-0.safetensors",
    "data/heartseg-model/weights-0.pt",
    "data/heartseg-model/weights-1.safetensors",
    "data/heartseg-model/model.pkl",
)
# What the description of the model asks for besides, as MLflow's own models do.
WISHES: Mapping[str, Mapping[str, Any]] = {
    "nothing": {},
    "a Python model": {"loader_module": "mlflow.pyfunc.model", "python_model": "python_model.pkl"},
    "a pickle as data": {"loader_module": "mlflow.sklearn", "data": "model.pkl"},
    "a torch model": {"loader_module": "mlflow.pytorch", "data": "data", "code": None},
    "code": {"code": "code"},
}


def _pickle(tries: int, work: Path, random: Random) -> Tally:
    """A pickle at each place, in each form, for each wish of the description, through each door; and as checkpoints."""
    tally, mark = Tally(), work / "executed"
    payloads = _payloads(mark)
    pickle.loads(payloads["pickle"])  # noqa: S301 - made two lines above
    if not mark.is_dir():
        tally.note("the bomb is none: nothing is shown by this")
    mark.rmdir()
    with _logged(work) as model, _no_pickles():
        # The digests on record would refuse each of these: without them it is the load path that must hold.
        MlflowClient().delete_model_version_tag("heartseg", "1", MODEL_TAG)
        MlflowClient().delete_tag(model.run_id, MODEL_TAG)
        doors: dict[str, Callable[[], Any]] = {**_doors(model)}
        doors["MLflow"] = lambda: mlflow.pyfunc.load_model(str(model.place))
        plots = [
            (place, form, wish, door) for place in PLACES for form in payloads for wish in WISHES for door in doors
        ]
        # MLflow imports the code of a model before heartseg is asked: nobody should let it load a stranger's.
        plots = [plot for plot in plots if not (plot[3] == "MLflow" and plot[2] == "code")]
        share = tries * 9 // 10
        for place, form, wish, door in random.sample(plots, min(share, len(plots))):
            described = yaml.safe_load((model.place / "MLmodel").read_text())
            described["flavors"]["python_function"].update(WISHES[wish])
            with model.spoilt("MLmodel", yaml.safe_dump(described).encode()), model.spoilt(place, payloads[form]):
                # How MLflow refuses is its own affair.
                wrong = _executed(doors[door], mark, Exception if door == "MLflow" else ModelError)
            tally.note(f"{form} as {place}, asked for {wish}, through {door}: {wrong}" if wrong else "")
    folder = work / "checkpoints"
    for number in range(tries - share):
        folder.mkdir()
        name, form = SLOTS[number % 2], list(payloads)[number % len(payloads)]
        (folder / name).write_bytes(payloads[form])
        wrong = _executed(lambda name=name: read_checkpoint(folder / name), mark, CheckpointError)
        wrong = wrong or _executed(lambda: newest_checkpoint(folder), mark, CheckpointError)
        tally.note(f"{form} as {name}: {wrong}" if wrong else "")
        shutil.rmtree(folder)
    return tally


def _executed(load: Callable[[], object], mark: Path, refusal: type[Exception]) -> str:
    try:
        load()
    except refusal:
        pass
    except Exception as error:  # noqa: BLE001 (whatever it is, it is the finding)
        return f"{type(error).__name__}: {error}"
    if mark.is_dir():
        mark.rmdir()
        return "it was executed"
    return ""


@contextmanager
def _no_pickles() -> Iterator[None]:
    name = "MLFLOW_ALLOW_PICKLE_DESERIALIZATION"
    before = os.environ.get(name)
    os.environ[name] = "false"
    # It has much to say of what it is given here.
    logging.getLogger("mlflow").setLevel(logging.ERROR)
    try:
        yield
    finally:
        os.environ.pop(name) if before is None else os.environ.update({name: before})


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "model/flip",
        "A byte changed in any file of a model: refused in one sentence or, where it means nothing and no digest is on "
        "record, the same mask to the bit",
        _flip,
        full=3000,
        fast=20,
    ),
    Ordeal(
        "model/pickle",
        "A pickle or a module planted anywhere in a model or a checkpoint, in any form, whatever the model asks for: "
        "never executed",
        _pickle,
        full=4000,
        fast=80,
    ),
)
