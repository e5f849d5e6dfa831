"""The workflows on GitHub: the shell of each step, run here in a scratch repository against a fake Kaggle."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from mlflow.entities import Metric

from heartseg.metrics import METRIC_NAMES
from tests.fake_kaggle import KERNEL, KEY, USER, serving_kaggle
from tests.file_store import archive_of, client_of, write_run

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SYNC = ROOT / ".github" / "workflows" / "sync-kaggle-artifacts.yml"


def steps(path):
    jobs = yaml.safe_load(path.read_text())["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_and_no_text_from_outside_is_in_a_shell(path):
    for step in steps(path):
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])
        assert "${{" not in step.get("run", "")
    assert set(yaml.safe_load(path.read_text())["permissions"] or {}) <= {"contents"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_the_shell_of_every_step_passes_shellcheck(path):
    shellcheck = shutil.which("shellcheck", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if shellcheck is None:
        pytest.skip("shellcheck is not installed")
    for step in steps(path):
        if "run" in step:
            done = subprocess.run([shellcheck, "-s", "bash", "-"], input=step["run"], text=True, capture_output=True)
            assert done.returncode == 0, done.stdout


class Runner:
    """What GitHub gives a job: a checkout of a repository, a temporary folder, a summary; and Kaggle, played here."""

    def __init__(self, folder: Path, kaggle) -> None:
        self.folder, self.kaggle = folder, kaggle
        self.bare, self.checkout, self.number = folder / "bare.git", folder / "seed", 0
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.bare))
        self.clone("seed")
        (self.checkout / "README.md").write_text("heartseg\n")
        # As in the real one, where .venv is ignored.
        (self.checkout / ".gitignore").write_text(".venv\n")
        git(self.checkout, "add", ".")
        git(self.checkout, "commit", "--quiet", "-m", "Begin")
        git(self.checkout, "push", "--quiet", "origin", "HEAD:main")

    def clone(self, name: str) -> None:
        self.checkout = self.folder / name
        git(self.folder, "clone", "--quiet", str(self.bare), str(self.checkout))
        git(self.checkout, "checkout", "--quiet", "-B", "main")

    def run(self, kernel: str = KERNEL, *, key: str = KEY) -> subprocess.CompletedProcess:
        """Every step's shell, in order; the first that fails ends it. `Install heartseg` is what these tests run on."""
        self.number += 1
        self.clone(f"checkout-{self.number}")
        (self.checkout / ".venv").symlink_to(sys.prefix)
        self.temp = self.folder / f"temp-{self.number}"
        self.temp.mkdir()
        self.summary = self.temp / "summary.md"
        values = {
            "inputs.kernel": kernel,
            "secrets.KAGGLE_API_TOKEN": "",
            "secrets.KAGGLE_USERNAME": USER,
            "secrets.KAGGLE_KEY": key,
            "github.token": "token",
            "github.ref_name": "main",
            "runner.temp": str(self.temp),
        }
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("MLFLOW_", "KAGGLE_", "HEARTSEG_"))
        }
        played = {"KAGGLE_API_ENVIRONMENT": "LOCALHOST", "http_proxy": self.kaggle.url, "no_proxy": ""}
        given = {"RUNNER_TEMP": str(self.temp), "GITHUB_STEP_SUMMARY": str(self.summary), "HOME": str(self.temp)}
        for step in steps(SYNC):
            if "uses" in step and "upload-artifact" in step["uses"]:
                self.uploaded = Path(filled(step["with"]["path"], values))
            if "run" not in step or step["name"] == "Install heartseg":
                continue
            own = {name: filled(value, values) for name, value in step.get("env", {}).items()}
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                cwd=self.checkout,
                env={**kept, **played, **given, **own},
                capture_output=True,
                text=True,
            )
            if done.returncode:
                return done
        return done

    def log(self) -> list[str]:
        return git(self.bare, "log", "--format=%an: %s", "main").splitlines()


def filled(text, values):
    return re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda found: values[found[1]], str(text))


