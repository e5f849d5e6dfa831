"""The commands of the model registry."""

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from heartseg.commands.common import find_dataset, json_option, open_registry, print_json

if TYPE_CHECKING:
    from heartseg.registry import ModelVersionInfo


@click.group()
def registry() -> None:
    """The model registry: what is candidate, what is champion, and why."""


@registry.command("list")
@json_option
def registry_list(as_json: bool) -> None:
    """List the versions of the registered model.

    \b
    Example: heartseg registry list
    """
    versions = open_registry().list_versions()
    if as_json:
        print_json([version.to_dict() for version in versions])
        return
    for version in versions:
        click.echo(_line(version))


@registry.command("show")
@click.argument("version", default="champion")
@json_option
def registry_show(version: str, as_json: bool) -> None:
    """Show one VERSION, by number or alias, with the evidence for it.

    \b
    Example: heartseg registry show champion
    """
    found = open_registry().describe(version)
    if as_json:
        print_json(found.to_dict())
        return
    click.echo(_line(found))
    for name, value in [("run", found.run_id), ("source", found.source), *sorted(found.tags.items())]:
        click.echo(f"  {name:32} {value}")


@registry.command("promote")
@click.argument("version", default="candidate")
@click.option("--data", default="auto", show_default=True, help="Data set to evaluate the champion on where needed.")
@click.option("--min-gain", type=float, help="Mean gain in Dice that the interval's lower end must exceed.")
@click.option("--max-case-drop", type=float, help="Largest fall of Dice allowed on any one case.")
@click.option("--first-champion-dice", type=float, help="Least mean Dice of a first champion.")
@click.option("--min-cases", type=int, help="Least number of cases to compare on.")
@click.option("--force", is_flag=True, help="Promote in spite of the reasons against it; they go on record.")
@json_option
def registry_promote(version: str, data: str, force: bool, as_json: bool, **rules: float | None) -> None:
    """Make VERSION (a number or an alias, the candidate if left out) champion if it is measurably better.

    It is compared with the champion on cases that neither was trained on. The decision goes on record either way.

    \b
    Example: heartseg registry promote
    """
    from heartseg.scoring import champion_scores

    versions = open_registry()
    chosen = {name: value for name, value in rules.items() if value is not None}
    decision = versions.promote(
        version,
        rules=replace(versions.PromotionRules(), **chosen),
        force=force,
        evaluate_champion=lambda champion, wanted: champion_scores(champion, wanted, find_dataset(data)),
    )
    print_json(decision.to_dict()) if as_json else click.echo(decision.explain())
    if not decision.promoted and not decision.already_champion:
        sys.exit(1)


@registry.command("rollback")
@json_option
def registry_rollback(as_json: bool) -> None:
    """Put the previous champion back.

    \b
    Example: heartseg registry rollback
    """
    event = open_registry().rollback()
    print_json(event.to_dict()) if as_json else click.echo(event.explain())


@registry.command("history")
@json_option
def registry_history(as_json: bool) -> None:
    """Print every attempt to promote and every rollback, oldest first.

    \b
    Example: heartseg registry history
    """
    events = open_registry().history()
    if as_json:
        print_json([event.to_dict() for event in events])
        return
    for event in events:
        click.echo(event.explain())


def _line(version: "ModelVersionInfo") -> str:
    dice = version.tags.get("dice", "-")
    data = version.tags.get("heartseg.data.source", "unknown")
    return f"{version.version:>4}  {version.created}  Dice {dice:6}  {data:8}  {' '.join(version.aliases)}"
