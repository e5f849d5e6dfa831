"""Training steps of one recipe in a process of their own, for their seconds and their peak memory."""

from pathlib import Path
from typing import Any

import torch

from benchmarks.caches import cached_in
from benchmarks.nnunet import BATCH, PATCH, build_nnunet
from benchmarks.process import Options, options_parser, print_document, read_options
from benchmarks.recipe import Recipe
from benchmarks.timing import Work, alternate, spread, waiter
from heartseg.config import Config, load_config
from heartseg.data.preprocessing import PreparedCase, prepare_cases
from heartseg.environment import choose_device, choose_precision
from heartseg.losses import build_loss

RECIPES = ("default", "baseline", "nnunet")
EXPERIMENTS = Path(__file__).parents[1] / "experiments"
CASES = 4


def main() -> None:
    """Print seconds and peak memory of the recipe that the command line names."""
    parser = options_parser()
    parser.add_argument("--recipe", choices=RECIPES, default="default", help="what is trained")
    parser.add_argument("--cache", type=Path, required=True, help="folder where its cases are prepared or will be")
    parser.add_argument("--warm-up", type=int, default=1, help="steps before those that count")
    given = parser.parse_args()
    print_document(lambda: steps(given.recipe, read_options(given), given.cache, given.warm_up))


def steps(recipe: str, options: Options, cache: Path, warm_up: int) -> dict[str, Any]:
    """Seconds of `options.repeats` steps, and what one of them sees."""
    if recipe == "nnunet":
        step, wait, voxels = nnunet_step()
    else:
        config = experiment(recipe)
        made = Recipe(config, prepared(options, config, cache))
        i, j, k = config.training.spatial_size
        step, wait, voxels = made.step, made.wait, config.training.batch_size * i * j * k
    seconds = alternate({"step": step}, options.repeats, warm_up=warm_up, finish=wait)["step"]
    return {"step": spread(seconds), "voxels": voxels, "gpu_peak_memory_mib": _gpu_peak_memory_mib()}


def experiment(name: str) -> Config:
    """The experiment file of that name."""
    return load_config(EXPERIMENTS / f"{name}.toml")


def prepared(options: Options, config: Config, cache: Path) -> list[PreparedCase]:
    """The first cases of the data set, prepared in `cache` unless they are there."""
    return prepare_cases(options.dataset.cases[:CASES], cached_in(cache, config.data))


def nnunet_step() -> tuple[Work, Work, int]:
    """One step of SGD as nnU-Net takes it, on noise; what waits for it; and the voxels of its batch."""
    device = choose_device("auto")
    dtype = choose_precision("auto", device).dtype
    network = build_nnunet(classes=1).to(device).train()
    optimizer = torch.optim.SGD(network.parameters(), 0.01, momentum=0.99, weight_decay=3e-5, nesterov=True)
    image = torch.randn(BATCH, 1, *PATCH, device=device)
    label, loss = (image > 2).float(), build_loss("dice_ce")

    def step() -> None:
        with torch.autocast(device.type, dtype=dtype, enabled=dtype is not None):
            logits = network(image)
        loss(logits.float(), label).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 12.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    return step, waiter(device), image.numel()


def _gpu_peak_memory_mib() -> float | None:
    return torch.cuda.max_memory_allocated() / 2**20 if torch.cuda.is_available() else None


if __name__ == "__main__":
    main()
