"""A believable small left-atrium MRI data set made from a seed, for working without a network or patients."""

import gzip
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from numpy.typing import NDArray

from heartseg.data.decathlon import Dataset, read_dataset
from heartseg.errors import DataError, StorageError

VERSION = 1  # raised whenever a seed gives other voxels, so that an older phantom on disk is made anew

Array = NDArray[np.float32]
Point = tuple[float, float, float]


@dataclass(frozen=True)
class Ellipsoid:
    """A chamber. Millimetres in the heart's frame: to the left, to the back, to the head; `tilt` in degrees."""

    centre: Point
    semi_axes: Point
    tilt: Point = (0, 0, 0)
    wall: float = 2.0


@dataclass(frozen=True)
class Tube:
    """A vessel from `start` to `end` that narrows from the first radius to the second; millimetres."""

    start: Point
    end: Point
    radii: tuple[float, float]
    wall: float = 1.5


ATRIUM = Ellipsoid((0, 26, 12), (32, 22, 26), (0, 0, 0))
APPENDAGE = Ellipsoid((29, 8, 19), (9, 14, 9), (0, 15, 20))
VEINS = (
    Tube((22, 30, 24), (66, 42, 44), (8.0, 5.5)),
    Tube((24, 32, 4), (66, 52, -6), (7.5, 5.0)),
    Tube((-22, 28, 22), (-66, 26, 40), (8.5, 5.5)),
    Tube((-24, 32, 4), (-66, 48, -8), (7.5, 5.0)),
)
BODY_ML = (62.0, 108.0)  # with its appendage and veins the atrium comes to 69 to 146 ml, as in the Decathlon's cases
STUMP_MM = 11.0  # how far from the body of the atrium a vein still counts as atrium
# Blood as bright as the atrium: left and right ventricle, right atrium, aorta, pulmonary artery and its right branch,
# descending aorta, the two venae cavae, and last the mitral valve, by which the left ventricle opens into the atrium.
OTHER_BLOOD: tuple[Ellipsoid | Tube, ...] = (
    Ellipsoid((26, -20, -16), (24, 40, 23), (-25, 0, 35), wall=9.0),
    Ellipsoid((-10, -38, -16), (36, 19, 27), (-10, 0, 15), wall=3.5),
    Ellipsoid((-40, 0, -4), (22, 23, 28)),
    Tube((0, -10, 4), (-14, -16, 80), (14.0, 14.0)),
    Tube((6, -34, 6), (12, -2, 46), (13.0, 12.0)),
    Tube((12, -2, 46), (-60, 16, 44), (9.0, 7.0)),
    Tube((20, 62, -90), (18, 60, 90), (11.0, 11.0)),
    Tube((-36, 2, 10), (-34, -4, 90), (9.5, 9.5)),
    Tube((-36, 8, -14), (-28, 16, -90), (11.0, 12.0)),
    Tube((6, 18, 6), (20, -10, -12), (12.0, 12.0)),
)

# Brightness relative to blood, as in a bright-blood gradient echo.
AIR, LUNG, MUSCLE, FAT, MEDIASTINUM, MYOCARDIUM, LIVER, BONE = 0.02, 0.10, 0.42, 0.85, 0.48, 0.52, 0.60, 0.38


def make_phantom(
    folder: Path, *, cases: int = 16, seed: int = 0, progress: Callable[[int, int], None] | None = None
) -> Dataset:
    """A phantom data set in Decathlon layout at `folder`, there whole or not at all.

    One seed gives one set of bytes, and case n is the same in a data set of any size. A folder that already holds this
    phantom is used as it is; another phantom there is replaced. Volumes are about `112 × 112 × 72` voxels of
    1.3 × 1.3 × 1.8 mm, axes to the back, head and left (`PSL`); label 1 is the left atrium with the stumps of its
    veins. `progress(done, cases)` is called after every case.

    Raises:
        DataError: If `cases` is below 1, or the folder holds something that is not a phantom.
        StorageError: If the folder cannot be written.
    """
    if cases < 1:
        raise DataError(f"A phantom needs at least 1 case, found {cases}.")
    marker = {"version": VERSION, "seed": seed, "cases": cases}
    if (existing := _reuse(folder, marker)) is not None:
        return existing
    beside: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".partial-{folder.name}-"))
        beside.chmod(0o755)
        _write_cases(beside, marker, progress)
        return _settle(beside, folder, marker)
    except OSError as error:
        raise StorageError(
            f"The phantom cannot be written to {folder}: {error.strerror or error}.",
            hint="Free some space or choose another folder.",
        ) from error
    finally:
        if beside is not None:
            shutil.rmtree(beside, ignore_errors=True)


