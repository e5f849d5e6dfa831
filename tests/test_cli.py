"""The command line: exit codes, sentences, and that every example can be pasted."""

import json

import click
import pytest
from click.testing import CliRunner

from heartseg.cli import cli
from heartseg.config import settings


def call(*arguments: object) -> "click.testing.Result":
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, command in group.commands.items():
        found += commands(command, (*path, name)) if isinstance(command, click.Group) else [(*path, name)]
    return found


@pytest.mark.parametrize("path", commands(cli), ids=" ".join)
def test_every_command_has_an_example_of_itself(path):
    help_text = call(*path, "--help").output
    assert f"Example: heartseg {' '.join(path)}" in help_text


def test_train_has_an_option_for_every_setting_and_takes_mlflows_spelling():
    help_text = call("train", "--help").output
    assert all(f"--{entry.option.replace('_', '-')} V" in help_text for entry in settings())
    assert "expected 3 whole numbers" in call("train", "--spatial_size", "1,2").output


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("train", "--learning-rate", "fast"), 2, "optimizer.learning_rate: expected a number"),
        (("train", "none.toml"), 2, "The experiment file none.toml cannot be read"),
        (("train", "--learning-rat", "1"), 2, "No such option"),
        (("trian",), 2, "No such command"),
        (("predict", "none.nii", "--output", "x.nii"), 2, "does not exist"),
        (("data", "check", "nowhere"), 1, "nowhere is not there"),
        (("registry", "promote", "--data", "auto"), 1, "No model heartseg is registered"),
        (("registry", "list"), 1, "No model heartseg is registered"),
        (("runs", "list", "--experiment", "hartseg"), 1, "There is no experiment hartseg in the store"),
        (("runs", "list", "--status", "DEAD"), 2, "Invalid value for '--status'"),
        (("runs", "list", "--limit", "0"), 2, "Invalid value for '--limit'"),
        (("runs", "compare", "one", "two"), 1, "There is no run one in the store"),
        (("runs", "reap", "--run", "one"), 1, "There is no run one in the store"),
        (("experiments", "table", "nowhere"), 1, "nowhere/README.md cannot be read"),
        (("train", "--resume", "0" * 32, "--data", "phantom"), 1, "not found"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(store, monkeypatch, tmp_path, arguments, code, sentence):
    monkeypatch.setenv("HEARTSEG_DATA", str(tmp_path))
    if "--resume" in arguments:
        pytest.importorskip("torch")
        arguments = (*arguments, "--cache-dir", tmp_path / "cache", "--spacing", "3,3,3")
    result = call(*arguments)
    assert result.exit_code == code, result.output
    assert sentence in result.output
    assert "Traceback" not in result.output


def test_predict_without_a_champion_says_what_to_do(store, tmp_path, phantom):
    result = call("predict", next((phantom / "imagesTr").iterdir()), "--output", tmp_path / "mask.nii.gz")
    assert result.exit_code == 1
    assert "There is no champion yet" in result.output
    assert not (tmp_path / "mask.nii.gz").exists()


def test_data_check_prints_a_table_and_json(phantom):
    text, document = call("data", "check", phantom), call("data", "check", phantom, "--json")
    assert text.exit_code == document.exit_code == 0
    assert "phantom_001" in text.stdout
    assert json.loads(document.stdout)["ok"] is True


def test_data_check_exits_1_on_a_fault(phantom, tmp_path):
    import shutil

    folder = tmp_path / "faulty"
    shutil.copytree(phantom, folder)
    scan = min((folder / "imagesTr").iterdir())
    scan.write_bytes(scan.read_bytes()[:2000])
    result = call("data", "check", folder)
    assert result.exit_code == 1
    assert scan.name in result.stdout


def test_data_folds_cover_every_case_once(phantom):
    splits = json.loads(call("data", "folds", phantom, "--json").stdout)
    folds = [case for split in splits if split["fold"].isdecimal() for case in split["val"]]
    assert len(folds) == len(set(folds)) == 6


def test_info_says_what_auto_means_here():
    facts = json.loads(call("info", "--json").stdout)
    assert {"device", "precision", "epochs", "torch", "mlflow", "cores"} <= set(facts)


def test_runs_are_listed_compared_and_reaped_in_words_and_in_json(store):
    from heartseg import tracking

    assert call("runs", "list").stdout == "There is no such run yet.\n"
    assert call("runs", "reap").stdout == "No run is RUNNING.\n"
    tracking.connect()
    for name, dice in (("first", 0.5), ("second", 0.75)):
        run = tracking.open_run("heartseg", name=name)
        run.log_metrics({"dice": dice, "dice/a": dice, "dice/b": dice + 0.125})
        run.end("FINISHED")
    listed = call("runs", "list", "--json")
    assert [row["name"] for row in json.loads(listed.stdout)] == ["second", "first"]
    assert run.run_id[:8] in call("runs", "list", "--status", "finished").stdout
    compared = json.loads(call("runs", "compare", "first", run.run_id[:12], "--json").stdout)
    assert compared["gain"] == {"mean": 0.25, "low": 0.25, "high": 0.25}
    assert "Second minus first: +0.2500 Dice" in call("runs", "compare", "first", "second").stdout
    alive = tracking.open_run("heartseg", name="alive")
    reaped = json.loads(call("runs", "reap", "--dry-run", "--json").stdout)
    assert [(one["name"], one["closed"]) for one in reaped["runs"]] == [("alive", False)]
    alive.end("FINISHED")


def test_a_run_that_is_running_on_record_alone_is_pointed_out(store):
    from mlflow.tracking import MlflowClient

    from heartseg import processes, tracking

    tracking.connect()
    where, number, start = processes.identity().rsplit("/", 2)
    MlflowClient().create_run("0", tags={tracking.PROCESS_TAG: f"{where}/{number}/{start}0"})
    assert "its process is gone: heartseg runs reap" in call("runs", "list").stderr
    assert call("runs", "reap").stdout.startswith("closed")
    assert call("runs", "list").stderr == ""


def test_a_table_that_is_not_up_to_date_is_exit_1(store, tmp_path):
    from heartseg.runs.experiment_table import BEGIN, END

    (tmp_path / "experiments").mkdir()
    (tmp_path / "experiments" / "one.toml").write_text('description = "One?"')
    (tmp_path / "experiments" / "README.md").write_text(f"{BEGIN}\n{END}\n")
    checked = call("experiments", "table", "--check")
    assert (checked.exit_code, checked.stdout) == (1, "experiments/README.md is not up to date.\n")
    assert [row["file"] for row in json.loads(call("experiments", "table", "--json").stdout)["rows"]] == ["one.toml"]
    checked = call("experiments", "table", "--check")
    assert (checked.exit_code, checked.stdout) == (0, "experiments/README.md is up to date.\n")
