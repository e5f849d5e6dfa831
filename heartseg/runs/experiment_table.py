"""The table of results in the README.md of an experiments folder, written between two comments of it.

A row is one file on one split for one budget. Its last cell is for people and stays. So do rows with runs that are not
in the store: what was measured elsewhere is not lost.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Any

from heartseg import tracking
from heartseg.errors import TableError
from heartseg.runs.experiment_results import ExperimentFile, Place, Result, read_files, results
from heartseg.storage import write_text
from heartseg.tracking import Run

BEGIN = "<!-- experiments-table: written by `heartseg experiments table`; the last column is yours -->"
END = "<!-- /experiments-table -->"
BEGINS = "<!-- experiments-table"  # whatever else that line says
COLUMNS = ("question", "file", "data, split", "budget", "seeds", "Dice, mean (each)", "worst case", "runs", "remarks")
SHORT = 8  # characters of a run's id in the table


@dataclass(frozen=True)
class Row:
    """One line of the table, cell by cell as it stands there. `file` is the path below the folder."""

    question: str
    file: str
    data: str = ""
    budget: str = ""
    seeds: str = ""
    dice: str = ""
    worst: str = ""
    runs: str = ""
    remarks: str = ""

    @property
    def place(self) -> Place:
        """What its remark belongs to."""
        return Place(self.file, self.data, self.budget)

    @property
    def run_ids(self) -> tuple[str, ...]:
        """The beginnings of the ids of its runs."""
        return tuple(re.findall(rf"`([0-9a-f]{{{SHORT},32}})`", self.runs))

    def to_line(self) -> str:
        """The row in Markdown."""
        question, file, *others = astuple(self)
        return "|" + "|".join(f" {cell} " if cell else " " for cell in (question, f"[{file}]({file})", *others)) + "|"


@dataclass(frozen=True)
class Update:
    """The table as it is to be, and whether it was otherwise."""

    readme: Path
    changed: bool
    rows: tuple[Row, ...]

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {"file": str(self.readme), "changed": self.changed, "rows": [asdict(row) for row in self.rows]}


def update(folder: Path, *, check: bool = False) -> Update:
    """Bring the table in `folder`/README.md up to date with the files there and the runs of the store.

    A file of the folder has a row even without a run, one of a folder below as soon as there is a run of it. A second
    time changes nothing; `check` never does.

    Raises:
        TableError: If there is no README.md, no place for the table in it, or a row that is none.
        ConfigError: If an experiment file is faulty.
        TrackingError: If the store fails.
        StorageError: If the file cannot be written.
    """
    readme = folder / "README.md"
    try:
        text = readme.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(f"{readme} cannot be read: {error}.", hint="Name the folder of the experiments.") from error
    before, lines, after = _parts(text, readme)
    rows = merged(read_files(folder), _read(lines, readme), list(tracking.search(list(tracking.experiments()))))
    header = ["| " + " | ".join(cells) + " |" for cells in (COLUMNS, ["---"] * len(COLUMNS))]
    new = before + "\n".join([BEGIN, "", *header, *(row.to_line() for row in rows), "", END]) + after
    if new != text and not check:
        write_text(readme, new)
    return Update(readme, new != text, tuple(rows))


def merged(files: Sequence[ExperimentFile], old: Sequence[Row], runs: Sequence[Run]) -> list[Row]:
    """The rows of all files: what the runs show, and what the `old` rows say about runs that are not among them.

    Raises:
        TrackingError: If the store fails.
    """
    here = [run.info.run_id for run in runs]
    kept = [row for row in old if any(not _among(here, run_id) for run_id in row.run_ids)]
    # A run that is told of in a row that stays is not told of twice.
    told = tuple(run_id for row in kept for run_id in row.run_ids)
    found = results(files, [run for run in runs if not run.info.run_id.startswith(told)])
    questions = {file.name: _cell(file.question) for file in files}
    rows: list[Row] = []
    for name in dict.fromkeys([*questions, *(row.file for row in old)]):
        question = questions.get(name) or next((row.question for row in old if row.file == name), "")
        stay = [row for row in kept if row.file == name]
        new = [_row(question, result) for result in found if result.place.file == name]
        remarks = {row.place: row.remarks for row in old if row.file == name and row not in kept and row.remarks}
        in_the_folder = name in questions and "/" not in name
        if not new and (remarks or (in_the_folder and not stay)):
            new = [Row(question, name)]
        rows += sorted([*stay, *_with_remarks(new, remarks)], key=lambda row: (row.place, row.runs))
    return rows


def _with_remarks(rows: Sequence[Row], remarks: dict[Place, str]) -> list[Row]:
    """Rows with their remarks; those whose row is no more stand in the first, so that no word is lost."""
    own = {row.place for row in rows}
    homeless = [words for place, words in remarks.items() if place not in own]
    done = [replace(row, remarks=remarks.get(row.place, "")) for row in rows]
    if homeless:
        done[0] = replace(done[0], remarks="; ".join(filter(None, [done[0].remarks, *homeless])))
    return done


def _row(question: str, result: Result) -> Row:
    dice = result.dice
    each = f" ({', '.join(f'{value:.3f}' for value in dice)})" if len(dice) > 1 else ""
    return Row(
        question,
        result.place.file,
        _cell(result.place.data),
        _cell(result.place.budget),
        seeds=str(len(set(result.seeds)) or ""),
        dice=f"{fmean(dice):.3f}{each}",
        worst="" if result.worst is None else f"{result.worst:.3f}",
        runs=", ".join(f"`{run_id[:SHORT]}`" for run_id in result.run_ids),
    )


def _among(run_ids: Sequence[str], beginning: str) -> bool:
    return any(run_id.startswith(beginning) for run_id in run_ids)


def _parts(text: str, readme: Path) -> tuple[str, list[str], str]:
    """What stands before the table, its lines, and what stands after."""
    lines = text.split("\n")
    begins = [number for number, line in enumerate(lines) if line.startswith(BEGINS)]
    ends = [number for number, line in enumerate(lines) if line == END]
    if len(begins) != 1 or len(ends) != 1 or ends[0] < begins[0]:
        raise TableError(
            f"{readme} has no place for the table: expected one line {BEGIN} and after it one line {END}.",
            hint="Put both lines where the table is to be.",
        )
    before = "".join(f"{line}\n" for line in lines[: begins[0]])
    after = "".join(f"\n{line}" for line in lines[ends[0] + 1 :])
    return before, lines[begins[0] + 1 : ends[0]], after


def _read(lines: Sequence[str], readme: Path) -> list[Row]:
    """The rows of the table as it is."""
    rows = []
    filled = [line.strip() for line in lines if line.strip()]
    if filled and not (len(filled) > 1 and set(filled[1]) <= set("|-: ")):
        raise TableError(
            f"{readme}: expected a header and a line of dashes above the rows, found: {filled[0]}",
            hint="Put both back; nothing was written.",
        )
    for line in filled[2:]:
        edge, *cells, end = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)] if "|" in line else ["", "", line]
        link = re.fullmatch(r"\[.*\]\((.+)\)", cells[1]) if len(cells) == len(COLUMNS) else None
        if link is None or edge or end:
            raise TableError(
                f"{readme}: expected a row of {len(COLUMNS)} cells, the second a link to a file, found: {line}",
                hint=r"Write a bar within a cell as \|.",
            )
        rows.append(Row(cells[0], link[1], *cells[2:]))
    return rows


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")
