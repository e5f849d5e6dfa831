"""Finding the data set: a folder, Kaggle, MONAI's mirror or, last of all, the phantom."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from requests import PreparedRequest
from requests.auth import AuthBase, HTTPBasicAuth

from heartseg.archive import unpack
from heartseg.data.credentials import HINT, KaggleCredentials, kaggle_credentials
from heartseg.data.decathlon import LAYOUT_HINT, SOURCE_MARKER, Dataset, read_dataset, recorded_source
from heartseg.data.download import Patience, RefusedError, download
from heartseg.data.landing import landing, occupied, settle
from heartseg.data.phantom import make_phantom
from heartseg.errors import DataError, DownloadError, did_you_mean

TASK = "Task02_Heart"
KAGGLE_SLUG = "thisisrick25/medical-segmentation-decathlon-heart"
WORDS = ("auto", "phantom", "kaggle", "monai")

Notify = Callable[[str], None]


@dataclass(frozen=True)
class Places:
    """Where data sets come from. A test, or a hospital with a mirror of its own, names others."""

    kaggle_input: Path = Path("/kaggle/input")
    kaggle_api: str = "https://www.kaggle.com/api/v1"
    mirror: str = ""  # address of the archive; empty is the one that the installed MONAI knows, with its checksum
    mirror_md5: str = ""
    patience: Patience = field(default_factory=Patience)


def resolve_dataset(
    source: str,
    *,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    notify: Notify = lambda sentence: None,
    places: Places = Places(),
) -> Dataset:
    """The data set that `source` names: a folder, `phantom`, `kaggle`, `monai` or `auto`.

    A folder is one in Decathlon layout or its parent. What is fetched or made lands in `datasets` under `cwd` and is
    found there the next time. `auto` takes the first of: the folder in `HEARTSEG_DATA`; `datasets/Task02_Heart`; a data
    set attached to a Kaggle notebook, in `/kaggle/input` or below the root that `HEARTSEG_KAGGLE_ROOT` names; Kaggle,
    where there are credentials; MONAI's mirror; the phantom. What it tries in vain it says through `notify`, and so it
    does when it comes to the phantom.

    Raises:
        DataError: If a named folder is missing or not in Decathlon layout.
        DownloadError: If `kaggle` or `monai` is asked for and cannot be fetched.
        StorageError: If `datasets` cannot be written.
    """
    environment = os.environ if environment is None else environment
    cwd = Path.cwd() if cwd is None else cwd
    if source == "auto":
        return _auto(environment, cwd, notify, places)
    if source in WORDS:
        folder = cwd / "datasets" / ("phantom" if source == "phantom" else TASK)
        return fetch_dataset(source, folder, environment=environment, notify=notify, places=places)
    return _local(cwd / Path(source).expanduser(), hint=did_you_mean(source, WORDS))


def dataset_here(
    source: str,
    *,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    places: Places = Places(),
) -> Dataset | None:
    """The data that a run on record with this `source` was trained on, as far as they are here: nothing is fetched.

    The phantom is the same wherever it is made, so it is made; any other is the folder in `HEARTSEG_DATA`,
    `datasets/Task02_Heart` under `cwd` or what is attached to a Kaggle notebook. None where there is none of these.

    Raises:
        DataError: If what is there is not in Decathlon layout.
    """
    environment = os.environ if environment is None else environment
    cwd = Path.cwd() if cwd is None else cwd
    if source == "phantom":
        return resolve_dataset("phantom", environment=environment, cwd=cwd)
    if named := environment.get("HEARTSEG_DATA"):
        return _local(cwd / Path(named).expanduser(), hint="It is named by HEARTSEG_DATA: correct or unset that.")
    if occupied(cwd / "datasets" / TASK):
        return read_dataset(cwd / "datasets" / TASK)
    return next(map(read_dataset, _data_folders(_kaggle_input(environment, places))), None)


def fetch_dataset(
    source: str,
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
    notify: Notify = lambda sentence: None,
    places: Places = Places(),
) -> Dataset:
    """The data set from `kaggle`, `monai` or `phantom` in `folder`, fetched unless it is there already.

    Raises:
        DataError: If `folder` holds something else.
        DownloadError: If it cannot be fetched, or what came is no data set; nothing is left in `folder` then.
        StorageError: If `folder` cannot be written.
    """
    if source == "phantom":
        return make_phantom(folder)
    environment = os.environ if environment is None else environment
    origin = _kaggle(environment, places) if source == "kaggle" else _monai(places)
    if occupied(folder):
        return _fetched_before(folder, source)
    with landing(folder, notify=notify) as beside:
        # Another process may have fetched it while this one waited.
        if occupied(folder):
            return _fetched_before(folder, source)
        archive = folder.parent / f".{folder.name}-{source}.archive"
        if not archive.exists():
            origin.fetch(archive, notify)
        try:
            settle(_unpacked(archive, beside(), source), folder)
        except DownloadError:
            # The next try should fetch it anew, not fail on it again.
            archive.unlink()
            raise
        archive.unlink()
    notify(f"The data set from {origin.name} is in {folder}.")
    return read_dataset(folder, source=source)


@dataclass(frozen=True)
class _Origin:
    name: str
    url: str
    patience: Patience
    md5: str = ""
    credentials: KaggleCredentials | None = None

    def fetch(self, archive: Path, notify: Notify) -> None:
        auth = None if self.credentials is None else _authorization(self.credentials)
        try:
            download(self.url, archive, auth=auth, md5=self.md5, patience=self.patience, notify=notify)
        except RefusedError as error:
            raise _refusal(self, error) from error


def _monai(places: Places) -> _Origin:
    if places.mirror:
        return _Origin("MONAI's mirror", places.mirror, places.patience, places.mirror_md5)
    from monai.apps.datasets import DecathlonDataset

    url, md5 = DecathlonDataset.resource[TASK], DecathlonDataset.md5[TASK]
    return _Origin("MONAI's mirror", url, places.patience, md5)


def _kaggle(environment: Mapping[str, str], places: Places) -> _Origin:
    # Kaggle's package is not used for this: it logs in when it is imported, reads its own choice of places for
    # credentials, prints, and cannot be pointed at another server. The address below is the one that it, kagglehub and
    # the button on the page have in common; it takes ranges, a token and a key alike.
    credentials = kaggle_credentials(environment)
    if credentials is None:
        raise DownloadError("There are no Kaggle credentials on this machine.", hint=HINT)
    url = f"{places.kaggle_api}/datasets/download/{KAGGLE_SLUG}"
    return _Origin("Kaggle", url, places.patience, credentials=credentials)


class _BearerAuth(AuthBase):
    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def _authorization(credentials: KaggleCredentials) -> AuthBase:
    if credentials.username:
        return HTTPBasicAuth(credentials.username, credentials.secret)
    return _BearerAuth(credentials.secret)


def _refusal(origin: _Origin, error: RefusedError) -> DownloadError:
    if origin.credentials is None:
        return DownloadError(f"{origin.name} refused the download: {error.message}")
    page = f"https://www.kaggle.com/datasets/{KAGGLE_SLUG}"
    known = {
        401: (f"Kaggle does not accept the credentials from {origin.credentials.origin} (401).", HINT),
        403: (
            f"Kaggle does not let this account download {KAGGLE_SLUG} (403).",
            f"Log in and accept the terms at {page}",
        ),
        404: (f"Kaggle has no data set {KAGGLE_SLUG}, or it is private (404).", f"Look at {page} or use --data monai."),
    }
    sentence, hint = known.get(error.status, (f"Kaggle refused the download: {error.message}", ""))
    return DownloadError(sentence, hint=hint)


def _unpacked(archive: Path, into: Path, source: str) -> Path:
    """The data set's own folder within what the archive held, checked and marked with its source."""
    unpack(archive, into)
    found = next(_data_folders(into), None)
    if found is None:
        raise DownloadError(f"The archive from {source} holds no dataset.json with imagesTr beside it.")
    try:
        read_dataset(found, source=source)
    except DataError as error:
        raise DownloadError(f"The archive from {source} is incomplete: {error.message}") from error
    (found / SOURCE_MARKER).write_text(source + "\n")
    return found


