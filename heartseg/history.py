"""Who was champion when: events as tags on the registered model, and what they say together.

An event is one tag that is written once, before the alias moves, under a key of its own, so that no other event can
overwrite it. A second tag settles it: done or abandoned. Where a command was cut off in between, the alias tells.
"""

import json
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

PREFIX = "heartseg.history."
_KEY = re.compile(re.escape(PREFIX) + r"(\d+)-[0-9a-f]{8}")
_STATE = ".state"

# Databases keep 5,000 characters of a registered model's tag.
_LONGEST_REASON = 800
_LONGEST_NAME = 200


@dataclass(frozen=True, kw_only=True)
class Event:
    """One entry of the history: `version` became champion in place of `previous`, or was about to.

    `kind` is `promotion`, `rollback` or, for a tag that was not written to its end, `unreadable`. `state` is `pending`
    until the alias has moved, then `done`; `abandoned` where it never did. `when` is ISO 8601 in UTC. `gain` is the
    mean Dice gain with the low and the high end of its interval, over `cases` cases.
    """

    number: int
    kind: str
    version: str = ""
    previous: str | None = None
    when: str = ""
    who: str = ""
    forced: bool = False
    reasons: tuple[str, ...] = ()
    gain: tuple[float, float, float] | None = None
    cases: int = 0
    state: str = "pending"
    key: str = ""

    def explain(self) -> str:
        """One line of text."""
        if self.kind == "unreadable":
            return f"{self.number:4d}  a command was cut off while it wrote {self.key}: not carried out"
        verb = "rolled back to" if self.kind == "rollback" else "forced" if self.forced else "promoted"
        words = [f"{self.number:4d}  {self.when}  {self.who} {verb} version {self.version}"]
        words.append(f"after version {self.previous}" if self.previous else "as the first champion")
        if self.gain:
            mean, low, high = self.gain
            words.append(f"with a gain of {mean:+.3f} ({low:+.3f} to {high:+.3f}) over {self.cases} cases")
        if self.reasons:
            words.append(f"against: {' '.join(self.reasons)}")
        if self.state == "abandoned":
            words.append("[cut off before the alias moved: not carried out]")
        return " ".join(words)

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "reasons": list(self.reasons), "gain": list(self.gain) if self.gain else None}

    def to_tag(self) -> str:
        """The value of the tag `key`. The number is in the key, and the state is settled in a tag of its own."""
        document = {name: value for name, value in self.to_dict().items() if name not in ("number", "state", "key")}
        document["who"] = self.who[:_LONGEST_NAME]
        document["reasons"] = [reason[:_LONGEST_REASON] for reason in self.reasons[:4]]
        return json.dumps(document, ensure_ascii=False)

    @property
    def state_key(self) -> str:
        """The key of the tag that settles the event."""
        return self.key + _STATE


def new_key(events: Iterable[Event]) -> tuple[int, str]:
    """The next number and a key that no other command can choose, even at the same moment."""
    number = max((event.number for event in events), default=0) + 1
    return number, f"{PREFIX}{number:04d}-{uuid.uuid4().hex[:8]}"


def read_events(tags: Mapping[str, str]) -> list[Event]:
    """The events among the tags of the registered model, oldest first, as they were left: some may be pending."""
    keys = [(int(match[1]), key) for key in tags if (match := _KEY.fullmatch(key))]
    events = [_parse(number, key, tags) for number, key in keys]
    return sorted(events, key=lambda event: (event.number, event.when, event.key))


def settled(events: Iterable[Event], champion: str | None) -> list[Event]:
    """The events with every pending one judged: it is done if the next event, or the alias now, found its version.

    `champion` is the version that the alias names now.
    """
    judged: list[Event] = []
    found = champion
    for event in reversed(list(events)):
        if event.state == "pending":
            event = replace(event, state="done" if event.version == found else "abandoned")
        if event.kind != "unreadable":
            found = event.previous
        judged.insert(0, event)
    return judged


def champion_before(champion: str, events: Iterable[Event]) -> str | None:
    """The version to roll back to from `champion`, or None where none is on record. `events` are settled.

    A rollback takes the later champions off the pile, so that another one goes back further. A champion that was set by
    hand lies on top of the pile.
    """
    pile: list[str] = []
    for event in events:
        if event.state != "done" or pile[-1:] == [event.version]:
            continue
        if event.kind == "rollback" and event.version in pile:
            pile = pile[: _last(pile, event.version) + 1]
            continue
        if event.kind == "promotion" and event.previous and pile[-1:] != [event.previous]:
            pile.append(event.previous)
        pile.append(event.version)
    below = pile[: _last(pile, champion)] if champion in pile else pile
    return below[-1] if below else None


def _last(pile: list[str], version: str) -> int:
    return len(pile) - 1 - pile[::-1].index(version)


def _parse(number: int, key: str, tags: Mapping[str, str]) -> Event:
    try:
        document = json.loads(tags[key])
        gain = document["gain"]
        return Event(
            number=number,
            kind=str(document["kind"]),
            version=str(document["version"]),
            previous=document["previous"],
            when=str(document["when"]),
            who=str(document["who"]),
            forced=bool(document["forced"]),
            reasons=tuple(document["reasons"]),
            gain=(gain[0], gain[1], gain[2]) if gain else None,
            cases=int(document["cases"]),
            state=tags.get(key + _STATE) or "pending",
            key=key,
        )
    except (ValueError, KeyError, TypeError, IndexError):
        # Nothing is lost: the alias moves only after the whole tag is there.
        return Event(number=number, kind="unreadable", state="abandoned", key=key)
