"""The model on disk: what is refused at load, and what a request may be."""

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path

import mlflow
import nibabel
import numpy as np
import pandas as pd
import pytest
import torch
import yaml
from mlflow.tracking import MlflowClient

import heartseg
from heartseg import model_files, registry
from heartseg.data.nifti import encode_mask, read_image
from heartseg.data.phantom import example_scan
from heartseg.data.preprocessing import prepare
from heartseg.errors import ModelError
from heartseg.model_files import MODEL_TAG
from heartseg.network import build_network, weights_of
from heartseg.pyfunc import (
    BadRequest,
    ServedModel,
    _load_pyfunc,
    load_model_folder,
    load_segmenter,
    log_model,
    save_model_folder,
)


@pytest.fixture
def folder(tmp_path, tiny_config):
    torch.manual_seed(0)
    weights = weights_of(build_network(tiny_config.network))
    save_model_folder(tmp_path / "model", [weights], tiny_config, about={"trained_on": ["digest"]})
    return tmp_path / "model"


def test_a_saved_model_gives_the_same_mask(folder, tiny_config):
    segmenter = heartseg.load(str(folder))
    assert segmenter.config == tiny_config
    assert segmenter.trained_on == {"digest"}
    first, second = (load_model_folder(folder).segment(example_scan()).mask for _ in range(2))
    assert np.array_equal(first, second)


@pytest.mark.parametrize("name", ["weights-0.safetensors", "config.toml"])
def test_a_changed_byte_is_refused(folder, name):
    content = bytearray((folder / name).read_bytes())
    content[-3] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(ModelError, match=rf"{name} was changed after it was saved"):
        load_model_folder(folder)


def test_a_folder_without_a_model_is_refused(tmp_path):
    with pytest.raises(ModelError, match="does not hold a heartseg model"):
        load_model_folder(tmp_path)


def test_a_newer_format_is_refused(folder):
    resealed(folder, format=99)
    with pytest.raises(ModelError, match=r"model format 99.*Update heartseg"):
        load_model_folder(folder)


def test_the_format_with_axes_as_headers_name_them_is_refused_with_what_to_do(folder):
    about = json.loads((folder / "about.json").read_text())
    del about["needs"], about["structures"]
    (folder / "about.json").write_text(json.dumps({**about, "format": 2}))
    with pytest.raises(ModelError, match=r"model format 2.*Decathlon.*heartseg train.*stay in the registry") as caught:
        load_model_folder(folder)
    assert "\n" not in str(caught.value)


def test_parts_keys_and_settings_of_a_later_version_are_ignored(folder, caplog):
    expected = load_model_folder(folder).segment(example_scan()).mask
    (folder / "calibration.v2.json").write_text("{}")
    config = (folder / "config.toml").read_text()
    later = config.replace("[network]\n", "[network]\nattention = true\n") + "\n[classifier]\nclasses = 3\n"
    (folder / "config.toml").write_text(later)
    resealed(folder, calibrated_by={"method": "temperature"})
    with caplog.at_level("INFO"):
        segmenter = load_model_folder(folder)
    assert "['network.attention', 'classifier']" in caplog.text
    assert segmenter.count() == 1
    assert np.array_equal(segmenter.segment(example_scan()).mask, expected)


def test_a_further_part_is_read_only_as_it_was_saved(folder):
    (folder / "calibration.json").write_text("{}")
    resealed(folder)
    about = model_files.read_about(folder)
    assert model_files.read_part(folder, "calibration.json", about) == b"{}"
    (folder / "calibration.json").write_text("[]")
    with pytest.raises(ModelError, match=r"calibration\.json was changed after it was saved"):
        model_files.read_part(folder, "calibration.json", about)
    (folder / "calibration.json").unlink()
    with pytest.raises(ModelError, match=r"calibration\.json is missing"):
        load_model_folder(folder)


def test_a_model_that_needs_what_this_version_lacks_is_refused_by_its_name(folder):
    resealed(folder, needs=["several-structures"], structures=["left atrium", "right atrium"])
    with pytest.raises(ModelError, match=r"needs several-structures.*Update heartseg"):
        load_model_folder(folder)


