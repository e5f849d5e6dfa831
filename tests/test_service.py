"""The service as strangers see it: a real server in a process of its own, with small limits."""

import gzip
import json
import re
import select
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

import mlflow
import nibabel
import numpy as np
import pytest
import requests
from mlflow.tracking import MlflowClient

from heartseg.data.phantom import example_scan
from heartseg.service.answers import NOTICE
from tests.test_cli import call
from tests.test_service_monitoring import read
from torture.scans import body, placed
from torture.serving import LEAKS, ROOT, ball_scan, form, mask_of, post, served, small_model

SCAN = gzip.compress(example_scan(), mtime=0)
LONG_SCAN = gzip.compress(ball_scan((64, 64, 48)), mtime=0)  # some 25,000 windows
VOLUMES = {"least": 0.5, "median": 2.0, "most": 900.0}
WINDOWS = ("--locate", "false", "--overlap", "0.9")
DOUBTFUL = ("--threshold", "0.3", "--largest-component", "false")  # or an untrained network finds next to nothing


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return small_model(tmp_path_factory.mktemp("model") / "model", training_volume_ml=VOLUMES)


@pytest.fixture(scope="module")
def service(tmp_path_factory, model):
    limits = ("--queue", "1", "--max-upload", "1", "--max-voxels", "0.5", "--stall-seconds", "1", "--connections", "16")
    with served(tmp_path_factory.mktemp("service"), "--model", str(model), *WINDOWS, *DOUBTFUL, *limits) as running:
        yield running


@pytest.fixture(scope="module")
def mask(model, tmp_path_factory):
    """What `heartseg predict` writes for SCAN."""
    folder = tmp_path_factory.mktemp("predicted")
    (folder / "scan.nii.gz").write_bytes(SCAN)
    settings = ("--model", model, *WINDOWS, *DOUBTFUL)
    done = call("predict", folder / "scan.nii.gz", "--output", folder / "mask.nii.gz", *settings)
    assert done.exit_code == 0, done.output
    return (folder / "mask.nii.gz").read_bytes()


def send(service, content=SCAN, wait=True, **more):
    return requests.post(service.url, params={"wait": str(wait).lower()}, files={"scan": content}, timeout=60, **more)


def wait_for(condition, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)
    return found


def heard(connection, seconds=20.0) -> bytes:
    """Everything until the other side closes."""
    content = b""
    while select.select([connection], [], [], seconds)[0]:
        piece = connection.recv(2**16)
        if not piece:
            return content
        content += piece
    raise AssertionError(f"the connection was left open after {content!r}")


def is_sentence(answer, status, code):
    """Whether an answer is an error as all are: one sentence, a code, and nothing of the server."""
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/json"), answer.text
    error = answer.json()["error"]
    assert set(error) == {"code", "message", "hint"}
    assert code in (None, error["code"])
    assert re.fullmatch(r"[^\n]+\.", error["message"])
    assert not LEAKS.search(answer.content)
    return True


def test_the_mask_is_predicts_by_every_way(service, mask):
    waited, accepted = send(service), send(service, wait=False, headers={"Accept": "application/gzip"})
    job = send(service, wait=False)
    assert (job.status_code, job.json()["status"], job.json()["axes"]) == (202, "queued", None)
    assert job.headers["Location"] == f"/v1/segmentations/{job.json()['id']}"
    done = wait_for(lambda: (r := requests.get(service.address + job.headers["Location"]).json())["mask"] and r)
    assert (done["status"], done["progress"], done["error"], done["notice"]) == ("done", 1.0, None, NOTICE)
    fetched = requests.get(service.address + done["mask"])
    assert done["training_volume_ml"] == VOLUMES
    assert [answer.content for answer in (waited, accepted, fetched)] == [mask] * 3
    assert float(waited.headers["X-Heartseg-Volume-Ml"]) == pytest.approx(done["volume_ml"], rel=1e-4)
    assert waited.headers["Content-Type"] == "application/gzip"
    assert requests.delete(service.address + job.headers["Location"]).status_code == 204
    assert is_sentence(requests.get(service.address + done["mask"]), 404, "HS-S12")
    assert service.files() == []