def _reuse(folder: Path, marker: dict[str, int]) -> Dataset | None:
    found = _marker(folder)
    if found is None and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataError(
            f"{folder} is there already and holds no phantom.", hint="Choose another folder for the phantom."
        )
    if found != marker:
        return None
    try:
        return read_dataset(folder, source="phantom")
    except DataError:
        return None  # A file was taken away: it is made anew.


def _marker(folder: Path) -> dict[str, int] | None:
    try:
        description = json.loads((folder / "dataset.json").read_text())
    except (OSError, ValueError):
        return None
    found = description.get("phantom") if isinstance(description, dict) else None
    return found if isinstance(found, dict) else None


def _settle(beside: Path, folder: Path, marker: dict[str, int]) -> Dataset:
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".partial-old-") as old:
        if folder.exists() and any(folder.iterdir()):
            folder.rename(Path(old) / "phantom")
        try:
            beside.rename(folder)
        except OSError:
            # Another process finished the same phantom meanwhile.
            if _marker(folder) != marker:
                raise
    return read_dataset(folder, source="phantom")


def _write_cases(folder: Path, marker: dict[str, int], progress: Callable[[int, int], None] | None) -> None:
    images, labels = folder / "imagesTr", folder / "labelsTr"
    images.mkdir()
    labels.mkdir()
    training = []
    for number in range(1, marker["cases"] + 1):
        image, label, affine = _case(np.random.default_rng([marker["seed"], number]))
        name = f"phantom_{number:03d}.nii.gz"
        _write_nifti(images / name, image, affine)
        _write_nifti(labels / name, label, affine)
        training.append({"image": f"./imagesTr/{name}", "label": f"./labelsTr/{name}"})
        if progress is not None:
            progress(number, marker["cases"])
    (folder / "dataset.json").write_text(json.dumps(_description(marker, training), indent=1) + "\n")


def _description(marker: dict[str, int], training: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "name": "LeftAtriumPhantom",
        "description": "Synthetic left atria among chambers of equal brightness; no patient was scanned",
        "tensorImageSize": "3D",
        "reference": "heartseg",
        "licence": "CC0-1.0",
        "release": f"{VERSION}.0",
        "modality": {"0": "MRI"},
        "labels": {"0": "background", "1": "left atrium"},
        "numTraining": len(training),
        "numTest": 0,
        "training": training,
        "test": [],
        "phantom": marker,
    }


def _write_nifti(path: Path, voxels: NDArray[Any], affine: NDArray[np.float64]) -> None:
    image = nib.Nifti1Image(voxels, affine)
    image.header.set_xyzt_units("mm")
    image.set_sform(affine, code=1)
    image.set_qform(affine, code=1)
    # No time stamp: one seed gives one set of bytes.
    path.write_bytes(gzip.compress(image.to_bytes(), compresslevel=1, mtime=0))


def _case(rng: np.random.Generator) -> tuple[NDArray[np.int16], NDArray[np.uint8], NDArray[np.float64]]:
    shape = (int(rng.integers(108, 117)), int(rng.integers(108, 117)), int(rng.integers(70, 77)))
    inplane = rng.uniform(1.25, 1.35)
    spacing = np.round([inplane, inplane, rng.uniform(1.65, 1.95)], 3)
    canvas = _Canvas.centred(shape, spacing, rng)
    _paint_chest(canvas, rng)
    label = _paint_heart(canvas, rng)
    return _scan(canvas.brightness, canvas.axes, rng), label, _affine(shape, spacing, rng)


