"""What a study varies: settings of the configuration, each within a range or among values."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import NoneType
from typing import Any, Protocol, get_args

from heartseg.config import Config, flatten, settings, with_values
from heartseg.errors import ConfigError, did_you_mean
from heartseg.setting import Choices, Range, Setting, render, toml_value

DEFAULT_NAMES = ("optimizer.learning_rate", "training.spatial_size")
RANGE_KEYS, CHOICES_KEY = {"low", "high", "log", "step"}, "choices"


class Suggesting(Protocol):
    """What a trial of Optuna offers."""

    def suggest_float(self, name: str, low: float, high: float, *, step: float | None, log: bool) -> float: ...
    def suggest_int(self, name: str, low: int, high: int, *, step: int, log: bool) -> int: ...
    def suggest_categorical(self, name: str, choices: list[str]) -> str: ...


@dataclass(frozen=True)
class Opened:
    """One setting that is varied."""

    setting: Setting
    within: Range | Choices

    def suggest(self, trial: Suggesting) -> Any:
        """A value for `trial`: a number, or for choices the value as it is typed on the command line."""
        name = self.setting.path
        if isinstance(self.within, Choices):
            return trial.suggest_categorical(name, [render(value) for value in self.within.values])
        low, high, step = self.within.low, self.within.high, self.within.step
        if _number_kind(self.setting) is int:
            return trial.suggest_int(name, int(low), int(high), step=int(step or 1), log=self.within.log)
        return trial.suggest_float(name, low, high, step=step, log=self.within.log)

    def to_dict(self) -> dict[str, Any]:
        """As it is written in TOML."""
        if isinstance(self.within, Choices):
            return {CHOICES_KEY: [toml_value(value) for value in self.within.values]}
        step = {} if self.within.step is None else {"step": self.within.step}
        return {"low": self.within.low, "high": self.within.high, "log": self.within.log, **step}

    def check(self, config: Config) -> None:
        """Refuse a range that leaves the setting's bounds, contradicts `config`, or does not hold its value there."""
        path, value = self.setting.path, flatten(config)[self.setting.path]
        if isinstance(self.within, Choices):
            for choice in self.within.values:
                with_values(config, {path: choice})
            return
        low, high = self.within.low, self.within.high
        for end in (low, high):
            with_values(config, {path: end})
        if value is None or not low <= value <= high:
            raise ConfigError(
                f"search.{path}: the range {low:g} to {high:g} does not hold the value {render(value)} that the first "
                "trial begins with.",
                hint=f"Widen the range, or set another value in [{self.setting.section}].",
            )


