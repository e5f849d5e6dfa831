"""Training steps: where the time of the default recipe's goes, what each choice changes, and other recipes' steps."""

import os
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import torch

from benchmarks.one_step import RECIPES, experiment, prepared
from benchmarks.process import Options, in_own_process, report
from benchmarks.recipe import AUGMENTATION, Recipe
from benchmarks.timing import Work, alternate, comparison, seconds_of
from heartseg.config import Config
from heartseg.data.preprocessing import PreparedCase
from heartseg.environment import available_cores

TURNS = 4  # steps for each repeat: patches differ in what is done to them
NNUNET_NOTE = "One step of nnU-Net's size on noise, without deep supervision and augmentation; it was not repeated."


def measure(options: Options) -> dict[str, Any]:
    """Parts of a step in ms, ratios of choices, and steps of other recipes with their memory."""
    with tempfile.TemporaryDirectory() as work:
        cache, config = Path(work), experiment("default")
        cases = prepared(options, config, cache)
        choices = Choices(config, cases, TURNS * options.repeats)
        compared, missing = choices.compared()
        # First: it prepares the older pipeline's cases, which is not to count in that one's memory.
        older = against_older(config, options, cache)
        recipes = own_processes(options, cache)
        return {
            **parts(Recipe(config, cases), TURNS * options.repeats),
            **choices.about,
            "comparisons": [older, *against_recipes(recipes), *compared],
            "recipes": recipes,
            "not_measured": missing if options.large else {**missing, "nnunet": "asked for with --large only"},
        }


def parts(recipe: Recipe, count: int) -> dict[str, Any]:
    """Median ms of each part over `count` steps; the whole step by the loop itself stands beside for control."""
    taken: list[dict[str, float]] = []
    whole = alternate({"parts": lambda: taken.append(recipe.parts()), "loop": recipe.step}, count, finish=recipe.wait)
    medians = {name: 1000 * median(one[name] for one in taken[1:]) for name in taken[0]}
    return {
        "parts_ms": medians,
        "step_ms": 1000 * median(whole["loop"]),
        "augmentation_share": share(medians, AUGMENTATION),
        "precision": recipe.precision.name,
        "threads": torch.get_num_threads(),
    }


def share(amounts: dict[str, float], names: Sequence[str]) -> float:
    """What the named ones are of all."""
    return sum(amounts[name] for name in names) / sum(amounts.values())


