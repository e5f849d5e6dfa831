"""The codes of refusals: each in the book, each in use, and the same from every side."""

import base64
import re
from pathlib import Path

import pandas as pd
import pytest

from heartseg.config import with_values
from heartseg.data.check import check_dataset
from heartseg.data.phantom import make_phantom
from heartseg.data.preprocessing import prepare_cases
from heartseg.errors import VolumeError
from heartseg.inference import Segmenter
from heartseg.network import build_network
from heartseg.prediction import Job, predict_files
from heartseg.pyfunc import BadRequest, ServedModel

ROOT = Path(__file__).parents[1]


def codes(text: str) -> set[str]:
    return set(re.findall(r"HS-[DNW]\d\d", text))


def test_the_book_of_codes_has_a_row_for_every_code_in_use_and_no_other():
    used = set().union(*(codes(path.read_text()) for path in (ROOT / "heartseg").rglob("*.py")))
    book = (ROOT / "docs" / "errors.md").read_text()
    rows = [line.split("|")[1].strip() for line in book.splitlines() if line.startswith("| HS-")]
    assert len(rows) == len(set(rows))
    assert set(rows) == used


def test_prediction_audit_training_and_serving_speak_the_same_words(tmp_path, tiny_config):
    dataset = make_phantom(tmp_path / "data", cases=2, seed=0)
    case = dataset.cases[0]
    case.image.write_bytes(case.image.read_bytes()[:-500])
    config = with_values(tiny_config, {"cache_dir": str(tmp_path / "cache")})
    segmenter = Segmenter([build_network(config.network).eval()], config)

    said = [finding.sentence for finding in check_dataset(dataset.folder).findings]
    with pytest.raises(VolumeError) as refusal:
        prepare_cases([case], config.data)
    said.append(refusal.value.message)
    (prediction,) = predict_files(segmenter, [Job(case.image, tmp_path / "mask.nii.gz")])
    said.append(prediction.error.removesuffix(f" {refusal.value.hint}"))
    record = pd.DataFrame({"image": [base64.b64encode(case.image.read_bytes()).decode()]})
    with pytest.raises(BadRequest) as answer:
        ServedModel(segmenter).predict(record)
    said.append(answer.value.message.replace("record 0", str(case.image)))

    assert said == [f"{case.image} is cut short: its gzip data ends too early. [HS-N05]"] * 4
