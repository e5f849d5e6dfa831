"""The kernel: one file that carries heartseg, trains with it in an empty folder, and leaves one archive."""

import ast
import base64
import csv
import hashlib
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import tomllib
import zipfile
from pathlib import Path

import pytest
from mlflow.tracking import MlflowClient

from heartseg import registry
from heartseg.config import Config, to_toml, with_values
from heartseg.data.decathlon import Dataset, read_dataset
from heartseg.data.download import Patience
from heartseg.data.phantom import make_phantom
from heartseg.data.sources import KAGGLE_SLUG
from heartseg.errors import KaggleError, RegistryError
from heartseg.kaggle import kernel as running
from heartseg.kaggle import package
from heartseg.kaggle.client import open_client
from heartseg.kaggle.names import kernel_name
from heartseg.kaggle.package import build_wheel
from heartseg.kaggle.script import LIMIT, METADATA, PROJECT_KERNEL, SCRIPT, Job, build_metadata, build_script
from heartseg.kaggle.sync import Synced, sync
from heartseg.progress import Reporter
from heartseg.pyfunc import load_segmenter
from heartseg.transfer import candidates
from heartseg.transfer.merge import origin_of
from tests.conftest import TINY
from tests.fake_kaggle import KERNEL, playing_kaggle
from tests.file_store import client_of, held

ROOT = Path(__file__).parents[1]
JOB = Job(experiment=to_toml(with_values(Config(), {**TINY, "spacing": "3,3,3", "device": "cpu"})),
          experiment_name="tiny", epochs=1)  # fmt: skip
RUN = "0123456789abcdef" * 2


def assigned(script: str) -> dict[str, object]:
    """The settings and the wheel's text that a script carries, read without running it."""
    nodes = [node for node in ast.parse(script).body if isinstance(node, ast.Assign)]
    found = {ast.unparse(node.targets[0]): node.value for node in nodes}
    settings = json.loads(ast.literal_eval(found["SETTINGS"].args[0]))
    return {"settings": settings, "wheel": ast.literal_eval(found["WHEEL"])}


def test_the_same_source_gives_the_same_script():
    # In another process too, where sets and dictionaries may come in another order.
    code = (
        "import sys; from heartseg.kaggle.script import *; "
        "sys.stdout.write(build_script(Job(experiment='', experiment_name='a')))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    again = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert again.stdout == build_script(Job(experiment="", experiment_name="a")), again.stderr


def test_the_script_is_short_enough_for_kaggle():
    assert len(build_script(JOB).encode()) < LIMIT / 2
    with pytest.raises(KaggleError, match=r"has 1,\d\d\d,\d\d\d bytes, and Kaggle takes at most 1,000,000.*Shorten"):
        build_script(Job(experiment="#" * LIMIT, experiment_name="long"))


def test_the_wheel_holds_the_modules_and_templates_and_nothing_else():
    with zipfile.ZipFile(io.BytesIO(build_wheel().content)) as wheel:
        held = {name: wheel.read(name) for name in wheel.namelist()}
    files = [path for words in ("*.py", "templates/*") for path in (ROOT / "heartseg").rglob(words)]
    modules = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files}
    assert "heartseg/report/templates/base.html" in modules
    about = {name for name in held if ".dist-info/" in name}
    assert {name: content for name, content in held.items() if name not in about} == {
        **modules,
        "heartseg/py.typed": b"",
    }
    assert {name.split("/")[1] for name in about} == {"METADATA", "WHEEL", "RECORD"}
    (record,) = (held[name].decode() for name in about if name.endswith("RECORD"))
    for name, digest, size in csv.reader(record.splitlines()):
        if digest:
            found = base64.urlsafe_b64encode(hashlib.sha256(held[name]).digest()).decode().rstrip("=")
            assert (digest, int(size)) == (f"sha256={found}", len(held[name]))


def test_pip_installs_the_wheel_with_the_projects_requirements(tmp_path):
    wheel = build_wheel()
    (tmp_path / wheel.name).write_bytes(wheel.content)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", tmp_path / "site"]
    subprocess.run([*pip, tmp_path / wheel.name], check=True, env={**os.environ, "PIP_CONFIG_FILE": os.devnull})
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert running.requirements(tmp_path / "site") == project["dependencies"]


