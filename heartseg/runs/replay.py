"""Sending what runs left waiting, because the tracking store was away when they ended or they were killed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from heartseg.delivery import Record, deliver
from heartseg.errors import TrackingError
from heartseg.spool import Spool, spools_in
from heartseg.tracking import WORK

AT_WORK = "its process is at work on it"


@dataclass(frozen=True)
class Replayed:
    """A spool: how many entries were put on record, how many still wait and why, and what the store refused."""

    run_id: str
    folder: str
    delivered: int
    waiting: int
    reason: str = ""
    refused: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """True if something was lost, or waits that no living process will send."""
        return bool(self.refused) or (self.waiting > 0 and self.reason != AT_WORK)

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "refused": list(self.refused)}


def replay(place: str = "") -> list[Replayed]:
    """Deliver, in order, what waits in the spools below the folder `place`, or of the run that it is the beginning of.

    Each spool is one process's at a time: that of a run that goes on is left to it. A spool that is through is removed.

    Raises:
        TrackingError: If `place` is no folder and no run has left anything below the default work folder.
    """
    folder = Path(place) if place else WORK
    if folder.is_dir() or not place:
        found = list(spools_in(folder))
    else:
        found = [spool for spool in spools_in(WORK) if spool.parent.name.startswith(place)]
        if not found:
            raise TrackingError(
                f"{place} is no folder, and nothing of a run of that name waits below {WORK}.",
                hint="Name the --work-dir that it was trained with.",
            )
    return [one for path in found if (one := _replay(path))]


def table(replayed: Sequence[Replayed]) -> str:
    """One line a spool, and one for each entry that the store refused."""
    lines = []
    for one in replayed:
        waits = f", {one.waiting} still wait: {one.reason}" if one.waiting else ""
        lines.append(f"{one.run_id}  {one.delivered} put on record{waits}  ({one.folder})")
        lines += [f"  refused: {sentence}" for sentence in one.refused]
    return "\n".join(lines)


def _replay(folder: Path) -> Replayed | None:
    spool = Spool.take(folder)
    if spool is None:
        run_id = folder.parent.name
        return Replayed(run_id, str(folder), 0, 1, AT_WORK) if folder.exists() else None
    before, refused, reason = spool.waiting, [], ""
    try:
        refused = deliver(spool, Record.of(spool))
    except TrackingError as error:
        reason = f"{error.message} It was of the store at {spool.store}."
    finally:
        waiting = spool.waiting
        spool.close()
    return Replayed(spool.run_id, str(folder), before - waiting - len(refused), waiting, reason, tuple(refused))
