"""From a scan to its mask. Training, prediction and serving all pass through the one `Segmenter` here.

First a small network finds the atrium in a coarse view of the whole scan; then a region round it is segmented at full
resolution. Where the place is doubtful or the region too small, the whole scan is searched window by window instead.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from heartseg.axes_check import RELIABLE, AxesFinding, recognise, strength
from heartseg.config import Config
from heartseg.data.nifti import Volume, read_image
from heartseg.data.preprocessing import Prepared, coarse_view, prepare, restore
from heartseg.data.scan_statistics import (
    Difference,
    LabelVolumes,
    TrainingStatistics,
    differences,
    volume_difference,
)
from heartseg.environment import Precision, choose_device, choose_precision
from heartseg.geometry import orientation_of, turned, voxel_volume_ml
from heartseg.localisation import WORTH_MOVING, best_supported, bounds_of, find_centre, largest_component, middle_of
from heartseg.network import SegmentationNetwork, locator_factor

LOOKS = 4  # at most: each lays the region round what the one before has found
THICKEST_MM = 6.0  # slices in which an orientation is still recognised
SHIFT = 4  # voxels between the positions that are averaged; no multiple of the network's coarsest step, 16


@dataclass(frozen=True, eq=False)
class Segmentation:
    """A mask, uint8 of the scan's own `(I, J, K)`, 1 in the atrium; with the scan it belongs to.

    `alert` is the one line that a reader must see before the mask: it says that the outline may be wrong, and why;
    empty if nothing suggests that. `warnings` are the details, sentences with a code (HS-W…), also of what does not
    put the mask in doubt. `note` says what was unusual about the way to it. `confidence`, from 0 to 1, is the Dice that
    the networks' probabilities let expect.
    """

    mask: np.ndarray
    volume_ml: float
    volume: Volume
    seconds: float
    model_version: str
    note: str = ""
    warnings: tuple[str, ...] = ()
    alert: str = ""
    confidence: float = math.nan


@dataclass(frozen=True, eq=False)
class Region:
    """Probabilities of atrium, float32 `(I, J, K)`, from voxel `start` of the prepared grid on; none lies outside."""

    probability: torch.Tensor
    start: tuple[int, ...]
    note: str = ""


class Segmenter:
    """Networks with the configuration that they were trained under. Several networks are averaged by probability."""

    def __init__(
        self,
        networks: Sequence[SegmentationNetwork],
        config: Config,
        *,
        device: torch.device | None = None,
        precision: Precision | None = None,
        model_version: str = "",
        trained_on: frozenset[str] = frozenset(),
        training_statistics: TrainingStatistics | None = None,
        training_volume_ml: LabelVolumes | None = None,
        least_confidence: float = 0.0,
        axes_accuracy: float | None = None,
    ) -> None:
        self.config = config
        self.device = device or choose_device("auto")
        trained_in = config.training.precision
        # A model trained in fp16 on a GPU is used on a CPU in whatever that has.
        wanted = "auto" if (trained_in, self.device.type) == ("fp16", "cpu") else trained_in
        self.precision = precision or choose_precision(wanted, self.device)
        self.model_version = model_version
        # Content digests of the images that the networks learnt from.
        self.trained_on = trained_on
        self.training_statistics = training_statistics
        self.training_volume_ml = training_volume_ml
        # A mask of less confidence is probably wrong.
        self.least_confidence = least_confidence
        # Share of held-out scans whose orientation was recognised; None where the locator cannot tell it.
        self.axes_accuracy = axes_accuracy
        # Called before each pass of the networks; what it raises ends a segmentation that nobody waits for any more.
        self.before_pass: Callable[[], None] = lambda: None
        self._networks = [network.to(self.device).eval() for network in networks]

    def count(self) -> int:
        """The number of networks whose probabilities are averaged."""
        return len(self._networks)

    def only(self, number: int) -> "Segmenter":
        """The same with one of the networks alone, counted from 0."""
        return Segmenter(
            [self._networks[number]],
            self.config,
            device=self.device,
            precision=self.precision,
            model_version=self.model_version,
            trained_on=self.trained_on,
            training_statistics=self.training_statistics,
            training_volume_ml=self.training_volume_ml,
            least_confidence=self.least_confidence,
            axes_accuracy=self.axes_accuracy,
        )

    def segment(self, scan: Path | str | bytes | Volume, *, name: str = "") -> Segmentation:
        """The mask of one scan: a path, the bytes of a NIfTI file, or a volume read before. `name` is for errors.

        Raises:
            VolumeError: If the scan cannot be read as one 3D volume.
            GeometryError: If its affine maps nothing, or it is beyond the limits of the configuration.
        """
        start = time.perf_counter()
        if isinstance(scan, str):
            scan = Path(scan)
        volume = scan if isinstance(scan, Volume) else read_image(scan, name=name, limits=self.config.limits)
        volume, prepared, axes = self._as_it_lies(volume)
        region = self.region(prepared)
        mask = self.mask(region, prepared)
        seconds = time.perf_counter() - start
        volume_ml = float(np.count_nonzero(mask)) * voxel_volume_ml(volume.affine)
        confidence = expected_dice(region.probability, self.config.inference.threshold)
        alert, found = self._judge(prepared, volume_ml, confidence)
        if axes:
            found = [axes, *found]
            alert = alert or f"{axes.what} Check left and right before use."
        return Segmentation(
            mask=mask,
            volume_ml=volume_ml,
            volume=volume,
            seconds=seconds,
            model_version=self.model_version,
            note=region.note,
            warnings=volume.notes + tuple(difference.sentence for difference in found),
            alert=alert,
            confidence=confidence,
        )

    @torch.inference_mode()
    def recognise_axes(self, prepared: Prepared, *, thorough: bool = False) -> AxesFinding:
        """Return the orientation in which the locator finds the atrium of a prepared scan.

        All 48 are compared if `thorough`, or where the one of the header is in doubt.
        """
        view, _ = coarse_view(
            prepared.image.to(self.device).float(), self.config.data.spacing, self.config.network.locator_spacing
        )
        return recognise(
            view,
            self.config.data.orientation,
            lambda views: [strength(self._locate(one, float(view.min()))) for one in views],
            thorough=thorough,
        )

    def axes_seen(self, volume: Volume) -> str:
        """Return the axis codes that the image shows if they clearly differ from those it was read with, else ""."""
        finding = self.recognise_axes(prepare(volume, self.config.data), thorough=True)
        stored = orientation_of(volume.affine)
        return finding.turn.codes(stored, self.config.data.orientation) if finding.disagrees else ""

    def _as_it_lies(self, volume: Volume) -> tuple[Volume, Prepared, Difference | None]:
        """The scan prepared for the networks, turned where it does not lie as its header says, and what was found."""
        prepared = prepare(volume, self.config.data)
        mode = self.config.inference.axes_check
        # In thick slices an orientation cannot be told, nor by a network that was never shown a turned scan.
        thick = max(prepared.statistics.spacing_mm) > THICKEST_MM
        if mode == "off" or thick or self.axes_accuracy is None or not self._locates():
            return volume, prepared, None
        finding = self.recognise_axes(prepared)
        header, reliable = orientation_of(volume.affine), self.axes_accuracy >= RELIABLE
        if finding.agrees or not (finding.disagrees or reliable):
            return volume, prepared, None
        if not finding.disagrees:
            what = "It cannot be told from the image whether this scan lies as its header says."
            sentence = f"No atrium was recognised in any orientation; the header ({header}) was followed. [HS-W13]"
            return volume, prepared, Difference(what, sentence)
        seen = finding.turn.codes(header, self.config.data.orientation)
        how = "is a mirror image of what its header says" if finding.turn.mirrors else "does not lie as its header says"
        what, code = f"This scan {how} (header {header}, image {seen}).", "HS-W12" if finding.turn.mirrors else "HS-W11"
        sentence = f"The stored axes run to {seen} in the image and to {header} by the header"
        if mode == "warn" or not reliable:
            sentence += f"; the header was followed. [{code}]"
            return volume, prepared, Difference(f"{what} The header was followed.", sentence)
        volume = replace(volume, affine=turned(volume.affine, seen))
        sentence += f"; the image was followed. The mask has the file's own grid and header. [{code}]"
        what += " It was segmented as the image shows."
        return volume, prepare(volume, self.config.data), Difference(what, sentence)

    def _judge(self, prepared: Prepared, volume_ml: float, confidence: float) -> tuple[str, list[Difference]]:
        """The one line of warning, empty if the mask is to be trusted, and the details."""
        found = list(differences(prepared.statistics, self.training_statistics)) if self.training_statistics else []
        unlike = ", ".join(dict.fromkeys(difference.what for difference in found))
        if not volume_ml:
            found.append(Difference("mask", "The mask is empty: no voxel was taken for the atrium. [HS-W09]"))
            return "No left atrium was found: the mask is empty.", found
        doubts = []
        if self.training_volume_ml and (difference := volume_difference(volume_ml, self.training_volume_ml)):
            doubts.append(difference)
        if confidence < self.least_confidence:
            doubts.append(
                Difference(
                    "confidence",
                    f"The networks are unsure of the outline: their probabilities let expect a Dice of "
                    f"{confidence:.2f}, on cases held out from training at least {self.least_confidence:.2f}. [HS-W10]",
                )
            )
        if not doubts:
            return "", found
        if unlike:
            alert = f"This scan is unlike those the model was trained on ({unlike}). The outline is probably wrong."
        elif doubts[0].what == "volume":
            alert = f"An atrium of {volume_ml:.0f} ml is implausible. The outline is probably wrong."
        else:
            alert = "The model is unsure of this scan. The outline is probably wrong."
        return alert, [*found, *doubts]

    def mask(self, region: Region, prepared: Prepared) -> np.ndarray:
        """uint8 mask on the scan's native grid."""
        settings = self.config.inference
        # Probabilities are resampled and then cut: resampling a mask would make its border jagged.
        values, place = restore(region.probability, prepared, region.start)
        found = (values >= settings.threshold).cpu().numpy()
        mask = np.zeros(prepared.native_shape, dtype=np.uint8)
        mask[tuple(place)] = largest_component(found) if settings.largest_component else found
        return mask

    @torch.inference_mode()
    def region(self, prepared: Prepared) -> Region:
        """Where the atrium may be, and how probable it is there."""
        image = prepared.image.to(self.device).float()
        if not self._locates():
            return Region(self._everywhere(image), (0, 0, 0))
        view, block = self._overview(image)
        centre, doubt = find_centre(view, block)
        if centre is not None and not doubt:
            for _ in range(LOOKS):
                region = self._around(image, centre)
                mask = largest_component((region.probability >= self.config.inference.threshold).cpu().numpy())
                found = middle_of(mask) + region.start if mask.any() else centre
                if np.abs(found - centre).max() <= WORTH_MOVING:
                    break
                centre = found
            doubt = self._outgrown(mask, region, image.shape)
            if not doubt:
                return region
        probability = self._everywhere(image)
        if self.config.inference.largest_component:
            # Away from the atrium the network has seen little: of several candidates the locator's best is meant.
            mask = (probability >= self.config.inference.threshold).cpu().numpy()
            others = mask & ~best_supported(mask, view, block)
            probability = probability.masked_fill(torch.from_numpy(others).to(probability.device), 0.0)
        return Region(probability, (0, 0, 0), note=f"{doubt}: the whole scan was searched")

    def passes(self) -> int:
        """How often a network looks at a region, or at each window where the whole scan is searched."""
        return math.prod(self._factors().values())

    def reasons(self) -> str:
        """What multiplies the passes, for a person: `5 networks, 8 flips`."""
        return ", ".join(f"{count} {what}" for what, count in self._factors().items() if count > 1)

    def _factors(self) -> dict[str, int]:
        settings = self.config.inference
        shifts = settings.shifts if self._locates() else 1
        return {"networks": len(self._networks), "shifts": shifts, "flips": 8 if settings.flips else 1}

    @property
    def has_locator(self) -> bool:
        """Tell whether every network has one."""
        return all(network.locator is not None for network in self._networks)

    def _locates(self) -> bool:
        return self.config.inference.locate and self.has_locator

    def _overview(self, image: torch.Tensor) -> tuple[np.ndarray, tuple[int, int, int]]:
        """The locator's probabilities of blocks of voxels, and the lengths of a block."""
        config = self.config
        view, block = coarse_view(image, config.data.spacing, config.network.locator_spacing)
        return self._locate(view, float(image.min())).cpu().numpy(), block

    def _locate(self, view: torch.Tensor, outside: float) -> torch.Tensor:
        """The locator's probabilities of a coarse view; beyond it lies `outside`."""
        config = self.config
        factor = locator_factor(config.network)
        # At least as large as in training, so that a small field of view lies in as much emptiness as it did there.
        least = config.training.locator_size
        gaps = [max(size - length, -length % factor) for length, size in zip(view.shape, least, strict=True)]
        around = [side for gap in reversed(gaps) for side in (gap // 2, gap - gap // 2)]
        padded = functional.pad(view, around, value=outside)[None, None]
        probability = self._average([network.locator for network in self._networks], padded)[0, 0]
        inside = tuple(slice(gap // 2, gap // 2 + length) for gap, length in zip(gaps, view.shape, strict=True))
        return probability[inside]

    def _around(self, image: torch.Tensor, centre: np.ndarray) -> Region:
        size = self.config.inference.roi_size or self.config.training.spatial_size
        start = tuple(int(at) for at in np.rint(centre - (np.asarray(size) - 1) / 2))
        shifts = _shifts(self.config.inference.shifts)
        reach = max(abs(step) for shift in shifts for step in shift)
        origin = tuple(at - reach for at in start)
        total = torch.zeros([length + 2 * reach for length in size], device=self.device)
        weight = torch.zeros_like(total)
        for shift in shifts:
            patch = _cut(image, [at + step for at, step in zip(start, shift, strict=True)], size)
            inner = tuple(slice(reach + step, reach + step + length) for step, length in zip(shift, size, strict=True))
            total[inner] += self._mirrored(patch[None, None])[0, 0]
            weight[inner] += 1
        return _clipped(total / weight.clamp(min=1), origin, image.shape)

    def _everywhere(self, image: torch.Tensor) -> torch.Tensor:
        """Probabilities of the whole image, windows blended by a Gaussian."""
        from monai.inferers import sliding_window_inference

        settings = self.config.inference
        probability: torch.Tensor = sliding_window_inference(
            image[None, None],
            roi_size=settings.roi_size or self.config.training.spatial_size,
            sw_batch_size=1,
            predictor=self._mirrored,
            overlap=settings.overlap,
            mode="gaussian",
            cval=float(image.min()),
        )
        return probability[0, 0]

    def _outgrown(self, mask: np.ndarray, region: Region, shape: Sequence[int]) -> str:
        """Why the region does not hold the atrium: empty if it does."""
        if not mask.any():
            return "the region that the locator chose shows no atrium"
        low, high = bounds_of(mask)
        ends = zip(low, high, region.start, mask.shape, shape, strict=True)
        if any(
            (first == 0 and at > 0) or (last == have - 1 and at + have < whole) for first, last, at, have, whole in ends
        ):
            return "the atrium reaches the border of its region"
        return ""

    def _mirrored(self, patch: torch.Tensor) -> torch.Tensor:
        """Probabilities of patches `(B, 1, I, J, K)`, averaged over networks and, where set, flips."""
        mirrors = [axes for count in range(4) for axes in combinations((2, 3, 4), count)]
        total = torch.zeros_like(patch)
        chosen = mirrors if self.config.inference.flips else [()]
        for axes in chosen:
            turned = patch.flip(axes) if axes else patch
            seen = self._average([network.body for network in self._networks], turned)
            total += seen.flip(axes) if axes else seen
        return total / len(chosen)

    def _average(self, networks: Sequence[torch.nn.Module | None], patch: torch.Tensor) -> torch.Tensor:
        self.before_pass()
        with torch.autocast(self.device.type, dtype=self.precision.dtype, enabled=self.precision.dtype is not None):
            logits = [network(patch) for network in networks if network is not None]
        return torch.stack([torch.sigmoid(one.float()) for one in logits]).mean(dim=0)


def expected_dice(probability: torch.Tensor, threshold: float) -> float:
    """Return the Dice of a mask cut at `threshold` that its probabilities let expect; 0 for an empty mask.

    2 Σ p m / (Σ p + Σ m) over the voxels, with m the mask: exact where the probabilities are, and low where they are
    neither near 0 nor near 1.
    """
    mask = probability >= threshold
    inside = float(probability[mask].sum())
    return 2 * inside / (float(probability.sum()) + float(mask.sum()) + 1e-9) if inside else 0.0


def _cut(image: torch.Tensor, start: Sequence[int], size: Sequence[int]) -> torch.Tensor:
    """A window of `image`; beyond the scan it shows the scan's lowest intensity, as in training."""
    window, around = [], []
    for at, length, have in zip(start, size, image.shape, strict=True):
        first, last = min(max(at, 0), have), min(max(at + length, 0), have)
        window.append(slice(first, last))
        around.append((min(max(0, -at), length), length - (last - first) - min(max(0, -at), length)))
    sides = [side for pair in reversed(around) for side in pair]
    return functional.pad(image[tuple(window)], sides, value=float(image.min())) if any(sides) else image[tuple(window)]


def _clipped(probability: torch.Tensor, start: Sequence[int], shape: Sequence[int]) -> Region:
    """The part of a region that lies in the scan."""
    firsts = [max(0, -at) for at in start]
    stops = [min(have, whole - at) for have, whole, at in zip(probability.shape, shape, start, strict=True)]
    inside = tuple(slice(first, stop) for first, stop in zip(firsts, stops, strict=True))
    return Region(probability[inside], tuple(at + first for at, first in zip(start, firsts, strict=True)))


def _shifts(count: int) -> list[tuple[int, ...]]:
    """The first `count` of 27 positions, nearest first."""
    steps = sorted(product((0, -SHIFT, SHIFT), repeat=3), key=lambda shift: sum(map(abs, shift)))
    return steps[:count]
