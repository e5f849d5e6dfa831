"""Cases written to files, segmented by the real segmenter around a network that is a threshold, and scored."""

import json
import math

import nibabel as nib
import numpy as np
import pytest
import torch
from PIL import Image

from heartseg.config import with_values
from heartseg.data.case import Case
from heartseg.errors import DataError, GeometryError, StorageError
from heartseg.evaluation import CaseResult, Evaluation, evaluate, read_cases_csv, write_evaluation
from heartseg.inference import Segmenter
from heartseg.metrics import METRIC_NAMES, CaseMetrics
from heartseg.network import SegmentationNetwork

SPACING = (1.5, 1.25, 3.0)
HEADER = "case,dice,nsd,nsd_2mm,hd95_mm,assd_mm,volume_ml,label_volume_ml,volume_error_ml,seconds"


class Threshold(torch.nn.Module):
    """Atrium is what is brighter than one standard deviation above the mean."""

    def forward(self, window):
        return 20 * (window - 1)


@pytest.fixture
def segmenter(tiny_config):
    config = with_values(tiny_config, {"spacing": "1.5,1.25,3", "largest_component": "false"})
    return Segmenter([SegmentationNetwork(Threshold(), None)], config, device=torch.device("cpu"))


def write_case(folder, name, *, bright, label, label_spacing=SPACING):
    """A scan of 28 x 24 x 12 voxels that is bright in the box `bright`, its axes pointing to L, A and I."""
    folder.mkdir(exist_ok=True)
    voxels = np.random.default_rng(0).normal(100, 5, (28, 24, 12)).astype(np.float32)
    voxels[bright] += 300
    mask = np.zeros(voxels.shape, dtype=np.uint8)
    mask[label] = 1
    image, truth = folder / f"{name}.nii.gz", folder / f"{name}_label.nii.gz"
    for path, array, spacing in ((image, voxels, SPACING), (truth, mask, label_spacing)):
        nib.save(nib.Nifti1Image(array, np.diag([-spacing[0], spacing[1], -spacing[2], 1.0])), path)
    return Case(name, image, truth)


BOX = (slice(8, 18), slice(6, 16), slice(3, 8))
SHIFTED = (slice(13, 23), slice(6, 16), slice(3, 8))
NOTHING = (slice(0, 0),) * 3


@pytest.fixture
def cases(tmp_path):
    folder = tmp_path / "data"
    return [
        write_case(folder, "exact", bright=BOX, label=BOX),
        write_case(folder, "half", bright=BOX, label=SHIFTED),
        write_case(folder, "missed", bright=BOX, label=NOTHING),
    ]


def result(case, dice, **others):
    values = {"nsd": 0.9, "nsd_2mm": 0.8, "hd95_mm": 5, "assd_mm": 1, "volume_ml": 80, "label_volume_ml": 81}
    return CaseResult(case, CaseMetrics(**{"dice": dice, "volume_error_ml": -1, **values, **others}), 1.5)


def test_masks_are_scored_on_the_native_grid(segmenter, cases):
    exact, half, missed = evaluate(segmenter, cases, nsd_tolerance_mm=4.0).results
    assert [each.case for each in (exact, half, missed)] == ["exact", "half", "missed"]
    assert exact.metrics.dice == 1
    assert exact.metrics.volume_ml == pytest.approx(10 * 10 * 5 * 1.5 * 1.25 * 3 / 1000)
    assert half.metrics.dice == pytest.approx(0.5)
    # Five voxels of 1.5 mm along I.
    assert half.metrics.hd95_mm == pytest.approx(7.5)
    assert half.metrics.volume_error_ml == pytest.approx(0)
    assert (missed.metrics.dice, missed.metrics.label_volume_ml) == (0, 0)
    assert all(each.seconds > 0 for each in (exact, half, missed))


def test_the_tolerance_is_that_asked_for(segmenter, cases):
    strict = evaluate(segmenter, cases[1:2], nsd_tolerance_mm=1.0).results[0].metrics
    lenient = evaluate(segmenter, cases[1:2], nsd_tolerance_mm=8.0).results[0].metrics
    assert strict.nsd < strict.nsd_2mm == lenient.nsd_2mm < lenient.nsd == 1


def test_every_case_is_reported_as_it_is_done(segmenter, cases):
    calls = []
    evaluate(segmenter, cases, on_case=lambda done, total: calls.append((done, total)), pictures=False)
    assert calls == [(1, 3), (2, 3), (3, 3)]


def test_an_evaluation_is_written_whole(segmenter, cases, tmp_path):
    evaluation = evaluate(segmenter, cases, nsd_tolerance_mm=3.0)
    write_evaluation(evaluation, tmp_path / "run")
    written = sorted(str(path.relative_to(tmp_path / "run")) for path in (tmp_path / "run").rglob("*.*"))
    pictures = [f"figures/cases/{case}.png" for case in ("exact", "half", "missed")]
    assert written == ["evaluation/cases.csv", "evaluation/summary.json", *pictures, "figures/overview.png"]
    summary = json.loads((tmp_path / "run/evaluation/summary.json").read_text())
    assert summary["nsd_tolerance_mm"] == 3.0
    assert summary["summary"]["dice"]["mean"] == pytest.approx(0.5)
    assert summary["summary"]["hd95_mm"]["undefined"] == 1
    with Image.open(tmp_path / "run/figures/overview.png") as overview:
        assert overview.format == "PNG"


def test_without_pictures_only_tables_are_written(segmenter, cases, tmp_path):
    write_evaluation(evaluate(segmenter, cases[:1], pictures=False), tmp_path / "run")
    assert not (tmp_path / "run/figures").exists()


