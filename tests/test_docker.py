"""The recipes of the containers, read and not run; `tests/test_containers.py` runs them."""

import importlib.util
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from torture.serving import small_model

ROOT = Path(__file__).parents[1]
COMPOSE = yaml.safe_load((ROOT / "docker" / "compose.yaml").read_text())


def required(purpose: str) -> list[str]:
    spec = importlib.util.spec_from_file_location("requirements", ROOT / "docker" / "requirements.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.requirements(ROOT / "pyproject.toml", purpose)


def closure(lines: list[str]) -> set[str]:
    """The names of all distributions that these requirements install, as they are installed here."""
    found, left = set(), [Requirement(line) for line in lines]
    while left:
        wanted = left.pop()
        key = (canonicalize_name(wanted.name), frozenset(wanted.extras))
        if key in found:
            continue
        found.add(key)
        try:
            needs = map(Requirement, metadata.requires(wanted.name) or [])
        except metadata.PackageNotFoundError:
            continue  # for another system than this
        extras = [{"extra": extra} for extra in ("", *wanted.extras)]
        left += [need for need in needs if not need.marker or any(map(need.marker.evaluate, extras))]
    return {name for name, _ in found}


def test_the_service_imports_nothing_that_its_image_has_not(tmp_path, phantom):
    there = closure(required("serve"))
    assert {"mlflow", "pyarrow", "matplotlib", "optuna", "tensorboard"}.isdisjoint(there)
    owners = metadata.packages_distributions()
    absent = [name for name, owned in owners.items() if not there & set(map(canonicalize_name, owned))]
    absent = [name for name in absent if name not in ("heartseg", "sitecustomize")]
    assert "pyarrow" in absent
    code = """
import sys
from pathlib import Path

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in absent:
            raise ModuleNotFoundError(f"No module named {name}", name=name)

absent = set(sys.argv[3].split())
sys.meta_path.insert(0, Absent())
import heartseg.commands.serve, heartseg.service.server, heartseg.registry
from heartseg.pyfunc import load_model_folder
print(load_model_folder(Path(sys.argv[1])).segment(Path(sys.argv[2])).mask.shape)
"""
    model = small_model(tmp_path / "heartseg-model", seed=1)
    scan = next(phantom.glob("imagesTr/*.nii.gz"))
    command = [sys.executable, "-c", code, str(model), str(scan), " ".join(absent)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("(")


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_a_service_is_contained_and_reached_from_this_machine_alone(name):
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges"]
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    if name == "postgres":
        assert service["networks"] == ["store"]
        assert COMPOSE["networks"]["store"]["internal"] is True


def test_no_recipe_holds_a_secret_or_takes_more_than_the_source():
    recipes = [path for path in (ROOT / "docker").iterdir() if path.name != ".env"]
    for path in recipes:
        for value in re.findall(r"(?:PASSWORD|TOKEN|SECRET_ACCESS_KEY)[:=] *(\S*)", path.read_text()):
            assert value == "" or value.startswith("${"), path
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert ignored[1] == "*"
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    assert allowed == {
        "LICENSE", "README.md", "docker/requirements.py", "experiments/**/*.toml", "heartseg", "pyproject.toml"
    }  # fmt: skip
