"""Settings: bounds, text forms, files."""

from functools import partial
from pathlib import Path

import pytest

from heartseg.config import Config, flatten, identity, load_config, read_config, settings, to_toml, with_values
from heartseg.errors import ConfigError
from heartseg.setting import render
from heartseg.study.plan import load_plan

EXPERIMENTS = Path(__file__).parents[1] / "experiments"


def test_a_configuration_survives_its_own_toml():
    config = with_values(Config(), {"spatial_size": "96,96,64", "epochs": "auto", "flips": "true", "fold": "2"})
    assert read_config(to_toml(config), origin="copy") == config


def test_command_line_beats_file_beats_default(tmp_path):
    path = tmp_path / "x.toml"
    path.write_text("[optimizer]\nlearning_rate = 0.01\nweight_decay = 0.5\n")
    config = load_config(path, {"optimizer.learning_rate": "3e-4"})
    assert (config.optimizer.learning_rate, config.optimizer.weight_decay, config.optimizer.warmup) == (3e-4, 0.5, 0.05)


def test_option_names_are_unique_over_the_whole_configuration():
    options = [entry.option for entry in settings()]
    assert len(options) == len(set(options))


def test_every_default_satisfies_its_own_bounds():
    for entry in settings():
        assert entry.parse(entry.default) == entry.default


def test_mlflow_names_are_dotted():
    assert flatten(Config())["optimizer.learning_rate"] == 1.5e-3


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"learning_rat": "1"}, r"Unknown setting learning_rat\. Did you mean learning_rate\?"),
        ({"learning_rate": "fast"}, r"optimizer\.learning_rate: expected a number, 1e-08 to 1, found 'fast'"),
        ({"learning_rate": "2"}, r"optimizer\.learning_rate: expected a number, 1e-08 to 1, found 2"),
        ({"learning_rate": "nan"}, r"expected a number"),
        ({"spatial_size": "96,96"}, r"expected 3 whole numbers with commas"),
        ({"spatial_size": "90,96,96"}, r"multiple of 16.*The nearest is 96,96,96"),
        ({"precision": "fp23"}, r"one of auto, fp32.*Did you mean fp32\?"),
        ({"flips": "maybe"}, r"expected true or false"),
        ({"epochs": "0"}, r"at least 1|1 to 100000"),
        ({"epochs": "1.5"}, r"a whole number or auto"),
        ({"fold": "5"}, r"data\.fold: expected ratio, all, each or a number from 0 to 4"),
        ({"orientation": "RAR"}, r"expected one letter each of L/R, A/P and S/I, found 'RAR'"),
        ({"spatial_size": "16,16,16"}, r"one position at the network's lowest level.*at least one side 32"),
        ({"architecture": "dynunet", "channels": "8,16", "strides": "2"}, r"dynunet needs at least 3 levels"),
        ({"locator_channels": "8,16"}, r"network\.locator_channels: expected at least 3 levels"),
        (
            {"val_cases": "la_004", "fold": "each"},
            r"data\.val_cases names cases to validate on, but data\.fold is each",
        ),
        ({"channels": "8,16"}, r"network\.strides needs one number fewer"),
    ],
)
def test_a_bad_value_is_one_sentence(values, sentence):
    with pytest.raises(ConfigError, match=sentence):
        with_values(Config(), values)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[optimiser]\nlearning_rate = 1e-3", r"bad\.toml: unknown section \[optimiser\]\. Did you mean optimizer\?"),
        ("[optimizer]\nlearning_rat = 1e-3", r"bad\.toml: Unknown setting optimizer\.learning_rat"),
        ("learning_rate = ", r"bad\.toml is not valid TOML"),
        ("name = 3", r"bad\.toml: name must be a text"),
        ("learning_rate = 1e-3", r"unknown section"),
    ],
)
def test_a_bad_file_is_one_sentence_that_names_it(text, sentence):
    with pytest.raises(ConfigError, match=sentence):
        read_config(text, origin="bad.toml")


def test_a_missing_file_is_one_sentence(tmp_path):
    with pytest.raises(ConfigError, match=r"The experiment file .*none\.toml cannot be read"):
        load_config(tmp_path / "none.toml")


def test_identity_ignores_where_a_run_works_and_how_long():
    elsewhere = with_values(Config(), {"work_dir": "elsewhere", "epochs": "7", "data": "phantom"})
    assert identity(elsewhere) == identity(Config())
    assert identity(with_values(Config(), {"seed": "1"})) != identity(Config())


def test_render_is_what_the_command_line_takes():
    assert [render(value) for value in (None, True, (96, 96, 64), 0.001, "auto")] == [
        "auto", "true", "96,96,64", "0.001", "auto",
    ]  # fmt: skip


STUDIES = ("search", "tune")


@pytest.mark.parametrize("path", sorted(EXPERIMENTS.rglob("*.toml")), ids=lambda path: path.stem)
def test_every_experiment_file_is_valid(path):
    load = load_config if path.stem not in STUDIES else partial(load_plan, overrides={})
    assert load(path).name


def test_the_baseline_is_the_older_pipelines_recipe():
    config = load_config(EXPERIMENTS / "baseline.toml")
    assert (config.training.batch_size, config.optimizer.learning_rate, config.training.loss) == (1, 1e-5, "dice")
    assert (config.training.spatial_size, config.data.spacing) == ((64, 128, 128), (1.0, 1.5, 1.5))
    assert (config.optimizer.schedule, config.optimizer.plateau_factor, config.optimizer.plateau_patience) == (
        "plateau", 0.5, 5,
    )  # fmt: skip
