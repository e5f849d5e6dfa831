"""Errors that are sentences to the person at the keyboard: what, where, expected, found, what to do next."""

import difflib
from collections.abc import Iterable


class HeartsegError(Exception):
    """Something that the user can put right. `hint` says how; the command line prints both and exits by `exit_code`.

    `code` names the refusal in `docs/errors.md` (`HS-N07`) and stays the same over versions; it closes the sentence.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "", code: str = "") -> None:
        message = f"{message} [{code}]" if code else message
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ConfigError(HeartsegError):
    """A setting that is unknown, malformed or out of bounds: wrong usage."""

    exit_code = 2


class DataError(HeartsegError):
    """A data set that is missing, incomplete or contradicts itself."""


class VolumeError(DataError):
    """A file that cannot be read as one 3D volume, or whose voxels make no sense."""


class GeometryError(DataError):
    """Two volumes that should lie on one grid and do not, or an affine that maps nothing."""


class DownloadError(DataError):
    """A data set that could not be fetched whole."""


class ArchiveError(DownloadError):
    """An archive that is damaged or holds what none should."""


class StorageError(HeartsegError):
    """A folder or disk that cannot be written."""


class CheckpointError(HeartsegError):
    """A checkpoint that is torn, foreign or missing."""


class TrainingError(HeartsegError):
    """A training that ended before it was through, and not by request."""


class OutOfMemory(TrainingError):
    """A training that needs more memory than there is."""


class StudyError(HeartsegError):
    """A study that is not there, cannot be shared out as asked, or was begun otherwise."""


class TrackingError(HeartsegError):
    """A tracking store that does not answer or does not hold what was asked for."""


class TransferError(HeartsegError):
    """Runs of another store that cannot be read, or not be brought over whole."""


class TableError(HeartsegError):
    """A table that was to be brought up to date and is not there, or cannot be read."""


class ModelError(HeartsegError):
    """A model that is not there or cannot be loaded."""


class RegistryError(HeartsegError):
    """A promotion, rollback or registration that is refused."""


class KaggleError(HeartsegError):
    """Kaggle refuses, does not answer, or a kernel there did not do what it was asked to."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A closing `Did you mean …?` for the nearest known word, or an empty string."""
    nearest = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"Did you mean {nearest[0]}?" if nearest else ""
