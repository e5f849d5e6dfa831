"""The table of an experiments folder: what the runs of a real store write into it, and what it keeps."""

from pathlib import Path

import pytest

from heartseg import tracking
from heartseg.config import flatten, load_config
from heartseg.errors import ConfigError, TableError
from heartseg.runs.experiment_table import BEGIN, END, update
from heartseg.setting import render
from heartseg.study.plan import load_plan

EXPERIMENTS = Path(__file__).parents[1] / "experiments"
README = f"# Mine\n\nBy hand.\n\n{BEGIN}\n{END}\n\nBy hand too.\n"


@pytest.fixture
def folder(store, tmp_path) -> Path:
    """Two files, one below that says what the first does not, and a README.md with a place for the table."""
    tracking.connect()
    made = tmp_path / "experiments"
    (made / "below").mkdir(parents=True)
    (made / "default.toml").write_text('description = "The default | at once?"\n')
    (made / "wide.toml").write_text('description = "Wider?"\n[network]\nchannels = [32, 64, 128, 256]\n')
    (made / "below" / "flips.toml").write_text('description = "Flips?"\n[augmentation]\nflip_probability = 0.5\n')
    (made / "README.md").write_text(README)
    return made


def trained(path: Path, dice: float, *, kind: str = "training", status: str = "FINISHED", **values: str) -> str:
    """A run as a training of the file at `path` leaves it."""
    config = load_config(path, values)
    run = tracking.open_run(config.name, name=path.stem, tags={tracking.EXPERIMENT_TAG: path.stem})
    run.log_params({name: render(value) for name, value in flatten(config).items()})
    tags = {tracking.KIND_TAG: kind, tracking.SOURCE_TAG: "local", tracking.DATA_TAG: "0123456789abcdef"}
    run.set_tags({**tags, "heartseg.device": "cpu"})
    run.log_metrics({"dice": dice, "dice_worst": dice - 0.1})
    run.end(status)
    return run.run_id


def rows(folder: Path) -> list[str]:
    """The lines of the table below its header."""
    text = (folder / "README.md").read_text()
    assert text.startswith(README.partition(BEGIN)[0])
    assert text.endswith("\n\nBy hand too.\n")
    return [line for line in text.splitlines() if line.startswith("|")][2:]


def with_remark(folder: Path, line: str, remark: str) -> None:
    readme = folder / "README.md"
    text = readme.read_text()
    assert line in text
    readme.write_text(text.replace(line, f"{line[:-1].rstrip()} {remark} |"))


def test_without_a_run_each_file_of_the_folder_has_its_question(folder):
    assert update(folder).changed
    assert rows(folder) == [
        r"| The default \| at once? | [default.toml](default.toml) | | | | | | | |",
        "| Wider? | [wide.toml](wide.toml) | | | | | | | |",
    ]
    assert not update(folder).changed


def test_runs_of_a_file_are_told_by_data_split_and_budget(folder):
    default = folder / "default.toml"
    first = trained(default, 0.9, seed="1", max_minutes="2", val_cases="la_004,la_010")
    second = trained(default, 0.8, seed="0", max_minutes="2", val_cases="la_004,la_010")
    longer = trained(default, 0.95, epochs="6", fold="1", threads="1")
    below = trained(folder / "below" / "flips.toml", 0.7, epochs="1", fold="each")
    update(folder)
    start = r"| The default \| at once? | [default.toml](default.toml) | local 01234567, "
    assert rows(folder) == [
        f"{start}fold 1 of 5 | 6 epochs, cpu, threads: 1 | 1 | 0.950 | 0.850 | `{longer[:8]}` | |",
        f"{start}la_004, la_010 | 2 min, cpu | 2 | 0.850 (0.800, 0.900) | 0.700 | `{second[:8]}`, `{first[:8]}` | |",
        "| Wider? | [wide.toml](wide.toml) | | | | | | | |",
        "| Flips? | [below/flips.toml](below/flips.toml) | local 01234567, each of 5 folds | 1 epoch, cpu | 1 | 0.700 "
        f"| 0.600 | `{below[:8]}` | |",
    ]
    assert not update(folder).changed


def test_only_finished_trainings_with_the_files_own_settings_count(folder):
    default = folder / "default.toml"
    trained(default, 0.9, learning_rate="0.5")
    trained(default, 0.9, status="KILLED")
    trained(default, 0.9, kind="evaluation")
    update(folder)
    assert rows(folder)[0] == r"| The default \| at once? | [default.toml](default.toml) | | | | | | | |"


