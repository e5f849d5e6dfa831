"""The site of the documentation: it is built without a warning, from what is written once, and asks no other host."""

import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from heartseg.cli import cli
from heartseg.config import settings

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert "excluded from the built site" not in done.stderr  # a link that leads nowhere, to MkDocs no reason to stop
    return folder


def test_every_setting_has_its_row(site):
    page = (site / "settings" / "index.html").read_text()
    assert [entry.path for entry in settings() if f"<code>{entry.name}</code>" not in page] == []


def test_every_page_says_that_it_is_no_medical_device_and_loads_nothing_from_elsewhere(site):
    pages = list(site.rglob("*.html"))
    assert len(pages) > 8
    for page in pages:
        text = page.read_text()
        assert "Not a medical device" in text
        assert not re.search(
            r'<(script|img|iframe)[^>]*src="https?:|<link[^>]*rel="stylesheet"[^>]*href="https?:', text
        )


def test_every_command_has_a_page_as_its_help_prints_it(site):
    for name in cli.commands:
        page = html.unescape((site / "commands" / name / "index.html").read_text())
        assert f"heartseg {name} [OPTIONS]" in page
        assert "Sentinel" not in page
    listed = (site / "commands" / "index.html").read_text()
    assert '<a href="registry/#heartseg-registry-promote">' in listed


def test_the_page_of_benchmarks_has_every_comparison_on_record(site):
    page = html.unescape((site / "benchmarks" / "index.html").read_text())
    measured = json.loads((ROOT / "benchmarks" / "results.json").read_text())["benchmarks"].values()
    compared = [one["what"] for entry in measured for one in entry.get("comparisons", ())]
    assert [what for what in compared if f"<td>{what}</td>" not in page] == []
    assert len(compared) > 10


def test_addresses_outside_are_whole_and_encrypted(site):
    """Whether they are there is asked by `make links`, once a week: .github/workflows/links.yml."""
    addresses = {
        match for page in site.rglob("*.html") for match in re.findall(r'href="([a-z]+:[^"]*)"', page.read_text())
    }
    assert len(addresses) > 3
    for address in addresses:
        parts = urlsplit(address)
        assert parts.scheme == "https"
        assert re.fullmatch(r"[\w-]+(\.[\w-]+)+", parts.netloc)