def test_a_plain_scan_has_a_plain_mask_and_json_may_be_waited_for(service, mask):
    assert send(service, example_scan()).content == gzip.decompress(mask)
    done = send(service, headers={"Accept": "application/json"})
    assert (done.status_code, done.json()["status"], done.json()["training_volume_ml"]) == (200, "done", VOLUMES)
    requests.delete(f"{service.url}/{done.json()['id']}")


def test_the_answer_says_where_the_scan_was_taken_to_lie(service):
    affine = [[0.0, 0.0, -2.0, 40.0], [-1.5, 0.0, 0.0, 10.0], [0.0, 1.25, 0.0, -7.0], [0.0, 0.0, 0.0, 1.0]]
    voxels = nibabel.Nifti1Image.from_bytes(example_scan()).dataobj
    answer = send(service, nibabel.Nifti1Image(voxels, affine).to_bytes(), headers={"Accept": "application/json"})
    requests.delete(f"{service.url}/{answer.json()['id']}")
    assert answer.json()["affine"] == affine
    assert answer.json()["axes"] == {"header": "PSL", "used": "PSL"}


@pytest.fixture(scope="module")
def series(tmp_path_factory, model):
    """A zip of a DICOM series, and the masks that `heartseg predict` makes of it: NIfTI, and the voxels of a SEG."""
    pydicom = pytest.importorskip("pydicom", reason="the extra dicom is not installed")
    from torture.series import PATIENT, slices_of, write_series

    folder = tmp_path_factory.mktemp("dicom")
    voxels, affine = placed(body()[0], "LPS")
    write_series(folder / PATIENT, slices_of(voxels[4:21, :16, :12], affine))
    content = Path(shutil.make_archive(str(folder / "scan"), "zip", folder, PATIENT)).read_bytes()
    for name in ("mask.nii.gz", "mask.dcm"):
        done = call("predict", folder / PATIENT, "--output", folder / name, "--model", model, *WINDOWS, *DOUBTFUL)
        assert done.exit_code == 0, done.output
    seg = pydicom.dcmread(folder / "mask.dcm")
    assert seg.pixel_array.any()
    return content, (folder / "mask.nii.gz").read_bytes(), seg.pixel_array


def same_seg(answer, voxels):
    import pydicom

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/dicom"), answer.text
    return np.array_equal(pydicom.dcmread(BytesIO(answer.content)).pixel_array, voxels)


def test_a_zip_of_dicom_has_predicts_mask_as_nifti_and_as_dicom(service, series):
    content, nifti, voxels = series
    waited = send(service, content)
    assert (waited.content, waited.headers["Content-Type"]) == (nifti, "application/gzip")
    assert same_seg(send(service, content, headers={"Accept": "application/dicom"}), voxels)
    job = send(service, content, wait=False).json()
    done = wait_for(lambda: (r := requests.get(f"{service.url}/{job['id']}").json())["mask"] and r)
    assert requests.get(service.address + done["mask"]).content == nifti
    first, again = (requests.get(service.address + done["mask"], {"format": "dicom-seg"}) for _ in range(2))
    assert same_seg(first, voxels)
    assert first.content == again.content  # one object, with one identifier
    assert first.headers["Content-Disposition"].endswith('"mask.dcm"')
    requests.delete(f"{service.url}/{job['id']}")
    assert service.files() == []


def test_a_mask_in_dicom_is_not_made_of_a_nifti_scan(service):
    assert is_sentence(requests.post(f"{service.url}?wait=true&format=dicom-seg", files={"scan": SCAN}), 406, "HS-S19")
    assert is_sentence(send(service, headers={"Accept": "application/dicom"}), 406, "HS-S19")
    job = send(service, wait=False).json()
    done = wait_for(lambda: (r := requests.get(f"{service.url}/{job['id']}").json())["mask"] and r)
    assert is_sentence(requests.get(service.address + done["mask"], {"format": "dicom-seg"}), 406, "HS-S19")
    requests.delete(f"{service.url}/{job['id']}")


