"""The command line: all commands together, and how an error ends one. Each group of commands has a file of its own."""

import sys
from typing import Any, NoReturn

import click

from heartseg.addresses import show_unexpected, without_secrets
from heartseg.commands.data import data
from heartseg.commands.evaluate import evaluate
from heartseg.commands.experiments import experiments
from heartseg.commands.info import info
from heartseg.commands.kaggle import kaggle
from heartseg.commands.predict import predict
from heartseg.commands.registry import registry
from heartseg.commands.report import report
from heartseg.commands.runs import runs
from heartseg.commands.serve import serve
from heartseg.commands.train import train
from heartseg.commands.tune import study, tune
from heartseg.errors import HeartsegError
from heartseg.version import __version__

CONTEXT = {
    "help_option_names": ["-h", "--help"],
    # MLflow hands parameters over as they are written in `-P learning_rate=…`.
    "token_normalize_func": lambda token: token.replace("_", "-"),
    "max_content_width": 120,
}


class _Commands(click.Group):
    """A group whose errors are one sentence and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except HeartsegError as error:
            click.echo(f"Error: {without_secrets(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(130)
        except OSError as error:
            # A full disk or a missing right can show up in any library's writer.
            place = f" ({error.filename})" if error.filename else ""
            click.echo(without_secrets(f"Error: {error.strerror or error}{place}."), err=True)
            ctx.exit(1)


@click.group(cls=_Commands, context_settings=CONTEXT)
@click.version_option(__version__, prog_name="heartseg")
def cli() -> None:
    """Outline the left atrium in 3D cardiac MRI: train, track, compare, promote, predict.

    Not a medical device: for research only.
    """


for command in (train, tune, study, evaluate, predict, serve, registry, runs, report, experiments, kaggle, data, info):
    cli.add_command(command)


def main() -> NoReturn:
    """The installed command."""
    sys.excepthook = show_unexpected
    cli(prog_name="heartseg")
    raise AssertionError  # pragma: no cover - click exits