def test_the_committed_kernel_is_that_of_this_source():
    advice = "is not that of this source: run `make kernel` and commit what changed"
    committed = (ROOT / SCRIPT).read_text()
    job = Job(experiment='name = "heartseg"\n', experiment_name="default")
    found, expected = assigned(committed), assigned(build_script(job))
    # Compared unpacked: the compressed bytes may differ from one version of lzma to another.
    carried = running.unpacked_wheel(str(found["wheel"]), found["settings"]["wheel_sha256"])
    assert carried == build_wheel().content, f"the package in {SCRIPT} {advice}"
    assert found["settings"] == expected["settings"], f"{SCRIPT} {advice}"
    own = (ROOT / "heartseg/kaggle/kernel.py").read_text()
    assert own in committed, f"{SCRIPT} {advice}"
    written = json.loads((ROOT / METADATA).read_text())
    assert written == build_metadata(PROJECT_KERNEL), f"{METADATA} {advice}"


def test_the_kernel_is_private_and_has_a_t4_and_the_data_set():
    metadata = json.loads((ROOT / METADATA).read_text())
    assert metadata["is_private"] is metadata["enable_gpu"] is metadata["enable_internet"] is True
    assert metadata["machine_shape"] == "NvidiaTeslaT4"
    assert metadata["dataset_sources"] == [KAGGLE_SLUG] == ["thisisrick25/medical-segmentation-decathlon-heart"]
    assert (ROOT / metadata["code_file"]).is_file()


@pytest.fixture
def kaggle(tmp_path) -> Path:
    """An empty folder with Kaggle's layout; nothing is attached."""
    (tmp_path / "kaggle" / "input").mkdir(parents=True)
    return tmp_path / "kaggle"


def start(root: Path, script: str, **more: str) -> subprocess.Popen[str]:
    """Run a script as Kaggle does: from elsewhere, without a PYTHONPATH."""
    elsewhere = root.parent / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    (elsewhere / "script.py").write_text(script)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_", "HEARTSEG_"))
    }
    kept.pop("PYTHONPATH", None)
    environment = {**kept, "HOME": str(root.parent), "HEARTSEG_KAGGLE_ROOT": str(root), "OMP_NUM_THREADS": "1", **more}
    return subprocess.Popen(
        [sys.executable, "script.py"], cwd=elsewhere, env=environment, stdout=subprocess.PIPE, text=True,
        stderr=subprocess.STDOUT,
    )  # fmt: skip


def run(root: Path, script: str, **more: str) -> tuple[int, str]:
    """Exit code and output of a script that ends by itself."""
    process = start(root, script, **more)
    output, _ = process.communicate(timeout=600)
    return process.returncode, output


def left(root: Path, into: Path) -> dict:
    """The manifest that a kernel left, after its archive is unpacked and each file in it is found to be as it says."""
    working = root / "working"
    manifest = json.loads((working / "heartseg-run.json").read_text())
    archive = working / manifest["archive"]["name"]
    assert archive.stat().st_size == manifest["archive"]["size"]
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == manifest["archive"]["sha256"]
    with tarfile.open(archive) as opened:
        opened.extractall(into, filter="data")
    found = {path.relative_to(into).as_posix(): path.read_bytes() for path in into.rglob("*") if path.is_file()}
    assert {file["name"]: (file["size"], file["sha256"]) for file in manifest["files"]} == {
        name: (len(content), hashlib.sha256(content).hexdigest()) for name, content in found.items()
    }
    # Nothing else in Kaggle's listing, which is paged and not atomic.
    assert sorted(path.name for path in working.iterdir()) == ["heartseg-run.json", "heartseg-run.tar", "heartseg.log"]
    return manifest


def test_a_flipped_byte_in_the_package_is_refused(kaggle, tmp_path):
    script = build_script(JOB)
    at = script.index('WHEEL = """') + 50_000
    flipped = script[:at] + ("a" if script[at] != "a" else "b") + script[at + 1 :]
    code, output = run(kaggle, flipped)
    assert code == 1
    assert "The package in this script is damaged" in output or "The package in this script has sha256" in output
    assert "push it again, and never edit it" in output
    assert "Traceback" not in output
    manifest = left(kaggle, tmp_path / "left")
    assert (manifest["outcome"], manifest["exit_code"], manifest["run_ids"]) == ("failed", 1, [])
    assert "The package in this script" in (tmp_path / "left" / "heartseg.log").read_text()


