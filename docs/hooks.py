"""The pages of the site that are made: from the README, the experiments, the command line and the settings."""

import posixpath
import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

from heartseg.cli import cli
from heartseg.config import SECTIONS, settings
from heartseg.setting import render

ROOT = Path(__file__).parents[1]

COMMAND = """::: mkdocs-click
    :module: {module}
    :command: {command}
    :prog_name: heartseg {name}
    :style: plain
"""
RESULTS = "<!-- results: made from benchmarks/results.json -->"


def on_config(config: Any) -> Any:
    """Give each command its place in the navigation."""
    reference = next(part["Reference"] for part in config["nav"] if "Reference" in part)
    commands = next(entry for entry in reference if "Commands" in entry)
    commands["Commands"] = ["commands/index.md", *({name: f"commands/{name}.md"} for name in cli.commands)]
    return config


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that no file holds."""
    made = {
        "index.md": _linked((ROOT / "README.md").read_text(), ""),
        "experiments.md": _linked((ROOT / "experiments" / "README.md").read_text(), "experiments"),
        "commands/index.md": commands_page(),
        **{f"commands/{name}.md": command_page(name) for name in cli.commands},
        "settings.md": settings_page(),
    }
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, page: Any, **about: Any) -> str:
    """Have links lead within the site, put in the results of benchmarks, and leave out how each block is run."""
    if not page.file.generated_by:
        markdown = _linked(markdown, "docs")
    if page.file.src_uri == "benchmarks.md":
        markdown = markdown.replace(RESULTS, benchmark_tables())
    return re.sub(r"^<!-- (run|run by|not run): .*? -->\n", "", markdown, flags=re.MULTILINE)


def commands_page() -> str:
    """A line for each command, with where to read on."""
    lines = ["# Commands", "", "Each has `--help` with an example, and `--json` where another program would read it."]
    lines += ["", "| command | what it does |", "| --- | --- |"]
    for name, command in cli.commands.items():
        parts = getattr(command, "commands", {"": command})
        for part, one in parts.items():
            anchor = f"#heartseg-{name}-{part}" if part else ""
            words = f"heartseg {name} {part}".rstrip()
            lines.append(f"| [`{words}`]({name}.md{anchor}) | {one.get_short_help_str(200)} |")
    return "\n".join(lines)


def command_page(name: str) -> str:
    """The page of a command, or of a group with all of its own."""
    callback = cli.commands[name].callback
    return COMMAND.format(name=name, module=callback.__module__, command=callback.__name__)


def benchmark_tables() -> str:
    """What was measured, one table a run, with its command, commit, machine and data."""
    sys.path.insert(0, str(ROOT))  # the benchmarks are no part of the package
    from benchmarks.picture import number
    from benchmarks.results import read_results

    document = read_results(ROOT / "benchmarks" / "results.json")
    machine, data = document["machine"], document["data"]
    lines = [
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, GPU: {machine['gpu']}; "
        f"Python {machine['python']}, torch {machine['torch']}, MONAI {machine['monai']}; "
        f"{data['cases']} cases of {data['name']}.",
    ]
    for name, entry in document["benchmarks"].items():
        if not entry.get("comparisons"):
            continue
        lines += [
            "",
            f"### {name}",
            "",
            f"`{entry['command']}`, {entry['date'][:10]}, commit {entry['commit'][:12]}.",
            "",
        ]
        lines += ["| what | | in comparison | ratio |", "| --- | --- | --- | --- |"]
        for one in entry["comparisons"]:
            ours, theirs = (f"{side['name']}: {number(side['median'])} {one['unit']}" for side in one["sides"])
            sign = "at least " if one["bound"] else "about " if one["extrapolated"] else ""
            lines.append(f"| {one['what']} | {ours} | {theirs} | {sign}{number(one['ratio'])} |")
        lines += ["", *dict.fromkeys(one["note"] for one in entry["comparisons"] if one["note"])]
    return "\n".join(lines)


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


def _linked(text: str, folder: str) -> str:
    """The text of a page in `folder` of the project, its links as they are in the site; what is not there is named."""

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

    return re.sub(r"\[([^\]]*)\]\(([^)\s]+)\)", link, text)
