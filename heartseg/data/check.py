"""The audit of a data set: what every case is, and everything that is wrong with any of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from math import isfinite
from pathlib import Path
from statistics import median
from typing import Any

from heartseg.config import LimitsConfig
from heartseg.data.alignment import Fit, border_of, edges_of, fit_of, misfit
from heartseg.data.case import Case
from heartseg.data.decathlon import Dataset, case_identifier, list_dataset
from heartseg.data.nifti import (
    LIMITS,
    SUFFIXES,
    Volume,
    check_intensities,
    check_label_values,
    check_same_grid,
    content_sha256,
    open_volume,
    read_image,
    voxels_sha256,
)
from heartseg.errors import DataError, VolumeError
from heartseg.geometry import orientation_of, shape_text, spacing_text, voxel_volume_ml
from heartseg.setting import AUTO

FAULT = "fault"
WARNING = "warning"

# How often a spacing or a field of view may be the median of the data set, or go into it, before it is pointed out.
OUTLYING = 2.0

# With fewer cases there is no telling what is usual, and a label that fits better elsewhere is a warning, not a fault.
ENOUGH = 3
# A label whose match is below this share of the usual one is looked into further.
DOUBTFUL = 0.9
# It is pointed out below this share, if it is as many standard deviations below the usual one.
POOR = 0.8
POOR_DEVIATIONS = 3.0
# An atrium counts as brighter than its surroundings from this contrast on (of -1 to 1), as darker from minus it.
CONTRAST = 0.2

HEADINGS = ("case", "voxels", "spacing", "axes", "intensity", "label")


@dataclass(frozen=True)
class Finding:
    """Something to put right (`fault`) or to know about (`warning`) in one case."""

    case: str
    severity: str
    sentence: str


@dataclass(frozen=True)
class Row:
    """One case in the table. What could not be read is None; `orientation` and `spacing_mm` are along I, J and K."""

    case: str
    shape: tuple[int, ...] | None = None
    spacing_mm: tuple[float, ...] | None = None
    orientation: str | None = None
    intensity: tuple[float, float] | None = None
    label_volume_ml: float | None = None


@dataclass(frozen=True)
class Report:
    """The audit of one data set: a row for each case, in the order of `dataset.json`, and the findings."""

    name: str
    folder: Path
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is no fault; warnings may be there."""
        return not any(finding.severity == FAULT for finding in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """The report for another program: JSON types only."""
        return {
            "name": self.name,
            "folder": str(self.folder),
            "ok": self.ok,
            "cases": [asdict(row) for row in self.rows],
            "findings": [asdict(finding) for finding in self.findings],
        }

    def table(self) -> str:
        """The report for a person: aligned columns, a line for each finding, and the sum of it."""
        lines = [HEADINGS, *map(_cells, self.rows)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
        notes = [f"{finding.severity}: {finding.sentence}" for finding in self.findings]
        numbers = Counter(finding.severity for finding in self.findings)
        counts = (("case", len(self.rows)), (FAULT, numbers[FAULT]), (WARNING, numbers[WARNING]))
        summary = ", ".join(f"{number} {noun}{'s'[: number != 1]}" for noun, number in counts)
        return "\n".join(line.rstrip() for line in [*text, "", *notes, f"{self.name}: {summary}."])


def check_dataset(
    folder: Path,
    *,
    limits: LimitsConfig = LIMITS,
    stored_axes: str = AUTO,
    axes_seen: Callable[[Volume], str] = lambda image: "",
    on_case: Callable[[int, int], None] = lambda done, total: None,
) -> Report:
    """Read every case of a Decathlon folder to its last byte and note all that is wrong, going on after a fault.

    Faults: whatever the door for volumes refuses; a label that is empty, holds other values than 0 and 1, does not lie
    on its image's grid, or does not match its image (moved, mirrored, another case's); a case listed twice or without
    label. Warnings: images that are doubled, files that are not listed, spacing, field of view or contrast unlike the
    other cases', headers that contradict themselves. `on_case(done, total)` is called after each.

    `stored_axes` is how the axes of the files run (`nifti.true_affine`). `axes_seen` gives the axis codes that an image
    itself shows where they are not those that it was read with, as the model's check of axes does; empty otherwise.
    Axes that most images contradict are a fault of the data set.

    Raises:
        DataError: If `dataset.json` is missing, malformed or lists no case.
    """
    dataset = list_dataset(folder).with_stored_axes(stored_axes)
    rows: list[Row] = []
    findings = _doubled_identifiers(dataset)
    digests: dict[str, list[str]] = {}
    fits: list[tuple[Case, Fit]] = []
    axes: list[_Axes] = []
    for done, case in enumerate(dataset.cases, 1):
        row, found, digest, fit = _check_case(case, limits, axes_seen, axes)
        rows.append(row)
        findings += found
        if digest:
            digests.setdefault(digest, []).append(case.identifier)
        if fit:
            fits.append((case, fit))
        on_case(done, len(dataset.cases))
    findings += _axes_findings(axes, dataset)
    findings += _misfits(fits, limits)
    findings += _other_contrasts(fits)
    findings += _doubled_images(digests.values())
    findings += _outliers(rows)
    findings += _unlisted_files(dataset)
    return Report(dataset.name, folder, tuple(rows), tuple(findings))


def content_groups(dataset: Dataset, limits: LimitsConfig = LIMITS) -> dict[str, str]:
    """Case identifier → digest of its image's voxels, the groups that a split keeps together.

    Raises:
        DataError: If an image cannot be read.
    """
    return {case.identifier: voxels_sha256(read_image(case.image, limits=limits)) for case in dataset.cases}


def _check_case(
    case: Case, limits: LimitsConfig, axes_seen: Callable[[Volume], str], axes: list["_Axes"]
) -> tuple[Row, list[Finding], str, Fit | None]:
    """The row of a case, what is wrong with it, its image's digest (empty if it cannot be read), its label's fit."""
    row, digest = Row(case.identifier), ""
    findings: list[Finding] = []
    image: Volume | None = None
    fit: Fit | None = None
    with _noting(case, findings):
        image = open_volume(case.image, limits=limits, stored_axes=case.stored_axes)
        row, digest = _image_row(case, image), content_sha256(image)
        findings += [Finding(case.identifier, WARNING, f"{case.image}: {note}") for note in image.notes]
        check_intensities(image, name=str(case.image))
        header, read = orientation_of(image.header_affine), orientation_of(image.affine)
        axes.append(_Axes(header, read, axes_seen(image)))
    with _noting(case, findings):
        if case.label is None:
            raise DataError(f"{case.identifier}: dataset.json lists no label for {case.image}.", code="HS-N24")
        label = open_volume(case.label, limits=limits)
        with _noting(case, findings):
            row = replace(row, label_volume_ml=_label_volume_ml(label, name=str(case.label)))
        if image is not None:
            check_same_grid(label, image, name=str(case.label))
            if row.label_volume_ml and not findings:
                border = border_of(label.voxels > 0, image.spacing_mm)
                fit = fit_of(edges_of(image.voxels, image.spacing_mm), border) if border else None
    return row, findings, digest, fit


@dataclass(frozen=True)
class _Axes:
    """The directions of a case's stored axes: by its header, as it was read, and by its image if that differs."""

    header: str
    read: str
    seen: str


def _axes_findings(axes: Sequence[_Axes], dataset: Dataset) -> list[Finding]:
    """A line for a data set whose axes do not run as its headers say: read so already, or still to be declared."""
    contradicted = Counter(one for one in axes if one.seen)
    findings = []
    if contradicted and contradicted.total() * 2 > len(axes):
        (one, count), *_ = contradicted.most_common(1)
        findings.append(
            Finding(
                "",
                FAULT,
                f"{dataset.folder}: {count} of {len(axes)} images show axes that run to {one.seen}, not to {one.read}. "
                f'Declare it with "stored_axes": "{one.seen}" in dataset.json, or --stored-axes {one.seen}. [HS-N27]',
            )
        )
    if declared := Counter((one.header, one.read) for one in axes if one.header != one.read):
        ((header, read), count), *_ = declared.most_common(1)
        findings.append(
            Finding(
                "",
                WARNING,
                f"The headers of {count} cases say that the stored axes run to {header}; they are read as {read} "
                f"(stored_axes = {read}). [HS-W14]",
            )
        )
    return findings


def _misfits(fits: Sequence[tuple[Case, Fit]], limits: LimitsConfig) -> list[Finding]:
    """Return a finding for each label that fits its image clearly better elsewhere, or much worse than the others fit.

    To fit better elsewhere is a fault if most labels of the data set lie right, or most are mirrored in the same way.
    Otherwise it is a warning: labels of such a data set may not follow visible edges. A worse fit is a warning.
    """
    usual = median(fit.match for _, fit in fits) if len(fits) >= ENOUGH else 0.0
    # 1.4826 × the median deviation estimates the standard deviation, undisturbed by outliers.
    deviation = 1.4826 * median(abs(fit.match - usual) for _, fit in fits) if usual else 0.0
    least = min(POOR * usual, usual - POOR_DEVIATIONS * deviation)
    suspects = {case: fit for case, fit in fits if fit.elsewhere > fit.needed or fit.match < DOUBTFUL * usual}
    borders = {}
    for case in suspects:
        assert case.label is not None  # noqa: S101 - a case without one has no fit
        label = open_volume(case.label, limits=limits)
        borders[case] = border_of(label.voxels > 0, label.spacing_mm)
    sentences = {}
    for case, border in borders.items():
        assert border is not None  # noqa: S101 - nor has a label without a border
        image = open_volume(case.image, limits=limits)
        others = [(other.identifier, it) for other, it in borders.items() if it and other is not case]
        sentences[case] = misfit(edges_of(image.voxels, image.spacing_mm), border, others)
    agreeing = Counter(sentences.get(case, "") for case, _ in fits).most_common(1)
    settled = len(fits) >= ENOUGH and agreeing[0][1] * 2 > len(fits)
    findings = []
    for case, sentence in sentences.items():
        if sentence:
            severity, words = FAULT if settled else WARNING, f"the label does not match its image. {sentence}"
        elif suspects[case].match < least:
            severity, words = WARNING, "the label matches its image less well than the other labels match theirs."
        else:
            continue
        findings.append(Finding(case.identifier, severity, f"{case.label}: {words} [HS-N25]"))
    return findings


def _other_contrasts(fits: Sequence[tuple[Case, Fit]]) -> list[Finding]:
    """Return a warning for each case whose label is dark where those of most cases are bright, or the reverse."""
    usual = median(fit.contrast for _, fit in fits) if len(fits) >= ENOUGH else 0.0
    here, most = ("darker", "brighter") if usual > 0 else ("brighter", "darker")
    return [
        Finding(
            case.identifier,
            WARNING,
            f"{case.image}: the contrast differs from the other cases: the labelled region is {here} than its "
            f"surroundings, in most cases it is {most}. [HS-N26]",
        )
        for case, fit in fits
        if fit.elsewhere <= fit.needed and min(abs(usual), abs(fit.contrast)) > CONTRAST and usual * fit.contrast < 0
    ]


@contextmanager
def _noting(case: Case, findings: list[Finding]) -> Iterator[None]:
    try:
        yield
    except DataError as error:
        findings.append(Finding(case.identifier, FAULT, error.message))


def _image_row(case: Case, image: Volume) -> Row:
    low, high = float(image.voxels.min()), float(image.voxels.max())
    return Row(
        case.identifier,
        shape=image.voxels.shape,
        spacing_mm=image.spacing_mm,
        orientation=orientation_of(image.affine),
        intensity=(low, high) if isfinite(low) and isfinite(high) else None,
    )


def _label_volume_ml(label: Volume, *, name: str) -> float:
    check_label_values(label, name=name)
    if not label.voxels.any():
        raise VolumeError(f"{name} is an empty label: no voxel is 1.", code="HS-N22")
    return float(label.voxels.sum(dtype="float64")) * voxel_volume_ml(label.affine)


def _doubled_identifiers(dataset: Dataset) -> list[Finding]:
    counts = Counter(case.identifier for case in dataset.cases)
    return [
        Finding(name, FAULT, f"{name} is listed {count} times in dataset.json. [HS-N23]")
        for name, count in counts.items()
        if count > 1
    ]


def _doubled_images(groups: Iterable[Sequence[str]]) -> list[Finding]:
    return [
        Finding(group[0], WARNING, f"{' and '.join(group)} are one image; every split keeps them together.")
        for group in groups
        if len(group) > 1
    ]


def _outliers(rows: Sequence[Row]) -> list[Finding]:
    spacing = {row.case: row.spacing_mm for row in rows if row.spacing_mm}
    extent = {
        row.case: tuple(length * step for length, step in zip(row.shape, row.spacing_mm, strict=True))
        for row in rows
        if row.shape and row.spacing_mm
    }
    return _outlying(spacing, "spacing") + _outlying(extent, "field of view")


def _outlying(sizes: Mapping[str, Sequence[float]], noun: str) -> list[Finding]:
    # Sorted, since which axis is the long one depends on the orientation of the scan.
    in_order = {case: sorted(size) for case, size in sizes.items()}
    typical = [median(lengths) for lengths in zip(*in_order.values(), strict=True)]
    return [
        Finding(
            case,
            WARNING,
            f"{case}: the {noun} {spacing_text(tuple(sizes[case]))} is more than {OUTLYING:g} times off the data set's "
            f"median, {spacing_text(tuple(typical))} in order of size.",
        )
        for case, size in in_order.items()
        if any(max(one / other, other / one) > OUTLYING for one, other in zip(size, typical, strict=True))
    ]


def _unlisted_files(dataset: Dataset) -> list[Finding]:
    listed = {path for case in dataset.cases for path in (case.image, case.label) if path}
    folders = sorted({path.parent for path in listed if path.parent.is_dir()})
    return [
        Finding(case_identifier(path), WARNING, f"{path} is not listed in dataset.json and is not used.")
        for folder in folders
        for path in sorted(folder.iterdir())
        # Archives unpacked on a Mac carry ._ files that only look like scans.
        if path.name.endswith(SUFFIXES) and not path.name.startswith(".") and path not in listed
    ]


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.case,
        shape_text(row.shape) if row.shape else "-",
        spacing_text(row.spacing_mm) if row.spacing_mm else "-",
        row.orientation or "-",
        f"{row.intensity[0]:g} to {row.intensity[1]:g}" if row.intensity else "-",
        "-" if row.label_volume_ml is None else f"{row.label_volume_ml:.1f} ml",
    )