def test_another_whole_package_is_refused_by_its_digest():
    carried = assigned(build_script(JOB))
    with pytest.raises(running.KernelError, match=rf"has sha256 {build_wheel().sha256}, expected {'0' * 64}"):
        running.unpacked_wheel(str(carried["wheel"]), "0" * 64)


def test_what_the_image_lacks_and_pip_cannot_get_is_named(kaggle, tmp_path, monkeypatch):
    monkeypatch.setattr(package, "requirements", lambda: ["numpy>=1", "heartseg-nowhere==1"])
    offline = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_NO_PROXY": "127.0.0.1"}
    code, output = run(kaggle, build_script(JOB), **offline)
    assert code == 1
    assert "Installing what this image lacks: heartseg-nowhere==1." in output
    assert (
        "This image lacks heartseg-nowhere==1, and pip could not install it (exit code 1). Is internet off?" in output
    )
    assert left(kaggle, tmp_path / "left")["reason"].startswith("This image lacks heartseg-nowhere==1")


@pytest.fixture
def log(tmp_path) -> running.Log:
    return running.Log(tmp_path / "kernel.log")


def test_only_what_is_not_satisfied_is_missing_and_torch_never_is(log, capsys):
    needed = ["numpy>=2", "numpy>=999", "torch<1", "heartseg-nowhere; python_version < '3'", "heartseg-nowhere>=2"]
    assert running.missing(needed, log) == ["numpy>=999", "heartseg-nowhere>=2"]
    assert "heartseg is tested with <1: kept, for it fits the GPU" in capsys.readouterr().out


def settings(**more: object) -> running.Settings:
    about = {"version": "1", "wheel": "w", "wheel_sha256": "0", **vars(JOB), **more}
    return running.Settings(**about)


def test_two_gpus_are_two_processes_of_torchrun():
    places, experiment = running.Places(Path("/kaggle")), Path("/kaggle/temp/tiny.toml")
    alone = running.train_command(settings(), places, experiment, 1)
    assert alone[1:] == ["-m", "heartseg", "train", "/kaggle/temp/tiny.toml", "--work-dir", "/kaggle/temp/runs",
                         "--cache-dir", "/kaggle/temp/cache", "--resume", "never", "--epochs", "1"]  # fmt: skip
    both = running.train_command(settings(epochs=None, resume=RUN), places, experiment, 2)
    assert both[1:9] == [
        "-m",
        "torch.distributed.run",
        "--standalone",
        "--nproc-per-node",
        "2",
        "-m",
        "heartseg",
        "train",
    ]
    assert both[-2:] == ["--resume", RUN]
    # SIGTERM means to a process of torchrun's that another one was lost, and its run would be FAILED.
    assert (running.stop_signal(alone), running.stop_signal(both)) == (signal.SIGTERM, signal.SIGINT)


@pytest.fixture
def attached(kaggle) -> Path:
    """An output with a run, attached a few folders deep."""
    before = kaggle.parent / "before"
    (before / "mlruns" / "1" / RUN).mkdir(parents=True)
    (before / "mlruns" / "1" / RUN / "meta.yaml").write_text("run")
    (before / "experiment.toml").write_text('name = "earlier"\n')
    (before / "heartseg.log").write_text("what it said\n")
    files = running.write_archive(before)
    archive = before / "heartseg-run.tar"
    about = {"name": archive.name, "sha256": running.sha256_of(archive)}
    folder = kaggle / "input" / "notebooks" / "ada" / "heartseg-train"
    folder.mkdir(parents=True)
    shutil.copy(archive, folder)
    (folder / "heartseg-run.json").write_text(json.dumps({"archive": about, "files": files, "run_ids": [RUN]}))
    (kaggle / "working").mkdir()
    return folder


def test_an_earlier_run_is_put_where_it_was(kaggle, attached, log):
    running.unpack_earlier(running.Places(kaggle), RUN, log)
    assert (kaggle / "working" / "mlruns" / "1" / RUN / "meta.yaml").read_text() == "run"
    assert (kaggle / "working" / "experiment.toml").read_text() == 'name = "earlier"\n'
    assert (kaggle / "working" / "heartseg-before.log").read_text() == "what it said\n"


