"""Masks for many files: names kept, finished ones skipped, a bad file reported and passed over."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from heartseg import storage
from heartseg.data import dicom
from heartseg.data.nifti import read_image, write_mask
from heartseg.errors import DataError, HeartsegError
from heartseg.geometry import orientation_of
from heartseg.inference import Segmenter
from heartseg.setting import AUTO

ENDINGS = (".nii.gz", ".nii")


@dataclass(frozen=True)
class Job:
    """A scan, and where its mask goes. One in DICOM may be several series, of which `series` names one."""

    scan: Path
    mask: Path
    is_dicom: bool = False
    series: str = ""


@dataclass(frozen=True)
class Prediction:
    """What became of one scan: `written`, `skipped` (its mask was there already) or `failed` with the reason.

    `alert` is the line that a reader must see: why the mask may be wrong; empty if nothing suggests that. `note` says
    what was unusual about the way to a mask, `warnings` what is unusual about scan or mask (HS-W…). `axes` is how the
    stored axes were taken to run, `header_axes` how the header says that they do.
    """

    scan: str
    mask: str
    status: str
    volume_ml: float | None = None
    seconds: float | None = None
    model_version: str = ""
    note: str = ""
    warnings: tuple[str, ...] = ()
    alert: str = ""
    axes: str = ""
    header_axes: str = ""
    error: str = ""

    def to_dict(self) -> dict[str, object]:
        """For `--json`."""
        return asdict(self)


def plan(scans: Sequence[Path], output: Path, *, series: str = "") -> list[Job]:
    """Pair each scan with its mask: `output` itself for one scan if it is named like one, else a file in that folder.

    A folder among `scans` stands for all `.nii` and `.nii.gz` files in it, or, where it has none, for the DICOM series
    in it; so does a zip. `series` names one where there are several.

    Raises:
        DataError: If there is no scan, two masks would have one name, a mask would replace its scan, or what only DICOM
            has is asked of a NIfTI scan.
    """
    found = [one for scan in scans for one in _scans_in(scan)]
    if not found:
        raise DataError(f"There is no .nii or .nii.gz file in {', '.join(map(str, scans))}, and no DICOM.")
    if output.name.endswith((*ENDINGS, dicom.SUFFIX)) and not output.is_dir():
        if len(found) > 1 or (scans[0].is_dir() and not found[0].is_dicom):
            raise DataError(
                f"{output} is one file, but there are {len(found)} scans.",
                hint="Name a folder as --output; for the slices of one DICOM series, name their folder as the scan.",
            )
        jobs = [Job(found[0].path, output, found[0].is_dicom, series)]
    else:
        jobs = [Job(one.path, output / one.mask_name, one.is_dicom, series) for one in found]
    _check_formats(jobs)
    seen: dict[Path, Path] = {}
    for job in jobs:
        if job.mask.resolve() == job.scan.resolve():
            raise DataError(f"The mask of {job.scan} would replace the scan.", hint="Choose another --output.")
        if job.mask in seen:
            raise DataError(f"{seen[job.mask]} and {job.scan} have one name.", hint="Predict them into two folders.")
        seen[job.mask] = job.scan
    return jobs


def predict_files(
    segmenter: Segmenter,
    jobs: Sequence[Job],
    *,
    overwrite: bool = False,
    stored_axes: str = AUTO,
    on_file: Callable[[int, int], None] = lambda done, total: None,
) -> list[Prediction]:
    """Write a mask for each job, in order; `on_file(done, total)` after each. Failures are in the result.

    `stored_axes` says how the axes of NIfTI files run (`nifti.true_affine`).
    """
    predictions = []
    for number, job in enumerate(jobs, 1):
        predictions.append(_predict_file(segmenter, job, overwrite=overwrite, stored_axes=stored_axes))
        on_file(number, len(jobs))
    return predictions


def _predict_file(segmenter: Segmenter, job: Job, *, overwrite: bool, stored_axes: str) -> Prediction:
    if job.mask.exists() and not overwrite:
        return Prediction(str(job.scan), str(job.mask), "skipped")
    try:
        limits = segmenter.config.limits
        series = dicom.read_series(job.scan, series=job.series, limits=limits) if job.is_dicom else None
        volume = series.volume if series else read_image(job.scan, limits=limits, stored_axes=stored_axes)
        result = segmenter.segment(volume)
        if series and job.mask.name.endswith(dicom.SUFFIX):
            content = dicom.encode_segmentation(result.mask, series, model_version=result.model_version)
            storage.write_bytes(job.mask, content)
        else:
            write_mask(job.mask, result.mask, like=result.volume)
    except HeartsegError as error:
        return Prediction(str(job.scan), str(job.mask), "failed", error=str(error))
    return Prediction(
        scan=str(job.scan),
        mask=str(job.mask),
        status="written",
        volume_ml=result.volume_ml,
        seconds=result.seconds,
        model_version=result.model_version,
        note=result.note,
        warnings=result.warnings,
        alert=result.alert,
        axes=orientation_of(result.volume.affine),
        header_axes=orientation_of(result.volume.header_affine),
    )


@dataclass(frozen=True)
class _Scan:
    """Something to segment, and how its mask is called in a folder."""

    path: Path
    mask_name: str
    is_dicom: bool


def _scans_in(path: Path) -> list[_Scan]:
    """The NIfTI files in a folder, or the series that it holds, or what `path` itself is."""
    if path.is_dir():
        # Archives unpacked on a Mac carry ._ files that only look like scans.
        files = sorted(file for file in path.iterdir() if file.name.endswith(ENDINGS) and not file.name.startswith("."))
        if files and any(dicom.is_slice(file) for file in path.iterdir()):
            raise DataError(
                f"{path} holds NIfTI files and DICOM.", hint="Name the files one by one, or put the series elsewhere."
            )
        if files:
            return [_Scan(file, file.name, False) for file in files]
        return [_Scan(path, f"{path.resolve().name}.nii.gz", True)] if dicom.holds_dicom(path) else []
    if path.name.endswith(ENDINGS) or not dicom.holds_dicom(path):
        return [_Scan(path, path.name, False)]
    return [_Scan(path, f"{path.stem}.nii.gz", True)]


def _check_formats(jobs: Sequence[Job]) -> None:
    for job in jobs:
        if job.is_dicom:
            continue
        if job.mask.name.endswith(dicom.SUFFIX):
            raise DataError(
                f"{job.scan} is NIfTI: there is no series that a mask in DICOM could refer to.",
                hint="Name an --output that ends in .nii.gz.",
            )
        if job.series:
            raise DataError(f"{job.scan} is NIfTI: it has no DICOM series to choose.", hint="Leave --series out.")
