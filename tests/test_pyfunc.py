"""The model on disk: what is refused at load, and what a request may be."""

import base64
import json

import numpy as np
import pandas as pd
import pytest
import torch

import heartseg
from heartseg.data.nifti import encode_mask, read_image
from heartseg.data.phantom import example_scan
from heartseg.errors import ModelError
from heartseg.network import build_network, weights_of
from heartseg.pyfunc import BadRequest, ServedModel, load_model_folder, load_segmenter, save_model_folder


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


def test_another_format_is_refused(folder):
    about = json.loads((folder / "about.json").read_text())
    (folder / "about.json").write_text(json.dumps({**about, "format": 99}))
    with pytest.raises(ModelError, match="model format 99"):
        load_model_folder(folder)


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