def test_an_earlier_archive_with_a_flipped_byte_is_refused(kaggle, attached, log):
    archive = attached / "heartseg-run.tar"
    content = bytearray(archive.read_bytes())
    content[600] ^= 1
    archive.write_bytes(content)
    with pytest.raises(
        running.KernelError, match=r"heartseg-run\.tar has sha256 .*, its manifest says .*: it is not whole"
    ):
        running.unpack_earlier(running.Places(kaggle), RUN, log)
    archive.unlink()
    with pytest.raises(running.KernelError, match="has sha256 nothing"):
        running.unpack_earlier(running.Places(kaggle), RUN, log)


def test_a_run_that_no_attached_output_holds(kaggle, attached, log):
    with pytest.raises(
        running.KernelError, match=rf"holds run {'f' * 32}: .*heartseg-run\.json has {RUN}\. Push with --from"
    ):
        running.unpack_earlier(running.Places(kaggle), "f" * 32, log)
    (attached / "heartseg-run.json").write_text("[1]")
    with pytest.raises(running.KernelError, match=r"heartseg-run\.json is no manifest of heartseg\. Push with --from"):
        running.unpack_earlier(running.Places(kaggle), RUN, log)
    shutil.rmtree(attached)
    with pytest.raises(running.KernelError, match=r"there is no heartseg-run\.json in .*input\. Push with --from"):
        running.unpack_earlier(running.Places(kaggle), RUN, log)


def test_an_archive_that_cannot_be_written_fails_the_kernel_and_leaves_the_files(kaggle, attached, capsys):
    places = running.Places(kaggle)
    kernel = running.Kernel(settings(), places, running.Log(places.working / "heartseg.log"))
    running.unpack_earlier(places, RUN, kernel.log)
    kernel.ending = running.Ending("finished", 0, 0)
    (places.working / "heartseg-run.tar" / "in the way").mkdir(parents=True)
    assert kernel.leave() == 1
    assert "Error: the archive cannot be written" in capsys.readouterr().out
    assert (places.working / "mlruns" / "1" / RUN / "meta.yaml").is_file()
    assert not (places.working / "heartseg-run.json").exists()
    assert not list(places.working.glob(".partial*"))


def test_a_kernel_that_is_stopped_before_it_trains_leaves_its_log(kaggle, tmp_path):
    process = start(kaggle, build_script(JOB))
    printed = []
    for line in process.stdout:
        printed.append(line)
        if "Training: " in line:
            process.send_signal(signal.SIGTERM)
    assert process.wait() == 1
    assert any("The kernel received SIGTERM. What runs is told to stop." in line for line in printed)
    manifest = left(kaggle, tmp_path / "left")
    assert (manifest["outcome"], manifest["run_ids"], manifest["trainer_exit_code"]) == ("failed", [], -15)
    assert manifest["reason"] == "The kernel received SIGTERM. The trainer ended with exit code -15."


@pytest.fixture(scope="module")
def module_kaggle(tmp_path_factory, phantom) -> Path:
    """Kaggle's layout with the phantom attached as a data set."""
    root = tmp_path_factory.mktemp("cloud") / "kaggle"
    shutil.copytree(phantom, root / "input" / "medical-segmentation-decathlon-heart" / "Task02_Heart")
    return root


@pytest.fixture(scope="module")
def trained(module_kaggle) -> dict:
    """A kernel that trained to its end: what it printed and left, and the seconds that it took."""
    began = time.monotonic()
    code, output = run(module_kaggle, build_script(JOB))
    into = module_kaggle.parent / "trained"
    assert code == 0, output
    shutil.copytree(module_kaggle / "working", module_kaggle.parent / "trained-output")
    return {"output": output, "manifest": left(module_kaggle, into), "into": into, "seconds": time.monotonic() - began}


def status_of(into: Path, run_id: str) -> str:
    (meta,) = into.glob(f"mlruns/*/{run_id}/meta.yaml")
    words = {"1": "RUNNING", "3": "FINISHED", "4": "FAILED", "5": "KILLED"}
    return words[next(line.split()[-1] for line in meta.read_text().splitlines() if line.startswith("status:"))]


