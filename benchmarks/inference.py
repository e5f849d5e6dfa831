"""From scan to mask: heartseg's region round the atrium against nnU-Net's windows over the whole scan."""

from collections.abc import Callable
from typing import Any

import torch

from benchmarks.nnunet import PATCH, as_nnunet_sees, build_nnunet, count_tiles
from benchmarks.process import BenchmarkError, Options, report
from benchmarks.stand_in import place_of, stand_in
from benchmarks.timing import alternate, comparison, spread, waiter
from heartseg.config import Config
from heartseg.data.nifti import encode_mask, read_image
from heartseg.data.preprocessing import prepare
from heartseg.inference import Segmenter

TILES_TIMED = 2
WINDOWS = "nnU-Net's windows"
NOTE = (
    "The second is extrapolated: {tiles} windows of {patch}, each taken to last as long as the ones timed; no "
    "mirroring, no resampling. heartseg's networks are untrained and told where the atrium is: one look is enough."
)


def measure(options: Options) -> dict[str, Any]:
    """One scan: seconds of each stage and in all, and of as many windows as nnU-Net would look at.

    Raises:
        BenchmarkError: If the region does not hold the atrium of that scan.
    """
    case, config = options.dataset.cases[0], Config()
    place = place_of(case, config)
    segmenter = stand_in(place.shares, config)
    if note := segmenter.segment(case.image).note:
        raise BenchmarkError(f"{case.identifier}: {note}, so the region alone cannot be timed.")
    scan = _Scan(segmenter, case.image)
    return {
        "case": case.identifier,
        "precision": segmenter.precision.name,
        "threads": torch.get_num_threads(),
        "stages": scan.stages(options.repeats),
        **scan.against_windows(place.centre),
    }


class _Scan:
    """One scan on its way through a segmenter, what each stage made kept for the next."""

    def __init__(self, segmenter: Segmenter, path: Any) -> None:
        self._segmenter = segmenter
        self._path = path

    def decode(self) -> None:
        self._volume = read_image(self._path)

    def prepare(self) -> None:
        self._prepared = prepare(self._volume, self._segmenter.config.data)

    def region(self) -> None:
        self._region = self._segmenter.region(self._prepared)

    def restore(self) -> None:
        self._mask = self._segmenter.mask(self._region, self._prepared)

    def encode(self) -> None:
        self._bytes = encode_mask(self._mask, like=self._volume)

    def stages(self, repeats: int) -> dict[str, Any]:
        """Seconds from file to encoded mask by stage; `region` is the locator, then the network on its region."""
        ways = [self.decode, self.prepare, self.region, self.restore, self.encode]
        seconds = alternate({way.__name__: way for way in ways}, repeats, finish=waiter(self._segmenter.device))
        return {name: spread(values) for name, values in seconds.items()}

    @torch.inference_mode()
    def against_windows(self, centre: Any) -> dict[str, Any]:
        """The region's pass, the whole way and one window by turns; the windows' time in all is extrapolated."""
        segmenter = self._segmenter
        image = self._prepared.image.to(segmenter.device).float()
        ways = {
            "pass": lambda: segmenter._around(image, centre),
            "whole": lambda: segmenter.segment(self._path),
            "window": one_window(segmenter),
        }
        seconds = alternate(ways, TILES_TIMED, finish=waiter(segmenter.device))
        return windows_on_record(seconds, tiles=count_tiles(as_nnunet_sees(image.cpu())))


def windows_on_record(seconds: dict[str, list[float]], *, tiles: int) -> dict[str, Any]:
    """`pass` and `whole` against `tiles` times `window`."""
    theirs = {WINDOWS: [tiles * one for one in seconds["window"]]}
    about: Any = {"extrapolated": True, "note": NOTE.format(tiles=tiles, patch=" × ".join(map(str, PATCH)))}
    return {
        "comparisons": [
            comparison("one scan, network only", {"heartseg": seconds["pass"], **theirs}, **about),
            comparison("one scan, file to mask", {"heartseg": seconds["whole"], **theirs}, **about),
        ],
        "windows": {"count": tiles, "size": list(PATCH), "one": spread(seconds["window"]), "extrapolated": True},
    }


def one_window(like: Segmenter) -> Callable[[], torch.Tensor]:
    """A pass of nnU-Net's network over one window, on the device and in the arithmetic of a segmenter."""
    network = build_nnunet().to(like.device).eval()
    window = torch.randn(1, 1, *PATCH, device=like.device)
    dtype = like.precision.dtype

    def look() -> torch.Tensor:
        with torch.autocast(like.device.type, dtype=dtype, enabled=dtype is not None):
            logits: torch.Tensor = network(window)
        return logits

    return look


if __name__ == "__main__":
    report(measure)
