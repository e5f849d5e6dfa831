"""`heartseg kaggle`: what a push carries, what a status prints, and that Kaggle's own client pushes the same."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from heartseg.cli import cli
from heartseg.config import read_config
from heartseg.errors import ConfigError, KaggleError
from heartseg.kaggle.client import open_client
from heartseg.kaggle.kernel import unpacked_wheel
from heartseg.kaggle.package import build_wheel
from heartseg.kaggle.push import job_of, push
from heartseg.kaggle.script import METADATA, SCRIPT
from tests.fake_kaggle import KERNEL, KEY, TOKEN, USER, playing_kaggle, serving_kaggle
from tests.test_kaggle_kernel import assigned

RUN = "0123456789abcdef" * 2


@pytest.fixture
def kaggle(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with playing_kaggle(monkeypatch, tmp_path) as fake:
        yield fake


def call(*arguments: object):
    return CliRunner().invoke(cli, ["kaggle", *map(str, arguments)])


def pushed(kaggle) -> tuple[dict, dict]:
    """The body of the one push that came, and the settings in its script."""
    (body,) = kaggle.asked("SaveKernel")
    carried = assigned(body["text"])
    settings = carried["settings"]
    assert unpacked_wheel(carried["wheel"], settings["wheel_sha256"]) == build_wheel().content
    return body, settings


def test_a_push_carries_the_package_the_experiment_and_the_metadata(kaggle, tmp_path):
    experiment = tmp_path / "mine.toml"
    experiment.write_text('name = "mine"\n[optimizer]\nlearning_rate = 0.002\n')
    done = call("push", experiment, "--epochs", 7, "--gpu", "t4x2", "--json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == {
        "kernel": KERNEL, "version": 1, "address": f"https://www.kaggle.com/code/{KERNEL}",
    }  # fmt: skip
    body, settings = pushed(kaggle)
    assert settings["experiment"] == experiment.read_text()
    assert read_config(settings["experiment"], origin="it").optimizer.learning_rate == 0.002
    assert (settings["experiment_name"], settings["epochs"], settings["processes"]) == ("mine", 7, 2)
    del body["text"]
    assert body == {
        "slug": KERNEL,
        "newTitle": "heartseg train",
        "language": "python",
        "kernelType": "script",
        "isPrivate": True,
        "enableGpu": True,
        "enableTpu": False,
        "enableInternet": True,
        "machineShape": "NvidiaTeslaT4",
        "datasetDataSources": ["thisisrick25/medical-segmentation-decathlon-heart"],
    }


def test_a_plain_push_trains_the_defaults_for_20_epochs_and_prints_the_address(kaggle):
    done = call("push")
    assert done.stdout == f"https://www.kaggle.com/code/{KERNEL}\n"
    assert f"heartseg kaggle status {KERNEL} --wait" in done.stderr
    _, settings = pushed(kaggle)
    assert (settings["experiment"], settings["epochs"]) == ('name = "heartseg"\n', 20)
    assert (settings["processes"], settings["stop_after_hours"], settings["resume"]) == (1, 11.5, "")


def test_the_owner_is_whose_credentials_these_are(kaggle, monkeypatch):
    monkeypatch.setenv("KAGGLE_API_TOKEN", TOKEN)
    kaggle.kernel = KERNEL
    assert call("push").exit_code == 0
    assert kaggle.calls[0] == ("IntrospectToken", {"token": TOKEN})
    assert pushed(kaggle)[0]["slug"] == KERNEL


def test_a_resumed_run_comes_from_the_output_of_the_earlier_version(kaggle):
    assert call("push", "--resume", RUN).exit_code == 0
    body, settings = pushed(kaggle)
    assert body["kernelDataSources"] == [KERNEL]
    assert (settings["resume"], settings["experiment"], settings["epochs"]) == (RUN, None, None)


def test_a_resumed_run_may_come_from_another_kernel_with_other_epochs(kaggle, tmp_path):
    experiment = tmp_path / "mine.toml"
    experiment.write_text('name = "mine"\n')
    done = call("push", experiment, "--resume", RUN, "--from", "bob/heartseg-train", "--kernel", "ada/another-kernel",
                "--epochs", 40)  # fmt: skip
    assert done.exit_code == 0, done.output
    body, settings = pushed(kaggle)
    assert (body["slug"], body["newTitle"], body["kernelDataSources"]) == (
        "ada/another-kernel", "another kernel", ["bob/heartseg-train"],
    )  # fmt: skip
    assert (settings["experiment"], settings["epochs"]) == ('name = "mine"\n', 40)


def test_what_the_metadata_of_this_folder_says_is_kept(kaggle, tmp_path):
    (tmp_path / METADATA).write_text('{"id": "someone/quick-try", "title": "Quick try", "enable_internet": false}')
    assert call("push").exit_code == 0
    body, _ = pushed(kaggle)
    assert (body["slug"], body["newTitle"], body["enableInternet"], body["isPrivate"]) == (
        "ada/quick-try", "Quick try", False, True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "is not valid JSON"),
        ("[]", "expected an object"),
        ('{"gpu": true}', "unknown key gpu"),
        ('{"is_private": "no"}', "is_private is 'no', expected something like true"),
        ('{"id": "nobody"}', "The kernel 'nobody' is not of the form OWNER/NAME"),
    ],
)
def test_malformed_metadata_is_said_in_one_sentence_and_nothing_is_pushed(kaggle, tmp_path, text, sentence):
    (tmp_path / METADATA).write_text(text)
    done = call("push")
    assert done.exit_code == 2
    assert sentence in done.stderr
    assert kaggle.calls == []


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("push", "none.toml"), 2, "The experiment file none.toml cannot be read"),
        (("push", "--gpu", "p100"), 2, "'p100' is not one of"),
        (("push", "--kernel", "nobody"), 2, "is not of the form OWNER/NAME"),
        (("push", "--from", "ada/heartseg-train"), 2, "there is none. Add --resume."),
        (("push", "--stop-after-hours", "13"), 2, "is not in the range"),
        (("status", "nobody"), 2, "is not of the form OWNER/NAME"),
        (("status", "ada/not-there"), 1, "Kaggle has not found the kernel ada/not-there (404)"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(kaggle, arguments, code, sentence):
    done = call(*arguments)
    assert done.exit_code == code, done.output
    assert sentence in done.stderr
    assert "Traceback" not in done.output
    assert not kaggle.asked("SaveKernel")


@pytest.mark.parametrize("command", ["push", "status"])
def test_without_credentials(kaggle, monkeypatch, command):
    monkeypatch.delenv("KAGGLE_KEY")
    done = call(command)
    assert done.exit_code == 1
    assert "There are no Kaggle credentials on this machine. Make a new token" in done.stderr


def test_a_malformed_experiment_is_refused_before_anything_is_asked(kaggle, tmp_path):
    (tmp_path / "mine.toml").write_text("[optimizer]\nlearning_rat = 1\n")
    done = call("push", tmp_path / "mine.toml")
    assert done.exit_code == 2
    assert "learning_rat" in done.stderr
    assert kaggle.calls == []


def test_what_kaggle_says_against_a_push_is_passed_on(kaggle, tmp_path):
    job = job_of(None, epochs=1, processes=1, hours=1)
    kaggle.refusal = "Maximum weekly GPU quota of 30.00 hours reached."
    with pytest.raises(KaggleError, match="refused the kernel ada/heartseg-train: Maximum weekly GPU quota"):
        push(open_client(), job, folder=tmp_path)
    kaggle.refusal, kaggle.invalid = "", {"invalidDatasetSources": ["someone/gone"]}
    with pytest.raises(KaggleError, match="not what it was to have attached: someone/gone"):
        push(open_client(), job, folder=tmp_path)


def test_a_push_is_never_done_twice_by_itself(kaggle, tmp_path):
    job, naps = job_of(None, epochs=1, processes=1, hours=1), []
    client = open_client(sleep=naps.append)
    for fault in ("drop", 500, 503):
        kaggle.faults, before = [fault], len(kaggle.calls)
        with pytest.raises(KaggleError, match="Whether it was done is not known"):
            push(client, job, folder=tmp_path)
        assert len(kaggle.calls) == before + 1
    kaggle.faults = [(429, {"Retry-After": "3"})]
    assert push(client, job, folder=tmp_path).version == 5
    assert naps == [3]


def test_the_source_of_a_run_without_a_run_is_wrong_usage(kaggle, tmp_path):
    with pytest.raises(ConfigError, match="--from names the kernel"):
        push(open_client(), job_of(None, epochs=1, processes=1, hours=1), folder=tmp_path, source=KERNEL)


def test_status_prints_state_and_log_at_the_end(kaggle):
    kaggle.add("heartseg.log", b"epoch 1\nepoch 2\n")
    done = call("status")
    assert done.exit_code == 0
    assert done.stdout == f"{KERNEL}: complete.\nepoch 1\nepoch 2\n"


def test_status_of_a_running_kernel_asks_for_no_log(kaggle):
    kaggle.states = ["RUNNING"]
    done = call("status", KERNEL, "--json")
    assert json.loads(done.stdout) == {
        "kernel": KERNEL, "address": f"https://www.kaggle.com/code/{KERNEL}", "state": "running", "message": "",
        "log": None,
    }  # fmt: skip
    assert len(kaggle.calls) == 1


def test_status_waits_for_a_failure_and_exits_with_1(kaggle, monkeypatch):
    monkeypatch.setattr("heartseg.kaggle.push.FIRST_PAUSE_S", 0.01)
    kaggle.states, kaggle.failure, kaggle.log = ["QUEUED", "RUNNING", "ERROR"], "Out of memory.", "the last words"
    done = call("status", KERNEL, "--wait", "--json")
    assert done.exit_code == 1
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [
        "queued.",
        "running.",
        "error. Out of memory.",
    ]
    document = json.loads(done.stdout)
    assert (document["state"], document["message"], document["log"]) == ("error", "Out of memory.", "the last words")


def test_status_of_a_cancelled_kernel_exits_with_1(kaggle):
    kaggle.states = ["CANCEL_ACKNOWLEDGED"]
    done = call("status")
    assert (done.exit_code, done.stdout) == (1, f"{KERNEL}: cancelled.\n")


def test_status_does_not_wait_for_ever(kaggle):
    kaggle.states = ["RUNNING"]
    done = call("status", "--wait", "--timeout", "0.002")
    assert done.exit_code == 1
    assert f"Error: The kernel {KERNEL} has not ended within 0.002 minutes: it is running." in done.stderr


def test_the_whole_program_asks_kaggle_in_a_process_of_its_own(tmp_path):
    with serving_kaggle() as fake:
        fake.add("heartseg.log", b"epoch 1\n")
        environment = {
            **os.environ, "HOME": str(tmp_path), "KAGGLE_USERNAME": USER, "KAGGLE_KEY": KEY,
            "KAGGLE_API_ENVIRONMENT": "LOCALHOST", "http_proxy": fake.url, "no_proxy": "",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }  # fmt: skip
        environment.pop("KAGGLE_API_TOKEN", None)
        command = [sys.executable, "-m", "heartseg", "kaggle", "status", "--wait"]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"{KERNEL}: complete.\nepoch 1\n"), done.stderr


def test_build_writes_what_kaggles_own_client_pushes(tmp_path):
    """`kaggle kernels push`, the real one, from a folder that `heartseg kaggle build` filled."""
    folder = tmp_path / "kernel"
    written = json.loads(call("build", folder, "--json").stdout)
    assert written == [str(folder / METADATA), str(folder / SCRIPT)]
    with serving_kaggle() as fake:
        environment = {
            **os.environ, "HOME": str(tmp_path), "KAGGLE_USERNAME": USER, "KAGGLE_KEY": KEY,
            "KAGGLE_API_ENVIRONMENT": "LOCALHOST", "http_proxy": fake.url, "no_proxy": "",
        }  # fmt: skip
        environment.pop("KAGGLE_API_TOKEN", None)
        client = shutil.which("kaggle", path=str(Path(sys.executable).parent))
        done = subprocess.run([client, "kernels", "push"], cwd=folder, env=environment, capture_output=True, text=True)
        assert "Kernel version 1 successfully pushed" in done.stdout, done.stdout + done.stderr
        body, settings = pushed(fake)
    assert body["text"] == (folder / SCRIPT).read_text()
    assert (body["slug"], settings["epochs"]) == ("thisisrick25/heartseg-train", 20)
    assert "does not resolve" not in done.stdout


def test_both_clients_push_the_same(kaggle, tmp_path):
    call("build", tmp_path)
    assert call("push").exit_code == 0
    ours, _ = pushed(kaggle)
    with serving_kaggle() as fake:
        environment = {
            **os.environ, "KAGGLE_API_ENVIRONMENT": "LOCALHOST", "http_proxy": fake.url, "no_proxy": "",
        }  # fmt: skip
        client = shutil.which("kaggle", path=str(Path(sys.executable).parent))
        subprocess.run([client, "kernels", "push"], cwd=tmp_path, env=environment, capture_output=True, check=True)
        (theirs,) = fake.asked("SaveKernel")
    assert ours == {**theirs, "slug": KERNEL}