def _data_folders(root: Path) -> Iterator[Path]:
    """Folders with a `dataset.json` and `imagesTr` at or below `root`, the nearest first, the heart's before others."""
    # Bounded: a folder of attached data sets can hold a million files.
    for depth in range(6):
        found = [path.parent for path in root.glob("*/" * depth + "dataset.json")]
        yield from sorted(
            (folder for folder in found if (folder / "imagesTr").is_dir()), key=lambda path: (path.name != TASK, path)
        )


def _fetched_before(folder: Path, source: str) -> Dataset:
    found = recorded_source(folder) if folder.is_dir() else "file"
    if found != source:
        raise DataError(
            f"{folder} is there already and was not fetched from {source} (source: {found}).",
            hint=f"Use it with --data {folder}, or move it away.",
        )
    return read_dataset(folder, source=source)


def _local(folder: Path, *, hint: str = "") -> Dataset:
    if not folder.is_dir():
        raise DataError(f"The data folder {folder} is not there.", hint=hint or LAYOUT_HINT)
    below = folder / TASK
    return read_dataset(below if not (folder / "dataset.json").exists() and below.is_dir() else folder)


def _kaggle_input(environment: Mapping[str, str], places: Places) -> Path:
    root = environment.get("HEARTSEG_KAGGLE_ROOT")
    return Path(root) / "input" if root else places.kaggle_input


def _auto(environment: Mapping[str, str], cwd: Path, notify: Notify, places: Places) -> Dataset:
    if named := environment.get("HEARTSEG_DATA"):
        return _local(cwd / Path(named).expanduser(), hint="It is named by HEARTSEG_DATA: correct or unset that.")
    folder = cwd / "datasets" / TASK
    if occupied(folder):
        return read_dataset(folder)
    for attached in _data_folders(_kaggle_input(environment, places)):
        try:
            return read_dataset(attached, source="kaggle")
        except DataError as error:
            notify(f"Passed over: {error.message}")
    for source in ("kaggle", "monai"):
        try:
            # Who never set up Kaggle need not hear of it.
            if source == "kaggle" and kaggle_credentials(environment) is None:
                continue
            return fetch_dataset(source, folder, environment=environment, notify=notify, places=places)
        except DownloadError as error:
            notify(f"Not fetched from {source}: {error}")
    phantom = cwd / "datasets" / "phantom"
    notify(
        f"NO REAL DATA: using the built-in PHANTOM in {phantom}. Its scans are drawn, not measured, and figures on it "
        "say nothing about patients. Name real data with --data FOLDER or HEARTSEG_DATA."
    )
    return make_phantom(phantom)
