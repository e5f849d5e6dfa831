"""Charts of a run as SVG that follows the page into the dark: its ink is that of the text around it."""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from heartseg.figures import CURVES
from heartseg.metrics import Agreement, CaseMetrics

# Stands for whatever colour the page has its text in; matplotlib has no word for that.
INK = "#1b1f24"
DARK_INK = "#e7eaee"
POINT, LINE = "#0f7ac0", "#D55E00"
STYLE: dict[Any, Any] = {
    **dict.fromkeys(("axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "text.color"), INK),
    "text.parse_math": False,  # the name of a case is no formula, whatever is in it
    "svg.fonttype": "none",  # text stays text: smaller, and it can be searched for
    "svg.hashsalt": "heartseg",  # the same chart is the same bytes
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Verdana", "Helvetica", "Arial"],
    "font.size": 10,
}
NAMED = 8  # points that are few enough to all have their names beside them
FURTHEST = 3  # and else those that lie furthest off


def learning_curves(history: Sequence[Mapping[str, float]]) -> dict[str, bytes]:
    """Title → chart; each row of `history` is an epoch, as for `figures.learning_curves`."""
    return {title: _svg(partial(draw, history=history)) for title, draw in CURVES.items()}


def bland_altman(cases: Mapping[str, CaseMetrics], agreement: Agreement) -> bytes:
    """Difference of the volumes of mask and label over their mean, a point a case, with the limits of agreement."""
    means = [(one.volume_ml + one.label_volume_ml) / 2 for one in cases.values()]
    errors = [one.volume_error_ml for one in cases.values()]

    def draw(axes: Axes) -> None:
        axes.axhline(0, color=INK, linewidth=0.8)
        lines = {"mean": agreement.bias_ml, "+1.96 SD": agreement.high_ml, "−1.96 SD": agreement.low_ml}
        for words, height in lines.items():
            if np.isfinite(height):
                axes.axhline(height, color=LINE, linewidth=1.4, linestyle="-" if words == "mean" else "--")
                text = f"{words}\n{height:+.1f}".replace("-", "−")
                axes.text(1.015, height, text, transform=axes.get_yaxis_transform(), fontsize=8.5, va="center")
        _points(axes, list(cases), means, errors, off=[abs(error - agreement.bias_ml) for error in errors])
        axes.set_xlabel("mean of mask and label, ml")
        axes.set_ylabel("mask − label, ml")

    return _svg(draw)


def dice_by_volume(cases: Mapping[str, CaseMetrics]) -> bytes:
    """The Dice of each case over the volume of its label."""
    volumes = [one.label_volume_ml for one in cases.values()]
    dice = [one.dice for one in cases.values()]

    def draw(axes: Axes) -> None:
        _points(axes, list(cases), volumes, dice, off=[-value for value in dice])
        axes.set_xlabel("volume of the label, ml")
        axes.set_ylabel("Dice")
        top = axes.get_ylim()
        axes.set_ylim(max(0.0, top[0]), min(1.0, top[1]))

    return _svg(draw)


def _points(axes: Axes, names: Sequence[str], x: Sequence[float], y: Sequence[float], *, off: Sequence[float]) -> None:
    axes.plot(x, y, "o", color=POINT, markersize=6.5, alpha=0.9)
    axes.margins(0.12)
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    shown = range(len(names)) if len(names) <= NAMED else np.argsort(off)[::-1][:FURTHEST]
    middle = (min(x) + max(x)) / 2
    for place in shown:
        beside = (7, "left") if x[place] <= middle else (-7, "right")
        axes.annotate(names[place], (x[place], y[place]), xytext=(beside[0], 4), textcoords="offset points",
                      ha=beside[1], fontsize=8.5)  # fmt: skip


def _svg(draw: Callable[[Axes], None]) -> bytes:
    """One chart, without a background and without the addresses of vocabularies that nothing here needs."""
    content = io.StringIO()
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(4.8, 3.4), layout="constrained")
        draw(figure.subplots())
        figure.savefig(content, format="svg", transparent=True)
    text = re.sub(r"<metadata>.*?</metadata>", "", content.getvalue(), flags=re.DOTALL)
    text = text[text.index("<svg") :].replace(INK, "currentColor")
    colours = f"svg{{color:{INK}}}@media(prefers-color-scheme:dark){{svg{{color:{DARK_INK}}}}}"
    start = text.index(">") + 1
    return f"{text[:start]}<style>{colours}</style>{text[start:]}".encode()
