"""One picture of `results.json`: bars of ratios, curves of Dice over time, lines of growth.

`python -m benchmarks.picture [RESULTS [PICTURE]]` draws it anew without measuring.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure, SubFigure
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator

from benchmarks.process import BenchmarkError
from benchmarks.results import read_results
from heartseg.storage import write_with

# Okabe and Ito's colours: told apart with every common colour blindness.
OTHERS, CHOICES = "#0072B2", "#E69F00"
LINES = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
WIDTH, DPI = 12, 100  # inches and dots an inch: 1200 pixels
TIMES = {10: "10 s", 20: "20 s", 30: "30 s", 60: "1 min", 120: "2 min", 300: "5 min", 600: "10 min", 1200: "20 min",
         1800: "30 min", 3600: "1 h", 7200: "2 h", 14400: "4 h", 36000: "10 h"}  # fmt: skip
DEFAULT_PATHS = ("benchmarks/results.json", "docs/img/benchmarks.png")
Draw = Callable[[SubFigure, Mapping[str, Any]], None]


def draw(document: Mapping[str, Any], path: Path) -> None:
    """Write the PNG, 1200 pixels wide. What was not measured has no panel.

    Raises:
        BenchmarkError: If nothing was measured that can be drawn.
        StorageError: If `path` cannot be written.
    """
    rows = _rows(document["benchmarks"])
    if not rows:
        raise BenchmarkError("The results hold nothing to draw.")
    heights = [height for height, _ in rows]
    figure = Figure(figsize=(WIDTH, sum(heights) + 0.6), dpi=DPI, layout="constrained")
    figure.suptitle(_title(document), fontsize=10, color="#444444")
    parts = figure.subfigures(len(rows), 1, squeeze=False, height_ratios=heights)
    for part, (_, fill) in zip(parts[:, 0], rows, strict=True):
        fill(part, document["benchmarks"])
    write_with(path, lambda beside: figure.savefig(beside, format="png"))


def comparisons(benchmarks: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every ratio: those against other programs first, then those of heartseg's own choices."""
    found = [one for entry in benchmarks.values() for one in entry.get("comparisons", [])]
    return sorted(found, key=lambda one: one["choice"])


def _rows(benchmarks: Mapping[str, Any]) -> list[tuple[float, Draw]]:
    """The height in inches and the drawing of each row that there are results for."""
    rows: list[tuple[float, Draw]] = []
    if ratios := comparisons(benchmarks):
        rows.append((1.1 + 0.5 * len(ratios), _ratios))
    if benchmarks.get("training", {}).get("runs"):
        rows.append((4.0, _curves))
    if benchmarks.get("growth", {}).get("series"):
        rows.append((3.6, _growth))
    return rows


def _title(document: Mapping[str, Any]) -> str:
    machine, data = document["machine"], document["data"]
    place = machine["processor"] if machine["gpu"] == "none" else f"{machine['gpu']}, {machine['processor']}"
    first = f"heartseg {machine['heartseg']} on {place}, {machine['cores']} cores, torch {machine['torch']}"
    return f"{first}\n{data['cases']} cases of {data['name']} ({data['source']}), {document['date'][:10]}"


def _ratios(part: SubFigure, benchmarks: Mapping[str, Any]) -> None:
    axes, found = part.subplots(), comparisons(benchmarks)
    for place, one in enumerate(found):
        colour = CHOICES if one["choice"] else OTHERS
        # From 1 on: a bar to the left says that the first side is the slower one.
        axes.barh(place, one["ratio"] - 1, left=1, height=0.55, color=colour, hatch="//" if one["bound"] else "",
                  edgecolor="white")  # fmt: skip
        axes.text(max(1, one["ratio"]) * 1.04, place, _times(one), va="center", fontsize=10)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_yticks(range(len(found)), [_words(one) for one in found], fontsize=9)
    axes.set_ylim(len(found) - 0.4, -0.6)
    _ratio_axis(axes, [one["ratio"] for one in found])
    axes.set_title(
        "Second median over first; orange: a choice within heartseg; ≥: a bound; ≈: extrapolated", fontsize=10
    )


