"""The benchmarks' arithmetic, their one document and its picture; what they measure is not measured here."""

import json

import numpy as np
import pytest
import torch
from PIL import Image

from benchmarks import __main__ as command
from benchmarks.growth import enlarged
from benchmarks.inference import windows_on_record
from benchmarks.nnunet import PATCH, as_nnunet_sees, count_tiles
from benchmarks.picture import comparisons, draw, number
from benchmarks.preprocessing import difference, fastest, in_a_loop
from benchmarks.process import BenchmarkError, Options, in_own_process, own_peak_memory_mib
from benchmarks.recipe import AUGMENTATION, Recipe
from benchmarks.results import merged, read_results, write_results
from benchmarks.service import Load, against_one, usual_scan
from benchmarks.stand_in import place_of, stand_in
from benchmarks.steps import against_recipes, share
from benchmarks.studies import overheads
from benchmarks.timing import alternate, comparison, series
from benchmarks.training import BOUND, against, curve_since, missing, seconds_to, split_arguments, train_command
from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.decathlon import Dataset, read_dataset
from heartseg.data.nifti import read_image, read_label
from tests.conftest import TINY
from torture.serving import ball_scan

CURVE = [(30.0, 0.5), (60.0, 0.86), (90.0, 0.84), (120.0, 0.91)]
SLOW = [(100.0, 0.1), (600.0, 0.4)]
ABOUT = {
    "date": "2026-01-02T03:04:05+00:00",
    "command": "python -m benchmarks",
    "commit": None,
    "machine": {"heartseg": "1.0", "processor": "a processor", "gpu": "none", "cores": "2", "torch": "2"},
    "data": {"name": "Phantom", "source": "phantom", "cases": 2},
}


def test_ways_take_turns_and_warm_up_is_not_counted():
    order = []
    ways = {name: lambda name=name: order.append(name) for name in "ab"}
    seconds = alternate(ways, 2, warm_up=1, before=lambda: order.append("-"), finish=lambda: order.append("."))
    assert "".join(order) == "-a.-b." * 3
    assert {name: len(values) for name, values in seconds.items()} == {"a": 2, "b": 2}


def test_the_ratio_is_the_second_median_over_the_first():
    found = comparison("work", {"ours": [2.0, 1.0, 9.0], "theirs": [8.0, 6.0, 5.0]})
    assert found["ratio"] == 3.0
    ours, theirs = found["sides"]
    assert (ours["name"], ours["median"], ours["min"], ours["max"]) == ("ours", 2.0, 1.0, 9.0)
    assert (theirs["name"], theirs["values"]) == ("theirs", [8.0, 6.0, 5.0])


def test_a_comparison_has_two_sides():
    with pytest.raises(ValueError, match="unpack"):
        comparison("work", {"ours": [1.0]})


def test_the_faster_of_the_other_ways_is_compared():
    found = fastest("work", {"heartseg": [1.0], "threads": [4.0, 5.0, 9.0], "processes": [3.0, 6.0, 7.0]})
    assert found["sides"][1]["name"] == "threads"
    assert found["ratio"] == 5.0


def test_the_plain_chain_is_compared_too():
    found = in_a_loop("work", {"heartseg": [1.0], "MONAI in a loop": [8.0], "MONAI in threads": [4.0]})
    assert (found["sides"][1]["name"], found["ratio"]) == ("MONAI in a loop", 8.0)


def test_the_overhead_of_a_trial_is_what_its_epochs_do_not_take():
    # Begin, end, epochs: the first waits half a second for the second, which ends one second after its epochs.
    assert overheads([(10.0, 20.0, 9.0), (20.5, 30.5, 9.0)]) == [1.5, 1.0]


def test_scans_a_minute_and_the_p95_are_of_all_rounds():
    found = Load(rounds=[4.0, 8.0], answers=[0.1 * number for number in range(21)], peak_memory_mib=700.0).on_record()
    assert found["scans_a_minute"] == 80.0  # sixteen scans in twelve seconds
    assert (found["answer"]["median"], found["answer"]["p95"]) == pytest.approx((1.0, 1.9))