def test_a_bad_zip_is_one_sentence_that_names_nobody(service, series):
    def changed(change):
        packed = BytesIO()
        with zipfile.ZipFile(BytesIO(series[0])) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
            change(old, new)
        return packed.getvalue()

    def copy(old, new, members):
        for member in members:
            new.writestr(member, old.read(member))

    bad = {
        "HS-D04": series[0][:-40],
        "HS-D09": changed(lambda old, new: copy(old, new, old.infolist()[:4] + old.infolist()[6:])),
        "HS-D03": changed(lambda old, new: new.writestr("Doe^Jane/1.dcm", "no DICOM")),
        "HS-D01": changed(lambda old, new: new.writestr("Doe^Jane/scan.zip", series[0])),
    }
    for code, content in bad.items():
        answer = send(service, content)
        assert is_sentence(answer, 400, code)
        assert "Doe" not in answer.text
    large = changed(lambda old, new: [new.writestr(f"{k}", _large(k)) for k in range(100)])
    assert is_sentence(send(service, large), 413, "HS-S05")
    assert service.files() == []
    assert "Doe" not in service.log()


def _large(k):
    from torture.series import content_of, slices_of

    (image,) = slices_of(np.zeros((80, 80, 1), np.int16), np.diag([1.25, 1.25, 1.25, 1]))
    image.ImagePositionPatient = [0, 0, k]
    image.SeriesInstanceUID = image.FrameOfReferenceUID = "1.2.3"
    return content_of(image)


BODIES = {
    "noise": (form(bytes(range(256))), 400, None),
    "nothing in the file": (form(b""), 400, None),
    "cut gzip": (form(SCAN[:-20]), 400, None),
    "cut scan": (form(example_scan()[:1000]), 400, None),
    "damaged gzip": (form(SCAN[:60] + b"\0\0\0\0" + SCAN[64:]), 400, None),
    "another name": (form(SCAN, name="scam"), 400, "HS-S02"),
    "two files": (form(SCAN).removesuffix(b"--\r\n") + b"\r\n" + form(SCAN), 400, "HS-S02"),
    "another boundary": (form(SCAN, boundary="x"), 400, "HS-S02"),
    "no end": (form(SCAN).removesuffix(b"--\r\n"), 400, "HS-S02"),
    "no body": (b"", 400, "HS-S02"),
    "too many voxels": (form(gzip.compress(ball_scan((100, 100, 60)))), 413, "HS-S05"),
}


@pytest.mark.parametrize(("body", "status", "code"), BODIES.values(), ids=BODIES)
def test_a_bad_body_is_one_sentence_and_leaves_nothing(service, body, status, code):
    headers = {"Content-Type": "multipart/form-data; boundary=----heartseg"}
    assert is_sentence(requests.post(service.url + "?wait=true", body, headers=headers, timeout=60), status, code)
    assert service.files() == []


def test_a_job_that_failed_says_why(service):
    job = send(service, SCAN[:-20], wait=False).json()
    found = wait_for(lambda: (r := requests.get(f"{service.url}/{job['id']}").json())["error"] and r)
    assert found["status"] == "failed"
    assert "cut short" in found["error"]["message"]
    assert is_sentence(requests.get(f"{service.url}/{job['id']}/mask"), 400, None)
    requests.delete(f"{service.url}/{job['id']}")


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "code"),
    [
        ("POST", "/v1/segmentations", {"Content-Type": "application/json"}, 415, "HS-S03"),
        ("POST", "/v1/segmentations?wait=perhaps", {}, 400, "HS-S01"),
        ("GET", "/v2", {}, 404, "HS-S11"),
        ("GET", "/v1/segmentations/%2e%2e%2fx", {}, 404, None),
        ("PUT", "/v1/segmentations", {}, 405, "HS-S13"),
        ("GET", "/", {"Host": "rebound.example"}, 403, "HS-S10"),
        ("POST", "/v1/segmentations", {"Origin": "http://elsewhere.example"}, 403, "HS-S10"),
        ("POST", "/v1/segmentations", {"Origin": "http://localhost:1"}, 403, "HS-S10"),
        ("GET", "/", {"Origin": "http://["}, 403, "HS-S10"),
    ],
)
def test_what_is_not_here_or_foreign_is_refused_alike(service, method, path, headers, status, code):
    assert is_sentence(requests.request(method, service.address + path, headers=headers, timeout=20), status, code)