class Choices:
    """The default recipe's step with one choice made otherwise; `about` is what else became known of them."""

    def __init__(self, config: Config, cases: Sequence[PreparedCase], count: int) -> None:
        self._config = config
        self._cases = cases
        self._count = count
        self.about: dict[str, Any] = {}

    def compared(self) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The ratios, and why others are missing."""
        recipe = self._recipe()
        reasons = {"threads": _why_not_threads(recipe), "bf16": _why_not_bf16(recipe), "compile": why_not_compile()}
        ways = {"threads": self._threads, "bf16": self._bf16, "compile": self._compiled}
        ratios = [way() for name, way in ways.items() if not reasons[name]]
        return [*ratios, self._channels_last()], {name: reason for name, reason in reasons.items() if reason}

    def _recipe(self, precision: str = "") -> Recipe:
        return Recipe(self._config, self._cases, precision=precision)

    def _against(self, what: str, first: tuple[str, Work], second: tuple[str, Work], wait: Work) -> dict[str, Any]:
        seconds = alternate(dict([first, second]), self._count, finish=wait)
        return comparison(what, milliseconds(seconds), unit="ms", choice=True)

    def _threads(self) -> dict[str, Any]:
        recipe, cores = self._recipe(), available_cores()
        before = torch.get_num_threads()

        def on(threads: int) -> None:
            torch.set_num_threads(threads)
            recipe.step()

        sides = (f"{cores} threads", partial(on, cores)), ("1 thread", partial(on, 1))
        ratio = self._against("step: threads", *sides, recipe.wait)
        torch.set_num_threads(before)
        return ratio

    def _bf16(self) -> dict[str, Any]:
        low, full = self._recipe("bf16"), self._recipe("fp32")
        return self._against("step: arithmetic", ("bf16", low.step), ("fp32", full.step), low.wait)

    def _channels_last(self) -> dict[str, Any]:
        last, plain = self._recipe(), self._recipe()
        last.state.network.to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
        sides = ("channels_last_3d", last.step), ("contiguous", plain.step)
        return self._against("step: memory format", *sides, last.wait)

    def _compiled(self) -> dict[str, Any]:
        fast, eager = self._recipe(), self._recipe()
        with tempfile.TemporaryDirectory() as cache:
            # What an earlier run compiled would be found again.
            os.environ["TORCHINDUCTOR_CACHE_DIR"] = cache
            fast.forward = torch.compile(fast.state.network)
            first = seconds_of(fast.step, finish=fast.wait)
            ratio = self._against("step: compilation", ("compiled", fast.step), ("eager", eager.step), fast.wait)
        self.about["compile_seconds"] = first - ratio["sides"][0]["median"] / 1000
        return ratio


def why_not_compile() -> str:
    """What torch.compile lacks here; empty if nothing."""
    # The compiler that torch would call.
    compiler = os.environ.get("CXX", "clang++" if sys.platform == "darwin" else "g++")
    if shutil.which(compiler) is None:
        return f"there is no C++ compiler {compiler}"
    header = Path(sysconfig.get_paths()["include"]) / "Python.h"
    return "" if header.is_file() else "Python's headers are not installed"


def _why_not_threads(recipe: Recipe) -> str:
    if recipe.device.type != "cpu":
        return "the network runs on a GPU"
    return "" if available_cores() > 1 else "there is one core"


def _why_not_bf16(recipe: Recipe) -> str:
    return "" if recipe.precision.name == "bf16" else "auto does not choose it here"


def against_older(config: Config, options: Options, cache: Path) -> dict[str, Any]:
    """A step of the default recipe and one of the older pipeline's, by turns."""
    older = experiment("baseline")
    ours = Recipe(config, prepared(options, config, cache))
    theirs = Recipe(older, prepared(options, older, cache))
    ways = {"heartseg": ours.step, "older pipeline": theirs.step}
    seconds = alternate(ways, TURNS * options.repeats, finish=ours.wait)
    sizes = [" × ".join(map(str, one.training.spatial_size)) for one in (config, older)]
    note = f"Patches of {sizes[0]} and {sizes[1]} voxels."
    return comparison("training step", milliseconds(seconds), unit="ms", note=note)


def own_processes(options: Options, cache: Path) -> dict[str, Any]:
    """Steps and peak memory of each recipe in a process of its own."""
    names = [name for name in RECIPES if name != "nnunet" or options.large]
    return {name: in_own_process("one_step", _arguments(name, options, cache)) for name in names}


def _arguments(name: str, options: Options, cache: Path) -> list[str]:
    once = name == "nnunet"
    repeats, warm_up = (1, 0) if once else (TURNS * options.repeats, 1)
    own = ["--recipe", name, "--cache", str(cache), "--warm-up", str(warm_up)]
    return [*replace(options, repeats=repeats).arguments(), *own]


def against_recipes(measured: dict[str, Any]) -> list[dict[str, Any]]:
    """The default recipe's step and memory against the others'; steps of the older pipeline are compared by turns."""
    found = []
    for name, words in (("baseline", "older pipeline"), ("nnunet", "nnU-Net's size")):
        if name not in measured:
            continue
        ours, theirs = measured["default"], measured[name]
        if name == "nnunet":
            seconds = {"heartseg": ours["step"]["values"], words: theirs["step"]["values"]}
            found.append(comparison("training step", milliseconds(seconds), unit="ms", note=NNUNET_NOTE))
        memory = {"heartseg": [ours["peak_memory_mib"]], words: [theirs["peak_memory_mib"]]}
        found.append(comparison("peak memory of training steps", memory, unit="MiB"))
    return found


def milliseconds(seconds: Mapping[str, Sequence[float]]) -> dict[str, list[float]]:
    """The same measurements in ms."""
    return {name: [1000 * one for one in taken] for name, taken in seconds.items()}


if __name__ == "__main__":
    report(measure)
