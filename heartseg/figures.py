"""Pictures of a run: learning curves, and cases with the outlines of label and prediction."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator
from PIL import Image, ImageColor
from scipy import ndimage

from heartseg.geometry import reorientation, spacing_of
from heartseg.storage import write_bytes

# Okabe and Ito's sky blue and vermillion: told apart with every common colour blindness, and both away from grey.
LABEL_COLOUR = "#56B4E9"
PRED_COLOUR = "#D55E00"
# The planes of a picture, in order, and the axis that each lies across on a grid turned to RAS.
PLANES = {"axial": 2, "coronal": 1, "sagittal": 0}
_RAS = "RAS"
_OPPOSITE = {"R": "L", "A": "P", "S": "I"}
_MARGIN_MM = 25.0
_WINDOW = (1.0, 99.5)
# Letters that stay readable on bright blood and dark lung.
_CAPTION: dict[str, Any] = {"color": "white", "bbox": {"facecolor": "black", "alpha": 0.55, "linewidth": 0, "pad": 1.5}}


@dataclass(frozen=True, eq=False)
class Plane:
    """One slice of a scan, cut to the view. Arrays are `(across, up)`, `image` is uint8 grey.

    `orientation` is a name in `PLANES`; `index` counts from 0 along the axis of the file that the slice lies across.
    `directions` are the anatomical directions of the array's axes, e.g. `("R", "A")`: to the patient's right on the
    right, anterior up. `corner_mm` is where the arrays begin in the view, from its lower left.
    """

    orientation: str
    index: int
    directions: tuple[str, str]
    image: np.ndarray
    label: np.ndarray
    pred: np.ndarray
    corner_mm: tuple[float, float]
    spacing_mm: tuple[float, float]

    @property
    def name(self) -> str:
        """Orientation and index, e.g. `axial 57`."""
        return f"{self.orientation} {self.index}"


@dataclass(frozen=True, eq=False)
class CaseView:
    """All that a picture of a case needs, some 100 kB: three planes of one square field of view, and what to say of it.

    `dice` gives a case its place among others; `captions` are short phrases, e.g. `HD95 3.1 mm`.
    """

    case: str
    planes: tuple[Plane, ...]
    side_mm: float
    dice: float
    captions: tuple[str, ...]


def case_view(
    case: str,
    image: np.ndarray,
    label: np.ndarray,
    pred: np.ndarray,
    *,
    affine: np.ndarray,
    dice: float,
    captions: Sequence[str] = (),
) -> CaseView:
    """Axial, coronal and sagittal slice through the centre of mass of the label, cut to the label and 25 mm around it.

    `image`, `label` and `pred` are `(I, J, K)` on one grid. `affine` `(4, 4)` maps voxel indices to mm, RAS, and must
    be anatomically true; on an oblique grid each slice is the one nearest to its plane. Without a label the prediction
    gives the place, without either the whole volume does. Grey runs from the 1st to the 99.5th percentile of the cube
    shown. A caption is added where a part of the prediction lies beyond the field of view.
    """
    order, flipped, ras_affine = reorientation(affine, image.shape, _RAS)
    image, label, pred = (np.flip(voxels.transpose(order), flipped) for voxels in (image, label, pred))
    spacing = np.array(spacing_of(ras_affine))
    shown = next((mask > 0 for mask in (label, pred) if np.any(mask)), np.ones(image.shape, dtype=bool))
    box = ndimage.find_objects(shown.view(np.uint8))[0]
    low = np.array([ends.start for ends in box]) * spacing
    high = np.array([ends.stop for ends in box]) * spacing
    side = float((high - low).max()) + 2 * _MARGIN_MM
    start = (low + high - side) / 2
    first = np.maximum(np.floor(start / spacing), 0).astype(int)
    last = np.minimum(np.ceil((start + side) / spacing), image.shape).astype(int)
    cube = tuple(slice(*ends) for ends in zip(first, last, strict=True))
    middle = [round(float(position)) for position in ndimage.center_of_mass(shown)]
    dark, bright = np.percentile(image[cube], _WINDOW)

    def plane(orientation: str) -> Plane:
        axis = PLANES[orientation]
        cut = tuple(middle[axis] if other == axis else cube[other] for other in range(3))
        across, up = (other for other in range(3) if other != axis)
        corner = first * spacing - start
        return Plane(
            orientation=orientation,
            index=image.shape[axis] - 1 - middle[axis] if axis in flipped else middle[axis],
            directions=(_RAS[across], _RAS[up]),
            image=_grey(image[cut], dark, bright),
            label=label[cut] > 0,
            pred=pred[cut] > 0,
            corner_mm=(float(corner[across]), float(corner[up])),
            spacing_mm=(float(spacing[across]), float(spacing[up])),
        )

    outside = np.count_nonzero(pred) > np.count_nonzero(pred[cube])
    said = (*captions, "part of prediction off-picture") if outside else tuple(captions)
    return CaseView(case, tuple(map(plane, PLANES)), side, dice, said)


def case_overlay(view: CaseView, path: Path) -> None:
    """Write a PNG of one case: its three planes at true proportions with both outlines, scores in the title.

    Raises:
        StorageError: If `path` cannot be written.
    """
    figure = Figure(figsize=(10.4, 4.3), dpi=110)
    figure.suptitle(view.case, x=0.02, y=0.97, ha="left", fontsize=14, fontweight="bold")
    figure.text(0.02, 0.885, "  ·  ".join(view.captions), ha="left", va="center", fontsize=10.5)
    figure.subplots_adjust(left=0.02, right=0.98, bottom=0.03, top=0.79, wspace=0.06)
    panels = figure.subplots(1, 3)
    for axes, plane in zip(panels, view.planes, strict=True):
        _draw_plane(axes, plane, view.side_mm, line_width=1.4)
        axes.set_title(plane.name, fontsize=10.5, pad=4)
        _draw_directions(axes, plane, font_size=9)
    _draw_scale(panels[0], view.side_mm)
    _legend(figure)
    _save(figure, path)


def cases_overview(views: Sequence[CaseView], path: Path) -> None:
    """Write a PNG with a row of three planes for each case, worst first (see `worst_first`).

    Raises:
        StorageError: If `path` cannot be written.
    """
    row, head = 2.4, 0.5
    height = row * max(len(views), 1) + head
    figure = Figure(figsize=(9.9, height), dpi=80)
    grid = figure.add_gridspec(
        max(len(views), 1),
        3,
        left=0.27,
        right=0.995,
        bottom=0.05 / height,
        top=1 - head / height,
        wspace=0.02,
        hspace=0.03,
    )
    for number, view in enumerate(worst_first(views)):
        for column, plane in enumerate(view.planes):
            axes = figure.add_subplot(grid[number, column])
            _draw_plane(axes, plane, view.side_mm, line_width=1.4)
            axes.text(0.03, 0.97, plane.name, transform=axes.transAxes, fontsize=8, va="top", **_CAPTION)
            _draw_directions(axes, plane, font_size=7)
        middle = 1 - (head + row * (number + 0.5)) / height
        figure.text(0.015, middle + 0.42 / height, view.case, fontsize=13, fontweight="bold", va="center")
        figure.text(0.015, middle + 0.25 / height, "\n".join(view.captions), fontsize=9.5, va="top", linespacing=1.35)
    figure.suptitle("Cases, lowest Dice first", x=0.015, y=1 - 0.16 / height, ha="left", va="top", fontsize=12)
    _legend(figure, top=1 - 0.1 / height)
    _save(figure, path)


def worst_first(views: Sequence[CaseView]) -> list[CaseView]:
    """Views by rising Dice; cases where Dice is undefined come last."""
    return sorted(views, key=lambda view: (np.isnan(view.dice), 0.0 if np.isnan(view.dice) else view.dice, view.case))


def learning_curves(history: Sequence[Mapping[str, float]], path: Path) -> None:
    """Write a PNG of losses, validation Dice (best epoch marked) and learning rate over the epochs.

    Each row of `history` is one epoch with any of `epoch` (else its place in the history), `train_loss`, `val_loss`,
    `val_dice` and `learning_rate`; a metric that is missing or NaN leaves a gap.

    Raises:
        StorageError: If `path` cannot be written.
    """
    figure = Figure(figsize=(12, 3.6), dpi=100, layout="constrained")
    for axes, draw in zip(figure.subplots(1, 3), CURVES.values(), strict=True):
        draw(axes, history)
    _save(figure, path)


def draw_loss(axes: Axes, history: Sequence[Mapping[str, float]]) -> None:
    """Training and validation loss over the epochs."""
    epochs = _draw_epochs(axes, history)
    _curve(axes, epochs, history, "train_loss", colour="#0072B2", name="training")
    if _curve(axes, epochs, history, "val_loss", colour="#D55E00", name="validation"):
        axes.legend(frameon=False)
    axes.set_title("Loss")
    axes.set_ylim(bottom=0)


def draw_dice(axes: Axes, history: Sequence[Mapping[str, float]]) -> None:
    """Validation Dice over the epochs, the best one marked."""
    epochs = _draw_epochs(axes, history)
    axes.set_title("Validation Dice")
    if _curve(axes, epochs, history, "val_dice", colour="#009E73", name="val_dice"):
        best = int(np.nanargmax(_series(history, "val_dice")))
        top, ink = history[best]["val_dice"], mpl.rcParams["text.color"]
        axes.plot(epochs[best], top, "o", markersize=11, markerfacecolor="none", markeredgecolor=ink)
        axes.set_title(f"Validation Dice, best {top:.3f} at epoch {epochs[best]:g}")
    else:
        axes.text(0.5, 0.5, "no validation", transform=axes.transAxes, ha="center", color="grey")
    axes.set_ylim(0, 1)


def draw_learning_rate(axes: Axes, history: Sequence[Mapping[str, float]]) -> None:
    """Learning rate over the epochs."""
    epochs = _draw_epochs(axes, history)
    _curve(axes, epochs, history, "learning_rate", colour="#777777", name="learning_rate")
    axes.set_title("Learning rate")
    axes.set_ylim(bottom=0)
    axes.ticklabel_format(axis="y", style="sci", scilimits=(-2, 2))


# What learning curves are made of, in the order they are shown.
CURVES = {"Loss": draw_loss, "Validation Dice": draw_dice, "Learning rate": draw_learning_rate}


def overlay_array(
    image: np.ndarray,
    label: np.ndarray,
    pred: np.ndarray,
    *,
    spacing_mm: Sequence[float] = (1.0, 1.0),
    size: int = 384,
) -> np.ndarray:
    """One slice with both outlines as uint8 `(height, width, 3)`, for TensorBoard: top row first, true proportions.

    The slices are `(across, up)`; the longer side of the field of view gets `size` pixels. The label's outline runs
    just outside its voxels and the prediction's just inside, so that both are seen where they agree.
    """
    lengths = np.array(image.shape) * [float(edge) for edge in spacing_mm]
    width, height = (max(1, round(size * length / lengths.max())) for length in lengths)
    across = (np.arange(width) * image.shape[0] // width)[:, None]
    up = (np.arange(height) * image.shape[1] // height)[None, :]
    picture = np.repeat(_grey(image, *np.percentile(image, _WINDOW))[across, up][..., None], 3, axis=2)
    label_mask, pred_mask = label[across, up] > 0, pred[across, up] > 0
    around = ndimage.binary_dilation(label_mask, iterations=2) & ~label_mask
    within = pred_mask & ~ndimage.binary_erosion(pred_mask, iterations=2, border_value=1)
    picture[around] = ImageColor.getrgb(LABEL_COLOUR)
    picture[within] = ImageColor.getrgb(PRED_COLOUR)
    return np.ascontiguousarray(picture.transpose(1, 0, 2)[::-1])


def _grey(image: np.ndarray, dark: float, bright: float) -> np.ndarray:
    span = float(bright - dark) or 1.0
    grey: np.ndarray = np.clip((image.astype(np.float32) - dark) / span * 255, 0, 255).astype(np.uint8)
    return grey


def _draw_plane(axes: Axes, plane: Plane, side_mm: float, *, line_width: float) -> None:
    left, bottom = plane.corner_mm
    width, height = (count * edge for count, edge in zip(plane.image.shape, plane.spacing_mm, strict=True))
    extent = (left, left + width, bottom, bottom + height)
    axes.set_facecolor("black")
    axes.imshow(plane.image.T, cmap="gray", vmin=0, vmax=255, origin="lower", extent=extent, interpolation="bilinear")
    axes.set(xlim=(0, side_mm), ylim=(0, side_mm), xticks=[], yticks=[], aspect="equal")
    # The prediction is drawn thinner and on top: where the outlines agree, both are seen.
    _draw_outline(axes, plane, plane.label, LABEL_COLOUR, 2 * line_width)
    _draw_outline(axes, plane, plane.pred, PRED_COLOUR, line_width)


def _draw_outline(axes: Axes, plane: Plane, mask: np.ndarray, colour: str, width: float) -> None:
    if not mask.any():
        return
    # A rim of background closes the outline where the mask reaches the edge.
    padded = np.pad(mask, 1).astype(float)
    across, up = (
        (np.arange(count) - 0.5) * edge + corner
        for count, edge, corner in zip(padded.shape, plane.spacing_mm, plane.corner_mm, strict=True)
    )
    axes.contour(across, up, padded.T, levels=[0.5], colors=[colour], linewidths=[width])


def _draw_directions(axes: Axes, plane: Plane, *, font_size: float) -> None:
    """Letters at the four edges: which side of the patient lies there."""
    across, up = plane.directions
    for letter, x, y, ha, va in (
        (_OPPOSITE[across], 0.015, 0.5, "left", "center"),
        (across, 0.985, 0.5, "right", "center"),
        (_OPPOSITE[up], 0.5, 0.02, "center", "bottom"),
        (up, 0.5, 0.98, "center", "top"),
    ):
        axes.text(x, y, letter, transform=axes.transAxes, fontsize=font_size, ha=ha, va=va, **_CAPTION)


def _draw_scale(axes: Axes, side_mm: float, length_mm: float = 20.0) -> None:
    left, bottom = side_mm * 0.05, side_mm * 0.06
    axes.plot([left, left + length_mm], [bottom, bottom], color="white", linewidth=2.5, solid_capstyle="butt")
    axes.text(
        left + length_mm / 2, bottom + side_mm * 0.02, f"{length_mm:g} mm", color="white", fontsize=8, ha="center"
    )


def _legend(figure: Figure, top: float = 0.99) -> None:
    handles = [
        Line2D([], [], color=LABEL_COLOUR, linewidth=2.4, label="label (reference)"),
        Line2D([], [], color=PRED_COLOUR, linewidth=1.6, label="prediction"),
    ]
    figure.legend(handles=handles, loc="upper right", bbox_to_anchor=(0.995, top), ncols=2, frameon=False, fontsize=10)


def _draw_epochs(axes: Axes, history: Sequence[Mapping[str, float]]) -> np.ndarray:
    """The axis of epochs; the epoch of each row."""
    epochs = np.array([row.get("epoch", place) for place, row in enumerate(history, start=1)], dtype=float)
    axes.set_xlabel("epoch")
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    if epochs.size:
        axes.set_xlim(epochs.min() - 0.5, epochs.max() + 0.5)
    return epochs


def _series(history: Sequence[Mapping[str, float]], metric: str) -> np.ndarray:
    return np.array([row.get(metric, np.nan) for row in history], dtype=float)


def _curve(
    axes: Axes, epochs: np.ndarray, history: Sequence[Mapping[str, float]], metric: str, *, colour: str, name: str
) -> bool:
    """Draw one metric; False where no epoch has it."""
    values = _series(history, metric)
    known = np.isfinite(values)
    # A lone epoch makes no line, so it gets a dot; a hundred dots would hide the line.
    marker = "o" if known.sum() <= 30 else ""
    axes.plot(epochs[known], values[known], color=colour, marker=marker, markersize=4, linewidth=1.6, label=name)
    return bool(known.any())


def _save(figure: Figure, path: Path) -> None:
    """Write the figure as PNG without pyplot or a display, in 64 levels a channel: 40 % smaller, alike to the eye."""
    drawn, content = io.BytesIO(), io.BytesIO()
    figure.savefig(drawn, format="png", dpi="figure", pil_kwargs={"compress_level": 1})
    levels = [round(round(value / 255 * 63) / 63 * 255) for value in range(256)]
    picture = Image.open(drawn).convert("RGB").point(levels * 3)
    picture.save(content, format="PNG", optimize=True)
    write_bytes(path, content.getvalue())
