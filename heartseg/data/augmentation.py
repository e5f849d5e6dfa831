"""Random changes to training patches, each switched on by its own setting."""

import math
from itertools import combinations

from monai.transforms import (
    Compose,
    RandAffined,
    RandFlipd,
    RandRotate90d,
    RandScaleIntensityd,
    RandShiftIntensityd,
)

from heartseg.config import AugmentationConfig
from heartseg.errors import ConfigError

KEYS = ("image", "label")


def build_augmentation(config: AugmentationConfig, spatial_size: tuple[int, int, int]) -> Compose:
    """The transforms of `config` on dictionaries with `image` and `label` of shape `(1, I, J, K)`.

    Seed it with `set_random_state` before each patch: equal seeds give equal patches.

    Raises:
        ConfigError: If 90° rotations are asked for and no two sides of the patch are equally long.
    """
    transforms: list[object] = []
    if config.flip_probability:
        transforms += [RandFlipd(KEYS, prob=config.flip_probability, spatial_axis=axis) for axis in range(3)]
    if config.rotate90_probability:
        plane = _square_plane(spatial_size)
        transforms.append(RandRotate90d(KEYS, prob=config.rotate90_probability, max_k=3, spatial_axes=plane))
    if config.affine_probability:
        transforms.append(_affine(config, spatial_size))
    if config.intensity_scale:
        transforms.append(RandScaleIntensityd("image", factors=config.intensity_scale, prob=1.0))
    if config.intensity_shift:
        transforms.append(RandShiftIntensityd("image", offsets=config.intensity_shift, prob=1.0))
    return Compose(transforms)


def _affine(config: AugmentationConfig, spatial_size: tuple[int, int, int]) -> RandAffined:
    return RandAffined(
        KEYS,
        prob=config.affine_probability,
        rotate_range=[math.radians(config.rotation_degrees)] * 3,
        scale_range=[config.zoom] * 3,
        spatial_size=spatial_size,
        mode=("bilinear", "nearest"),
        padding_mode="border",
        cache_grid=True,
    )


def _square_plane(spatial_size: tuple[int, int, int]) -> tuple[int, int]:
    for first, second in combinations(range(3), 2):
        if spatial_size[first] == spatial_size[second]:
            return first, second
    raise ConfigError(
        f"augmentation.rotate90_probability needs a patch with two equal sides, found training.spatial_size "
        f"{','.join(map(str, spatial_size))}."
    )
