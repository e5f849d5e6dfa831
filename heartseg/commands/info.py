"""The command that tells what this machine has."""

import click

from heartseg.commands.common import json_option, print_json


@click.command()
@json_option
def info(as_json: bool) -> None:
    """Print what this machine has: cores, memory, GPU, versions, and what `auto` means here.

    \b
    Example: heartseg info
    """
    from heartseg import environment

    device = environment.choose_device("auto")
    precision = environment.choose_precision("auto", device)
    facts = {
        **environment.describe(),
        "device": device.type,
        "precision": f"{precision.name} ({precision.reason})",
        "epochs": environment.default_epochs(device)[1],
    }
    if as_json:
        print_json(facts)
        return
    for name, value in facts.items():
        click.echo(f"{name:12} {value}")
