"""What is published: wheel and source distribution hold what they should, and a release is what its tag says."""

import importlib.util
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
import yaml

from heartseg.version import __version__

ROOT = Path(__file__).parents[1]
MADE = {"build", "dist", "site", "runs", "datasets", "studies", "mlruns", "mlartifacts"}


def not_source(folder: str, names: list[str]) -> set[str]:
    made = set(shutil.ignore_patterns("__pycache__", ".*cache", ".venv", ".git", "*.egg-info", "*.db*")(folder, names))
    return made | (MADE if Path(folder) == ROOT else set())


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The source distribution, and the wheel that was built from it, without the network."""
    source = tmp_path_factory.mktemp("source") / "heartseg"
    shutil.copytree(ROOT, source, ignore=not_source)
    # What must not be published.
    (source / "tests" / "left.nii.gz").write_bytes(b"a scan")
    (source / "docker" / ".env").write_text("POSTGRES_PASSWORD=x")
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(source)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


def test_the_wheel_holds_every_file_of_the_package_and_its_command(built):
    (wheel,) = built.glob("*.whl")
    assert wheel.name == f"heartseg-{__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        about = f"heartseg-{__version__}.dist-info"
        assert archive.read(f"{about}/entry_points.txt").decode().split() == [
            "[console_scripts]", "heartseg", "=", "heartseg.cli:main"
        ]  # fmt: skip
        assert f"{about}/licenses/LICENSE" in archive.namelist()
    package = ROOT / "heartseg"
    files = {path.relative_to(ROOT).as_posix() for path in package.rglob("*") if path.is_file()}
    assert names == {name for name in files if "__pycache__" not in name}


def test_the_source_distribution_holds_tests_and_docs_and_neither_scans_nor_secrets(built):
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= {"LICENSE", "CHANGELOG.md", "Makefile", "pyproject.toml", "mkdocs.yml", ".ci/run"}
    assert names >= {"tests/conftest.py", "docs/architecture.md", "docker/compose.yaml", "experiments/default.toml"}
    assert not [name for name in names if name.endswith((".nii", ".nii.gz", ".dcm", "/.env", ".pyc", ".whl", ".db"))]


def notes(tag: str, root: Path) -> str:
    spec = importlib.util.spec_from_file_location("release_notes", ROOT / ".ci" / "release_notes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.release_notes(tag, root)


@pytest.mark.parametrize(
    ("tag", "changelog", "refusal"),
    [
        ("v1.2.4", "## 1.2.3 (2026-01-31)\n\n- New.\n", "The tag is v1.2.4, but heartseg/version.py says 1.2.3"),
        ("1.2.3", "## 1.2.3 (2026-01-31)\n\n- New.\n", "The tag is 1.2.3"),
        ("v1.2.3", "## 1.2.3 (unreleased)\n\n- New.\n", "has no date for 1.2.3"),
        ("v1.2.3", "## 1.2.30 (2026-01-31)\n\n- New.\n", "has nothing on 1.2.3"),
        ("v1.2.3", "# Changelog\n\n## 1.2.3 (2026-01-31)\n\n- New.\n\n## 1.2.2 (2026-01-01)\n\n- Old.\n", ""),
    ],
)
def test_a_release_is_what_its_tag_says_with_the_notes_of_that_version_alone(tag, changelog, refusal, tmp_path):
    (tmp_path / "heartseg").mkdir()
    (tmp_path / "heartseg" / "version.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(changelog)
    if refusal:
        with pytest.raises(SystemExit, match=refusal):
            notes(tag, tmp_path)
    else:
        assert notes(tag, tmp_path) == "- New.\n"


def test_only_the_job_that_publishes_may_show_who_it_is_and_it_runs_nothing_of_the_checkout():
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text())["jobs"]
    rights = {name: job["permissions"] for name, job in jobs.items()}
    assert rights == {
        "build": {"contents": "read"}, "publish": {"id-token": "write"}, "announce": {"contents": "write"}
    }  # fmt: skip
    assert not any("run" in step or "checkout" in step["uses"] for step in jobs["publish"]["steps"])
