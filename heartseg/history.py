"""Who was champion when: a list of entries, each numbered by the store, and which of them count.

An entry says after which entry it was decided. It changes the champion only if no other change came in between, so that
whoever reads the list, on whatever machine, finds the same one chain in it, and what lost a race stays to be read.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

PROMOTION, ROLLBACK, REFUSAL, FOUND, UNREADABLE = "promotion", "rollback", "refusal", "found", "unreadable"
PENDING, DONE, OVERTAKEN = "pending", "done", "overtaken"
CHANGES = (PROMOTION, ROLLBACK, FOUND)

# An entry stays readable in a table, whatever the reasons were; they are whole where the decision was printed.
_LONGEST_REASON = 800
_LONGEST_NAME = 200


@dataclass(frozen=True, kw_only=True)
class Event:
    """One entry of the history: `version` became champion in place of `previous`, or was refused.

    `kind` is `promotion`, `rollback`, `refusal`, `found` (the alias had been moved by other means; `version` is empty
    where it was taken away) or `unreadable`. `after` is the number of the last change that was known when this was
    decided, 0 for none. `state` is `pending` until the alias has moved, then `done`; `overtaken` where another change
    came first. `when` is ISO 8601 in UTC. `gain` is the mean Dice gain with the low and the high end of its interval,
    over `cases` cases. `process` and `token` say whose entry it is.
    """

    number: int = 0
    kind: str
    version: str = ""
    previous: str | None = None
    after: int = 0
    when: str = ""
    who: str = ""
    forced: bool = False
    reasons: tuple[str, ...] = ()
    gain: tuple[float, float, float] | None = None
    cases: int = 0
    process: str = ""
    token: str = ""
    state: str = PENDING

    def explain(self) -> str:
        """One line of text."""
        if self.kind == UNREADABLE:
            return f"{self.number:4d}  this entry cannot be read and does not count"
        before = f"after version {self.previous}" if self.previous else "as the first champion"
        if self.kind == FOUND:
            what = f"version {self.version}" if self.version else "no version"
            return f"{self.number:4d}  {self.when}  {what} was found to be champion {before}, moved by other means"
        if self.kind == REFUSAL:
            what = f"was refused version {self.version}"
        else:
            verb = "rolled back to" if self.kind == ROLLBACK else "forced" if self.forced else "promoted"
            what = f"{verb} version {self.version}"
        words = [f"{self.number:4d}  {self.when}  {self.who} {what} {before}"]
        if self.gain:
            mean, low, high = self.gain
            words.append(f"with a gain of {mean:+.3f} ({low:+.3f} to {high:+.3f}) over {self.cases} cases")
        if self.reasons:
            words.append(f"against: {' '.join(self.reasons)}")
        if self.state == OVERTAKEN:
            words.append("[another change came first: not carried out]")
        return " ".join(words)

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "reasons": list(self.reasons), "gain": list(self.gain) if self.gain else None}

    def to_tag(self) -> str:
        """The entry as text. Its number is the store's, and its state is found or written apart."""
        document = {name: value for name, value in self.to_dict().items() if name not in ("number", "state")}
        document["who"] = self.who[:_LONGEST_NAME]
        document["reasons"] = [reason[:_LONGEST_REASON] for reason in self.reasons[:4]]
        return json.dumps(document, ensure_ascii=False)


def read_event(number: int, text: str, state: str) -> Event:
    """The entry that `to_tag` wrote; one that cannot be read is of the kind `unreadable`."""
    try:
        document = json.loads(text)
        gain = document["gain"]
        return Event(
            number=number,
            kind=str(document["kind"]),
            version=str(document["version"]),
            previous=document["previous"],
            after=int(document["after"]),
            when=str(document["when"]),
            who=str(document["who"]),
            forced=bool(document["forced"]),
            reasons=tuple(str(reason) for reason in document["reasons"]),
            gain=(float(gain[0]), float(gain[1]), float(gain[2])) if gain else None,
            cases=int(document["cases"]),
            process=str(document["process"]),
            token=str(document["token"]),
            state=state,
        )
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return Event(number=number, kind=UNREADABLE, state=OVERTAKEN)


def chained(events: Iterable[Event]) -> list[Event]:
    """The entries by number, with the state of each: a change counts if none came between it and its `after`.

    Only the last change that counts can be `pending`: who makes the next one sees to it that it is done.
    """
    chain: list[Event] = []
    last: int | None = None  # where in the chain the last change stands
    for event in sorted(events, key=lambda event: event.number):
        if event.kind in CHANGES:
            if last is not None and event.after < chain[last].number:
                event = replace(event, state=OVERTAKEN)
            else:
                if last is not None:
                    chain[last] = replace(chain[last], state=DONE)
                last = len(chain)
        elif event.kind == REFUSAL:
            event = replace(event, state=DONE)
        chain.append(event)
    return chain


def last_change(events: Sequence[Event]) -> Event | None:
    """The change that made the present champion, done or pending; None where there is none. `events` are chained."""
    counting = [event for event in events if event.kind in CHANGES and event.state != OVERTAKEN]
    return counting[-1] if counting else None


def champion_before(champion: str, events: Iterable[Event]) -> str | None:
    """The version to roll back to from `champion`, or None where none is on record. `events` are chained.

    A rollback takes the later champions off the pile, so that another one goes back further. A champion that was set by
    hand lies on top of the pile.
    """
    pile: list[str] = []
    for event in events:
        if event.kind not in CHANGES or event.state != DONE or pile[-1:] == [event.version] or not event.version:
            continue
        if event.kind != PROMOTION and event.version in pile:
            pile = pile[: _last(pile, event.version) + 1]
            continue
        if event.kind == PROMOTION and event.previous and pile[-1:] != [event.previous]:
            pile.append(event.previous)
        pile.append(event.version)
    below = pile[: _last(pile, champion)] if champion in pile else pile
    return below[-1] if below else None


def _last(pile: list[str], version: str) -> int:
    return len(pile) - 1 - pile[::-1].index(version)