def test_no_answer_names_the_server_and_each_says_what_this_is_not(service):
    for path in ("/", "/v1", "/healthz", "/readyz", "/openapi.json", "/nothing"):
        headers = requests.get(service.address + path, headers={"Origin": service.address}).headers
        assert headers["X-Heartseg-Notice"] == NOTICE
        assert not {"server", "access-control-allow-origin"} & {name.lower() for name in headers}
    assert NOTICE in requests.get(service.address + "/openapi.json").json()["info"]["description"]
    assert requests.get(service.address + "/v1").json()["notice"] == NOTICE
    assert "Not a medical device." in requests.get(service.address).text


def test_what_is_no_http_or_too_long_a_head_is_one_sentence(service):
    for request in (b"\x16\x03\x01\x02\0\r\n\r\n", b"GET / HTTP/1.1\r\nX: " + 20_000 * b"y"):
        with service.connect() as connection:
            connection.sendall(request)
            answer = heard(connection)
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["code"] == "HS-S01"


def test_too_large_is_said_before_it_has_arrived(service):
    assert is_sentence(send(service, bytes(2**21)), 413, "HS-S04")
    declared = post(b"", length=10**12)
    chunked = post(b"", "Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    for request in (declared, chunked + b"200000\r\n" + form(bytes(2**20))):  # the rest never comes
        with service.connect() as connection:
            connection.sendall(request)
            assert heard(connection).startswith(b"HTTP/1.1 413 ")
    assert service.files() == []


def test_a_client_that_is_slow_on_purpose_is_not_waited_for(service):
    start = time.monotonic()
    with service.connect() as silent, service.connect() as half, service.connect() as dripping:
        half.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        dripping.sendall(post(form(SCAN), length=100_000))
        assert heard(silent) == heard(half) == b""
        assert heard(dripping).startswith(b"HTTP/1.1 408 ")
    assert time.monotonic() - start < 10
    assert service.files() == []


def test_a_client_that_does_not_read_is_not_waited_for(service):
    with service.connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with pytest.raises(ConnectionError):
            connection.sendall(100_000 * b"GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert send(service).status_code == 200


def test_more_connections_than_are_taken_are_told_so(service):
    held = [service.connect() for _ in range(16)]
    time.sleep(0.2)
    with service.connect() as one_more:
        answer = heard(one_more)
    for connection in held:
        connection.close()
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"Retry-After: " in answer
    assert wait_for(lambda: requests.get(service.address).ok)


def test_a_full_queue_is_503_with_a_time_and_who_goes_away_costs_nothing(service, mask):
    running = send(service, LONG_SCAN, wait=False).json()
    wait_for(lambda: requests.get(f"{service.url}/{running['id']}").json()["status"] == "running")
    with service.connect() as waiting:
        waiting.sendall(post(form(SCAN), path="/v1/segmentations?wait=true"))
        wait_for(lambda: len(service.files()) == 2)
        refused = send(service)
        assert is_sentence(refused, 503, "HS-S07")
        assert int(refused.headers["Retry-After"]) > 0
    wait_for(lambda: len(service.files()) == 1)  # that client is gone, and its scan with it
    queued = send(service, wait=False).json()
    assert (queued["status"], queued["position"]) == ("queued", 2)
    assert requests.delete(f"{service.url}/{running['id']}").status_code == 204
    done = wait_for(lambda: (r := requests.get(f"{service.url}/{queued['id']}").json())["mask"] and r, 10)
    assert requests.get(service.address + done["mask"]).content == mask
    requests.delete(f"{service.url}/{queued['id']}")
    assert service.files() == []


def test_prometheus_reads_what_was_asked_bare_connections_included(service):
    def figures():
        return read(requests.get(service.address + "/metrics").text)

    before = figures()
    assert [send(service).status_code, send(service, b"no scan").status_code] == [200, 400]
    with service.connect() as one, service.connect() as another:
        one.sendall(b"\x16\x03\x01\x02\0\r\n\r\n")
        assert heard(one).startswith(b"HTTP/1.1 400 ")
        after = figures()
        another.close()
    grown = {key: value - before.get(key, 0) for key, value in after.items()}
    assert grown["http_requests_total", "POST", "/v1/segmentations", "200"] == 1
    assert grown["http_requests_total", "POST", "/v1/segmentations", "400"] == 1
    assert grown["http_requests_total", "GET", "/metrics", "200"] == 1
    assert grown["http_requests_total", "other", "other", "400"] == 1
    assert (grown["refusals_total", "HS-S01"], grown["refusals_total", "HS-N03"]) == (1, 1)
    assert (grown["scans_total", "done"], grown["volume_ml_count", ""]) == (1, 1)
    assert len(SCAN) < grown[("upload_bytes_total",)] < len(SCAN) + 1000
    assert after[("connections",)] >= 2


def test_a_running_scan_is_given_up_when_its_client_goes_away(service):
    with service.connect() as waiting:
        waiting.sendall(post(form(LONG_SCAN), path="/v1/segmentations?wait=true"))
        wait_for(lambda: len(service.files()) == 1)
    assert send(service).status_code == 200
    assert service.files() == []


def test_every_document_in_openapi_has_an_example(service):
    api = requests.get(service.address + "/openapi.json").json()

    def shown(content):
        kind = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
        return bool({"example", "examples"} & {*content, *api["components"]["schemas"].get(kind, {})})

    without = [
        f"{method} {path} {status}"
        for path, operations in api["paths"].items()
        for method, operation in operations.items()
        for status, response in operation["responses"].items()
        for kind, content in response.get("content", {}).items()
        if kind.startswith(("application/json", "text/", "application/openmetrics")) and not shown(content)
    ]
    assert without == []
    full = api["paths"]["/v1/segmentations"]["post"]["responses"]["503"]["content"]["application/json"]["examples"]
    assert full["HS-S07"]["value"]["error"]["message"] == "As many scans are waiting as are taken."


def test_every_answer_is_as_openapi_describes_it(service):
    import schemathesis
    from hypothesis import HealthCheck, given, settings
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi import checks

    wanted = [
        not_a_server_error, checks.status_code_conformance, checks.content_type_conformance,
        checks.response_headers_conformance, checks.response_schema_conformance, checks.negative_data_rejection,
    ]  # fmt: skip
    schema = schemathesis.openapi.from_url(service.address + "/openapi.json")
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == 9
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def holds(case):
            case.call_and_validate(checks=wanted)

        holds()


@pytest.fixture
def versions(store, tmp_path):
    """Two versions of the registered model in the store; the masks of each, and a way to make one champion."""
    client = MlflowClient()
    client.create_registered_model("heartseg")
    masks = {}
    for seed in (1, 2):
        folder = small_model(tmp_path / f"model-{seed}" / "heartseg-model", seed=seed)
        saved = tmp_path / f"saved-{seed}"
        mlflow.pyfunc.save_model(
            str(saved), loader_module="heartseg.pyfunc", data_path=str(folder), pip_requirements=["x"]
        )
        version = client.create_model_version("heartseg", str(saved)).version
        masks[str(version)] = mask_of(folder, SCAN, overlap=0.9)
    assert masks["1"] != masks["2"]
    return masks, lambda version: client.set_registered_model_alias("heartseg", "champion", version)


def test_the_champion_of_the_moment_answers_who_shows_the_token_until_sigterm(versions, tmp_path, store):
    masks, promote = versions
    token = "a token that nobody guesses"
    environment = {"HEARTSEG_SERVE_TOKEN": token, "MLFLOW_TRACKING_URI": store}
    with served(
        tmp_path, *WINDOWS, "--check-seconds", "0.2", "--stop-seconds", "1", "--wait-for-model", "true",
        environment=environment,
    ) as service:  # fmt: skip
        ready = f"{service.address}/readyz"
        shown = {"headers": {"Authorization": f"Bearer {token}"}}
        for headers in ({}, {"Authorization": "Bearer another"}, {"Authorization": f"Basic {token}"}):
            assert is_sentence(send(service, headers=headers), 401, "HS-S09")
        before = requests.get(ready)
        assert (before.status_code, before.json()["status"], before.json()["registry"]) == (
            503, "waiting", "has named no champion yet"
        )  # fmt: skip
        assert is_sentence(send(service, **shown), 503, "HS-S20")
        promote("1")
        wait_for(lambda: requests.get(ready).status_code == 200)
        first = send(service, **shown)
        assert (first.headers["X-Heartseg-Model-Version"], first.content) == ("1", masks["1"])
        promote("2")
        wait_for(lambda: requests.get(ready).json() == {"status": "ready", "model_version": "2", "registry": "ok"})
        second = send(service, **shown)
        assert (second.headers["X-Heartseg-Model-Version"], second.content) == ("2", masks["2"])

        with sqlite3.connect(tmp_path / "mlflow.db") as registry:
            registry.execute("ALTER TABLE registered_model_aliases RENAME TO away")
        wait_for(lambda: requests.get(ready).json()["registry"] != "ok")
        assert requests.get(ready).status_code == 200
        assert send(service, **shown).content == masks["2"]

        with service.connect() as waiting:
            waiting.sendall(post(form(LONG_SCAN), f"Authorization: Bearer {token}", path="/v1/segmentations?wait=true"))
            wait_for(lambda: len(service.files()) == 1)
            start = time.monotonic()
            assert service.end(signal.SIGTERM) == 0
            assert time.monotonic() - start < 10
            assert waiting.recv(2**16).startswith(b"HTTP/1.1 503 ")
        assert list(service.folder.glob("service-*")) == []
        assert token not in service.log()


@pytest.mark.parametrize("token", ["", " \n"])
def test_an_empty_token_does_not_let_everybody_in(token, tmp_path, monkeypatch):
    monkeypatch.setenv("HEARTSEG_SERVE_TOKEN", token)
    result = call("serve", "--model", tmp_path)
    assert (result.exit_code, "is empty" in result.output) == (2, True)


def test_what_a_killed_service_left_is_removed_and_a_living_ones_is_not(tmp_path):
    from heartseg.service.folder import service_folder

    code = (
        "import sys, time; from heartseg.service.folder import service_folder\n"
        "with service_folder(sys.argv[1]) as folder:\n"
        "    (folder / 'scan').touch(); print(folder, flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    others = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(2)]
    killed, living = (other.stdout.readline().strip() for other in others)
    others[0].kill()
    others[0].wait()
    with service_folder(str(tmp_path)) as folder:
        assert {str(path) for path in tmp_path.glob("service-*")} == {living, str(folder)}
        assert folder.stat().st_mode & 0o077 == 0
        assert killed != living
    others[1].kill()
    others[1].wait()


def test_an_address_in_use_is_one_sentence(service, model, tmp_path):
    result = call("serve", "--model", model, "--port", service.address.rpartition(":")[2], "--service-dir", tmp_path)
    assert result.exit_code == 2
    assert "cannot be listened on: Address already in use" in result.output
