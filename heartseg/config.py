"""Every setting of heartseg, written once: default, help, unit, bounds and search range.

From a field here come its command-line option, its TOML key, its MLflow parameter and its row in the docs.
"""

import hashlib
import json
import logging
import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, get_type_hints

from heartseg.errors import ConfigError, did_you_mean
from heartseg.setting import (
    AUTO,
    DECATHLON,
    HEADER,
    Choices,
    Range,
    Setting,
    render,
    setting,
    settings_of,
    toml_value,
)

AXIS_OPPOSITES = str.maketrans("RAS", "LPI")


@dataclass(frozen=True, kw_only=True)
class DataConfig:
    """Which cases, how they are split and how they are prepared."""

    source: str = setting(
        AUTO, "Data set: auto, phantom, kaggle, monai or a folder in Decathlon layout.", option="data", identity=False
    )
    fold: str = setting(
        "ratio",
        "Validation cases: a fold number, 'ratio' for a share, 'each' for a network a fold, 'all' for none.",
    )
    folds: int = setting(5, "Number of folds in cross-validation.", low=2, high=50)
    train_ratio: float = setting(0.8, "Share of the cases to train on when fold is 'ratio'.", low=0.05, high=0.95)
    split_seed: int = setting(0, "Seed of the split.", low=0, high=2**32 - 1)
    val_cases: tuple[str, ...] | None = setting(
        None, "Cases to validate on, by name, instead of those of the fold; other cases of the same image go with them."
    )
    spacing: tuple[float, float, float] = setting(
        (1.37, 1.25, 1.25), "Voxel spacing to resample to, along the axes of the orientation.",
        unit="mm", low=0.1, high=10,
    )  # fmt: skip
    stored_axes: str = setting(
        AUTO,
        "Directions that the stored axes I, J, K of the scans really grow towards, such as ASR; auto is what the "
        "header says, except for the Decathlon's heart scans, which are recognised; header takes the header's word for "
        "every scan. An entry stored_axes of a case in dataset.json comes first.",
    )
    orientation: str = setting("RAS", "Anatomical axis codes to orient to before resampling.")
    normalization: str = setting("zscore", "Intensity normalisation.", choices=("zscore", "percentile"))
    cache_dir: str = setting(
        AUTO, "Folder of prepared cases; auto is the user's cache folder.", identity=False
    )  # fmt: skip
    workers: int = setting(
        0, "Processes that draw patches; 0 draws them in the training process.", low=0, high=64, identity=False,
        option="loader_workers",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LimitsConfig:
    """What a scan may be. One beyond is refused: its header is damaged, in other units, or it shows no heart."""

    min_spacing: float = setting(0.1, "Least voxel spacing, along any axis.", unit="mm", low=1e-3, identity=False)
    max_spacing: float = setting(10.0, "Largest voxel spacing.", unit="mm", low=1e-3, identity=False)
    min_extent: float = setting(20.0, "Least field of view, along any axis.", unit="mm", low=0, identity=False)
    max_extent: float = setting(1000.0, "Largest field of view.", unit="mm", low=1, identity=False)
    max_memory: float = setting(
        4.0,
        "Most memory that one scan may take to read.",
        unit="GiB",
        low=0.01,
        identity=False,
        option="max_scan_memory",
    )


@dataclass(frozen=True, kw_only=True)
class AugmentationConfig:
    """Random changes to training patches; validation sees none. All moves of voxels are one resampling."""

    crop_probability: float = setting(
        0.5, "Probability that a scan shows only a smaller field of view round the atrium.", low=0, high=1
    )
    crop_smallest: float = setting(80.0, "Least side of such a field of view.", unit="mm", low=20, high=1000)
    crop_largest: float = setting(400.0, "Largest side of such a field of view.", unit="mm", low=20, high=1000)
    flip_probability: float = setting(0.0, "Probability of a flip, for each of the three axes.", low=0, high=1)
    rotate90_probability: float = setting(0.0, "Probability of a rotation by a multiple of 90°.", low=0, high=1)
    affine_probability: float = setting(0.25, "Probability of rotation, zoom and bending together.", low=0, high=1)
    rotation_degrees: float = setting(20.0, "Largest rotation about each axis, ±.", unit="°", low=0, high=180)
    zoom: float = setting(0.2, "Largest change of size: by a factor e^±zoom.", low=0, high=0.9)
    elastic: float = setting(3.0, "Standard deviation of a smooth random displacement.", unit="mm", low=0, high=20)
    elastic_grid: float = setting(32.0, "Distance of the points that it is drawn at.", unit="mm", low=8, high=200)
    intensity_scale: float = setting(
        0.0, "Largest relative change of intensity, ±; network.standardize undoes it.", low=0, high=1
    )
    intensity_shift: float = setting(
        0.0, "Largest additive change of intensity, ±; network.standardize undoes it.", low=0, high=1
    )
    gamma: float = setting(0.7, "Largest change of contrast: intensities to the power e^±gamma.", low=0, high=2)
    shading: float = setting(0.4, "Standard deviation of a smooth change of intensity, in log units.", low=0, high=2)
    noise: float = setting(0.3, "Largest standard deviation of noise, added to every second patch.", low=0, high=2)
    low_resolution_probability: float = setting(0.4, "Probability of a patch as if scanned at half to full resolution.",
                                                low=0, high=1)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class NetworkConfig:
    """The 3D U-Net."""

    architecture: str = setting(
        "compact", "Our plain U-Net, or for comparison MONAI's DynUNet or its residual UNet.",
        choices=("compact", "dynunet", "unet"),
    )  # fmt: skip
    stem: int = setting(2, "Side of the cubes of voxels that become channels first; 1 for none.", low=1, high=4)
    channels: tuple[int, ...] = setting((16, 32, 64, 128), "Channels of each level, top first.", low=1, high=1024)
    strides: tuple[int, ...] = setting((2, 2, 2), "Down-sampling between the levels, one fewer than channels.",
                                       low=1, high=4)  # fmt: skip
    residual_units: int = setting(2, "Residual units a level of architecture unet.", low=0, high=8)
    norm: str = setting("instance", "Normalisation layer.", choices=("instance", "batch"))
    dropout: float = setting(0.0, "Dropout probability.", low=0, high=0.9)
    standardize: bool = setting(True, "Bring each patch to mean 0 and standard deviation 1 before the first layer.")
    locator: bool = setting(True, "Train a small network besides that finds the atrium in a coarse view of the scan.")
    locator_channels: tuple[int, ...] = setting((8, 16, 32), "Channels of each of its levels.", low=1, high=1024)
    locator_spacing: float = setting(5.0, "Voxel spacing of that view, about.", unit="mm", low=1, high=20)


@dataclass(frozen=True, kw_only=True)
class OptimizerConfig:
    """How the weights move."""

    optimizer: str = setting("adamw", "Optimiser.", choices=("adam", "adamw", "sgd"))
    learning_rate: float = setting(
        1.5e-3, "Initial learning rate.", low=1e-8, high=1, search=Range(1e-5, 1e-2, log=True)
    )
    weight_decay: float = setting(1e-2, "Weight decay.", low=0, high=1)
    momentum: float = setting(0.99, "Nesterov momentum of SGD.", low=0, high=1)
    beta2: float = setting(0.99, "Memory of the squared gradients in Adam and AdamW.", low=0, high=0.9999)
    ema: float = setting(
        0.995, "Memory of the running average of the weights, a step; 0 for none.", low=0, high=0.99999
    )
    schedule: str = setting("cosine", "Learning rate over the run.", choices=("cosine", "poly", "plateau", "constant"))
    warmup: float = setting(0.05, "Share of the run over which a cosine or poly schedule warms up.", low=0, high=0.5)
    plateau_factor: float = setting(0.5, "Factor on the learning rate at a plateau of val_dice.", low=0.01, high=0.99)
    plateau_patience: int = setting(5, "Epochs without a better val_dice before a plateau is called.", low=0, high=1000)
    gradient_clip: float = setting(1.0, "Largest norm of the gradient; 0 does not clip.", low=0)
    accumulation_steps: int = setting(1, "Batches whose gradients are added up before a step.", low=1, high=1024)


@dataclass(frozen=True, kw_only=True)
class TrainingConfig:
    """What one run trains on and for how long."""

    epochs: int | None = setting(
        None, "Epochs; auto is 1 on a CPU, 20 on Kaggle and 100 on a GPU.", low=1, high=100_000, identity=False
    )
    max_minutes: float | None = setting(
        None,
        "Minutes to train for, all folds together; the schedule anneals over them.",
        unit="min",
        low=0.01,
        identity=False,
    )
    patches_per_epoch: int | None = setting(
        256, "Patches drawn in an epoch; auto is one for each training case.", low=1, high=1_000_000
    )
    batch_size: int = setting(1, "Patches in a batch.", low=1, high=1024)
    spatial_size: tuple[int, int, int] = setting(
        (96, 80, 96), "Patch size, I,J,K.", unit="voxels", low=8, high=512,
        search=Choices(((80, 64, 80), (96, 64, 96), (96, 80, 96), (112, 96, 112))),
    )  # fmt: skip
    foreground_fraction: float = setting(
        0.95, "Share of patches round the atrium; the rest lie anywhere.", low=0, high=1
    )
    centre_jitter: float = setting(
        20.0, "Largest distance of a patch's centre from the atrium's, along each axis.", unit="mm", low=0, high=500
    )
    locator_every: int = setting(1, "Patches from one with a view for the locator to the next.", low=1, high=1000)
    turned_views: float = setting(
        0.5, "Share of the locator's views that are turned or mirrored, in which it learns to find nothing.",
        low=0, high=0.9,
    )  # fmt: skip
    locator_size: tuple[int, int, int] = setting(
        (32, 64, 64), "Patch size of the locator, I,J,K.", unit="voxels of its view", low=8, high=256
    )
    loss: str = setting("dice_ce", "Loss function.", choices=("dice", "dice_ce"))
    precision: str = setting(
        AUTO, "Arithmetic of the network; auto is bf16 where the processor computes it natively, else fp32.",
        choices=(AUTO, "fp32", "bf16", "fp16"),
    )  # fmt: skip
    seed: int = setting(0, "Seed of weights, patches and augmentation.", low=0, high=2**32 - 1)
    validate_every: int = setting(1, "Epochs from one validation to the next.", low=1, high=100_000)
    device: str = setting(AUTO, "Device to train on.", choices=(AUTO, "cpu", "cuda"), identity=False)
    threads: int | None = setting(
        None, "Threads of the arithmetic on the CPU; auto is one a core, shared by folds side by side.",
        low=1, high=1024, identity=False,
    )  # fmt: skip
    parallel_folds: int | None = setting(
        None, "Folds that train at a time; auto is one a core, and one after the other on a GPU.", low=1, high=64,
        identity=False,
    )  # fmt: skip
    compile: bool = setting(False, "Compile the network (torch.compile): a minute at the start, faster steps after.",
                            identity=False)  # fmt: skip
    work_dir: str = setting("runs", "Folder of checkpoints and TensorBoard files.", identity=False)


@dataclass(frozen=True, kw_only=True)
class InferenceConfig:
    """How a trained network becomes a mask."""

    locate: bool = setting(True, "Find the atrium with the locator, if there is one, and segment a region round it.")
    axes_check: str = setting(
        "correct", "Where the image does not lie as its header says: do nothing, warn, or segment it as it lies.",
        choices=("off", "warn", "correct"),
    )  # fmt: skip
    roi_size: tuple[int, int, int] | None = setting(
        None, "Region, or window where the whole scan is searched; auto is the training patch.", unit="voxels", low=8,
        high=1024,
    )  # fmt: skip
    overlap: float = setting(0.5, "Overlap of neighbouring windows where the whole scan is searched.", low=0, high=0.9)
    flips: bool = setting(False, "Average over flips of the three axes; eight times the work.")
    shifts: int = setting(1, "Positions of a located region to average over, some voxels apart; each is one more pass.",
                          low=1, high=27)  # fmt: skip
    threshold: float = setting(0.5, "Probability from which a voxel is atrium.", low=0, high=1)
    largest_component: bool = setting(True, "Keep only the largest connected component.")


@dataclass(frozen=True, kw_only=True)
class EvaluationConfig:
    """How masks are scored."""

    nsd_tolerance: float = setting(
        4.0, "Tolerance of the normalised surface distance; 4 mm is the Decathlon's for the heart.",
        unit="mm", low=0.01, high=100,
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Config:
    """One experiment."""

    name: str = "heartseg"
    description: str = ""
    data: DataConfig = field(default_factory=DataConfig)
    limits: LimitsConfig = field(default_factory=LimitsConfig)
    augmentation: AugmentationConfig = field(default_factory=AugmentationConfig)
    network: NetworkConfig = field(default_factory=NetworkConfig)
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    training: TrainingConfig = field(default_factory=TrainingConfig)
    inference: InferenceConfig = field(default_factory=InferenceConfig)
    evaluation: EvaluationConfig = field(default_factory=EvaluationConfig)


SECTIONS: dict[str, type] = {
    section: kind for section, kind in get_type_hints(Config).items() if section not in ("name", "description")
}


def settings(*sections: str) -> Iterator[Setting]:
    """Every setting in the order written here, or those of the named sections."""
    for section in sections or SECTIONS:
        yield from settings_of(section, SECTIONS[section])


def flatten(config: Config) -> dict[str, Any]:
    """Dotted name → value of every setting, in order."""
    return {entry.path: getattr(getattr(config, entry.section), entry.name) for entry in settings()}


def identity(config: Config) -> dict[str, str]:
    """The settings that decide what a run computes, as text. Two runs with the same identity do the same work."""
    values = flatten(config)
    return {entry.path: render(values[entry.path]) for entry in settings() if entry.identity}


def identity_digest(config: Config) -> str:
    """One short word for everything that decides what a run computes."""
    return hashlib.sha256(json.dumps(identity(config), sort_keys=True).encode()).hexdigest()[:16]


def with_values(config: Config, values: Mapping[str, Any]) -> Config:
    """`config` with some settings replaced, by dotted name or by option name.

    Raises:
        ConfigError: If a name is unknown (with a suggestion), a value is malformed or out of bounds, or two settings
            contradict each other.
    """
    by_path = {entry.path: entry for entry in settings()}
    by_option = {entry.option: entry for entry in settings()}
    changes: dict[str, dict[str, Any]] = {}
    for name, value in values.items():
        entry = by_path.get(name) or by_option.get(name)
        if entry is None:
            raise ConfigError(f"Unknown setting {name}.", hint=did_you_mean(name, [*by_path, *by_option]))
        changes.setdefault(entry.section, {})[entry.name] = entry.parse(value)
    sections = {section: replace(getattr(config, section), **new) for section, new in changes.items()}
    changed: Config = replace(config, **sections)
    _check_together(changed)
    return changed


def read_config(text: str, *, origin: str, ignore_unknown: bool = False) -> Config:
    """A configuration from TOML; what the text leaves out keeps its default.

    With `ignore_unknown`, settings and sections that this version does not have are logged and left out.

    Raises:
        ConfigError: If the text is no TOML, or as `with_values` does. `origin` names the file in the sentence.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{origin} is not valid TOML: {error}.") from error
    words = {key: document.pop(key) for key in ("name", "description") if key in document}
    for key, value in words.items():
        if not isinstance(value, str) or (key == "name" and not value):
            raise ConfigError(f"{origin}: {key} must be a text in quotes, found {value!r}.")
    values: dict[str, Any] = {}
    if ignore_unknown:
        document = _without_unknown(document, origin=origin)
    for section, entries in document.items():
        if section not in SECTIONS or not isinstance(entries, dict):
            hint = did_you_mean(section, [*SECTIONS, "name"]) or f"Sections are {', '.join(SECTIONS)}."
            raise ConfigError(f"{origin}: unknown section [{section}].", hint=hint)
        values.update({f"{section}.{name}": value for name, value in entries.items()})
    try:
        return with_values(Config(**words), values)
    except ConfigError as error:
        raise ConfigError(f"{origin}: {error.message}", hint=error.hint) from error


def load_config(path: Path | None, overrides: Mapping[str, Any] | None = None) -> Config:
    """The experiment file at `path`, or the defaults, with command-line `overrides` on top.

    Raises:
        ConfigError: If the file is not there or as `read_config` and `with_values` do.
    """
    config = Config()
    if path is not None:
        try:
            config = read_config(path.read_text(), origin=str(path))
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"The experiment file {path} cannot be read: {error}.") from error
    return with_values(config, overrides or {})


def to_toml(config: Config) -> str:
    """The whole configuration as TOML that `read_config` turns back into an equal one."""
    import tomli_w

    document: dict[str, Any] = {"name": config.name, "description": config.description}
    for entry in settings():
        value = getattr(getattr(config, entry.section), entry.name)
        document.setdefault(entry.section, {})[entry.name] = toml_value(value)
    text: str = tomli_w.dumps(document)
    return text


def are_axis_codes(text: str) -> bool:
    """Tell whether a text is three letters that name three axes, such as `RAS` or `LPI`."""
    return sorted(letter.translate(AXIS_OPPOSITES) for letter in text) == sorted("LPI")


def check_stored_axes(value: str, *, name: str) -> None:
    """Refuse a value of `stored_axes` that has no meaning; `name` says where it stands.

    Raises:
        ConfigError: If it is no keyword and not one letter for each axis.
    """
    if value not in (AUTO, HEADER, DECATHLON) and not are_axis_codes(value):
        raise ConfigError(
            f"{name}: expected {AUTO}, {HEADER}, {DECATHLON} or one letter each of L/R, A/P and S/I in the order in "
            f"which the axes are stored, such as ASR; found {value!r}."
        )


def _without_unknown(document: Mapping[str, Any], *, origin: str) -> dict[str, Any]:
    known: dict[str, Any] = {}
    unknown: list[str] = []
    names = {entry.path for entry in settings()}
    for section, entries in document.items():
        if section not in SECTIONS:
            unknown.append(section)
        elif isinstance(entries, dict):
            known[section] = {name: value for name, value in entries.items() if f"{section}.{name}" in names}
            unknown += [f"{section}.{name}" for name in entries if name not in known[section]]
        else:
            known[section] = entries
    if unknown:
        logging.getLogger(__name__).info("%s: settings of another version are ignored: %s", origin, unknown)
    return known


def _check_together(config: Config) -> None:
    network, training = config.network, config.training
    if len(network.strides) != len(network.channels) - 1:
        raise ConfigError(
            f"network.strides needs one number fewer than network.channels: found {len(network.strides)} "
            f"({render(network.strides)}) for {len(network.channels)} ({render(network.channels)})."
        )
    if network.architecture == "dynunet" and len(network.channels) < 3:
        raise ConfigError(f"network.channels: dynunet needs at least 3 levels, found {render(network.channels)}.")
    if network.locator and len(network.locator_channels) < 3:
        raise ConfigError(
            f"network.locator_channels: expected at least 3 levels, found {render(network.locator_channels)}."
        )
    factor = network.stem * math.prod(network.strides)
    _check_size("training.spatial_size", training.spatial_size, factor, "network.stem times all network.strides")
    if config.inference.roi_size:
        _check_size("inference.roi_size", config.inference.roi_size, factor, "network.stem times all network.strides")
    if network.locator:
        halvings = 2 ** len(network.locator_channels)
        _check_size("training.locator_size", training.locator_size, halvings, "2 for each level of the locator")
    if not are_axis_codes(config.data.orientation):
        raise ConfigError(
            f"data.orientation: expected one letter each of L/R, A/P and S/I, found {config.data.orientation!r}."
        )
    check_stored_axes(config.data.stored_axes, name="data.stored_axes")
    fold = config.data.fold
    if config.data.val_cases and fold in ("each", "all"):
        raise ConfigError(
            f"data.val_cases names cases to validate on, but data.fold is {fold}, which decides that for every case.",
            hint="Leave one of them out.",
        )
    if fold not in ("ratio", "all", "each") and not (fold.isdecimal() and int(fold) < config.data.folds):
        raise ConfigError(
            f"data.fold: expected ratio, all, each or a number from 0 to {config.data.folds - 1}, found {fold!r}."
        )


def _check_size(name: str, size: tuple[int, ...], factor: int, meaning: str) -> None:
    """Refuse a patch that the network cannot halve often enough, or that its lowest level sees as one position."""
    if any(length % factor for length in size):
        nearest = tuple(max(factor, round(length / factor) * factor) for length in size)
        raise ConfigError(
            f"{name}: every length must be a multiple of {factor}, {meaning}; found {render(size)}.",
            hint=f"The nearest is {render(nearest)}.",
        )
    if math.prod(length // factor for length in size) == 1:
        raise ConfigError(
            f"{name}: {render(size)} is one position at the network's lowest level, which cannot be normalised.",
            hint=f"Make at least one side {2 * factor}.",
        )