def test_several_clients_are_compared_with_one_and_one_with_a_process_a_scan():
    loads = {1: Load(rounds=[8.0, 16.0]), 2: Load(rounds=[6.0, 6.0]), 8: Load(rounds=[6.0, 4.0])}
    two, eight, process = against_one(loads, predict=[6.0])
    assert (two["ratio"], eight["ratio"], process["ratio"]) == pytest.approx((2.0, 2.4, 4.0))
    assert [side["name"] for side in eight["sides"]] == ["8 clients", "1 client"]


def test_the_scan_that_is_sent_is_nearest_to_the_usual_size(tmp_path):
    paths = []
    for shape in ((20, 20, 20), (160, 160, 30), (40, 40, 40)):
        paths.append(tmp_path / f"{shape[0]}.nii")
        paths[-1].write_bytes(ball_scan(shape))
    assert usual_scan(Dataset(tmp_path, "set", tuple(Case(path.stem, path) for path in paths))) == paths[1]


def test_windows_are_counted_times_the_time_of_one():
    seconds = {"pass": [0.5], "whole": [2.0], "window": [4.0, 6.0]}
    found = windows_on_record(seconds, tiles=12)
    assert [one["ratio"] for one in found["comparisons"]] == [120.0, 30.0]
    assert found["windows"]["extrapolated"]
    assert all("extrapolated: 12 windows" in one["note"] for one in found["comparisons"])


def test_a_scan_of_nnunets_usual_size_has_twelve_windows():
    assert count_tiles(torch.zeros(115, 320, 232)) == 2 * 3 * 2
    assert count_tiles(torch.zeros(PATCH)) == 1


def test_nnunet_sees_the_scan_without_its_empty_border_and_slices_first():
    image = torch.zeros(8, 6, 4)
    image[2:5, 1:6, 0:4] = 1
    assert as_nnunet_sees(image).shape == (4, 5, 3)


def test_times_to_a_dice_come_from_mlflows_history():
    history = [(1_120_000, 0.91), (1_030_000, 0.5), (1_060_000, 0.86), (1_090_000, 0.84)]
    curve = curve_since(1000.0, history)
    assert curve == CURVE
    assert (seconds_to(curve, 0.85), seconds_to(curve, 0.9), seconds_to(curve, 0.95)) == (60.0, 120.0, None)


def test_a_dice_that_the_other_never_reached_bounds_the_ratio():
    first, second = against(CURVE, SLOW, "older pipeline")
    assert (first["ratio"], first["bound"], first["note"]) == (10.0, True, BOUND)
    assert (second["ratio"], second["bound"]) == (5.0, True)


def test_a_dice_that_both_reached_gives_a_ratio_and_one_that_ours_did_not_gives_none():
    (only,) = against(CURVE[:2], [(180.0, 0.88)], "older pipeline")
    assert (only["what"], only["ratio"], only["bound"]) == ("from start to val Dice 0.85", 3.0, False)
    assert missing(CURVE[:2]) == {"0.90": "heartseg did not reach it in its minutes"}
    assert not missing(CURVE)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("la_004", "la_010", "la_016", "la_022", "la_030"), ["--val-cases", "la_004,la_010,la_016,la_022"]),
        (("la_004", "phantom_001"), ["--fold", "ratio"]),
    ],
)
def test_the_four_cases_are_set_aside_where_they_are(tmp_path, names, expected):
    dataset = Dataset(tmp_path, "set", tuple(Case(name, tmp_path / name) for name in names))
    assert split_arguments(dataset) == expected
    words = train_command(tmp_path / "x.toml", Options(dataset, 0.5, 1, False), tmp_path / "work")
    assert words[1:6] == ["-m", "heartseg", "train", str(tmp_path / "x.toml"), "--json"]
    assert words[-4:] == ["--max-minutes", "0.5", *expected]


def test_recipes_are_compared_by_time_and_memory():
    def step(milliseconds, mebibytes):
        return {"step": {"values": [milliseconds / 1000]}, "peak_memory_mib": mebibytes}

    measured = {"default": step(200, 1000), "baseline": step(900, 1500), "nnunet": step(40_000, 8000)}
    ratios = {(one["unit"], one["sides"][1]["name"]): one["ratio"] for one in against_recipes(measured)}
    assert ratios == pytest.approx(
        {("MiB", "older pipeline"): 1.5, ("ms", "nnU-Net's size"): 200, ("MiB", "nnU-Net's size"): 8}
    )
    del measured["nnunet"]
    assert len(against_recipes(measured)) == 1


