"""What a setting is: a field of a dataclass with help, unit, bounds and search range, and how its value is spelled."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from heartseg.errors import ConfigError, did_you_mean

HEADER, DECATHLON = "header", "decathlon"  # ways to take the stored axes, besides three letters
AUTO = "auto"  # how an unset optional setting is spelled on the command line and in TOML


@dataclass(frozen=True)
class Range:
    """Where a study may look for a numeric setting."""

    low: float
    high: float
    log: bool = False
    step: float | None = None


@dataclass(frozen=True)
class Choices:
    """The values that a study may try for a setting."""

    values: tuple[Any, ...]


def setting(
    default: Any,
    help: str,
    *,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    search: Range | Choices | None = None,
    option: str = "",
    identity: bool = True,
) -> Any:
    """A field of the configuration. `identity=False` marks one that changes where a run works, not what it computes."""
    bounds = {"low": low, "high": high, "choices": choices, "search": search}
    about = {"help": help, "unit": unit, **bounds, "option": option, "identity": identity}
    return field(default=default, metadata=about)


@dataclass(frozen=True)
class Setting:
    """One field of one section, seen from outside."""

    section: str
    name: str
    kind: Any
    default: Any
    help: str
    unit: str
    low: float | None
    high: float | None
    choices: tuple[str, ...]
    search: Range | Choices | None
    option: str
    identity: bool

    @property
    def path(self) -> str:
        """The dotted name in MLflow, e.g. `optimizer.learning_rate`."""
        return f"{self.section}.{self.name}"

    def parse(self, value: Any) -> Any:
        """`value` from a command line (text) or TOML as this setting's type, within its bounds.

        Raises:
            ConfigError: If it is of another type or out of bounds.
        """
        try:
            parsed = _convert(value, self.kind)
        except (TypeError, ValueError, KeyError) as error:
            raise ConfigError(f"{self.path}: expected {self.expected}, found {value!r}.") from error
        self._check(parsed)
        return parsed

    @property
    def expected(self) -> str:
        """What a value looks like, for help and errors: `3 whole numbers (64,64,64), 8 to 512`."""
        if self.choices:
            return "one of " + ", ".join(self.choices)
        bounds = ""
        if self.low is not None or self.high is not None:
            low, high = ("" if limit is None else f"{limit:.10g}" for limit in (self.low, self.high))
            bounds = f", {low} to {high}" if low and high else f", at least {low}" if low else f", at most {high}"
        return _kind_name(self.kind) + bounds

    def _check(self, value: Any) -> None:
        for number in value if isinstance(value, tuple) else (value,):
            if isinstance(number, bool) or not isinstance(number, int | float):
                continue
            if not (self.low is None or number >= self.low) or not (self.high is None or number <= self.high):
                raise ConfigError(f"{self.path}: expected {self.expected}, found {render(value)}.")
        for word in value if isinstance(value, tuple) else (value,):
            if self.choices and word not in self.choices:
                raise ConfigError(
                    f"{self.path}: expected one of {', '.join(self.choices)}, found {word!r}.",
                    hint=did_you_mean(str(word), self.choices),
                )


def settings_of(section: str, kind: type) -> Iterator[Setting]:
    """Every setting of one dataclass of settings, in the order written there."""
    kinds = get_type_hints(kind)
    for entry in fields(kind):
        about = dict(entry.metadata)
        option = about.pop("option") or entry.name
        yield Setting(section, entry.name, kinds[entry.name], entry.default, option=option, **about)


def render(value: Any) -> str:
    """A value as it is typed on the command line: `96,96,64`, `true`, `auto`."""
    if value is None:
        return AUTO
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ",".join(render(item) for item in value)
    return str(value)


def toml_value(value: Any) -> Any:
    """A setting's value as TOML has it."""
    return AUTO if value is None else list(value) if isinstance(value, tuple) else value


def _convert(value: Any, kind: Any) -> Any:
    if get_origin(kind) is UnionType:
        inner = next(part for part in get_args(kind) if part is not NoneType)
        return None if value is None or value == AUTO else _convert(value, inner)
    if get_origin(kind) is tuple:
        parts = value.split(",") if isinstance(value, str) else list(value)
        kinds = get_args(kind)
        if (kinds[-1] is not Ellipsis and len(parts) != len(kinds)) or not parts:
            raise ValueError(value)
        return tuple(_convert(part, kinds[0]) for part in parts)
    if kind is bool:
        spelled = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}
        return value if isinstance(value, bool) else spelled[str(value).lower()]
    if isinstance(value, bool) or (kind is int and isinstance(value, float) and not value.is_integer()):
        raise ValueError(value)
    if kind is float and not -float("inf") < float(value) < float("inf"):
        raise ValueError(value)
    if kind is str and isinstance(value, (list, dict, float)):
        raise ValueError(value)
    return kind(value)


def _kind_name(kind: Any) -> str:
    if get_origin(kind) is UnionType:
        return _kind_name(next(part for part in get_args(kind) if part is not NoneType)) + " or auto"
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        plural = {int: "whole numbers", float: "numbers", str: "words"}[kinds[0]]
        return plural + " with commas" if kinds[-1] is Ellipsis else f"{len(kinds)} {plural} with commas"
    return {int: "a whole number", float: "a number", bool: "true or false", str: "a word"}[kind]
