"""The site of the documentation: it is built without a warning, from what is written once, and asks no other host."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from heartseg.config import settings

pytestmark = pytest.mark.xdist_group("docs")  # in one process: they share what takes long to make

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_setting_and_command_has_its_row(site):
    page = (site / "settings" / "index.html").read_text()
    assert [entry.path for entry in settings() if f"<code>{entry.name}</code>" not in page] == []
    commands = (site / "commands" / "index.html").read_text()
    for command in ("heartseg train", "heartseg data check", "heartseg registry promote", "heartseg runs"):
        assert command in commands


def test_every_page_says_that_it_is_no_medical_device_and_loads_nothing_from_elsewhere(site):
    pages = list(site.rglob("*.html"))
    assert len(pages) > 8
    for page in pages:
        text = page.read_text()
        assert "Not a medical device" in text
        assert not re.search(
            r'<(script|img|iframe)[^>]*src="https?:|<link[^>]*rel="stylesheet"[^>]*href="https?:', text
        )
