"""The settings of the service, each written once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from heartseg.setting import Setting, setting, settings_of

SECTION = "service"
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, kw_only=True)
class ServiceConfig:
    """Where the service listens and what it lets strangers take."""

    host: str = setting("127.0.0.1", "Address to listen on; 0.0.0.0 is every address of this machine.")
    port: int = setting(8080, "Port to listen on; 0 takes a free one.", low=0, high=65535)
    hosts: tuple[str, ...] | None = setting(
        None, "Names under which clients and pages may call the service; auto is this machine's own names on a "
        "loopback address, and any name elsewhere.",
    )  # fmt: skip
    max_upload: float = setting(256, "Largest request.", unit="MiB", low=0.001, high=65536)
    max_voxels: float = setting(128, "Largest scan, in millions (2^20) of voxels.", low=0.001, high=512)
    queue: int = setting(8, "Scans that may arrive or wait beside the one that is computed.", low=0, high=10_000)
    connections: int = setting(256, "Open connections, whatever they do.", low=1, high=65536)
    receive_seconds: float = setting(300, "Longest time that a request may take to arrive.", unit="s", low=0.1)
    stall_seconds: float = setting(
        15, "Time that a client has at first to send, and to read; its scan must then arrive at 64 KiB/s.", unit="s",
        low=0.1,
    )  # fmt: skip
    compute_seconds: float = setting(300, "Longest time that a scan may be computed.", unit="s", low=0.01)
    keep_results: int = setting(64, "Finished segmentations that are kept.", low=1, high=1_000_000)
    keep_minutes: float = setting(30, "Time that a finished segmentation is kept.", unit="min", low=0.001)
    metrics_open: bool = setting(False, "Whether /metrics is answered without the token, as probes are.")
    check_seconds: float = setting(3, "Time between two looks at who is champion.", unit="s", low=0.05)
    wait_for_model: bool = setting(
        False, "Begin although there is no champion yet, or no registry, and take scans as soon as there is."
    )
    stop_seconds: float = setting(5, "Time that the running scan has at the end.", unit="s", low=0, high=3600)
    service_dir: str | None = setting(
        None, "Folder of scans and masks while they are here; auto is one in this user's cache."
    )

    @property
    def largest_bytes(self) -> int:
        """The largest body of a request, in bytes."""
        return int(self.max_upload * 2**20)

    @property
    def largest_voxels(self) -> int:
        """The most voxels of a scan."""
        return int(self.max_voxels * 2**20)

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the service."""
        return self.host in LOOPBACK or self.host.startswith("127.")


def service_settings() -> Iterator[Setting]:
    """Every setting of the service, in the order written here."""
    return settings_of(SECTION, ServiceConfig)


def service_config(values: Mapping[str, str]) -> ServiceConfig:
    """The settings with some replaced, by dotted name.

    Raises:
        ConfigError: If a value is malformed or out of bounds.
    """
    known = {entry.path: entry for entry in service_settings()}
    return ServiceConfig(**{known[path].name: known[path].parse(value) for path, value in values.items()})