def epochs_of(into: Path, run_id: str) -> list[int]:
    (metric,) = into.glob(f"mlruns/*/{run_id}/metrics/val_dice")
    return [int(line.split()[2]) for line in metric.read_text().splitlines()]


@pytest.mark.slow
def test_the_kernel_trains_with_the_package_that_it_carries(trained, module_kaggle):
    package = module_kaggle / "temp" / "package" / "heartseg"
    assert f"Python finds heartseg at {package / '__init__.py'}." in trained["output"]
    assert "Everything that heartseg needs is in this image." in trained["output"]
    assert "Installing" not in trained["output"]
    (run_id,) = trained["manifest"]["run_ids"]
    assert (trained["manifest"]["outcome"], trained["manifest"]["exit_code"]) == ("finished", 0)
    assert trained["manifest"]["package"]["sha256"] == build_wheel().sha256
    assert status_of(trained["into"], run_id) == "FINISHED"
    assert epochs_of(trained["into"], run_id) == [1]
    (source,) = trained["into"].glob(f"mlruns/*/{run_id}/tags/heartseg.data.source")
    assert source.read_text() == "kaggle"
    assert trained["into"].joinpath("experiment.toml").read_text() == JOB.experiment
    assert "registered as heartseg version 1" in trained["into"].joinpath("heartseg.log").read_text()


def stopped_by_its_limit(root: Path, trained: dict, into: Path, *, gpus: int) -> dict:
    """A kernel that its time limit stops amid a training without end; the limit is above what a whole one took."""
    for folder in ("working", "temp"):
        shutil.rmtree(root / folder, ignore_errors=True)
    hours = 1.5 * trained["seconds"] / 3600
    job = Job(experiment=JOB.experiment, experiment_name="tiny", epochs=100_000, processes=gpus, stop_after_hours=hours)
    script = build_script(job)
    assert "torch.cuda.device_count()" in script
    code, output = run(root, script.replace("torch.cuda.device_count()", str(gpus)))
    assert code == 0, output
    return {"output": output, "manifest": left(root, into), "into": into}


@pytest.fixture(scope="module")
def stopped(module_kaggle, trained) -> dict:
    return stopped_by_its_limit(module_kaggle, trained, module_kaggle.parent / "stopped", gpus=1)


@pytest.mark.slow
def test_a_kernel_that_reaches_its_time_limit_leaves_a_run_to_go_on_with(stopped):
    manifest, (run_id,) = stopped["manifest"], stopped["manifest"]["run_ids"]
    assert (manifest["outcome"], manifest["exit_code"], manifest["trainer_exit_code"]) == ("stopped", 0, 130)
    assert manifest["reason"].endswith(f"Go on with: heartseg kaggle push --resume {run_id}")
    assert status_of(stopped["into"], run_id) == "KILLED"
    assert list(stopped["into"].glob(f"mlruns/*/{run_id}/artifacts/checkpoints/*"))


def synced(output: Path, monkeypatch: pytest.MonkeyPatch, home: Path, dataset: Dataset | None) -> Synced:
    """What `heartseg kaggle sync` does with the output of a kernel, through the real client."""
    with playing_kaggle(monkeypatch, home) as fake:
        for path in output.iterdir():
            fake.add(path.name, path.read_bytes())
        client = open_client(patience=Patience(tries=2, pause_s=0.01))
        return sync(kernel_name(KERNEL), client, dataset=lambda source: dataset, reporter=Reporter())


