"""Asking Kaggle one thing: again where it is busy, and every refusal in a sentence."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import TypeVar

import requests
from urllib3.exceptions import NewConnectionError

from heartseg.data.credentials import HINT
from heartseg.data.download import Patience
from heartseg.errors import KaggleError

TOO_MANY_REQUESTS = 429

Answer = TypeVar("Answer")


class NotAnsweringError(KaggleError):
    """Kaggle is busy or cannot be reached, after all tries: later it may answer."""


def answer_to(
    ask: Callable[[], Answer],
    what: str,
    origin: str,
    patience: Patience,
    sleep: Callable[[float], None],
    *,
    twice: bool = True,
) -> Answer:
    """The answer to a question, asked again where Kaggle is busy or the connection fails, a bounded number of times.

    What must not be done `twice` is asked again only where Kaggle surely did nothing.
    """
    tries = 0
    while True:
        tries += 1
        try:
            with _faults_named(what, origin):
                return ask()
        except _BusyError as error:
            again = twice or error.refused
            asked = f"Kaggle {error} when asked for {what}"
            if not again:
                raise KaggleError(
                    f"{asked}. Whether it was done is not known.", hint="Look with: heartseg kaggle status"
                ) from error
            if tries >= patience.tries:
                raise NotAnsweringError(f"{asked} ({tries} tries).", hint="Try again later.") from error
            if error.pause_s > patience.longest_pause_s:
                raise KaggleError(
                    f"{asked}, and wants {error.pause_s:,.0f} seconds' pause.", hint="Try again after that."
                ) from error
            # Clients that were all sent away at once should not all come back at once.
            pause = patience.pause_s * 2 ** (tries - 1) * random.uniform(0.5, 1.5)  # noqa: S311
            sleep(max(error.pause_s, min(pause, patience.longest_pause_s)))


class _BusyError(Exception):
    """Another try may help. `refused`: Kaggle surely did nothing. `pause_s` is what it asked for."""

    def __init__(self, reason: str, *, refused: bool = False, pause_s: float = 0.0) -> None:
        super().__init__(reason)
        self.refused, self.pause_s = refused, pause_s


@contextmanager
def _faults_named(what: str, origin: str) -> Iterator[None]:
    try:
        yield
    except requests.HTTPError as error:
        if error.response is None:
            raise KaggleError(f"Kaggle refused {what}.") from error
        raise _fault(error.response, str(error), what, origin) from error
    except requests.exceptions.SSLError as error:
        raise KaggleError("Kaggle could not prove who it is (TLS).", hint="Check the clock and the proxy.") from error
    except requests.exceptions.ConnectTimeout as error:
        raise _BusyError("cannot be reached", refused=True) from error
    except requests.Timeout as error:
        raise _BusyError("did not answer in time") from error
    except requests.exceptions.JSONDecodeError as error:
        raise KaggleError(f"Kaggle's answer about {what} cannot be read.") from error
    except requests.RequestException as error:
        cause = getattr(error.args[0], "reason", None) if error.args else None
        if isinstance(cause, NewConnectionError):
            raise _BusyError("cannot be reached", refused=True) from error
        raise _BusyError("broke off the connection") from error
    except (ValueError, TypeError, KeyError) as error:
        # What the SDK raises for a page instead of a document, or for a word that it does not know.
        raise KaggleError(
            f"Kaggle's answer about {what} cannot be read.", hint="A newer version of the package kaggle may read it."
        ) from error


def _fault(response: requests.Response, message: str, what: str, origin: str) -> Exception:
    status = response.status_code
    if status < 400:
        # Kaggle's gateway wraps some errors in an answer that is formally fine.
        status = int(response.json().get("code", 500))
    if status == TOO_MANY_REQUESTS:
        return _BusyError("is too busy (429)", refused=True, pause_s=_retry_after(response))
    if status >= 500:
        return _BusyError(f"answered {status}", pause_s=_retry_after(response))
    if status == 401:
        return not_accepted(origin, "it answered 401")
    if status == 403:
        return KaggleError(
            f"Kaggle refuses this account {what} (403).",
            hint=f"It is private, not there, or belongs to another account than that of {origin}: check OWNER/NAME.",
        )
    if status == 404:
        return KaggleError(f"Kaggle has not found {what} (404).", hint="Check OWNER/NAME, or push it first.")
    return KaggleError(f"Kaggle refused {what} ({status}): {(message.splitlines() or [''])[0]}")


def not_accepted(origin: str, why: str) -> KaggleError:
    """That Kaggle does not know who asks."""
    return KaggleError(f"Kaggle does not accept the credentials from {origin}: {why}.", hint=HINT)


def _retry_after(response: requests.Response) -> float:
    """Seconds that the server asks to wait, which it may say as a number or as a date."""
    asked = response.headers.get("Retry-After", "")
    if asked.isdecimal():
        return float(asked)
    try:
        return max(0.0, parsedate_to_datetime(asked).timestamp() - time.time())
    except ValueError:
        return 0.0
