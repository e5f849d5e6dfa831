"""The command that serves a model over HTTP."""

import logging
import os
from pathlib import Path
from typing import Any

import click

from heartseg.commands.common import find_segmenter, model_option
from heartseg.errors import ConfigError, HeartsegError
from heartseg.options import config_options, given, given_of, setting_options
from heartseg.service.settings import service_config, service_settings

TOKEN = "HEARTSEG_SERVE_TOKEN"  # noqa: S105 - the name of it


@click.command()
@model_option
@click.option(
    "--token-file", type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help=f"File with the token that clients must show; or set {TOKEN}. Without either, everybody may ask.",
)  # fmt: skip
@setting_options(service_settings())
@config_options("inference")
def serve(model: str, token_file: Path | None, **arguments: Any) -> None:
    """Serve masks over HTTP: docs/serving.md.

    \b
    Example: heartseg serve --port 8080
    """
    config = service_config(given_of(service_settings(), arguments))
    token = _token(token_file)
    try:
        from heartseg.service.champion import ModelInUse
        from heartseg.service.server import serve as run
    except ModuleNotFoundError as error:
        raise HeartsegError(
            f"heartseg serve needs {error.name}, which is not installed.", hint="pip install 'heartseg[serve]'"
        ) from error
    from heartseg import tracking
    from heartseg.progress import TerminalReporter

    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("heartseg").setLevel(logging.INFO)
    for name in ("uvicorn", "python_multipart"):  # which warn of every request that is none
        logging.getLogger(name).setLevel(logging.ERROR)
    if not Path(model).exists() and not config.wait_for_model:
        tracking.connect()
    overrides = given(arguments, "inference")
    in_use = ModelInUse(
        model,
        lambda uri: find_segmenter(uri, overrides),
        check_seconds=config.check_seconds,
        wait=config.wait_for_model,
    )
    notify = TerminalReporter().notify
    if not token and not config.on_loopback:
        notify(f"Everybody who reaches {config.host} may ask: no token is set. See: heartseg serve --help")
    run(config, in_use, token=token, notify=notify)
    # All is put away. Python would now wait for a pass that nobody wants any more, and take torch apart for seconds.
    logging.shutdown()
    os._exit(0)


def _token(file: Path | None) -> str:
    """The token of the file or the environment; empty where neither is given, refused where it is empty."""
    found = os.environ.get(TOKEN) if file is None else file.read_text()
    if found is None:
        return ""
    token = found.strip()
    if not token:
        raise ConfigError(f"The token of {file or TOKEN} is empty, which would let everybody in.",
                          hint="Write one into it, or leave it out.")  # fmt: skip
    return token
