"""One scan segmented in a process of its own, for its seconds and its peak memory."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import torch

from benchmarks.process import BenchmarkError, print_document
from benchmarks.stand_in import stand_in
from benchmarks.timing import alternate, spread
from heartseg.config import Config

SCAN, PLACE = "scan.nii.gz", "place.npy"


def main() -> None:
    """Print seconds and peak memory for the scan in a folder that also says where its atrium is."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeats", type=int, default=1)
    given = parser.parse_args()
    print_document(lambda: segment(given.folder, given.repeats))


def segment(folder: Path, repeats: int) -> dict[str, Any]:
    """Seconds from file to mask.

    Raises:
        BenchmarkError: If the whole scan was searched instead of a region.
    """
    segmenter = stand_in(torch.from_numpy(np.load(folder / PLACE)), Config())
    notes: list[str] = []
    ways = {"segment": lambda: notes.append(segmenter.segment(folder / SCAN).note)}
    seconds = alternate(ways, repeats)["segment"]
    if any(notes):
        raise BenchmarkError(f"{folder / SCAN}: {notes[0]}, so the region alone cannot be timed.")
    return {"segment": spread(seconds)}


if __name__ == "__main__":
    main()