def test_a_setting_out_of_bounds_is_refused_in_a_model_too(folder):
    config = (folder / "config.toml").read_text()
    (folder / "config.toml").write_text(config.replace("threshold = 0.5", "threshold = 2.0"))
    resealed(folder)
    with pytest.raises(ModelError, match=r"inference\.threshold: expected a number, 0 to 1, found 2"):
        load_model_folder(folder)


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_weights_in_half_precision_give_the_mask_of_the_rounded_network(tmp_path, tiny_config, kind):
    torch.manual_seed(0)
    half = {name: tensor.to(kind) for name, tensor in weights_of(build_network(tiny_config.network)).items()}
    save_model_folder(tmp_path / "half", [half], tiny_config, about={})
    whole = {name: tensor.float() for name, tensor in half.items()}
    save_model_folder(tmp_path / "whole", [whole], tiny_config, about={})
    noise = np.random.default_rng(0).normal(100, 20, (20, 20, 20)).astype(np.float32)
    scan = nibabel.Nifti1Image(noise, np.diag([1.5, 1.5, 1.5, 1.0]))
    segmenters = [load_model_folder(tmp_path / name) for name in ("whole", "half")]
    prepared = prepare(read_image(scan.to_bytes()), tiny_config.data)
    expected, found = (segmenter.region(prepared).probability for segmenter in segmenters)
    assert expected.std() > 0
    assert torch.equal(expected, found)


def test_there_is_no_pickle_in_a_model(folder):
    assert {path.suffix for path in folder.iterdir()} == {".safetensors", ".toml", ".json"}


def test_no_champion_yet_is_one_sentence_that_says_what_to_do(store):
    with pytest.raises(ModelError, match=r"There is no champion yet.*heartseg registry promote"):
        load_segmenter("models:/heartseg@champion")


@pytest.mark.parametrize("model", ["models:/heartseg/7", "models:/other@champion", "runs:/0123456789abcdef/model"])
def test_a_model_that_is_not_there_is_one_sentence(store, model):
    with pytest.raises(ModelError, match=r"^[^\n]*$"):
        load_segmenter(model)


def test_the_answer_holds_predicts_bytes(folder):
    segmenter = load_model_folder(folder)
    answer = ServedModel(segmenter).predict(pd.DataFrame({"image": [base64.b64encode(example_scan()).decode()]}))[0]
    expected = segmenter.segment(example_scan())
    assert base64.b64decode(answer["mask"]) == encode_mask(expected.mask, like=read_image(example_scan()))
    assert answer["volume_ml"] == expected.volume_ml


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        (pd.DataFrame({"scan": ["x"]}), "found no image"),
        (pd.DataFrame({"image": ["%%%"]}), "record 0: image is not valid base64"),
        (pd.DataFrame({"image": [None]}), "record 0: image must be the base64 text"),
        (pd.DataFrame({"image": [base64.b64encode(b"").decode()]}), "record 0 is empty"),
    ],
)
def test_a_bad_request_is_one_sentence_whatever_the_server_makes_of_it(folder, frame, words):
    with pytest.raises(BadRequest, match=words) as caught:
        ServedModel(load_model_folder(folder)).predict(frame)
    caught.value.message = f"Failed to predict data {frame}: {caught.value.message}"
    assert "\n" not in caught.value.message
    assert caught.value.get_http_status_code() == 400


def log(tiny_config, tmp_path) -> tuple[str, str]:
    """The run and the folder of a logged model that is version 1, the champion."""
    weights = weights_of(build_network(tiny_config.network))
    mlflow.set_experiment("heartseg")
    with mlflow.start_run() as run:
        uri = log_model(
            [weights], tiny_config, about={"trained_on": []}, example=example_scan(), work=tmp_path / "work"
        )
    registry.register(run.info.run_id, uri, tags={})
    MlflowClient().set_registered_model_alias("heartseg", "champion", "1")
    return run.info.run_id, MlflowClient().get_logged_model(uri.removeprefix("models:/")).artifact_location


