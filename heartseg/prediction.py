"""Masks for many files: names kept, finished ones skipped, a bad file reported and passed over."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from heartseg.data.nifti import write_mask
from heartseg.errors import DataError, HeartsegError
from heartseg.inference import Segmenter

ENDINGS = (".nii.gz", ".nii")


@dataclass(frozen=True)
class Job:
    """A scan, and where its mask goes."""

    scan: Path
    mask: Path


@dataclass(frozen=True)
class Prediction:
    """What became of one scan: `written`, `skipped` (its mask was there already) or `failed` with the reason.

    `note` says what was unusual about the way to a mask, `warnings` what is unusual about scan or mask (HS-W…).
    """

    scan: str
    mask: str
    status: str
    volume_ml: float | None = None
    seconds: float | None = None
    model_version: str = ""
    note: str = ""
    warnings: tuple[str, ...] = ()
    error: str = ""

    def to_dict(self) -> dict[str, object]:
        """For `--json`."""
        return asdict(self)


def plan(scans: Sequence[Path], output: Path) -> list[Job]:
    """Pair each scan with its mask: `output` itself for one file if it is named like one, else a file in that folder.

    A folder among `scans` stands for all `.nii` and `.nii.gz` files in it.

    Raises:
        DataError: If there is no scan, two masks would have one name, or a mask would replace its scan.
    """
    files = [file for scan in scans for file in (_files_in(scan) if scan.is_dir() else [scan])]
    if not files:
        raise DataError(f"There is no .nii or .nii.gz file in {', '.join(map(str, scans))}.")
    if output.name.endswith(ENDINGS) and not output.is_dir():
        if len(files) > 1 or scans[0].is_dir():
            raise DataError(
                f"{output} is one file, but there are {len(files)} scans.", hint="Name a folder as --output."
            )
        jobs = [Job(files[0], output)]
    else:
        jobs = [Job(file, output / file.name) for file in files]
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
    on_file: Callable[[int, int], None] = lambda done, total: None,
) -> list[Prediction]:
    """Write a mask for each job, in order; `on_file(done, total)` after each. Failures are in the result."""
    predictions = []
    for number, job in enumerate(jobs, 1):
        predictions.append(_predict_file(segmenter, job, overwrite=overwrite))
        on_file(number, len(jobs))
    return predictions


def _predict_file(segmenter: Segmenter, job: Job, *, overwrite: bool) -> Prediction:
    if job.mask.exists() and not overwrite:
        return Prediction(str(job.scan), str(job.mask), "skipped")
    try:
        result = segmenter.segment(job.scan)
        write_mask(job.mask, result.mask, like=result.volume)
    except HeartsegError as error:
        return Prediction(str(job.scan), str(job.mask), "failed", error=str(error))
    about = (result.volume_ml, result.seconds, result.model_version, result.note, result.warnings)
    return Prediction(str(job.scan), str(job.mask), "written", *about)


def _files_in(folder: Path) -> list[Path]:
    # Archives unpacked on a Mac carry ._ files that only look like scans.
    return sorted(file for file in folder.iterdir() if file.name.endswith(ENDINGS) and not file.name.startswith("."))
