"""Opening what somebody brings, checked before it is read: a file store, a folder with one in it, or an archive."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from heartseg.archive import unpack
from heartseg.errors import TransferError
from heartseg.transfer.file_store import find_store, read_store, store_in
from heartseg.transfer.snapshot import SourceStore, sha256_of

MANIFEST_ENDING = ".json"
DEEPEST = 5  # folders above a store in an archive, such as kaggle/working


@contextmanager
def opened(source: Path) -> Iterator[SourceStore]:
    """Everything in the file store at `source`, which may be an archive (zip, tar); unpacked beside it for that long.

    Where a manifest lies beside an archive (`heartseg-run.json` beside `heartseg-run.tar`) its sha256 is checked first.

    Raises:
        TransferError: If there is no store, or it is malformed or not what its manifest says.
        ArchiveError: If the archive is damaged, or holds a link, a path that leads out or more than there is room for.
    """
    if source.is_dir():
        yield read_store(find_store(source))
        return
    if not source.is_file():
        raise TransferError(f"{source} is not there.", hint="Name a folder mlruns, one that holds it, or an archive.")
    manifest = check_manifest(source)
    # Beside the archive: a system's folder for temporary files is often small.
    with tempfile.TemporaryDirectory(dir=source.parent, prefix=".partial-") as folder:
        unpack(source, Path(folder))
        _check_files(Path(folder), manifest)
        yield read_store(_store_in(Path(folder), source))


def check_manifest(archive: Path) -> dict[str, Any] | None:
    """The manifest beside an archive, when the archive is what it says; None where there is none.

    Raises:
        TransferError: If size or sha256 differ, or the manifest is malformed.
    """
    path = archive.with_suffix(MANIFEST_ENDING)
    if not path.is_file():
        return None
    try:
        manifest = json.loads(path.read_text())
        expected_size, expected = int(manifest["archive"]["size"]), str(manifest["archive"]["sha256"])
        for file in manifest.setdefault("files", []):
            str(file["name"]), str(file["sha256"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TransferError(
            f"{path} is not the manifest of an archive: it says no size and sha256.", hint="Fetch both again."
        ) from error
    size = archive.stat().st_size
    if size != expected_size:
        raise TransferError(
            f"{archive} is not whole: expected {expected_size} bytes, found {size}.", hint="Fetch it again."
        )
    if (found := sha256_of(archive)) != expected:
        raise TransferError(
            f"{archive} is damaged: expected sha256 {expected[:12]}…, found {found[:12]}….", hint="Fetch it again."
        )
    return dict(manifest)


def _check_files(folder: Path, manifest: dict[str, Any] | None) -> None:
    """Each file of the archive against its own digest: what was torn when it was packed is found so."""
    for file in (manifest or {}).get("files", ()):
        path = folder / str(file["name"])
        if not path.is_file() or sha256_of(path) != file["sha256"]:
            raise TransferError(
                f"The archive is not what its manifest says: {file['name']} is missing or another.",
                hint="Fetch it again.",
            )


def _store_in(folder: Path, archive: Path) -> Path:
    for depth in range(DEEPEST):
        for candidate in sorted(folder.glob("*/" * depth) if depth else [folder]):
            if (found := store_in(candidate)) is not None:
                return found
    raise TransferError(f"{archive} holds no MLflow file store (mlruns).", hint="Name an archive of a folder mlruns.")