def _affine(shape: tuple[int, int, int], spacing: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """Voxel → NIfTI world (right, front, head): the axes of the array go to the back, the head and the left."""
    affine = np.zeros((4, 4))
    affine[1, 0], affine[2, 1], affine[0, 2] = -spacing[0], spacing[1], -spacing[2]
    corner = affine[:3, :3] @ (np.asarray(shape) - 1) / 2
    affine[:3, 3] = np.round(rng.normal(0, 15, 3) - corner, 2)
    affine[3, 3] = 1
    return affine


@dataclass(frozen=True, eq=False)
class _Canvas:
    """An image being painted, and the millimetres at which each of its voxels lies."""

    brightness: Array  # (I, J, K), relative to blood
    left: Array  # three arrays of that shape: position in the heart's frame, warped
    back: Array
    head: Array
    axes: tuple[Array, Array, Array]  # (I, 1, 1), (1, J, 1), (1, 1, K): millimetres to the back, head and left
    to_voxel: Callable[[NDArray[np.float64]], NDArray[np.float64]]
    spacing: NDArray[np.float64]
    scale: float

    @classmethod
    def centred(cls, shape: tuple[int, int, int], spacing: NDArray[np.float64], rng: np.random.Generator) -> "_Canvas":
        """An empty canvas whose heart is moved, turned, scaled and bent at random."""
        back, head, left = (
            ((np.arange(n) - (n - 1) / 2) * step).astype(np.float32) for n, step in zip(shape, spacing, strict=True)
        )
        axes = (back[:, None, None], head[None, :, None], left[None, None, :])
        shift = rng.uniform((-5, -7, -8), (5, 3, 5))
        turn = _rotation(rng.uniform(-14, 14, 3))
        scale = float(rng.uniform(0.93, 1.08))
        frame = []
        for row in turn / scale:
            bend = _ripple(axes, rng, amplitude=2.5, wavelength=(70, 130))
            frame.append(
                bend
                + np.float32(row[0]) * (axes[2] - np.float32(shift[0]))
                + np.float32(row[1]) * (axes[0] - np.float32(shift[1]))
                + np.float32(row[2]) * (axes[1] - np.float32(shift[2]))
            )

        def to_voxel(point: NDArray[np.float64]) -> NDArray[np.float64]:
            x, y, z = turn.T @ point * scale + shift
            return np.array([y, z, x]) / spacing + (np.asarray(shape) - 1) / 2

        return cls(np.full(shape, AIR, np.float32), *frame, axes, to_voxel, spacing, scale)

    def window(self, shape: Ellipsoid | Tube, margin: float) -> tuple[slice, ...]:
        """The part of the canvas that a shape can touch, `margin` mm around it."""
        if isinstance(shape, Ellipsoid):
            ends, reach = [shape.centre], max(shape.semi_axes)
        else:
            ends, reach = [shape.start, shape.end], max(shape.radii)
        # The bend moves a point by at most its amplitude on each of three axes.
        around = ((reach + margin) * self.scale + 5.0) / self.spacing
        corners = np.array([self.to_voxel(np.asarray(end, np.float64)) for end in ends])
        low = np.floor(corners.min(axis=0) - around).astype(int)
        high = np.ceil(corners.max(axis=0) + around).astype(int) + 1
        return tuple(
            slice(max(int(a), 0), max(min(int(b), n), 0))
            for a, b, n in zip(low, high, self.brightness.shape, strict=True)
        )

    def distance(self, shape: Ellipsoid | Tube, window: tuple[slice, ...]) -> Array:
        """Millimetres from the surface of `shape`, negative inside, over `window`."""
        x, y, z = self.left[window], self.back[window], self.head[window]
        return _to_ellipsoid(shape, x, y, z) if isinstance(shape, Ellipsoid) else _to_tube(shape, x, y, z)

    def paint(self, window: tuple[slice, ...], distance: Array, value: float) -> None:
        """Fill the inside with `value`; a voxel on the surface is mixed, as a partial volume is."""
        part = self.brightness[window]
        part += np.clip(0.5 - distance / 1.7, 0, 1) * (np.float32(value) - part)


def _to_ellipsoid(shape: Ellipsoid, x: Array, y: Array, z: Array) -> Array:
    rows = _rotation(np.asarray(shape.tilt, np.float64)) / np.asarray(shape.semi_axes)[:, None]
    u = [
        sum(np.float32(w) * (p - np.float32(c)) for w, p, c in zip(row, (x, y, z), shape.centre, strict=True))
        for row in rows
    ]
    radius = np.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]) + np.float32(1e-6)
    gradient = np.sqrt(sum((part / np.float32(axis)) ** 2 for part, axis in zip(u, shape.semi_axes, strict=True)))
    # First-order distance to the surface: exact on it, which is where it matters.
    return radius * (radius - 1) / (gradient + np.float32(1e-6))


