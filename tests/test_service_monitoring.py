"""What Prometheus is told: as many as there were, read by its own parser, with labels that strangers cannot add to."""

import asyncio
import re
import socket
import threading
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import requests
import uvicorn
import yaml
from prometheus_client import Counter, Gauge, Histogram
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics_of
from prometheus_client.parser import text_string_to_metric_families as families_of

from heartseg.errors import VolumeError
from heartseg.service.app import create_app
from heartseg.service.jobs import Jobs, Outcome
from heartseg.service.monitoring import Monitoring
from heartseg.service.protocol import protocol_for
from heartseg.service.settings import ServiceConfig
from torture.serving import ball_scan

ROOT = Path(__file__).parents[1]
MODEL = SimpleNamespace(version="7", follows=True, segmenter=True, since_answer=lambda: 2.5, silent_seconds=lambda: 0.0)
UNUSUAL = ("The field of view from foot to head is 60 mm, … [HS-W04]", "The outlined volume of 20 ml … [HS-W07]")
GOOD, BAD = ball_scan((20, 20, 20)), ball_scan((30, 30, 30))
TOKEN = "a token that nobody guesses"


def small_volume(job):
    if job.scan.stat().st_size > 20_000:
        raise VolumeError("scan is bad.", code="HS-N18")
    job.mask.write_bytes(b"mask")
    return Outcome(job.mask, False, 20.0, 0.01, "7", "", UNUSUAL)


class Client:
    """Asks the one service at an address."""

    def __init__(self, address, **headers):
        self.address, self._headers = address, headers

    def ask(self, path, method="GET", **more):
        headers = {**self._headers, **more.pop("headers", {})}
        return requests.request(method, self.address + path, headers=headers, timeout=20, **more)

    def send(self, content=None, wait="true"):
        files = {"scan": ("Doe^Jane.nii", content or GOOD)}
        return self.ask(f"/v1/segmentations?wait={wait}", "POST", files=files)

    def figures(self, **headers):
        return read(self.ask("/metrics", headers=headers).text)


@contextmanager
def serving(folder, *, compute=small_volume, token="", **settings):
    """A client of an app that is served from a thread of this process."""
    config = ServiceConfig(**settings)
    jobs = Jobs(config, folder, compute)
    monitoring = Monitoring(config, MODEL, jobs)
    app = create_app(config, MODEL, jobs, monitoring, token=token)
    http = protocol_for(config, monitoring)
    server = uvicorn.Server(uvicorn.Config(app, http=http, log_config=None, timeout_graceful_shutdown=1))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            yield Client(f"http://127.0.0.1:{listener.getsockname()[1]}")
        finally:
            server.should_exit = True
            thread.join(10)