def git(folder, *arguments):
    identity = ["-c", "user.name=ada", "-c", "user.email=ada@example.org"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def runner(tmp_path):
    root = tmp_path / "kaggle" / "mlruns"
    client = client_of(root)
    run_id = write_run(client, "default-fold-0", model=True)
    curves = {"train_loss": (0.9, 0.5, 0.3), "val_loss": (0.8, 0.6, 0.4), "val_dice": (0.5, 0.7, 0.8)}
    client.log_batch(
        run_id,
        metrics=[
            Metric(name, value, 1_700_000_000_000 + epoch, epoch)
            for name, values in curves.items()
            for epoch, value in enumerate(values, start=1)
        ],
    )
    rows = [
        ["case", *METRIC_NAMES],
        ["la_003", *["0.91"] * len(METRIC_NAMES)],
        ["la_<b>4", *["nan"] * len(METRIC_NAMES)],
    ]
    client.log_text(run_id, "".join(",".join(row) + "\n" for row in rows), "evaluation/cases.csv")
    with serving_kaggle() as kaggle:
        archive, manifest = archive_of(root)
        kaggle.add("heartseg-run.tar", archive)
        kaggle.add("heartseg-run.json", manifest)
        yield Runner(tmp_path, kaggle)


def test_a_kernel_is_synced_committed_and_summed_up(runner):
    done = runner.run()
    assert done.returncode == 0, done.stderr
    assert runner.log()[0] == (
        "github-actions[bot]: Sync ada/heartseg-train: Dice 0.9100, loss 0.3000, 3 epochs, finished"
    )
    runner.clone("after")
    (place,) = (runner.checkout / "results" / "ada--heartseg-train").glob("*/")
    assert {path.name for path in place.iterdir()} == {"summary.json", "cases.csv", "curves.png"}
    assert json.loads((place / "summary.json").read_text())["metrics"]["val_dice"] == 0.8
    assert (place / "curves.png").read_bytes().startswith(b"\x89PNG")
    summary = runner.summary.read_text()
    assert "| la_003 | 0.9100 |" in summary
    assert "<b>" not in summary
    assert "line [0.5000, 0.7000, 0.8000]" in summary
    assert "not a medical device" in summary
    assert {path.name for path in runner.uploaded.rglob("*.*")} >= {"heartseg-run.tar", "heartseg-run.json"}
    assert not git(runner.bare, "ls-tree", "-r", "--name-only", "main").count(".tar")


def test_nothing_new_is_no_error_and_no_commit(runner):
    assert runner.run().returncode == 0
    before = runner.log()
    again = runner.run()
    assert again.returncode == 0, again.stderr
    assert "Nothing new" in again.stdout
    assert runner.log() == before


def test_a_push_that_came_between_is_kept(runner):
    hook = runner.bare / "hooks" / "pre-receive"
    assert runner.run().returncode == 0
    # The first push is refused, as if somebody had been faster.
    hook.write_text(f"#!/bin/sh\n[ -e {runner.folder}/refused ] || {{ touch {runner.folder}/refused; exit 1; }}\n")
    hook.chmod(0o755)
    runner.kaggle.storage["heartseg-run.json"].content = runner.kaggle.storage["heartseg-run.json"].content.replace(
        b'"exit_code": 0', b'"exit_code": 3'
    )
    done = runner.run()
    assert done.returncode == 0, done.stderr
    assert (runner.folder / "refused").exists()
    assert len(runner.log()) == 3


@pytest.mark.parametrize("kernel", ["ada", "ada/../x", "ada/x; touch evil", "$(touch evil)/heartseg", "-o/heartseg"])
def test_a_kernel_that_is_none_is_refused_at_once(runner, kernel):
    done = runner.run(kernel)
    assert done.returncode == 1
    assert "::error::The kernel is not of the form OWNER/NAME" in done.stdout
    assert runner.log() == ["ada: Begin"]
    assert not list(runner.folder.rglob("evil"))


def test_a_damaged_archive_and_a_wrong_key_change_nothing(runner):
    stored = runner.kaggle.storage["heartseg-run.tar"]
    whole = stored.content
    stored.content = whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:]
    done = runner.run()
    assert done.returncode == 1
    assert "is damaged: expected sha256" in done.stderr
    stored.content = whole
    refused = runner.run(key="x" * 32)
    assert refused.returncode == 1
    assert "Kaggle does not accept the credentials" in refused.stderr
    assert runner.log() == ["ada: Begin"]
