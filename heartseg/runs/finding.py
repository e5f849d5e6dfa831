"""Which run a word at the command line means: an id, the beginning of one, or a name."""

import re
from collections.abc import Iterable
from datetime import datetime

from heartseg import tracking
from heartseg.errors import TrackingError, did_you_mean
from heartseg.tracking import Run

SHORT = 8  # characters of an id that are shown
LEAST = 4  # characters that are taken for the beginning of an id
SHOWN = 5
LOOK_AT = 1000  # the newest runs, whose names may have been meant


def find(word: str) -> Run:
    """The one run that `word` means.

    Raises:
        TrackingError: If there is none (with the nearest name), or there are several (with their ids).
    """
    experiments = list(tracking.experiments())
    found: dict[str, Run] = {}
    for words in _questions(word):
        found |= {run.info.run_id: run for run in tracking.search(experiments, words)}
    if word in found:
        return found[word]
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise TrackingError(f"{word} means {len(found)} runs: {_several(found)}.", hint="Name one by its id.")
    names = (run.info.run_name or "" for run in tracking.search(experiments, limit=LOOK_AT))
    raise TrackingError(
        f"There is no run {word} in the store.", hint=did_you_mean(word, names) or "See: heartseg runs list"
    )


def short_ids(run_ids: Iterable[str]) -> dict[str, str]:
    """Id → its beginning, as long as it takes to tell these runs apart."""
    known = sorted(set(run_ids))
    length = SHORT
    while len({run_id[:length] for run_id in known}) < len(known):
        length += 1
    return {run_id: run_id[:length] for run_id in known}


def moment(milliseconds: int) -> str:
    """A time as people here read it."""
    return datetime.fromtimestamp(milliseconds / 1000).strftime("%Y-%m-%d %H:%M")


def _questions(word: str) -> list[str]:
    """What to ask the store for, in MLflow's words."""
    questions = []
    if re.fullmatch(rf"[0-9a-f]{{{LEAST},32}}", word):
        questions.append(f"attributes.run_id LIKE '{word}%'")
    quote = next((mark for mark in ('"', "'") if mark not in word), None)
    if quote and word:
        questions.append(f"attributes.run_name = {quote}{word}{quote}")
    return questions


def _several(found: dict[str, Run]) -> str:
    shown, ids = list(found.values())[:SHOWN], short_ids(found)
    words = [f"{ids[run.info.run_id]} ({run.info.run_name}, {moment(run.info.start_time)})" for run in shown]
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return ", ".join(words) + more