def _ratio_axis(axes: Axes, ratios: Sequence[float]) -> None:
    axes.set_xscale("log")
    low, high = min(0.8, *ratios) / 1.25, max(1.5, *ratios) * 1.8
    axes.set_xlim(low, high)
    ticks = [tick for tick in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if low <= tick <= high]
    axes.set_xticks(ticks, [f"{tick:g}×" for tick in ticks])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.grid(axis="x", alpha=0.25)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)


def _times(one: Mapping[str, Any]) -> str:
    sign = "≥ " if one["bound"] else "≈ " if one["extrapolated"] else ""
    return f"{sign}{number(one['ratio'])}×"


def _words(one: Mapping[str, Any]) -> str:
    first, second = ((side["name"], f"{number(side['median'])} {one['unit']}") for side in one["sides"])
    more = "more than " if one["bound"] else ""
    return f"{one['what']}\n{first[0]} {first[1]} · {second[0]} {more}{second[1]}"


def number(value: float) -> str:
    """Three digits that count, and no exponent: `0.123`, `12.3`, `1,230`."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _curves(part: SubFigure, benchmarks: Mapping[str, Any]) -> None:
    axes, runs = part.subplots(), benchmarks["training"]["runs"]
    for (name, run), colour in zip(runs.items(), cycle(LINES), strict=False):
        seconds, dice = zip(*run["curve"], strict=True)
        label = f"{name}: best {run['best_dice']:.3f}, {number(run['peak_memory_mib'])} MiB"
        axes.plot(seconds, dice, color=colour, marker="o", markersize=4, linewidth=1.6, label=label)
    targets = sorted({float(target) for run in runs.values() for target in run["seconds_to"]})
    for target in targets:
        axes.axhline(target, color="grey", linewidth=0.9, linestyle="--")
    axes.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    axes.set_ylim(0, 1)
    _time_axis(axes, [point[0] for run in runs.values() for point in run["curve"]])
    dashed = " and ".join(f"{target:.2f}" for target in targets)
    axes.set_title(f"Validation Dice over wall-clock time from the start of the command; dashed: {dashed}", fontsize=10)
    axes.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False, fontsize=9)


def _time_axis(axes: Axes, seconds: Sequence[float]) -> None:
    axes.set_xscale("log")
    low, high = min(seconds) * 0.8, max(seconds) * 1.25
    axes.set_xlim(low, high)
    axes.xaxis.set_major_locator(FixedLocator([tick for tick in TIMES if low <= tick <= high]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda tick, _: TIMES.get(round(tick), "")))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)


def _growth(part: SubFigure, benchmarks: Mapping[str, Any]) -> None:
    groups: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for line in benchmarks["growth"]["series"]:
        groups.setdefault((line["x"], line["y"]), []).append(line)
    panels = part.subplots(1, len(groups), squeeze=False)[0]
    for axes, ((x, y), lines) in zip(panels, groups.items(), strict=True):
        for line, colour in zip(lines, cycle(LINES), strict=False):
            axes.plot(*zip(*line["points"], strict=True), color=colour, marker="o", markersize=5, label=line["name"])
        axes.set(xlabel=x, ylabel=y, xlim=0, ylim=0)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(alpha=0.25)
        axes.spines[["top", "right"]].set_visible(False)
        # Above the lines, where none can run through it.
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, frameon=False, fontsize=9)


def main(arguments: Sequence[str]) -> None:
    """Draw the results at the first path to the second."""
    results, picture = (*arguments, *DEFAULT_PATHS[len(arguments) :])
    draw(read_results(Path(results)), Path(picture))


if __name__ == "__main__":
    main(sys.argv[1:])
