"""How well a predicted mask matches its label on one grid: overlap, surfaces and volume.

Masks are boolean or 0/1 arrays `(I, J, K)`, 1 in the atrium; spacing is the voxel's edges along I, J, K in mm.
Surfaces follow DeepMind's surface-distance (Nikolov et al., arXiv:1809.04430), which the Decathlon scores with: a
surface passes between the voxels and every piece of it counts by its area, so that anisotropic voxels weigh right.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from scipy import ndimage, special

from heartseg.errors import GeometryError

Mask = np.ndarray
Spacing = Sequence[float]

# Spacing and areas come in single precision: five voxels of 0.8 mm are 4 mm, whatever the last bit says.
_ROUNDING = 1e-6


@dataclass(frozen=True)
class CaseMetrics:
    """The scores of one case. NaN where a score is undefined because a mask is empty (see `score`)."""

    dice: float
    nsd: float
    nsd_2mm: float
    hd95_mm: float
    assd_mm: float
    volume_ml: float
    label_volume_ml: float
    volume_error_ml: float


METRIC_NAMES = tuple(field.name for field in fields(CaseMetrics))


@dataclass(frozen=True)
class Spread:
    """One metric over many cases; NaN where no case (for `std`, fewer than two) defines it.

    `std` is the sample standard deviation (ddof = 1), `undefined` counts the cases left out.
    """

    mean: float
    std: float
    worst: float
    undefined: int


@dataclass(frozen=True)
class Summary:
    """All metrics over many cases. `volume_error_ml` is over absolute errors, so that over and under do not cancel.

    `empty_preds` and `empty_labels` count masks without a voxel. A missed case has no surface distance and is left out
    of those means: read them with `undefined`, the number of cases that lack at least one metric.
    """

    cases: int
    empty_preds: int
    empty_labels: int
    undefined: int
    dice: Spread
    nsd: Spread
    nsd_2mm: Spread
    hd95_mm: Spread
    assd_mm: Spread
    volume_error_ml: Spread


@dataclass(frozen=True, eq=False)
class SurfaceDistances:
    """Each piece of one surface with its area in mm² and its distance to the other surface in mm.

    An empty mask has no pieces; the distances to it are infinite.
    """

    pred_mm: np.ndarray
    pred_areas: np.ndarray
    label_mm: np.ndarray
    label_areas: np.ndarray

    def dice_within(self, tolerance_mm: float) -> float:
        """Share of both surfaces, by area, that lies at most `tolerance_mm` from the other; NaN without a surface."""
        total = self.pred_areas.sum() + self.label_areas.sum()
        if total == 0:
            return np.nan
        limit = tolerance_mm + _ROUNDING
        near = self.pred_areas[self.pred_mm <= limit].sum() + self.label_areas[self.label_mm <= limit].sum()
        return float(near / total)

    def hausdorff_mm(self, percent: float) -> float:
        """Distance that `percent` of each surface keeps to the other, the larger of the two; NaN if one is empty."""
        if not self._both:
            return np.nan
        return max(
            _percentile(self.pred_mm, self.pred_areas, percent), _percentile(self.label_mm, self.label_areas, percent)
        )

    def average_mm(self) -> float:
        """Mean distance over the area of both surfaces together; NaN if one is empty."""
        if not self._both:
            return np.nan
        weighted = (self.pred_mm * self.pred_areas).sum() + (self.label_mm * self.label_areas).sum()
        return float(weighted / (self.pred_areas.sum() + self.label_areas.sum()))

    @property
    def _both(self) -> bool:
        return self.pred_areas.size > 0 and self.label_areas.size > 0


def score(pred: Mask, label: Mask, spacing_mm: Spacing, *, nsd_tolerance_mm: float = 4.0) -> CaseMetrics:
    """Every metric of one case, from one pass over the surfaces.

    `nsd` is taken at `nsd_tolerance_mm`; the default is the Decathlon's tolerance for the heart (Antonelli et al.,
    The Medical Segmentation Decathlon, Nature Communications 13:4128, 2022). `nsd_2mm` is always at 2 mm.
    `volume_error_ml` is signed, pred − label. Two empty masks: overlap and distances are NaN, volumes 0. One empty
    mask: `dice` and the two `nsd` are 0, distances NaN.

    Raises:
        GeometryError: If the masks are not 3D and of one shape, or the spacing is not three positive lengths.
    """
    pred, label = _checked(pred, label, spacing_mm)
    surfaces = surface_distances(pred, label, spacing_mm)
    volume, label_volume = volume_ml(pred, spacing_mm), volume_ml(label, spacing_mm)
    return CaseMetrics(
        dice=dice(pred, label),
        nsd=surfaces.dice_within(nsd_tolerance_mm),
        nsd_2mm=surfaces.dice_within(2.0),
        hd95_mm=surfaces.hausdorff_mm(95),
        assd_mm=surfaces.average_mm(),
        volume_ml=volume,
        label_volume_ml=label_volume,
        volume_error_ml=volume - label_volume,
    )


def dice(pred: Mask, label: Mask) -> float:
    """Overlap of two masks, 2|A∩B| / (|A|+|B|), from 0 to 1; NaN if both are empty. Defined in Dice (1945).

    Raises:
        GeometryError: If the masks are not 3D and of one shape.
    """
    pred, label = _checked(pred, label)
    total = np.count_nonzero(pred) + np.count_nonzero(label)
    return float(2 * np.count_nonzero(pred & label) / total) if total else np.nan


def normalized_surface_dice(pred: Mask, label: Mask, spacing_mm: Spacing, *, tolerance_mm: float) -> float:
    """NSD: share of both surfaces, by area, within `tolerance_mm` of the other, from 0 to 1.

    The Decathlon's normalised surface distance, `compute_surface_dice_at_tolerance` of DeepMind's surface-distance.
    NaN if both masks are empty, 0 if one is.

    Raises:
        GeometryError: As `score` does.
    """
    return surface_distances(pred, label, spacing_mm).dice_within(tolerance_mm)


def hausdorff_95_mm(pred: Mask, label: Mask, spacing_mm: Spacing) -> float:
    """HD95: the distance within which 95 % of each surface's area lies from the other, the larger of the two, in mm.

    `compute_robust_hausdorff` of DeepMind's surface-distance. NaN if a mask is empty.

    Raises:
        GeometryError: As `score` does.
    """
    return surface_distances(pred, label, spacing_mm).hausdorff_mm(95)


def average_symmetric_surface_distance_mm(pred: Mask, label: Mask, spacing_mm: Spacing) -> float:
    """ASSD: mean distance to the other surface over both surfaces together, in mm. NaN if a mask is empty.

    As in Heimann et al. (IEEE TMI 28(8), 2009), with area in place of the count of surface voxels; this is not the
    mean of the two directed means where the surfaces differ in area.

    Raises:
        GeometryError: As `score` does.
    """
    return surface_distances(pred, label, spacing_mm).average_mm()


def volume_ml(mask: Mask, spacing_mm: Spacing) -> float:
    """Volume of a mask in millilitres: its voxels times the volume of one."""
    return float(np.count_nonzero(mask) * np.prod([float(edge) for edge in spacing_mm]) / 1000)


def surface_distances(pred: Mask, label: Mask, spacing_mm: Spacing) -> SurfaceDistances:
    """The distances between the surfaces of two masks, each measured once.

    Raises:
        GeometryError: As `score` does.
    """
    # Imported here: reading results back must not wait seconds for MONAI.
    from monai.metrics.utils import get_mask_edges

    pred, label = _cropped(*_checked(pred, label, spacing_mm))
    if not (pred.any() or label.any()):
        return SurfaceDistances(np.empty(0), np.empty(0), np.empty(0), np.empty(0))
    spacing = [float(edge) for edge in spacing_mm]
    pred_edges, label_edges, pred_areas, label_areas = get_mask_edges(pred, label, spacing=spacing)
    pred_areas, label_areas = (areas.astype(float) for areas in (pred_areas[pred_edges], label_areas[label_edges]))
    if not (pred.any() and label.any()):
        pred_mm, label_mm = np.full_like(pred_areas, np.inf), np.full_like(label_areas, np.inf)
    else:
        # A distance map costs the same for any surface; a search tree's cost grows with how ragged it is.
        pred_mm = ndimage.distance_transform_edt(~label_edges, sampling=spacing)[pred_edges]
        label_mm = ndimage.distance_transform_edt(~pred_edges, sampling=spacing)[label_edges]
    return SurfaceDistances(pred_mm, pred_areas, label_mm, label_areas)


def summarize(metrics: Sequence[CaseMetrics]) -> Summary:
    """Mean, standard deviation and worst of every metric over the cases that define it."""

    def spread(name: str, worst: Callable[[np.ndarray], float]) -> Spread:
        return _spread(np.array([getattr(case, name) for case in metrics], dtype=float), worst)

    return Summary(
        cases=len(metrics),
        empty_preds=sum(case.volume_ml == 0 for case in metrics),
        empty_labels=sum(case.label_volume_ml == 0 for case in metrics),
        undefined=sum(any(np.isnan(getattr(case, name)) for name in METRIC_NAMES) for case in metrics),
        dice=spread("dice", np.min),
        nsd=spread("nsd", np.min),
        nsd_2mm=spread("nsd_2mm", np.min),
        hd95_mm=spread("hd95_mm", np.max),
        assd_mm=spread("assd_mm", np.max),
        volume_error_ml=_spread(np.array([abs(case.volume_error_ml) for case in metrics]), np.max),
    )


@dataclass(frozen=True)
class Agreement:
    """How far masks and labels agree in volume, in ml, pred − label: Bland and Altman's limits of agreement.

    `bias_ml` is the mean difference; 95 % of differences are expected between `low_ml` and `high_ml`, 1.96 standard
    deviations round it. Each limit is itself known only to ± `doubt_ml` (95 %). NaN of fewer than two cases.
    """

    cases: int
    bias_ml: float
    low_ml: float
    high_ml: float
    doubt_ml: float


def volume_agreement(errors_ml: Sequence[float]) -> Agreement:
    """Limits of agreement of signed volume errors, one a case: Bland and Altman, Lancet 327:307-310 (1986)."""
    errors = np.asarray(errors_ml, dtype=float)
    spread = _spread(errors, np.max)
    if errors.size < 2:
        return Agreement(errors.size, spread.mean, np.nan, np.nan, np.nan)
    # The standard error of a limit is about √(3/n) standard deviations (ibid.).
    doubt = float(special.stdtrit(errors.size - 1, 0.975) * np.sqrt(3 / errors.size) * spread.std)
    reach = 1.96 * spread.std
    return Agreement(errors.size, spread.mean, spread.mean - reach, spread.mean + reach, doubt)


def _spread(values: np.ndarray, worst: Callable[[np.ndarray], float]) -> Spread:
    defined = values[~np.isnan(values)]
    return Spread(
        mean=float(defined.mean()) if defined.size else np.nan,
        std=float(defined.std(ddof=1)) if defined.size > 1 else np.nan,
        worst=float(worst(defined)) if defined.size else np.nan,
        undefined=int(values.size - defined.size),
    )


def _percentile(distances: np.ndarray, areas: np.ndarray, percent: float) -> float:
    """The smallest distance within which at least `percent` of the area lies."""
    order = np.argsort(distances)
    covered = np.cumsum(areas[order])
    index = np.searchsorted(covered, covered[-1] * (percent / 100 - _ROUNDING))
    return float(distances[order][min(index, len(order) - 1)])


def _checked(pred: Mask, label: Mask, spacing_mm: Spacing = (1, 1, 1)) -> tuple[np.ndarray, np.ndarray]:
    pred, label = np.asarray(pred, dtype=bool), np.asarray(label, dtype=bool)
    if pred.shape != label.shape or pred.ndim != 3:
        raise GeometryError(f"Pred and label must be 3D masks of one shape, found {pred.shape} and {label.shape}.")
    if len(spacing_mm) != 3 or not all(0 < edge < np.inf for edge in spacing_mm):
        found = ", ".join(f"{edge:g}" for edge in spacing_mm)
        raise GeometryError(f"Spacing must be three positive lengths in mm, found {found}.")
    return pred, label


def _cropped(pred: np.ndarray, label: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both masks cut to the box that holds them: a tenth of the time, and the surfaces are the same."""
    boxes = ndimage.find_objects((pred | label).view(np.uint8))
    box = boxes[0] if boxes else (slice(0, 0),) * 3
    return np.ascontiguousarray(pred[box]), np.ascontiguousarray(label[box])