def test_a_share_is_of_the_whole():
    assert share({"draw": 1.0, "forward": 2.0, "backward": 1.0}, ["draw", "backward"]) == 0.5


def test_the_parts_of_a_step_do_what_the_loop_does(prepared_cases):
    config = with_values(Config(), TINY)
    in_parts, whole = Recipe(config, prepared_cases), Recipe(config, prepared_cases)
    for _ in range(2):
        # The rate is set by the loop's step only.
        in_parts.state.schedule.before_step(0.1)
        names = list(in_parts.parts())
        whole.step()
    assert names[:2] == list(AUGMENTATION[:2])
    weights = zip(in_parts.state.network.parameters(), whole.state.network.parameters(), strict=True)
    assert all(torch.equal(one, other) for one, other in weights)


def test_results_are_merged_whole(tmp_path):
    path = tmp_path / "new" / "results.json"
    first = merged(read_results(path), ABOUT, "growth", {"series": [1]})
    write_results(path, first)
    second = merged(read_results(path), {**ABOUT, "date": "later"}, "steps", {"step_ms": 2.0})
    write_results(path, second)
    found = json.loads(path.read_text())
    assert found["benchmarks"] == {"growth": {"series": [1]}, "steps": {"step_ms": 2.0}}
    assert (found["date"], found["machine"]) == ("later", ABOUT["machine"])
    again = merged(found, ABOUT, "growth", {"series": [3]})
    assert again["benchmarks"] == {"growth": {"series": [3]}, "steps": {"step_ms": 2.0}}


def test_results_of_another_machine_are_not_mixed_in():
    first = merged({}, ABOUT, "growth", {"series": [1]})
    elsewhere = {**ABOUT, "machine": {**ABOUT["machine"], "cores": "64"}}
    assert list(merged(first, elsewhere, "steps", {})["benchmarks"]) == ["steps"]


@pytest.mark.parametrize(("text", "words"), [("{", "is not valid JSON"), ("[1]", "holds no results of benchmarks")])
def test_a_file_that_holds_something_else_is_not_replaced(tmp_path, text, words):
    path = tmp_path / "results.json"
    path.write_text(text)
    with pytest.raises(BenchmarkError, match=words):
        read_results(path)


def test_a_benchmark_that_fails_is_said_and_the_others_are_kept(tmp_path, phantom, monkeypatch, capsys):
    def measured(name, arguments):
        if name == "steps":
            raise BenchmarkError("The benchmark steps failed with exit code 1.")
        assert arguments[:2] == ["--data", str(phantom)]
        return {"series": [series("preparing", x="cases", y="seconds", points=[(2, 1.0), (4, 2.0)])], "seconds": 1.0}

    monkeypatch.setattr(command, "in_own_process", measured)
    output, picture = tmp_path / "results.json", tmp_path / "picture.png"
    words = ["--data", str(phantom), "--only", "steps", "growth", "--output", str(output), "--picture", str(picture)]
    assert command.main(words) == 1
    assert "Failed: steps." in capsys.readouterr().err
    assert list(read_results(output)["benchmarks"]) == ["growth"]
    assert read_results(output)["command"].startswith("python -m benchmarks --data")
    assert picture.is_file()


def test_a_process_that_fails_or_is_not_there_is_a_sentence():
    with pytest.raises(BenchmarkError, match="The benchmark no_such_thing failed with exit code 1"):
        in_own_process("no_such_thing", [])


def test_peak_memory_is_that_of_this_process():
    assert 10 < own_peak_memory_mib() < 1_000_000


def test_the_stand_in_finds_the_atrium_at_the_first_look(phantom):
    case, config = read_dataset(phantom).cases[0], with_values(Config(), {"channels": "4,8,8", "strides": "2,2"})
    place = place_of(case, config)
    result = stand_in(place.shares, config).segment(case.image)
    label = read_label(case.label).voxels
    assert result.note == ""
    middles = [np.argwhere(mask).mean(axis=0) for mask in (label, result.mask)]
    assert np.abs(middles[0] - middles[1]).max() < 12