def read(text, parse=families_of):
    """Each sample by its name and the values of its labels, in the order of the labels' names."""
    return {
        (sample.name.removeprefix("heartseg_"), *(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in parse(text)
        for sample in family.samples
    }


def test_scans_are_counted_with_their_volumes_warnings_and_failures(tmp_path):
    with serving(tmp_path) as client:
        assert [client.send().status_code for _ in range(3)] == [200] * 3
        assert client.send(BAD).status_code == 400
        found = client.figures()
    assert (found["scans_total", "done"], found["scans_total", "HS-N18"]) == (3, 1)
    assert (found["volume_ml_count", "7"], found["volume_ml_sum", "7"]) == (3, 60)
    assert (found["volume_ml_bucket", "10.0", "7"], found["volume_ml_bucket", "25.0", "7"]) == (0, 3)
    assert (found["warnings_total", "HS-W04"], found["warnings_total", "HS-W07"]) == (3, 3)
    assert found[("queue_seconds_count",)] == found[("compute_seconds_count",)] == 4
    assert found["refusals_total", "HS-N18"] == 1
    assert found["http_requests_total", "POST", "/v1/segmentations", "200"] == 3
    assert found["http_requests_total", "POST", "/v1/segmentations", "400"] == 1
    assert found["http_request_seconds_count", "/v1/segmentations"] == 4
    sent = 3 * len(GOOD) + len(BAD)
    assert sent < found[("upload_bytes_total",)] < sent + 4 * 1000


def test_the_state_of_queue_model_and_registry_is_that_of_the_moment(tmp_path):
    with serving(tmp_path, queue=3, connections=5) as client:
        found = client.figures()
    assert (found[("queue_length",)], found[("queue_capacity",)], found[("computing",)]) == (0, 3, 0)
    assert (found[("ready",)], found[("connections_capacity",)]) == (1, 5)
    assert found[("registry_silent_seconds",)] == 2.5
    assert [key for key in found if key[0] == "model_info" and "7" in key]
    assert found[("process_resident_memory_bytes",)] > 10**6


def test_neither_paths_nor_methods_of_strangers_nor_names_of_files_become_labels(tmp_path):
    with serving(tmp_path) as client:
        job = client.send(wait="false").json()
        client.ask(f"/v1/segmentations/{job['id']}")
        for number in range(20):
            client.ask(f"/nothing/{number}", f"METHOD{number}")
            client.ask(f"/v1/segmentations/{number}")
        client.ask("/")
        client.ask("/page/page.js")
        text = client.ask("/metrics").text
    found = read(text)
    assert found["http_requests_total", "other", "other", "404"] == 20
    assert found["http_requests_total", "GET", "/", "200"] == 1
    assert found["http_requests_total", "GET", "/page/{path:path}", "200"] == 1
    assert found["http_requests_total", "GET", "/v1/segmentations/{id}", "404"] == 20
    assert (found["refusals_total", "HS-S11"], found["refusals_total", "HS-S12"]) == (20, 20)
    assert len([key for key in found if key[0] == "http_requests_total"]) == 6
    for private in (job["id"], "Doe", "nothing", "METHOD"):
        assert private not in text


def test_the_page_on_serving_names_every_figure_and_its_examples_are_yaml(tmp_path):
    page = (ROOT / "docs" / "serving.md").read_text()
    jobs = Jobs(ServiceConfig(), tmp_path, small_volume)
    text = Monitoring(ServiceConfig(), MODEL, jobs).exposition("")[0].decode()
    there = set(re.findall(r"^# TYPE heartseg_(\w+?)(?<!_created) ", text, re.MULTILINE))
    rows = page.partition("| figure (`heartseg_…`)")[2].partition("\n\n")[0].splitlines()[2:]
    named = {name for row in rows for name in re.findall(r"`(\w+)[`{]", row.split("|")[1])}
    assert named - {"process_", "heartseg_"} == there
    scraping, rules = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))
    assert scraping["scrape_configs"][0]["job_name"] == "heartseg"
    alerts = " ".join(rule["expr"] for rule in rules["groups"][0]["rules"])
    assert set(re.findall(r"heartseg_(\w+)", alerts)) <= there


def test_two_apps_of_one_process_count_for_themselves(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with serving(tmp_path / "a") as first, serving(tmp_path / "b") as second:
        first.send()
        counts = [client.figures().get(("scans_total", "done"), 0) for client in (first, second)]
    assert counts == [1, 0]


def test_openmetrics_is_spoken_to_who_asks_for_it(tmp_path):
    with serving(tmp_path) as client:
        client.send()
        answer = client.ask("/metrics", headers={"Accept": "application/openmetrics-text; version=1.0.0, text/plain"})
    assert answer.headers["Content-Type"].startswith("application/openmetrics-text")
    assert read(answer.text, openmetrics_of)["scans_total", "done"] == 1


@pytest.mark.parametrize(("metrics_open", "status"), [(False, 401), (True, 200)])
def test_the_token_is_asked_for_unless_the_setting_says_otherwise(tmp_path, metrics_open, status):
    with serving(tmp_path, token=TOKEN, metrics_open=metrics_open) as client:
        assert client.ask("/metrics").status_code == status
        assert client.send().status_code == 401
        found = client.figures(Authorization=f"Bearer {TOKEN}")
    assert found["refusals_total", "HS-S09"] == 2 - metrics_open
    assert found["http_requests_total", "POST", "other", "401"] == 1


def test_a_fault_in_counting_is_logged_and_the_mask_comes_all_the_same(tmp_path, caplog, monkeypatch):
    def broken(*arguments):
        raise RuntimeError("no more counting")

    for kind in (Counter, Histogram, Gauge):
        monkeypatch.setattr(kind, "labels", broken)
        monkeypatch.setattr(kind, {Counter: "inc", Histogram: "observe", Gauge: "set"}[kind], broken)
    with serving(tmp_path) as client:
        answer = client.send()
    assert (answer.status_code, answer.content) == (200, b"mask")
    assert {"Not counted: settled.", "Not counted: answered.", "Not counted: connected."} <= set(caplog.messages)


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