def test_a_csv_is_read_back(segmenter, cases):
    evaluation = evaluate(segmenter, cases, pictures=False)
    text = evaluation.to_csv()
    assert text.splitlines()[0] == HEADER
    read = read_cases_csv(text)
    assert list(read) == ["exact", "half", "missed"]
    for each in evaluation.results:
        assert vars(read[each.case]) == pytest.approx(vars(each.metrics), abs=1e-6, nan_ok=True)


def test_a_csv_row_is_plain():
    row = Evaluation((result("la_004", 0.9, hd95_mm=math.nan),), 4.0).to_csv().splitlines()[1]
    assert row == "la_004,0.900000,0.900000,0.800000,nan,1.000000,80.000000,81.000000,-1.000000,1.500000"


def test_a_csv_without_seconds_is_read():
    text = HEADER.removesuffix(",seconds") + "\nla_004,0.9,0.9,0.8,5,1,80,81,-1\n"
    assert read_cases_csv(text)["la_004"].dice == 0.9


def test_columns_that_an_older_table_lacks_are_undefined_where_that_is_allowed():
    text = "case,dice\nla_004,0.9\n"
    read = read_cases_csv(text, optional=[name for name in METRIC_NAMES if name != "dice"])["la_004"]
    assert read.dice == 0.9
    assert math.isnan(read.volume_ml)
    with pytest.raises(DataError, match="lacks the columns dice"):
        read_cases_csv("case\nla_004\n", optional=[name for name in METRIC_NAMES if name != "dice"])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", r"lacks the columns case, dice, nsd"),
        ("case,dice\nla_004,0.9\n", r"lacks the columns nsd, nsd_2mm"),
        (HEADER + "\nla_004,high,1,1,1,1,1,1,1,1\n", r"a value of the case la_004 is not a number"),
        (HEADER + "\nla_004,0.9\n", r"a value of the case la_004 is not a number"),
        (HEADER + "\n" + "la_004,1,1,1,1,1,1,1,1,1\n" * 2, r"lists the case la_004 twice"),
    ],
)
def test_a_csv_that_is_not_one_is_refused(text, sentence):
    with pytest.raises(DataError, match=sentence):
        read_cases_csv(text)


def test_the_metrics_on_record():
    evaluation = Evaluation((result("la_004", 0.9), result("la_007", 0.8, volume_error_ml=3)), 4.0)
    metrics = evaluation.metrics()
    assert metrics["dice"] == pytest.approx(0.85)
    assert metrics["dice_std"] == pytest.approx(math.sqrt(0.005))
    assert metrics["dice_worst"] == 0.8
    assert metrics["volume_error_ml"] == 2
    assert metrics["dice/la_007"] == 0.8
    assert metrics["volume_error_ml/la_004"] == -1
    assert (metrics["cases"], metrics["cases_empty"], metrics["cases_undefined"]) == (2, 0, 0)
    assert {"nsd", "nsd_2mm", "hd95_mm", "assd_mm"} <= set(metrics)


def test_what_is_undefined_is_not_on_record():
    missed = result("la_004", 0, hd95_mm=math.nan, assd_mm=math.nan, volume_ml=0, volume_error_ml=-81)
    metrics = Evaluation((missed,), 4.0).metrics()
    assert not any(math.isnan(value) for value in metrics.values())
    assert not {"hd95_mm", "assd_mm", "dice_std", "hd95_mm/la_004"} & set(metrics)
    assert (metrics["cases_empty"], metrics["cases_undefined"]) == (1, 1)


def test_a_case_of_any_name_gives_a_metric_that_mlflow_takes():
    assert "dice/a_b _1_" in Evaluation((result("a/b (1)", 0.8),), 4.0).metrics()


def test_the_dictionary_is_json_without_nan():
    whole = Evaluation((result("la_004", 0, hd95_mm=math.nan),), 4.0).to_dict()
    assert json.loads(json.dumps(whole, allow_nan=False)) == whole
    assert whole["cases"][0]["hd95_mm"] is None
    assert whole["summary"]["dice"]["mean"] == 0


def test_the_table_has_a_row_for_each_case_and_three_below():
    text = Evaluation((result("la_004", 0.9), result("la_007", 0.8, hd95_mm=math.nan)), 4.0).table()
    lines = text.splitlines()
    assert lines[0].split() == ["case", "dice", "nsd", "nsd_2mm", "hd95_mm", "assd_mm", "volume_error_ml"]
    assert lines[1].split() == ["la_004", "0.9000", "0.9000", "0.8000", "5.0000", "1.0000", "-1.0000"]
    assert lines[2].split()[4] == "-"
    assert [line.split()[0] for line in lines[4:]] == ["mean", "std", "worst"]
    assert lines[4].split()[1] == "0.8500"
    assert len({len(line) for line in lines}) == 1


def test_a_case_without_a_label_is_refused(segmenter, cases):
    with pytest.raises(DataError, match="exact has no label to be scored against"):
        evaluate(segmenter, [Case("exact", cases[0].image)])


def test_no_case_is_refused(segmenter):
    with pytest.raises(DataError, match="no case to evaluate"):
        evaluate(segmenter, [])


def test_a_label_on_another_grid_is_refused(segmenter, tmp_path):
    case = write_case(tmp_path / "data", "bent", bright=BOX, label=BOX, label_spacing=(1.5, 1.25, 2.0))
    with pytest.raises(GeometryError, match=r"bent_label\.nii\.gz.* differs from the image spacing"):
        evaluate(segmenter, [case])


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"cases\.csv cannot be written"):
        write_evaluation(Evaluation((result("la_004", 0.9),), 4.0), tmp_path / "file")
