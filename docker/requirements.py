"""What an image installs, a line each, from pyproject.toml: python3 requirements.py torch|train|serve."""

import re
import sys
import tomllib
from pathlib import Path

# Serving does not train, and speaks to a store through MLflow's client: the whole of MLflow brings a web interface,
# pyarrow and scikit-learn. The two libraries of databases are for a store that is a file.
NOT_SERVING = {"optuna", "tensorboard", "kaggle", "matplotlib", "pillow", "mlflow"}
SERVING_BESIDES = ["sqlalchemy", "alembic"]


def requirements(project: Path, purpose: str) -> list[str]:
    """The requirements for `torch` alone, for `train` or for `serve`, as pip takes them."""
    about = tomllib.loads(project.read_text())["project"]
    core: list[str] = about["dependencies"]
    extras: dict[str, list[str]] = about["optional-dependencies"]
    named = {name_of(line): line for line in core}
    if purpose == "torch":
        return [named["torch"]]
    if purpose == "train":
        return [*core, *extras["scaling"]]
    if purpose == "serve":
        client = named["mlflow"].replace("mlflow", "mlflow-skinny", 1)
        kept = [line for name, line in named.items() if name not in NOT_SERVING]
        return [*kept, client, *SERVING_BESIDES, *extras["serve"], *extras["dicom"]]
    raise SystemExit(f"Expected torch, train or serve, found {purpose}.")


def name_of(line: str) -> str:
    """The name that a requirement begins with."""
    return re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0]


if __name__ == "__main__":
    sys.stdout.write("\n".join(requirements(Path("pyproject.toml"), *sys.argv[1:])) + "\n")
