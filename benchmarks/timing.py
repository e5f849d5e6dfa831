"""Timing several ways to do one thing by turns."""

import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Any

import torch

Work = Callable[[], object]


def alternate(
    ways: Mapping[str, Work],
    repeats: int,
    *,
    warm_up: int = 1,
    before: Work = lambda: None,
    finish: Work = lambda: None,
) -> dict[str, list[float]]:
    """Seconds that each way took, `repeats` of each, in the order A B A B: other work on the machine slows all alike.

    The first `warm_up` rounds are not counted. `before` runs ahead of each turn, outside the time; `finish` ends it
    and is counted: where the device works on its own, it waits for it.
    """
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(warm_up + repeats):
        for name, way in ways.items():
            before()
            taken = seconds_of(way, finish=finish)
            if turn >= warm_up:
                seconds[name].append(taken)
    return seconds


def seconds_of(work: Work, *, finish: Work = lambda: None) -> float:
    """Seconds that `work` takes once."""
    start = time.perf_counter()
    work()
    finish()
    return time.perf_counter() - start


def waiter(device: torch.device) -> Work:
    """What ends a measurement on a device: waiting for a GPU, nothing on a CPU."""
    return torch.cuda.synchronize if device.type == "cuda" else lambda: None


def spread(values: Sequence[float]) -> dict[str, Any]:
    """Median, smallest and largest of some measurements, with the measurements themselves."""
    return {"median": median(values), "min": min(values), "max": max(values), "values": list(values)}


def comparison(
    what: str,
    sides: Mapping[str, Sequence[float]],
    *,
    unit: str = "s",
    choice: bool = False,
    bound: bool = False,
    extrapolated: bool = False,
    note: str = "",
) -> dict[str, Any]:
    """Two ways on record. `ratio` is the second median over the first: how many times faster the first is.

    `choice` marks two settings of heartseg, rather than heartseg and another program. `bound` says that the second did
    not come to its end, so that the ratio is at least this; `extrapolated` that it was reckoned from a part of it.

    Raises:
        ValueError: If there are not two sides.
    """
    (first, ours), (second, theirs) = sides.items()
    return {
        "what": what,
        "unit": unit,
        "choice": choice,
        "bound": bound,
        "extrapolated": extrapolated,
        "note": note,
        "sides": [{"name": first, **spread(ours)}, {"name": second, **spread(theirs)}],
        "ratio": median(theirs) / median(ours),
    }


def series(name: str, *, x: str, y: str, points: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """A line on record: what it shows, what its axes are with their units, and its points in order."""
    return {"name": name, "x": x, "y": y, "points": [list(point) for point in points]}
