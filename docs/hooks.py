"""The pages of the site that are made: from the README, the experiments, the command line and the settings."""

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

from heartseg.config import SECTIONS, settings
from heartseg.setting import render

ROOT = Path(__file__).parents[1]

COMMANDS = """# Commands

Every command of `heartseg`, with its options, as `--help` prints them.

::: mkdocs-click
    :module: heartseg.cli
    :command: cli
    :prog_name: heartseg
    :depth: 1
    :style: table
    :list_subcommands: true
"""


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that no file holds."""
    made = {
        "index.md": _moved(ROOT / "README.md"),
        "experiments.md": _moved(ROOT / "experiments" / "README.md"),
        "commands.md": COMMANDS,
        "settings.md": settings_page(),
    }
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def settings_page() -> str:
    """A table for each section of an experiment's TOML, from the one place where settings are written."""
    lines = ["# Settings", "", "Sections and keys of an experiment's TOML; on the command line the option in the last"]
    lines += ["column. What is left out has its default.", ""]
    for section, kind in SECTIONS.items():
        lines += [f"## [{section}]", "", (kind.__doc__ or "").split("\n")[0], ""]
        lines += ["| key | default | what it is | values | option |", "| --- | --- | --- | --- | --- |"]
        for entry in settings(section):
            unit = f" ({entry.unit})" if entry.unit else ""
            option = f"`--{entry.option.replace('_', '-')}`"
            words = [f"`{entry.name}`", f"`{render(entry.default)}`", entry.help + unit, entry.expected, option]
            lines.append("| " + " | ".join(word.replace("|", "\\|") for word in words) + " |")
        lines.append("")
    return "\n".join(lines)


def _moved(path: Path) -> str:
    """The text of a page that lies outside of `docs`, its links as they are from there."""
    folder = path.parent.relative_to(ROOT).as_posix()

    def link(match: re.Match[str]) -> str:
        words, target = match.groups()
        if re.match(r"[a-z]+:|#", target):
            return match.group()
        file, _, anchor = target.partition("#")
        place = posixpath.normpath(posixpath.join(folder, file))
        named = {"README.md": "index.md", "experiments/README.md": "experiments.md"}.get(place, place)
        if named.startswith("docs/") or named != place:
            return f"[{words}]({named.removeprefix('docs/')}{'#' + anchor if anchor else ''})"
        return f"{words} (`{place}`)" if words != place else f"`{place}`"

    return re.sub(r"\[([^\]]*)\]\(([^)\s]+)\)", link, path.read_text())
