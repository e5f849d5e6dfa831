"""Every command that README and docs show is run: here, word for word, or by the test that its block names.

A block of commands (```console, ```sh or ``` alone) stands below one of three comments:

    <!-- run: tutorial -->                          run here, in order with the others of that name, in one shell
    <!-- run by: tests/test_cli.py::test_name -->   run by that test
    <!-- not run: it needs a Kaggle account -->     not run, and why
"""

import ast
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import tomli_w
from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[1]
# A walk may go on over pages: first what leads there, then the rest.
FIRST = ("docs/tutorial.md", "docs/data.md")
PAGES = sorted(
    (
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "README.md", ROOT / "experiments/README.md", *ROOT.glob("docs/*.md"))
    ),
    key=lambda page: (page not in FIRST, page),
)
SHELL = ("", "console", "sh", "bash", "shell")
MARK = re.compile(r"<!-- (run|run by|not run): (.+?) -->\s*")
EXPECTED_EXIT = re.compile(r"^(.*\S)\s+# exits with (\d+)$")

# In place of what the experiments ask for: does it work, not how good does it get.
SMALL = {
    "data": {"spacing": [2.5, 2.5, 2.5]},
    "network": {"channels": [8, 16, 32], "strides": [2, 2]},
    "training": {"patches_per_epoch": 8, "spatial_size": [48, 48, 32], "device": "cpu"},
}


@dataclass(frozen=True)
class Block:
    """A block of commands, `place` as page:line, with the two halves of its mark; both are empty where it has none."""

    place: str
    content: str
    kind: str = ""
    word: str = ""

    def commands(self) -> Iterator[str]:
        """Its lines of shell; where some begin with a prompt, those alone, since the others are what was printed."""
        lines = self.content.splitlines()
        prompted = [line[2:] for line in lines if line.startswith(("$ ", "> "))]
        for line in prompted or lines:
            exits = EXPECTED_EXIT.match(line)
            yield f"code=0; {exits[1]} || code=$?; [ $code = {exits[2]} ]" if exits else line


def blocks_of(text: str, page: str) -> list[Block]:
    """The blocks of commands of a page, in order; an indented block counts too, as one without a mark."""
    found, above = [], ""
    for token in MarkdownIt().parse(text):
        if token.type == "code_block" or (token.type == "fence" and token.info.strip() in SHELL):
            mark = MARK.fullmatch(above)
            found.append(Block(f"{page}:{token.map[0] + 1}", token.content, *(mark.groups() if mark else ())))
        above = token.content if token.type == "html_block" else ""
    return found


BLOCKS = [block for page in PAGES for block in blocks_of((ROOT / page).read_text(), page)]
WALKS = sorted({block.word for block in BLOCKS if block.kind == "run"})


def test_every_block_of_commands_is_run_or_says_why_not():
    assert [block.place for block in BLOCKS if not block.kind] == []
    assert len(BLOCKS) > 20


def test_a_test_that_is_to_run_a_block_is_there():
    named = {block.place: block.word.split("::") for block in BLOCKS if block.kind == "run by"}
    missing = [place for place, (file, test) in named.items() if test not in names_of_tests(ROOT / file)]
    assert missing == []


def names_of_tests(path: Path) -> set[str]:
    tree = ast.parse(path.read_text()) if path.is_file() else ast.Module([], [])
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


@pytest.mark.parametrize("walk", WALKS)
def test_the_commands_work_as_they_are_written(walk, tmp_path):
    small_checkout(tmp_path)
    lines = ["set -euo pipefail"]
    for block in BLOCKS:
        if (block.kind, block.word) == ("run", walk):
            lines += [f"echo '== {block.place}' >&2", *block.commands()]
    code, output = run_in_bash("\n".join(with_free_ports(lines)), tmp_path)
    assert code == 0, output[-4000:]


def test_a_block_without_a_mark_is_found_and_a_prompt_tells_commands_from_what_they_print():
    transcript = "```console\n$ false   # exits with 1\nsome output\n$ cat <<END\n> it\n> END\n```\n"
    page = f"<!-- run: a -->\n{transcript}\n```\nls\n```\n"
    marked, bare = blocks_of(page, "page.md")
    assert (marked.kind, marked.word, bare.kind, bare.place) == ("run", "a", "", "page.md:10")
    assert list(marked.commands()) == ["code=0; false || code=$?; [ $code = 1 ]", "cat <<END", "it", "END"]


def small_checkout(folder: Path) -> None:
    """What the commands find where they are run: the experiments, as small as they can be."""
    (folder / "experiments").mkdir()
    for path in (ROOT / "experiments").glob("*.toml"):
        document = tomllib.loads(path.read_text())
        for section, values in SMALL.items():
            document[section] = {**document.get(section, {}), **values}
        (folder / "experiments" / path.name).write_text(tomli_w.dumps(document))


def with_free_ports(lines: list[str]) -> list[str]:
    """The same with other ports: those of the documentation may be taken."""
    free: dict[str, str] = {}

    def other(match: re.Match[str]) -> str:
        if match[2] not in free:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                free[match[2]] = str(probe.getsockname()[1])
        return match[1] + free[match[2]]

    return [re.sub(r"(127\.0\.0\.1:|--port )(\d+)", other, line) for line in lines]


def run_in_bash(script: str, folder: Path) -> tuple[int, str]:
    """Exit code and output; whatever the script leaves running is ended."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_", "HEARTSEG_"))
    }
    environment = {
        **kept,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "OMP_NUM_THREADS": "1",
        "MLFLOW_ALLOW_PICKLE_DESERIALIZATION": "false",
    }
    bash = shutil.which("bash") or "bash"
    with (folder / "output").open("w") as output:
        shell = subprocess.Popen(
            [bash, "-c", script], cwd=folder, env=environment, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
        )  # fmt: skip
        try:
            code = shell.wait(900)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGTERM)
    return code, (folder / "output").read_text()