def test_a_model_of_the_registry_is_whole_or_refused(store, tiny_config, tmp_path):
    run_id, place = log(tiny_config, tmp_path)
    assert load_segmenter("models:/heartseg@champion").model_version == "1"
    names = ("models:/heartseg/1", "models:/heartseg@champion", f"runs:/{run_id}/model", registry.describe("1").source)
    about = Path(place, "data/heartseg-model/about.json")
    written = about.read_text()
    # A space more changes no mask and no field, and is not what was saved.
    about.write_text(written + " ")
    for name in names:
        with pytest.raises(ModelError, match=r"about\.json was changed after it was saved"):
            load_segmenter(name)
    load_segmenter(place)
    about.write_text(written)
    Path(place, "code").mkdir()
    Path(place, "code", "heartseg.py").touch()
    for name in (*names, place):
        with pytest.raises(ModelError, match=r"code.* is no part of the model: nothing was loaded"):
            load_segmenter(name)


def test_a_version_and_a_run_without_digests_on_record_load_by_what_the_files_say(store, tiny_config, tmp_path):
    run_id, _ = log(tiny_config, tmp_path)
    MlflowClient().delete_model_version_tag("heartseg", "1", MODEL_TAG)
    MlflowClient().set_tag(run_id, MODEL_TAG, "{")
    with pytest.raises(ModelError, match=rf"The tag {MODEL_TAG} of models:/heartseg/1 cannot be read"):
        load_segmenter("models:/heartseg/1")
    MlflowClient().delete_tag(run_id, MODEL_TAG)
    assert load_segmenter("models:/heartseg/1").model_version == "1"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"loader_module": "mlflow.sklearn"}, "asks for other code or data than heartseg's"),
        ({"code": "code"}, "asks for other code or data than heartseg's"),
        ({"python_model": "python_model.pkl"}, "asks for other code or data than heartseg's"),
        ({"data": "../elsewhere"}, "asks for other code or data than heartseg's"),
        ({"loader_module": None}, "asks for other code or data than heartseg's"),
    ],
)
def test_a_model_that_names_other_code_is_refused_by_every_door(folder, tmp_path, change, words):
    root = tmp_path / "logged"
    flavor = {"loader_module": "heartseg.pyfunc", "data": "data/heartseg-model", "code": None}
    mlflow_model = {"flavors": {"python_function": flavor}}
    shutil.copytree(folder, root / "data/heartseg-model")
    (root / "MLmodel").write_text(yaml.safe_dump(mlflow_model))
    # As MLflow adds libraries to a model.
    (root / "wheels").mkdir()
    (root / "wheels/heartseg-9-py3-none-any.whl").touch()
    (root / "original_requirements.txt").touch()
    load_segmenter(str(root))
    flavor.update(change)
    (root / "MLmodel").write_text(yaml.safe_dump(mlflow_model))
    for door in (lambda: load_segmenter(str(root)), lambda: _load_pyfunc(str(root / "data/heartseg-model"))):
        with pytest.raises(ModelError, match=words):
            door()


def resealed(folder, **changes):
    """`about.json` written anew with other fields and digests, as whoever changes a file could do."""
    parts = [path for path in folder.iterdir() if path.name != "about.json"]
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in parts}
    (folder / "about.json").write_text(model_files.describe(digests, changes, version="0"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": "3"}, "model format '3'"),
        ({"format": True}, "model format True"),
        ({"needs": "several-structures"}, "needs is no list"),
        ({"needs": [1]}, "does not hold a heartseg model"),
        ({"needs": ["a\nb"]}, "needs lists what is no plain name"),
        ({"structures": None}, "structures is no list"),
        ({"structures": [1]}, "structures lists what is no name"),
        ({"structures": []}, r"outlines \[\]; this heartseg only reads models of \['left atrium'\]"),
        ({"structures": ["left atrium", "right atrium"]}, r"outlines .*Update heartseg"),
        ({"heartseg": 1}, "heartseg is no version"),
        ({"trained_on": "digest"}, "trained_on is no list"),
        ({"trained_on": [1]}, "trained_on lists what is no digest"),
        ({"code": "x"}, "code is no digest"),
        ({"sha256": {"../weights-0.safetensors": "0" * 64}}, "sha256 lists what is no plain name"),
        ({"sha256": {".hidden": "0" * 64}}, "sha256 lists what is no plain name"),
        ({"sha256": {"about.json": "0" * 64}}, r"sha256 lists about\.json"),
        ({"sha256": {"config.toml": "0" * 64}}, "there are no weights"),
        ({"sha256": {"weights-0.safetensors": "x"}}, "sha256 lists what is no digest"),
        ({"sha256": {"weights-0.safetensors": "0" * 64}}, r"sha256 does not list config\.toml"),
        ({"sha256": {"weights-1.safetensors": "0" * 64, "config.toml": "0" * 64}}, r"not list weights-0\.safetensors"),
        ({"sha256": []}, "does not hold a heartseg model"),
    ],
)
def test_a_field_that_is_not_what_it_should_be_is_refused(folder, changes, words):
    resealed(folder, **changes)
    with pytest.raises(ModelError, match=words) as caught:
        load_model_folder(folder)
    assert "\n" not in str(caught.value)


