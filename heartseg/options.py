"""Command-line options made from the settings of the configuration."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import click

from heartseg.config import settings
from heartseg.setting import Setting, render

Command = TypeVar("Command", bound=Callable[..., Any])


def setting_options(entries: Iterable[Setting]) -> Callable[[Command], Command]:
    """Add an option for each setting. Unset ones arrive as None."""

    def decorate(command: Command) -> Command:
        for entry in reversed(list(entries)):
            unit = f" [{entry.unit}]" if entry.unit else ""
            text = f"{entry.help.rstrip('.')}{unit}; {entry.expected}. Default {render(entry.default)}."
            name = f"--{entry.option.replace('_', '-')}"
            command = click.option(name, _argument(entry.option), metavar="V", help=text)(command)
        return command

    return decorate


def config_options(*sections: str) -> Callable[[Command], Command]:
    """Add an option for each setting of the named sections, of all where none is named. Unset ones arrive as None."""
    return setting_options(settings(*sections))


def given(arguments: Mapping[str, Any], *sections: str) -> dict[str, str]:
    """The settings of the configuration that were set on the command line, by dotted name."""
    return given_of(settings(*sections), arguments)


def given_of(entries: Iterable[Setting], arguments: Mapping[str, Any]) -> dict[str, str]:
    """Those of `entries` that were set on the command line, by dotted name."""
    values = {entry.path: arguments[_argument(entry.option)] for entry in entries}
    return {path: value for path, value in values.items() if value is not None}


def _argument(option: str) -> str:
    # Prefixed, so that a setting never collides with a command's own argument.
    return f"setting_{option}"