def test_of_two_files_that_say_the_same_the_one_that_a_run_was_started_with_has_it(folder):
    (folder / "again.toml").write_text('description = "Again?"\n')
    run_id = trained(folder / "default.toml", 0.9, epochs="1")
    update(folder)
    assert [run_id[:8] in line for line in rows(folder)] == [False, True, False]


def test_a_study_is_told_by_its_run(folder):
    path = folder / "search.toml"
    path.write_text('description = "Which rate?"\n[study]\ntrials = 3\n[search]\nlearning_rate = {}\n')
    plan = load_plan(path, {"training.max_minutes": "1", "study.trials": "4"})
    run = tracking.open_run("heartseg-tune", name="search", tags={tracking.KIND_TAG: "study"})
    run.set_tags({tracking.SOURCE_TAG: "local"})
    run.log_text("study.toml", plan.to_toml())
    run.log_metrics({"dice": 0.91})
    run.end("FINISHED")
    update(folder)
    assert rows(folder)[1] == (
        f"| Which rate? | [search.toml](search.toml) | local, ratio 0.8 | 4 trials of 1 min | | 0.910 | "
        f"| `{run.run_id[:8]}` | |"
    )


def test_a_remark_stays_with_its_row_and_moves_on_where_the_row_is_no_more(folder):
    update(folder)
    with_remark(folder, rows(folder)[1], r"too slow \| here")
    assert not update(folder).changed
    assert rows(folder)[1].endswith(r"| too slow \| here |")
    trained(folder / "wide.toml", 0.9, epochs="1")
    trained(folder / "wide.toml", 0.9, epochs="2")
    update(folder)
    assert [line.split(" | ")[-1] for line in rows(folder)[1:]] == [r"too slow \| here |", "|"]
    with_remark(folder, rows(folder)[2], "longer")
    assert not update(folder).changed
    trained(folder / "wide.toml", 0.8, epochs="2", seed="1")
    update(folder)
    assert rows(folder)[2].endswith("| longer |")
    assert "0.850 (0.900, 0.800)" in rows(folder)[2]


def test_what_was_measured_elsewhere_is_kept_and_not_told_twice(folder):
    here = trained(folder / "wide.toml", 0.9, epochs="1")
    elsewhere = (
        f"| Wider? | [wide.toml](wide.toml) | x | y | 2 | 0.9 (0.9, 0.9) | 0.8 | `{here[:8]}`, `deadbeef` | so |"
    )
    gone = "| Gone? | [gone.toml](gone.toml) | x | y | 1 | 0.9 | 0.8 | `feedbeef` | |"
    text = README.replace(BEGIN, f"{BEGIN}\n\n| a |\n| --- |\n{elsewhere}\n{gone}")
    (folder / "README.md").write_text(text)
    update(folder)
    assert rows(folder)[1:] == [elsewhere, gone]
    later = trained(folder / "wide.toml", 0.7, epochs="1")
    update(folder)
    assert rows(folder)[2] == elsewhere
    assert f"`{later[:8]}`" in rows(folder)[1]
    assert here[:8] not in rows(folder)[1]
    assert not update(folder).changed


def test_a_check_changes_nothing(folder):
    assert update(folder, check=True).changed
    assert (folder / "README.md").read_text() == README


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# Mine\n", "has no place for the table"),
        (f"{END}\n{BEGIN}\n", "has no place for the table"),
        (f"{BEGIN}\n| a |\n| --- |\n| one | two |\n{END}\n", "expected a row of 9 cells"),
        (f"{BEGIN}\n| one | two |\n| three | four |\n{END}\n", "expected a header and a line of dashes"),
        (f"{BEGIN}\n| a |\n| --- |\nwords\n{END}\n", "expected a row of 9 cells"),
    ],
)
def test_a_readme_without_a_sound_table_is_one_sentence(folder, text, sentence):
    (folder / "README.md").write_text(text)
    with pytest.raises(TableError, match=sentence):
        update(folder)
    assert (folder / "README.md").read_text() == text


def test_a_folder_without_a_readme_or_with_a_faulty_file_is_one_sentence(folder, tmp_path):
    with pytest.raises(TableError, match=r"README\.md cannot be read"):
        update(tmp_path / "nowhere")
    (folder / "faulty.toml").write_text("name = ")
    with pytest.raises(ConfigError, match=r"faulty\.toml cannot be read"):
        update(folder)


def test_the_projects_own_table_is_what_the_command_writes(store):
    # Without a run: rows with figures stay as they are, wherever they were measured.
    tracking.connect()
    assert not update(EXPERIMENTS, check=True).changed, "Write it anew: heartseg experiments table experiments"