def test_heartseg_and_monai_resample_alike(phantom):
    case = read_dataset(phantom).cases[0]
    found = difference(case, with_values(Config(), {"spacing": "1.5,1.5,1.0"}).data)
    assert found["largest"] < 1e-3 * found["range"]


@pytest.mark.parametrize(("way", "shape"), [("wider", (2, 2, 1)), ("finer", (2, 2, 1))])
def test_an_enlarged_scan_has_four_times_the_voxels(phantom, way, shape):
    volume = read_image(read_dataset(phantom).cases[0].image)
    larger = enlarged(volume, way, 4, beyond="symmetric")
    assert larger.voxels.shape == tuple(have * times for have, times in zip(volume.voxels.shape, shape, strict=True))
    # The scan's outer corner, half a voxel before the first, stays where it was.
    corners = [affine @ [-0.5, -0.5, -0.5, 1] for affine in (volume.affine, larger.affine)]
    assert np.allclose(*corners)
    room = [abs(np.linalg.det(one.affine[:3, :3])) * one.voxels.size for one in (volume, larger)]
    assert room[1] / room[0] == pytest.approx(4 if way == "wider" else 1)


def results(**benchmarks):
    return {**ABOUT, "benchmarks": benchmarks}


RATIOS = {
    "comparisons": [
        comparison("step: threads", {"2 threads": [100.0], "1 thread": [180.0]}, unit="ms", choice=True),
        comparison("one scan", {"heartseg": [3.0], "windows": [120.0]}, extrapolated=True),
    ]
}
TRAINING = {
    "runs": {
        "default": {"curve": CURVE, "best_dice": 0.91, "seconds_to": {"0.85": 60.0}, "peak_memory_mib": 1700.0},
        "baseline": {"curve": SLOW, "best_dice": 0.4, "seconds_to": {"0.85": None}, "peak_memory_mib": 2900.0},
    },
    "comparisons": against(CURVE, SLOW, "older pipeline"),
}
GROWTH = {
    "series": [
        series("preparing", x="cases", y="seconds", points=[(2, 1.0), (4, 2.1)]),
        series("a wider scan", x="million voxels", y="seconds", points=[(1, 1.0), (2, 1.6)]),
        series("a finer scan", x="million voxels", y="seconds", points=[(1, 1.0), (2, 1.2)]),
    ]
}


@pytest.mark.parametrize(
    "benchmarks",
    [{"steps": RATIOS}, {"training": TRAINING}, {"growth": GROWTH},
     {"steps": RATIOS, "training": TRAINING, "growth": GROWTH}],
)  # fmt: skip
def test_the_picture_is_1200_pixels_wide_and_shows_what_was_measured(tmp_path, benchmarks):
    draw(results(**benchmarks), tmp_path / "picture.png")
    with Image.open(tmp_path / "picture.png") as picture:
        assert picture.width == 1200
        height = picture.height
        assert len(picture.convert("L").getcolors()) > 20
    assert height > 300 * len(benchmarks) or benchmarks == {"steps": RATIOS}


def test_without_anything_measured_there_is_no_picture(tmp_path):
    with pytest.raises(BenchmarkError, match="nothing to draw"):
        draw(results(steps={}), tmp_path / "picture.png")


def test_choices_stand_below_comparisons_with_others():
    found = comparisons({"steps": RATIOS, "training": TRAINING})
    assert [one["choice"] for one in found] == [False, False, False, True]


@pytest.mark.parametrize(("value", "text"), [(0.1234, "0.123"), (12.345, "12.3"), (123.4, "123"), (1234.5, "1,234")])
def test_numbers_are_short(value, text):
    assert number(value) == text


def test_the_command_on_record_does_not_tell_where_the_data_lie(tmp_path):
    from benchmarks.__main__ import _command, _parser

    arguments = ["--data", str(tmp_path), "--quick"]
    assert _command(_parser().parse_args(arguments), arguments) == "python -m benchmarks --data FOLDER --quick"
    assert _command(_parser().parse_args(["--data", "phantom"]), ["--data", "phantom"]).endswith("--data phantom")
