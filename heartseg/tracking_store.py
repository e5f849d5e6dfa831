"""The tracking store in use: finding it, waiting for it, and wording its failures without any password."""

import logging
import os
import re
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit, urlunsplit

import mlflow
import requests
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient
from sqlalchemy.exc import SQLAlchemyError

from heartseg.addresses import public_address, without_secrets
from heartseg.errors import TrackingError

# How long a server may take for an answer, and how often it is asked again: MLflow's own 120 s and 7 times make a
# quarter of an hour of silence.
DEFAULTS = {"MLFLOW_HTTP_REQUEST_TIMEOUT": "30", "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "1"}
PATIENCE_SECONDS = 600.0  # for a store that is away when work cannot begin without it
PAUSE_SECONDS = 2.0


def connect() -> str:
    """Make sure that the tracking store answers, and return its address without a password.

    An HTTP server is asked once with a short time limit. A user name and password in its address are handed to MLflow
    in its variables for them: what it says and writes holds the address.

    Raises:
        TrackingError: If the store is not there.
    """
    for name in ("alembic", "mlflow"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # What a database refuses is raised as well, and told in a sentence.
    logging.getLogger("mlflow.store.db.utils").setLevel(logging.CRITICAL)
    # It would tell of each try that is repeated.
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", module="mlflow")
    for name, value in DEFAULTS.items():
        os.environ.setdefault(name, value)
    # Bars for files of some bytes, drawn into log files as well.
    os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
    # MLflow prints each run's address on the stdout that --json keeps to one document.
    os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"
    address = mlflow.get_tracking_uri()
    parts = urlsplit(address)
    if parts.scheme in ("http", "https"):
        address = _without_password(address)
        _ask_server(address)
    elif parts.scheme in ("", "file"):
        # Whoever names a file store wants it; MLflow 3 asks for this consent besides.
        os.environ.setdefault("MLFLOW_ALLOW_FILE_STORE", "true")
    with answering():
        MlflowClient().search_experiments(max_results=1)
    return public_address(address)


def wait_until_there(notify: Callable[[str], None], *, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """`connect`, as often as it takes: for work that is under way and cannot go on without the store.

    Raises:
        TrackingError: If it is not there in time.
    """
    end, told = time.monotonic() + patience_seconds, False
    while True:
        try:
            connect()
            return
        except TrackingError as error:
            if time.monotonic() > end:
                raise
            if not told:
                notify(f"{error.message} Waiting for it up to {patience_seconds / 60:g} minutes.")
            told = True
        time.sleep(PAUSE_SECONDS)


def address() -> str:
    """The address of the store in use, for another process to `use`; a database's with any password in it."""
    uri: str = mlflow.get_tracking_uri()
    return uri


def use(address: str) -> None:
    """Take the store at `address` from now on."""
    mlflow.set_tracking_uri(address)


def is_folder() -> bool:
    """True where the store in use is a folder of files."""
    return urlsplit(address()).scheme in ("", "file")


@contextmanager
def answering() -> Iterator[None]:
    """Turn what a missing or failing store raises into one sentence.

    Raises:
        TrackingError: Instead of MLflow's, the database's or the file system's own errors.
    """
    try:
        yield
    except (MlflowException, SQLAlchemyError, requests.RequestException, OSError) as error:
        reason = _reason(error)
        address = mlflow.get_tracking_uri()
        public = public_address(address)
        raise TrackingError(
            f"The tracking store at {public} failed: {without_secrets(reason.replace(address, public))}",
            hint="Check MLFLOW_TRACKING_URI and that the store is there and writable.",
        ) from error


def _reason(error: Exception) -> str:
    """The first line of an error that says why; of a request that failed, what it failed of alone."""
    lines = [line for line in str(error).splitlines() if not line.startswith("(raised as a result of")]
    reason = (lines or ["no reason given"])[0]
    _, _, cause = reason.partition("(Caused by ")
    quoted = re.findall(r"['\"]([^'\"]+)['\"]", re.sub(r"HTTPS?Connection(Pool)?\([^)]*\): ", "", cause))
    return f"{quoted[-1].rstrip('.')}." if quoted else reason


def _without_password(address: str) -> str:
    """The address of a server to go on with: one that carries both a user name and a password gives them away."""
    parts = urlsplit(address)
    if parts.username and parts.password:
        os.environ["MLFLOW_TRACKING_USERNAME"] = unquote(parts.username)
        os.environ["MLFLOW_TRACKING_PASSWORD"] = unquote(parts.password)
        address = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        mlflow.set_tracking_uri(address)
    return address


def _ask_server(address: str) -> None:
    trusting = os.environ.get("MLFLOW_TRACKING_INSECURE_TLS", "").lower() == "true"
    try:
        # Whatever it says, even that the door is locked: it is there. MLflow's client brings the credentials.
        requests.get(f"{address.rstrip('/')}/health", timeout=5, verify=not trusting)
    except requests.RequestException as error:
        raise TrackingError(
            f"The tracking server at {public_address(address)} does not answer.",
            hint="Start it, or unset MLFLOW_TRACKING_URI to use the local mlflow.db.",
        ) from error
