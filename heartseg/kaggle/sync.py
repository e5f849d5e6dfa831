"""Bringing what a kernel left into the tracking store: fetched whole, checked, merged, and its model a candidate."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from heartseg.errors import KaggleError, TransferError
from heartseg.kaggle.client import Client, OutputFile
from heartseg.kaggle.kernel import ARCHIVE, MANIFEST
from heartseg.kaggle.names import KernelName
from heartseg.progress import Reporter
from heartseg.transfer.candidates import FindDataset, Registration, register_imported
from heartseg.transfer.merge import Merged, merge
from heartseg.transfer.source import check_manifest, opened


@dataclass(frozen=True)
class Synced:
    """What a kernel left, and what became of it here. `manifest` is the kernel's own account."""

    kernel: KernelName
    manifest: dict[str, Any]
    merged: Merged
    registrations: tuple[Registration, ...]

    def to_dict(self) -> dict[str, Any]:
        """For `--json`; of the manifest without the list of files."""
        about = {name: value for name, value in self.manifest.items() if name != "files"}
        registrations = [registration.to_dict() for registration in self.registrations]
        return {"kernel": str(self.kernel), "manifest": about, **self.merged.to_dict(), "registrations": registrations}


def sync(kernel: KernelName, client: Client, *, dataset: FindDataset, reporter: Reporter) -> Synced:
    """Fetch the archive of `kernel`, check it by its manifest, merge its runs and register its model as candidate.

    `dataset` finds the data to repeat an evaluation on, or None; it is asked where there is something to register.

    Raises:
        KaggleError: If the kernel left no archive, or Kaggle refuses.
        DownloadError: If it cannot be fetched whole, or holds what none should.
        TransferError: If it is not what its manifest says, or its runs cannot be brought over.
        TrackingError: If the store fails. What was brought over stays, and the next sync completes it.
    """
    archive = fetch(kernel, client, reporter)
    manifest = check_manifest(archive)
    if manifest is None:
        raise TransferError(f"{archive} has no manifest beside it.", hint="Sync again.")
    with opened(archive) as store, reporter.counting("Importing runs") as on_run:
        merged = merge(store, on_run=on_run)
    for note in merged.notes:
        reporter.notify(f"Note: {note}")
    registrations = register_imported(merged, dataset, reporter)
    return Synced(kernel, manifest, merged, tuple(registrations))


def fetch(kernel: KernelName, client: Client, reporter: Reporter) -> Path:
    """The archive of a kernel in the user's cache, with its manifest beside it; what is there already is not fetched.

    Raises:
        KaggleError: If the kernel left none.
        TransferError: If it came otherwise than its manifest says; it is thrown away then.
    """
    listed = {file.name: file for file in client.output_files(str(kernel))}
    missing = [name for name in (MANIFEST, ARCHIVE) if name not in listed]
    if missing:
        raise KaggleError(_why_nothing(kernel, client, missing), hint=f"See: heartseg kaggle status {kernel}")
    folder = user_cache_path("heartseg") / "kaggle" / f"{kernel.owner}--{kernel.name}"
    folder.mkdir(parents=True, exist_ok=True)
    client.download(listed[MANIFEST], folder / MANIFEST, notify=reporter.notify)
    archive = folder / ARCHIVE
    if archive.is_file():
        try:
            check_manifest(archive)
        except TransferError:
            # That of an earlier version of the kernel.
            archive.unlink()
        else:
            return archive
    _download(listed[ARCHIVE], archive, client, reporter)
    return archive


def _download(file: OutputFile, archive: Path, client: Client, reporter: Reporter) -> None:
    size = f", {file.size / 2**20:.1f} MiB" if file.size else ""
    reporter.notify(f"Fetching {file.name} of {file.kernel}{size}.")
    client.download(file, archive, notify=reporter.notify)
    try:
        check_manifest(archive)
    except TransferError:
        # Kept it would be taken for whole, and gone on with.
        archive.unlink()
        raise


def _why_nothing(kernel: KernelName, client: Client, missing: list[str]) -> str:
    status = client.status(str(kernel))
    if not status.ended:
        return f"The kernel {kernel} has left nothing yet: it is {status.state}, and writes its archive at its end."
    failed = f" {status.message}" if status.message else ""
    return f"The kernel {kernel} left no {' and no '.join(missing)}: its state is {status.state}.{failed}"
