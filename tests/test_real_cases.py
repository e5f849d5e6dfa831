"""Facts about the Decathlon's real cases; skipped where they are not."""

import pytest
import torch

from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.decathlon import read_dataset
from heartseg.data.folds import split_cases
from heartseg.data.preprocessing import prepare_cases, restore
from heartseg.metrics import dice


@pytest.fixture
def case(real_data) -> Case:
    return next(case for case in read_dataset(real_data).cases if case.identifier == "la_016")


@pytest.mark.parametrize(("spacing", "ceiling"), [("1.5,1.5,1.5", 0.98), ("1.5,1.5,1.0", 0.98)])
def test_the_networks_grid_leaves_room_for_a_good_mask(case, tmp_path, spacing, ceiling):
    config = with_values(Config(), {"spacing": spacing, "cache_dir": str(tmp_path)}).data
    entry = prepare_cases([case], config)[0]
    back = restore(torch.from_numpy(entry.label.astype("float32")), entry.prepared())[0] >= 0.5
    assert dice(back.numpy(), entry.native_label > 0) > ceiling


def test_the_doubled_scan_stays_on_one_side_of_every_split(real_data, tmp_path):
    config = with_values(Config(), {"spacing": "4,4,4", "cache_dir": str(tmp_path)}).data
    wanted = [case for case in read_dataset(real_data).cases if case.identifier in ("la_005", "la_026", "la_016")]
    groups = {entry.case.identifier: entry.image_sha256 for entry in prepare_cases(wanted, config)}
    assert groups["la_005"] == groups["la_026"] != groups["la_016"]
    for fold in ("ratio", "0", "1"):
        for seed in range(5):
            val = split_cases(groups, fold=fold, folds=2, seed=seed).val
            assert ("la_005" in val) == ("la_026" in val)
