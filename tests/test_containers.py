"""The containers as they are started: MLflow's server on PostgreSQL, a training, a champion, a mask over HTTP.

`make test-containers` builds the images and runs this; otherwise it is left out, for it takes minutes.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

ROOT = Path(__file__).parents[1]
POSTGRES = "postgres:17-bookworm"
# An epoch of a few small patches, with the settings of the smoke test otherwise.
TRAIN = ("heartseg", "train", "/experiments/smoke.toml", "--patches-per-epoch", "8", "--json")
STUDY = """name = "tune"
[study]
trials = 1
[search]
learning_rate = {}
[data]
source = "phantom"
[network]
channels = [8, 16]
strides = [2]
[training]
epochs = 1
patches_per_epoch = 4
spatial_size = [32, 32, 16]
"""

pytestmark = pytest.mark.skipif(
    not os.environ.get("HEARTSEG_TEST_CONTAINERS"), reason="containers take minutes: make test-containers"
)


class Stack:
    """What `docker/compose.yaml` describes, as a project of its own on free ports."""

    def __init__(self, engine: str, *, postgres: str) -> None:
        self.engine, self.project = engine, f"heartseg-test-{os.getpid()}"
        self.port, self.tracking_port = free_port(), free_port()
        self.environment = {
            **os.environ,
            "POSTGRES_PASSWORD": "a password of the test",
            "POSTGRES_IMAGE": postgres,
            "HEARTSEG_PORT": str(self.port),
            "MLFLOW_PORT": str(self.tracking_port),
            "HEARTSEG_SERVE_TOKEN": "a token of the test",
        }

    def compose(self, *words: str, timeout: float = 600) -> str:
        command = [self.engine, "compose", "--file", "docker/compose.yaml", "--project-name", self.project, *words]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=timeout)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stdout[-2000:]}{done.stderr[-4000:]}"
        return done.stdout

    @property
    def trainer(self) -> str:
        """A container of the image that trains, which waits for commands."""
        return f"{self.project}-trainer"

    def train(self, *command: str) -> str:
        """What a command prints in it."""
        done = call(self.engine, "exec", self.trainer, *command)
        assert done.returncode == 0, f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-4000:]}"
        return done.stdout

    def up(self) -> None:
        self.compose("up", "--detach", "--no-build", "postgres", "mlflow", "serve")
        for service in ("postgres", "mlflow", "serve"):
            wait_for(lambda name=service: self.healthy(name), 240)
        self.compose("--profile", "train", "run", "--detach", "--name", self.trainer, "train", "sleep", "infinity")

    def down(self, *words: str) -> None:
        call(self.engine, "rm", "--force", self.trainer)
        self.compose("--profile", "train", "--profile", "tune", "down", *words)

    def container(self, service: str) -> str:
        labels = {"project": self.project, "service": service}
        filters = [f"--filter=label=com.docker.compose.{name}={value}" for name, value in labels.items()]
        return call(self.engine, "ps", "--quiet", *filters).stdout.strip()

    def healthy(self, service: str) -> bool:
        if not (container := self.container(service)):
            return False
        # Docker looks by itself; podman has systemd do it, which is not everywhere.
        call(self.engine, "healthcheck", "run", container)
        state = call(self.engine, "inspect", "--format", "{{.State.Health.Status}}", container)
        return state.stdout.strip() == "healthy"

    def inside(self, service: str, *command: str) -> subprocess.CompletedProcess:
        return call(self.engine, "exec", self.container(service), *command)

    def ready(self) -> dict[str, str]:
        return requests.get(f"http://127.0.0.1:{self.port}/readyz", timeout=10).json()

    def segment(self, scan: bytes, *, token: str = "a token of the test") -> requests.Response:
        return requests.post(
            f"http://127.0.0.1:{self.port}/v1/segmentations?wait=true",
            files={"scan": scan},
            headers={"Authorization": f"Bearer {token}"},
            timeout=120,
        )


def call(*command: str, timeout: float = 900) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=timeout)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(holds, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(1)


def find_engine() -> str:
    for engine in ("docker", "podman"):
        if shutil.which(engine) and not any(
            call(engine, *words).returncode for words in (["info"], ["compose", "version"])
        ):
            return engine
    pytest.skip("there is no docker or podman that runs, with compose")


def postgres_image(engine: str) -> str:
    """PostgreSQL's own image; where no registry of images answers, one of Debian's package that starts as that does."""
    if call(engine, "image", "inspect", POSTGRES).returncode == 0 or call(engine, "pull", POSTGRES).returncode == 0:
        return POSTGRES
    name = "localhost/heartseg-test-postgres"
    built = call(engine, "build", "--file", "tests/postgres.Dockerfile", "--tag", name, "tests")
    assert built.returncode == 0, built.stderr[-2000:]
    return name


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    engine = find_engine()
    for image in ("heartseg", "heartseg-serve"):
        assert call(engine, "image", "inspect", image).returncode == 0, f"there is no image {image}: make docker"
    stack = Stack(engine, postgres=postgres_image(engine))
    try:
        stack.up()
        yield stack
    finally:
        for service in ("postgres", "mlflow", "serve"):
            if container := stack.container(service):
                print(service, call(engine, "logs", container).stderr[-3000:])
        stack.down("--volumes")


def test_from_nothing_to_a_mask_through_every_restart(stack):
    # The service is there before any model is.
    assert stack.ready() == {"status": "waiting", "model_version": "", "registry": "has named no champion yet"}
    trained = json.loads(stack.train(*TRAIN, "--epochs", "1"))
    assert stack.segment(b"").json()["error"]["code"] == "HS-S20"
    stack.train("heartseg", "registry", "promote", "--force")
    wait_for(lambda: stack.ready()["status"] == "ready", 60)

    # The mask over HTTP is that of `heartseg predict` where it was trained.
    scan, mask = predicted(stack)
    assert stack.segment(scan, token="another").status_code == 401
    answer = stack.segment(scan)
    assert (answer.status_code, answer.headers["X-Heartseg-Model-Version"]) == (200, "1")
    assert answer.content == mask

    # MLflow's server goes away in the middle of a training: nothing is lost, and the service follows the new champion.
    command = [stack.engine, "exec", stack.trainer, *TRAIN, "--seed", "1", "--max-minutes", "1"]
    training = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in training.stderr:
        if line.startswith("Epoch 1"):
            break
    assert call(stack.engine, "restart", stack.container("mlflow")).returncode == 0
    again, problems = training.communicate(timeout=600)
    assert training.returncode == 0, problems[-3000:]
    assert json.loads(again)["run_id"] != trained["run_id"]
    wait_for(lambda: stack.healthy("mlflow"), 240)
    stack.train("heartseg", "registry", "promote", "--force")
    wait_for(lambda: stack.ready()["model_version"] == "2", 90)
    second = stack.segment(scan)
    assert (second.headers["X-Heartseg-Model-Version"], second.content) == ("2", predicted(stack)[1])

    # All is taken down and started again: models, runs and champion are as they were.
    stack.down()
    stack.up()
    wait_for(lambda: stack.ready()["status"] == "ready", 60)
    assert stack.segment(scan).content == second.content


def predicted(stack: Stack) -> tuple[bytes, bytes]:
    """A scan of the phantom, and its mask by `heartseg predict` beside the training."""
    script = """set -e
        scan=$(ls /workspace/datasets/phantom/imagesTr/*.nii.gz | head -n 1)
        masks=$(mktemp --directory)  # a mask that is there is not made again
        heartseg predict "$scan" --output "$masks/mask.nii.gz" > /dev/null
        base64 --wrap=0 "$scan"; echo; base64 --wrap=0 $masks/mask.nii.gz"""
    scan, mask = map(base64.b64decode, stack.train("sh", "-c", script).split())
    return scan, mask


def test_nobody_inside_is_root_or_can_write_or_gain_a_right(stack):
    for service, user in (("mlflow", "10001"), ("serve", "10001")):
        assert stack.inside(service, "id", "-u").stdout.strip() == user
        assert "Read-only file system" in stack.inside(service, "touch", "/opt/heartseg/left").stderr
    for service in ("mlflow", "serve"):
        status = stack.inside(service, "cat", "/proc/1/status").stdout
        rights = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        assert (int(rights["CapEff"], 16), int(rights["CapBnd"], 16), rights["NoNewPrivs"]) == (0, 0, "1")
    assert "Read-only file system" in stack.inside("postgres", "touch", "/left").stderr
    # Only the training's network reaches the database.
    reach = "import socket; socket.create_connection(('postgres', 5432), timeout=3)"
    assert stack.inside("mlflow", "python3", "-c", reach).returncode == 0
    assert stack.inside("serve", "python3", "-c", reach).returncode != 0


def test_a_study_runs_on_the_database(stack):
    stack.train("sh", "-c", f"cat > /workspace/study.toml <<'END'\n{STUDY}END")
    storage = "postgresql+psycopg://heartseg@postgres/studies"
    done = json.loads(stack.train("heartseg", "tune", "/workspace/study.toml", "--storage", storage, "--json"))
    assert done["trials"]