@dataclass(frozen=True)
class Space:
    """All settings that a study varies."""

    opened: tuple[Opened, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Their dotted names."""
        return tuple(one.setting.path for one in self.opened)

    def suggest(self, trial: Suggesting) -> dict[str, Any]:
        """Dotted name → value for `trial`."""
        return {one.setting.path: one.suggest(trial) for one in self.opened}

    def starting(self, config: Config) -> dict[str, Any]:
        """The values that `config` has: the parameters of a study's first trial."""
        values = flatten(config)
        return {
            one.setting.path: render(values[one.setting.path])
            if isinstance(one.within, Choices)
            else values[one.setting.path]
            for one in self.opened
        }

    def check(self, config: Config) -> None:
        """Refuse ranges that do not fit `config`.

        Raises:
            ConfigError: Naming the first of them.
        """
        for one in self.opened:
            one.check(config)

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """The section [search]."""
        return {one.setting.path: one.to_dict() for one in self.opened}


def default_space(config: Config) -> Space:
    """Learning rate and spatial size over the ranges that the configuration gives them."""
    return read_space({name: {} for name in DEFAULT_NAMES}, config)


def read_space(search: Mapping[str, Any], config: Config) -> Space:
    """The section [search] of a study: `name = {low, high, log, step}`, `{choices = […]}` or `{}` for its own range.

    To choices the value in `config` is added where it is missing, so that the first trial can begin with it.

    Raises:
        ConfigError: If a name is unknown or cannot be searched, or a range is malformed or out of bounds.
    """
    by_name = {name: entry for entry in settings() for name in (entry.path, entry.option)}
    opened = []
    for name, spec in _flat(search).items():
        entry = by_name.get(name)
        if entry is None:
            raise ConfigError(f"search.{name}: there is no such setting.", hint=did_you_mean(name, by_name))
        if not entry.identity:
            raise ConfigError(f"search.{name}: this says where or how long a run works and cannot be searched.")
        opened.append(Opened(entry, _within(entry, spec, config)))
    if not opened:
        raise ConfigError("[search] opens no setting.", hint="For instance: learning_rate = {low=1e-4, high=1e-2}.")
    paths = [one.setting.path for one in opened]
    if doubled := {path for path in paths if paths.count(path) > 1}:
        raise ConfigError(f"search.{doubled.pop()} is there twice.")
    space = Space(tuple(opened))
    space.check(config)
    return space


def _flat(search: Mapping[str, Any]) -> dict[str, Any]:
    """TOML reads `optimizer.learning_rate = {…}` as a table in a table; here it is one name again."""
    flat: dict[str, Any] = {}
    for name, spec in search.items():
        nested = isinstance(spec, dict) and spec and all(isinstance(inner, dict) for inner in spec.values())
        flat |= {f"{name}.{inner}": one for inner, one in spec.items()} if nested else {name: spec}
    return flat


def _within(entry: Setting, spec: Any, config: Config) -> Range | Choices:
    where = f"search.{entry.path}"
    if not isinstance(spec, dict):
        raise ConfigError(f"{where}: expected {{low, high}} or {{choices}}, found {spec!r}.")
    if not spec:
        found = entry.search or (Choices(entry.choices) if entry.choices else None)
        if found is None:
            raise ConfigError(f"{where} has no range of its own.", hint="Give it low and high, or choices.")
        return _with_value(found, entry, config) if isinstance(found, Choices) else found
    if unknown := set(spec) - RANGE_KEYS - {CHOICES_KEY}:
        word = sorted(unknown)[0]
        raise ConfigError(f"{where}: unknown key {word}.", hint=did_you_mean(word, [*RANGE_KEYS, CHOICES_KEY]))
    if CHOICES_KEY in spec:
        return _choices(entry, spec, where, config)
    return _range(entry, spec, where)


def _choices(entry: Setting, spec: dict[str, Any], where: str, config: Config) -> Choices:
    values = spec[CHOICES_KEY]
    if set(spec) != {CHOICES_KEY} or not isinstance(values, list) or not values:
        raise ConfigError(f"{where}: expected choices alone, a list of values, found {spec!r}.")
    return _with_value(Choices(tuple(dict.fromkeys(entry.parse(value) for value in values))), entry, config)


def _with_value(choices: Choices, entry: Setting, config: Config) -> Choices:
    value = flatten(config)[entry.path]
    return choices if value in choices.values else Choices((value, *choices.values))


def _range(entry: Setting, spec: dict[str, Any], where: str) -> Range:
    kind = _number_kind(entry)
    if kind is None:
        raise ConfigError(f"{where} is not a number.", hint="Give it choices instead of low and high.")
    if not {"low", "high"} <= set(spec):
        raise ConfigError(f"{where}: expected low and high, found {', '.join(sorted(spec))}.")
    low, high = entry.parse(spec["low"]), entry.parse(spec["high"])
    log, step = spec.get("log", False), spec.get("step")
    if low >= high:
        raise ConfigError(f"{where}: low must be below high, found {low:g} and {high:g}.")
    if not isinstance(log, bool):
        raise ConfigError(f"{where}: log must be true or false, found {log!r}.")
    if log and low <= 0:
        raise ConfigError(f"{where}: a logarithmic range begins above 0, found {low:g}.")
    if step is not None and (isinstance(step, bool) or not isinstance(step, int | float) or step <= 0):
        raise ConfigError(f"{where}: step must be a number above 0, found {step!r}.")
    if step is not None and (log or (kind is int and step != int(step))):
        raise ConfigError(
            f"{where}: step {step!r} does not go with a {'logarithmic' if log else 'whole-number'} range."
        )
    return Range(low, high, log=log, step=step)


def _number_kind(entry: Setting) -> type | None:
    """int or float, where the setting is one number, perhaps or auto."""
    kinds = [kind for kind in (get_args(entry.kind) or (entry.kind,)) if kind is not NoneType]
    return kinds[0] if len(kinds) == 1 and kinds[0] in (int, float) else None