def test_about_is_known_by_its_own_digest(folder):
    text = (folder / "about.json").read_text()
    (folder / "about.json").write_text(text.replace('"digest"', '"dicest"'))
    with pytest.raises(ModelError, match=r"about\.json was changed after it was saved"):
        load_model_folder(folder)


def test_a_file_too_many_is_refused(folder):
    (folder / "weights-0.pkl").touch()
    with pytest.raises(ModelError, match=r"weights-0\.pkl is no part of the model"):
        load_model_folder(folder)


def header(length=None, **tensors) -> bytes:
    """A file of safetensors with a header that may lie."""
    text = json.dumps(tensors).encode()
    return (len(text) if length is None else length).to_bytes(8, "little") + text + bytes(64)


def tensor(shape=(4,), kind="F32", offsets=(0, 16)):
    return {"dtype": kind, "shape": list(shape), "data_offsets": list(offsets)}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x80\x04.",
        header(length=2**63),
        header(length=10**9),
        header(a=tensor(), b=tensor()),
        header(a=tensor(offsets=(0, 10**12))),
        header(a=tensor(shape=(2**62, 2**62))),
        header(a=tensor(kind="X9")),
        header(a=tensor(offsets=(16, 0))),
        header(a={"dtype": "F32"}),
        header(a=tensor()),
        (8).to_bytes(8, "little") + b"[[[[[[[[",
    ],
)
def test_a_hostile_file_of_weights_is_refused(folder, content):
    (folder / "weights-0.safetensors").write_bytes(content)
    resealed(folder)
    with pytest.raises(ModelError, match="does not hold a heartseg model") as caught:
        load_model_folder(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda tensor: tensor * torch.nan, "not all finite numbers"),
        (lambda tensor: (tensor * torch.inf).half(), "not all finite numbers"),
        (lambda tensor: tensor.to(torch.int64), "numbers of another kind"),
        (lambda tensor: tensor.double(), "numbers of another kind"),
        (lambda tensor: tensor[..., None], "those of another network"),
    ],
)
def test_weights_that_no_training_wrote_are_refused(folder, tiny_config, spoil, words):
    weights = weights_of(build_network(tiny_config.network))
    name = next(iter(weights))
    save_model_folder(folder, [{**weights, name: spoil(weights[name])}], tiny_config, about={})
    with pytest.raises(ModelError, match=words):
        load_model_folder(folder)


def test_a_model_of_other_code_loads_and_says_so(folder, caplog):
    load_model_folder(folder)
    assert not caplog.records
    resealed(folder, code="0" * 64)
    load_model_folder(folder)
    assert "saved by heartseg 0 with other code for masks" in caplog.text


def test_the_code_that_is_digested_is_what_makes_a_mask():
    source = Path(model_files.__file__).with_name("inference.py").read_text()
    imported = {name.replace(".", "/") for name in re.findall(r"^from heartseg\.(\S+) import", source, re.MULTILINE)}
    assert imported - {"config", "data/scan_statistics"} < set(model_files.CODE)


def test_networks_come_in_the_order_of_their_numbers(tmp_path, tiny_config):
    weights = weights_of(build_network(tiny_config.network))
    name = next(name for name, tensor in weights.items() if tensor.numel() > 1)
    many = [{**weights, name: torch.full_like(weights[name], float(number))} for number in range(11)]
    save_model_folder(tmp_path / "model", many, tiny_config, about={})
    last = load_model_folder(tmp_path / "model").only(10)
    assert float(weights_of(last._networks[0])[name].flatten()[0]) == 10
