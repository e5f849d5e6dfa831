"""What a study is to do, from its TOML: its own settings, the ranges it searches, and the settings that stay."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from heartseg.config import Config, flatten, identity, read_config, to_toml, with_values
from heartseg.errors import ConfigError, did_you_mean
from heartseg.setting import Setting, render, setting, settings_of, toml_value
from heartseg.study.space import Space, default_space, read_space

STUDY_SECTION, SEARCH_SECTION = "study", "search"
OBJECTIVES = ("dice", "seconds")
LENGTH = ("training.epochs", "training.max_minutes")


@dataclass(frozen=True, kw_only=True)
class StudyConfig:
    """How a study searches."""

    trials: int = setting(12, "Trials of the study, those of an earlier start counted.", low=1, high=100_000,
                          identity=False)  # fmt: skip
    objectives: tuple[str, ...] = setting(
        ("dice",), "What is searched for: dice, or dice,seconds for the seconds a volume takes besides.",
        choices=OBJECTIVES,
    )  # fmt: skip
    folds: int = setting(
        1, "Folds that each trial trains, from fold 0 on; 1 is the split of data.fold.", low=1, high=50,
        option="trial_folds",
    )  # fmt: skip
    study_seed: int = setting(0, "Seed of the sampler.", low=0, high=2**32 - 1)
    startup_trials: int = setting(5, "Trials drawn at random before the sampler learns from them.", low=1, high=10_000)
    prune: bool = setting(True, "End a trial early where it is clearly worse than the others.")
    patience: int = setting(2, "Tenths of its budget in which a trial may not improve before it can be pruned.",
                            low=0, high=10)  # fmt: skip
    memory_gb: float | None = setting(
        None, "Memory that a worker may take; auto is what is free, less a tenth, shared by the workers.",
        unit="GB", low=0.1, high=10_000, identity=False,
    )  # fmt: skip
    retries: int = setting(3, "Times that a trial whose process died is tried again.", low=0, high=1000, identity=False)
    retrain_epochs: int | None = setting(
        None, "Epochs of the training that --retrain ends with; auto is what the study's trials had.", low=1,
        high=100_000, identity=False,
    )  # fmt: skip
    retrain_minutes: float | None = setting(
        None,
        "Minutes of that training; auto is what the study's trials had.",
        unit="min",
        low=0.01,
        identity=False,
    )


@dataclass(frozen=True)
class Plan:
    """A study as it was asked for. `name` is that of the study in its storage."""

    name: str
    description: str
    study: StudyConfig
    space: Space
    config: Config

    def to_toml(self) -> str:
        """TOML that `read_plan` turns back into an equal plan."""
        import tomli_w

        study = {entry.name: toml_value(getattr(self.study, entry.name)) for entry in study_settings()}
        document = tomllib.loads(to_toml(self.config))
        document |= {"name": self.name, "description": self.description}
        text: str = tomli_w.dumps({**document, STUDY_SECTION: study, SEARCH_SECTION: self.space.to_dict()})
        return text

    def identity(self) -> dict[str, str]:
        """What may not change when a study is taken up again, by dotted name: what its trials compute, and how long."""
        length = {name: render(value) for name, value in flatten(self.config).items() if name in LENGTH}
        search = {f"{SEARCH_SECTION}.{name}": str(spec) for name, spec in self.space.to_dict().items()}
        own = {entry.path: render(getattr(self.study, entry.name)) for entry in study_settings() if entry.identity}
        return {**identity(self.config), **length, **search, **own}


def study_settings() -> Iterator[Setting]:
    """Every setting of a study, in the order written here."""
    return settings_of(STUDY_SECTION, StudyConfig)


def load_plan(path: Path | None, overrides: Mapping[str, str]) -> Plan:
    """The study's file at `path`, or learning rate and spatial size round the defaults, with `overrides` on top.

    Raises:
        ConfigError: If the file is not there, or as `read_plan` does.
    """
    if path is None:
        return _with_overrides(read_plan("", origin="the default study", name="default"), overrides)
    try:
        text = path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"The study's file {path} cannot be read: {error}.") from error
    return _with_overrides(read_plan(text, origin=str(path), name=path.stem), overrides)


def read_plan(text: str, *, origin: str, name: str = "study") -> Plan:
    """A study from TOML: [study], [search], and the sections of an experiment for what stays the same.

    `name` is the study's where the text gives none. Without [search], learning rate and spatial size are searched over
    the ranges they are given in the configuration.

    Raises:
        ConfigError: If a name is unknown, a value out of bounds, or a range does not hold the setting's own value.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{origin} is not valid TOML: {error}.") from error
    import tomli_w

    own, search = document.pop(STUDY_SECTION, {}), document.pop(SEARCH_SECTION, None)
    for section, content in ((STUDY_SECTION, own), (SEARCH_SECTION, search)):
        if content is not None and not isinstance(content, dict):
            raise ConfigError(f"{origin}: {section} must be a section [{section}], found {content!r}.")
    document.setdefault("name", name)
    config = read_config(tomli_w.dumps(document), origin=origin)
    try:
        study = _study_config(own)
        space = default_space(config) if search is None else read_space(search, config)
    except ConfigError as error:
        raise ConfigError(f"{origin}: {error.message}", hint=error.hint) from error
    return Plan(config.name, config.description, study, space, config)


def _with_overrides(plan: Plan, overrides: Mapping[str, str]) -> Plan:
    """`plan` with settings from the command line: the study's own, or some that stay the same in all trials."""
    own = {name: value for name, value in overrides.items() if name.startswith(f"{STUDY_SECTION}.")}
    rest = {name: value for name, value in overrides.items() if name not in own}
    config = with_values(plan.config, rest)
    for name in rest:
        if name in plan.space.names:
            raise ConfigError(f"{name} is searched by this study and cannot be set besides.",
                              hint="Leave it out, or take it out of [search].")  # fmt: skip
    values = {name.removeprefix(f"{STUDY_SECTION}."): value for name, value in own.items()}
    study = _study_config({**{entry.name: getattr(plan.study, entry.name) for entry in study_settings()}, **values})
    plan.space.check(config)
    return replace(plan, study=study, config=config)


def _study_config(values: Mapping[str, Any]) -> StudyConfig:
    known = {entry.name: entry for entry in study_settings()}
    for name in values:
        if name not in known:
            raise ConfigError(f"Unknown setting {STUDY_SECTION}.{name}.", hint=did_you_mean(name, known))
    study = StudyConfig(**{name: known[name].parse(value) for name, value in values.items()})
    if study.objectives[0] != OBJECTIVES[0] or len(set(study.objectives)) != len(study.objectives):
        raise ConfigError(f"study.objectives: expected dice or dice,seconds, found {','.join(study.objectives)}.")
    return study
