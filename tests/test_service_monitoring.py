"""What Prometheus is told: as many as there were, read by its own parser, with labels that strangers cannot add to."""

import asyncio
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics_of
from prometheus_client.parser import text_string_to_metric_families as families_of
from starlette.testclient import TestClient

from heartseg.errors import VolumeError
from heartseg.service.app import create_app
from heartseg.service.jobs import Jobs, Outcome
from heartseg.service.monitoring import Monitoring
from heartseg.service.settings import ServiceConfig
from torture.serving import ball_scan

MODEL = SimpleNamespace(version="7", follows=True, since_answer=lambda: 2.5, silent_seconds=lambda: 0.0)
UNUSUAL = ("The field of view from foot to head is 60 mm, … [HS-W04]", "The outlined volume of 20 ml … [HS-W07]")
TOKEN = "a token that nobody guesses"


def small_volume(job):
    if job.scan.stat().st_size > 20_000:
        raise VolumeError("scan is bad.", code="HS-N18")
    job.mask.write_bytes(b"mask")
    return Outcome(job.mask, False, 20.0, 0.01, "7", "", UNUSUAL)


@contextmanager
def asked(folder, *, compute=small_volume, token="", **settings):
    """A client of an app, with what the app's monitoring says."""
    config = ServiceConfig(hosts=("testserver",), **settings)
    jobs = Jobs(config, folder, compute)
    with TestClient(create_app(config, MODEL, jobs, Monitoring(config, MODEL, jobs), token=token)) as client:
        yield client


def figures(client, **headers):
    return read(client.get("/metrics", headers=headers).text)


def read(text, parse=families_of):
    """Each sample by its name and the values of its labels."""
    return {
        (sample.name.removeprefix("heartseg_"), *sample.labels.values()): sample.value
        for family in parse(text)
        for sample in family.samples
    }


def send(client, content=None, path="/v1/segmentations?wait=true"):
    return client.post(path, files={"scan": ("Doe^Jane.nii", content or ball_scan((12, 12, 12)))})


def test_scans_are_counted_with_their_volumes_warnings_and_failures(tmp_path):
    with asked(tmp_path) as client:
        assert [send(client).status_code for _ in range(3)] == [200] * 3
        assert send(client, ball_scan((30, 30, 30))).status_code == 400
        found = figures(client)
    assert (found["scans_total", "done"], found["scans_total", "HS-N18"]) == (3, 1)
    assert (found["volume_ml_count", "7"], found["volume_ml_sum", "7"]) == (3, 60)
    assert (found["volume_ml_bucket", "7", "10.0"], found["volume_ml_bucket", "7", "25.0"]) == (0, 3)
    assert (found["warnings_total", "HS-W04"], found["warnings_total", "HS-W07"]) == (3, 3)
    assert found[("queue_seconds_count",)] == found[("compute_seconds_count",)] == 4
    assert found["refusals_total", "HS-N18"] == 1
    assert found["http_requests_total", "/v1/segmentations", "POST", "200"] == 3
    assert found["http_requests_total", "/v1/segmentations", "POST", "400"] == 1
    assert found["http_request_seconds_count", "/v1/segmentations"] == 4
    sent = 3 * len(ball_scan((12, 12, 12))) + len(ball_scan((30, 30, 30)))
    assert sent < found[("upload_bytes_total",)] < sent + 4 * 1000


def test_the_state_of_queue_model_and_registry_is_that_of_the_moment(tmp_path):
    with asked(tmp_path, queue=3, connections=5) as client:
        found = figures(client)
    assert (found[("queue_length",)], found[("queue_capacity",)], found[("computing",)]) == (0, 3, 0)
    assert (found[("ready",)], found[("connections_capacity",)]) == (1, 5)
    assert found[("registry_silent_seconds",)] == 2.5
    assert [key for key in found if key[0] == "model_info" and "7" in key]
    assert found[("process_resident_memory_bytes",)] > 10**6


def test_neither_paths_nor_methods_of_strangers_nor_names_of_files_become_labels(tmp_path):
    with asked(tmp_path) as client:
        job = send(client, path="/v1/segmentations").json()
        client.get(f"/v1/segmentations/{job['id']}")
        for number in range(20):
            client.request(f"METHOD{number}", f"/nothing/{number}")
            client.get(f"/v1/segmentations/{number}")
        text = client.get("/metrics").text
    found = read(text)
    assert found["http_requests_total", "other", "other", "404"] == 20
    assert found["http_requests_total", "/v1/segmentations/{id}", "GET", "404"] == 20
    assert (found["refusals_total", "HS-S11"], found["refusals_total", "HS-S12"]) == (20, 20)
    assert len([key for key in found if key[0] == "http_requests_total"]) == 4
    for private in (job["id"], "Doe", "nothing", "METHOD"):
        assert private not in text


def test_two_apps_of_one_process_count_for_themselves(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with asked(tmp_path / "a") as first, asked(tmp_path / "b") as second:
        send(first)
        counts = [figures(client).get(("scans_total", "done"), 0) for client in (first, second)]
    assert counts == [1, 0]


def test_openmetrics_is_spoken_to_who_asks_for_it(tmp_path):
    with asked(tmp_path) as client:
        send(client)
        answer = client.get("/metrics", headers={"Accept": "application/openmetrics-text; version=1.0.0, text/plain"})
    assert answer.headers["Content-Type"].startswith("application/openmetrics-text")
    assert read(answer.text, openmetrics_of)["scans_total", "done"] == 1


@pytest.mark.parametrize(("metrics_open", "status"), [(False, 401), (True, 200)])
def test_the_token_is_asked_for_unless_the_setting_says_otherwise(tmp_path, metrics_open, status):
    with asked(tmp_path, token=TOKEN, metrics_open=metrics_open) as client:
        assert client.get("/metrics").status_code == status
        assert send(client).status_code == 401
        found = figures(client, Authorization=f"Bearer {TOKEN}")
    assert found["refusals_total", "HS-S09"] == 2 - metrics_open
    assert found["http_requests_total", "other", "POST", "401"] == 1


def test_a_fault_in_counting_is_logged_and_the_mask_comes_all_the_same(tmp_path, caplog):
    def unexpected(job):
        job.mask.write_bytes(b"mask")
        return Outcome(job.mask, False, "no number", 0.01, "7", "", ())

    with asked(tmp_path, compute=unexpected) as client:
        job = send(client, path="/v1/segmentations").json()
        while (found := client.get(f"/v1/segmentations/{job['id']}/mask")).status_code == 409:
            pass
        assert found.content == b"mask"
    assert "Not counted: settled." in caplog.text


def test_scans_that_were_never_computed_have_no_seconds(tmp_path):
    async def story():
        config = ServiceConfig()
        jobs = Jobs(config, tmp_path, small_volume)
        monitoring = Monitoring(config, MODEL, jobs)
        with jobs.arriving() as path:
            path.touch()
            assert read(monitoring.exposition("")[0].decode())[("queue_length",)] == 1
            job = jobs.add(path)
        jobs.forget(job)
        return read(monitoring.exposition("")[0].decode())

    found = asyncio.run(story())
    assert (found["scans_total", "HS-S12"], found[("queue_seconds_count",)], found[("queue_length",)]) == (1, 0, 0)