def _to_tube(shape: Tube, x: Array, y: Array, z: Array) -> Array:
    start, axis = np.asarray(shape.start), np.subtract(shape.end, shape.start)
    a, b, c = (p - np.float32(s) for p, s in zip((x, y, z), start, strict=True))
    d, e, f = (np.float32(w) for w in axis)
    along = np.clip((a * d + b * e + c * f) / np.float32(axis @ axis), 0, 1)
    aside = np.sqrt((a - along * d) ** 2 + (b - along * e) ** 2 + (c - along * f) ** 2)
    narrowing = np.float32(shape.radii[1] - shape.radii[0])
    return aside - (np.float32(shape.radii[0]) + along * narrowing)


def _paint_chest(canvas: _Canvas, rng: np.random.Generator) -> None:
    """Chest wall, lungs, spine, liver and mediastinum, in the scanner's frame: the heart turns, the chest does not."""
    back, head, left = canvas.axes
    x, y = left - np.float32(rng.uniform(-4, 4)), back - np.float32(rng.uniform(-4, 4))
    everything = (slice(None),) * 3
    depth = (1 - np.sqrt(((y - 32) / 100) ** 2 + (x / 128) ** 2)) * 100  # mm below the skin, (I, 1, K)
    canvas.paint(everything, -depth, MUSCLE)
    canvas.paint(everything, np.abs(depth - 4) - 4, FAT)
    for side in (-1, 1):
        lung = np.sqrt(((x - side * 72) / 58) ** 2 + ((y - 24) / 72) ** 2 + ((head - 20) / 115) ** 2)
        canvas.paint(everything, np.maximum((lung - 1) * 55, 16 - depth), LUNG)
    canvas.paint(everything, np.hypot(x / 1.2, y - 86) - 20, BONE)
    dome = np.sqrt(((x + 30) / 75) ** 2 + ((y - 5) / 75) ** 2 + ((head + 92) / 38) ** 2)
    canvas.paint(everything, (dome - 1) * 40, LIVER)
    pericardium = Ellipsoid((-2, -4, 0), (64, 58, 62))
    canvas.paint(everything, canvas.distance(pericardium, everything), MEDIASTINUM)


