"""One phantom scan: chambers and vessels of equal brightness, seen by an imperfect scanner.

The heart is placed, turned, scaled and bent at random; the left atrium is then told from the rest by its place and
shape only. Lengths are millimetres to the left, the back and the head of the patient.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

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


def draw_case(rng: np.random.Generator) -> tuple[NDArray[np.int16], NDArray[np.uint8], NDArray[np.float64]]:
    """One scan, the label of its left atrium, both `(I, J, K)`, and the affine from voxel to NIfTI world in mm.

    The axes of the arrays go to the back, the head and the left of the patient.
    """
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
    frame: tuple[Array, Array, Array]  # each of that shape: left, back and head in the heart's frame, bent
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
        offsets = [axis - np.float32(s) for axis, s in zip((axes[2], axes[0], axes[1]), shift, strict=True)]
        warped = [
            _ripple(axes, rng, amplitude=2.5, wavelength=(70, 130)) + _weighted(row, offsets) for row in turn / scale
        ]

        def to_voxel(point: NDArray[np.float64]) -> NDArray[np.float64]:
            x, y, z = turn.T @ point * scale + shift
            return np.array([y, z, x]) / spacing + (np.asarray(shape) - 1) / 2

        return cls(np.full(shape, AIR, np.float32), (warped[0], warped[1], warped[2]), axes, to_voxel, spacing, scale)

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
        at = [axis[window] for axis in self.frame]
        return _to_ellipsoid(shape, at) if isinstance(shape, Ellipsoid) else _to_tube(shape, at)

    def paint(self, window: tuple[slice, ...], distance: Array, value: float) -> None:
        """Fill the inside with `value`; a voxel on the surface is mixed, as a partial volume is."""
        part = self.brightness[window]
        part += np.clip(0.5 - distance / 1.7, 0, 1) * (np.float32(value) - part)


def _to_ellipsoid(shape: Ellipsoid, at: list[Array]) -> Array:
    offsets = [axis - np.float32(c) for axis, c in zip(at, shape.centre, strict=True)]
    rows = _rotation(np.asarray(shape.tilt, np.float64)) / np.asarray(shape.semi_axes)[:, None]
    unit = [_weighted(row, offsets) for row in rows]
    radius = np.sqrt(_weighted(np.ones(3), [part * part for part in unit]))
    gradient = np.sqrt(_weighted(np.power(shape.semi_axes, -2.0), [part * part for part in unit]))
    # First-order distance to the surface: exact on it, which is where it matters.
    distance: Array = np.divide(radius * (radius - 1), gradient + np.float32(1e-6), dtype=np.float32)
    return distance


def _to_tube(shape: Tube, at: list[Array]) -> Array:
    offsets = [axis - np.float32(s) for axis, s in zip(at, shape.start, strict=True)]
    axis = np.subtract(shape.end, shape.start)
    along = np.clip(_weighted(axis / (axis @ axis), offsets), 0, 1)
    aside = [offset - along * np.float32(w) for offset, w in zip(offsets, axis, strict=True)]
    radius = np.float32(shape.radii[0]) + along * np.float32(shape.radii[1] - shape.radii[0])
    distance: Array = np.sqrt(_weighted(np.ones(3), [part * part for part in aside])) - radius
    return distance


def _weighted(weights: NDArray[np.float64], parts: Sequence[Array]) -> Array:
    """The weighted sum of three broadcastable arrays, in single precision."""
    a, b, c = (np.float32(weight) * part for weight, part in zip(weights, parts, strict=True))
    total: Array = a + b + c
    return total


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
        semi_axes=_point(np.multiply(shape.semi_axes, rng.uniform(1 - stretch, 1 + stretch, 3) * grow)),
        tilt=_point(shape.tilt + rng.uniform(-8, 8, 3)),
    )


def _varied_tube(shape: Tube, rng: np.random.Generator) -> Tube:
    wide, narrow = np.multiply(shape.radii, rng.uniform(0.88, 1.12, 2))
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
    rounded: NDArray[np.int16] = np.rint(scanned).astype(np.int16)
    return rounded


def _ripple(
    axes: tuple[Array, Array, Array], rng: np.random.Generator, *, amplitude: float, wavelength: tuple[float, float]
) -> Array:
    """A smooth wave through the volume, `(I, J, K)`, in a random direction; within ± `amplitude`."""
    direction = rng.standard_normal(3)
    turns = 2 * np.pi * direction / np.linalg.norm(direction) / rng.uniform(*wavelength)
    phase = _weighted(turns, axes) + np.float32(rng.uniform(0, 2 * np.pi))
    wave: Array = np.float32(amplitude) * np.sin(phase)
    return wave


def _rotation(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
    a, b, c = np.deg2rad(degrees)
    about_x = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    about_y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x)