@pytest.mark.slow
def test_what_a_kernel_trained_stands_in_the_store_here_as_it_was_there(
    trained, module_kaggle, phantom, store, tmp_path, monkeypatch
):
    output = module_kaggle.parent / "trained-output"
    there = held(client_of(trained["into"] / "mlruns"), moved_from=module_kaggle / "working" / "mlruns")
    done = synced(output, monkeypatch, tmp_path / "home", read_dataset(phantom))
    assert held(MlflowClient()) == there
    (run,) = done.merged.runs
    assert run.source_run_id == trained["manifest"]["run_ids"][0]
    (registration,) = done.registrations
    assert registration.version == "1", registration.reason
    candidate = MlflowClient().get_model_version_by_alias("heartseg", "candidate")
    assert candidate.run_id == run.run_id
    assert "Dice within" in candidate.tags["heartseg.evaluation_repeated"]
    # It segments, and the gate can read its held-out cases.
    load_segmenter("models:/heartseg@candidate").segment(read_dataset(phantom).cases[0].image)
    assert registry.read_record(registry.describe("candidate")).held_out
    again = synced(output, monkeypatch, tmp_path / "home", read_dataset(phantom))
    assert [one.action for one in again.merged.runs] == ["unchanged"]
    assert (again.registrations, len(registry.list_versions())) == ((), 1)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("none", "the data are not here to repeat the evaluation on"),
        ("others", r"of the evaluated cases .* are not in"),
        ("scores", r"differs from the one on record by up to 0\.\d"),
    ],
)
def test_a_model_whose_evaluation_cannot_be_repeated_is_not_registered(
    trained, module_kaggle, phantom, store, tmp_path, monkeypatch, change, reason
):
    dataset = read_dataset(phantom)
    if change == "scores":
        monkeypatch.setattr(candidates, "load_segmenter", lambda model: everywhere(load_segmenter(model)))
    if change == "others":
        dataset = make_phantom(tmp_path / "others", cases=4, seed=9)
    output = module_kaggle.parent / "trained-output"
    done = synced(output, monkeypatch, tmp_path / "home", None if change == "none" else dataset)
    (registration,) = done.registrations
    assert registration.version is None
    assert re.search(reason, registration.reason)
    assert [one.action for one in done.merged.runs] == ["added"]
    with pytest.raises(RegistryError, match="No model heartseg is registered"):
        registry.describe("candidate")


def everywhere(segmenter):
    """A segmenter that was changed on its way: its mask is another one."""
    segmenter.config = with_values(segmenter.config, {"inference.threshold": "0.001"})
    return segmenter


@pytest.mark.slow
def test_a_later_kernel_goes_on_with_that_run(stopped, module_kaggle, store, tmp_path, monkeypatch):
    (run_id,) = stopped["manifest"]["run_ids"]
    before = synced(module_kaggle / "working", monkeypatch, tmp_path / "home", None)
    assert [(run.action, run.registered) for run in before.merged.runs] == [("added", False)]
    # Here it has another id, by which `heartseg kaggle push --resume` knows it too.
    assert origin_of(before.merged.runs[0].run_id) == run_id
    done = epochs_of(stopped["into"], run_id)
    output_of_the_earlier = module_kaggle / "input" / "heartseg-train"
    shutil.move(module_kaggle / "working", output_of_the_earlier)
    shutil.rmtree(module_kaggle / "temp")
    job = Job(experiment=None, experiment_name="resumed", epochs=done[-1] + 2, processes=2, resume=run_id)
    code, output = run(module_kaggle, build_script(job))
    assert code == 0, output
    assert "2 GPUs were asked for, 0 found: training in 1 process." in output
    into = module_kaggle.parent / "resumed"
    manifest = left(module_kaggle, into)
    assert (manifest["outcome"], manifest["run_ids"], manifest["resumed"]) == ("finished", [run_id], run_id)
    assert status_of(into, run_id) == "FINISHED"
    assert epochs_of(into, run_id) == list(range(1, done[-1] + 3))
    assert "is told to stop" in (into / "heartseg-before.log").read_text()
    after = synced(module_kaggle / "working", monkeypatch, tmp_path / "home", None)
    assert [(run.run_id, run.action) for run in after.merged.runs] == [(before.merged.runs[0].run_id, "completed")]
    assert held(MlflowClient()) == held(client_of(into / "mlruns"), moved_from=module_kaggle / "working" / "mlruns")


@pytest.mark.slow
def test_two_processes_are_stopped_like_one(trained, module_kaggle, tmp_path):
    found = stopped_by_its_limit(module_kaggle, trained, tmp_path / "left", gpus=2)
    (run_id,) = found["manifest"]["run_ids"]
    assert "torch.distributed.run --standalone --nproc-per-node 2 -m heartseg train" in found["output"]
    assert "2 processes" in found["output"]
    assert (found["manifest"]["outcome"], found["manifest"]["exit_code"]) == ("stopped", 0)
    assert status_of(tmp_path / "left", run_id) == "KILLED"
    assert list((tmp_path / "left").glob(f"mlruns/*/{run_id}/artifacts/checkpoints/*"))