def _paint_heart(canvas: _Canvas, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Walls first, then all blood; returns the label of the left atrium, `(I, J, K)`."""
    body_ml = rng.uniform(*BODY_ML)
    as_drawn_ml = 4 / 3 * np.pi * np.prod(ATRIUM.semi_axes) * canvas.scale**3 / 1000
    atrium = _varied_ellipsoid(ATRIUM, rng, stretch=0.05, grow=float(np.cbrt(body_ml / as_drawn_ml)))
    parts = [atrium, _varied(APPENDAGE, rng), *(_varied(vein, rng) for vein in VEINS)]
    others = [_varied(shape, rng) for shape in OTHER_BLOOD]
    drawn = []
    for shape in (*parts, *others):
        window = canvas.window(shape, shape.wall)
        distance = canvas.distance(shape, window)
        canvas.paint(window, distance - np.float32(shape.wall), MYOCARDIUM)
        drawn.append((window, distance))
    # The atrium is never the brightest blood, or a threshold would find it.
    own = float(rng.uniform(0.92, 1.0))
    for number, (window, distance) in enumerate(drawn):
        canvas.paint(window, distance, own if number < len(parts) else float(rng.uniform(0.95, 1.1)))
    return _label(canvas, atrium, drawn[: len(parts)])


def _label(canvas: _Canvas, atrium: Ellipsoid, parts: list[tuple[tuple[slice, ...], Array]]) -> NDArray[np.uint8]:
    label = np.zeros(canvas.brightness.shape, np.uint8)
    for number, (window, distance) in enumerate(parts):
        inside = distance < 0
        if number > 1:  # a vein: only its stump
            inside &= canvas.distance(atrium, window) < STUMP_MM
        label[window] |= inside.astype(np.uint8)
    return label


def _varied_ellipsoid(
    shape: Ellipsoid, rng: np.random.Generator, *, move: float = 2.0, stretch: float = 0.07, grow: float = 1.0
) -> Ellipsoid:
    return replace(
        shape,
        centre=_point(shape.centre + rng.uniform(-move, move, 3)),
        semi_axes=_point(shape.semi_axes * rng.uniform(1 - stretch, 1 + stretch, 3) * grow),
        tilt=_point(shape.tilt + rng.uniform(-8, 8, 3)),
    )


def _varied_tube(shape: Tube, rng: np.random.Generator) -> Tube:
    wide, narrow = shape.radii * rng.uniform(0.88, 1.12, 2)
    return replace(
        shape,
        start=_point(shape.start + rng.uniform(-1.5, 1.5, 3)),
        end=_point(shape.end + rng.uniform(-5, 5, 3)),
        radii=(float(wide), float(narrow)),
    )


def _varied(shape: Ellipsoid | Tube, rng: np.random.Generator) -> Ellipsoid | Tube:
    return _varied_ellipsoid(shape, rng) if isinstance(shape, Ellipsoid) else _varied_tube(shape, rng)


def _point(values: NDArray[np.float64]) -> Point:
    x, y, z = (float(value) for value in values)
    return x, y, z


def _scan(brightness: Array, axes: tuple[Array, Array, Array], rng: np.random.Generator) -> NDArray[np.int16]:
    """What a scanner makes of it: uneven coil sensitivity, Rician noise, arbitrary units."""
    sensitivity = np.exp(_ripple(axes, rng, amplitude=0.28, wavelength=(180, 320)))
    noise = float(rng.uniform(0.07, 0.10))
    signal = brightness * sensitivity
    real = signal + noise * rng.standard_normal(signal.shape, dtype=np.float32)
    imaginary = noise * rng.standard_normal(signal.shape, dtype=np.float32)
    scanned = np.sqrt(real * real + imaginary * imaginary) * np.float32(rng.uniform(300, 700))
    return np.rint(scanned).astype(np.int16)


def _ripple(
    axes: tuple[Array, Array, Array], rng: np.random.Generator, *, amplitude: float, wavelength: tuple[float, float]
) -> Array:
    """A smooth wave through the volume, `(I, J, K)`, in a random direction; within ± `amplitude`."""
    direction = rng.standard_normal(3)
    turns = 2 * np.pi * direction / np.linalg.norm(direction) / rng.uniform(*wavelength)
    phase = sum(np.float32(turn) * axis for turn, axis in zip(turns, axes, strict=True))
    return np.float32(amplitude) * np.sin(phase + np.float32(rng.uniform(0, 2 * np.pi)))


def _rotation(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
    a, b, c = np.deg2rad(degrees)
    about_x = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    about_y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x)
