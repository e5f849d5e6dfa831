"""What this machine has left."""

import os
from contextlib import suppress
from pathlib import Path


def available_memory() -> int:
    """Bytes that this process may still take: what the system has free, or its container if that is less."""
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    meminfo = Path("/proc/meminfo")
    lines = meminfo.read_text().splitlines() if meminfo.exists() else []
    free = [1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:")]
    limits = [free[0] if free else pages]
    group = Path("/sys/fs/cgroup")
    with suppress(OSError, ValueError):  # no limit is spelled "max"
        # Files that were read count as taken, but give way.
        words = [line.split() for line in (group / "memory.stat").read_text().splitlines()]
        given_way = sum(int(number) for name, number in words if name == "inactive_file")
        taken = int((group / "memory.current").read_text()) - given_way
        limits.append(int((group / "memory.max").read_text()) - taken)
    return max(0, min(limits))
