"""The page of `heartseg serve` as a visitor has it: a real browser before a real server."""

import base64
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import time
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import nibabel
import numpy as np
import pytest
import requests
import torch
from PIL import Image

from heartseg.config import Config, with_values
from heartseg.network import build_network, weights_of
from heartseg.pyfunc import save_model_folder
from heartseg.service.static import FOLDER
from torture.serving import WHOLE_SCAN, ball_scan, mask_of, served
from torture.tiny import TINY_NETWORK

TOKEN = "a token that nobody guesses"
BALL = ball_scan((48, 40, 32))
SCAN = gzip.compress(BALL, mtime=0)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# WebGL by software: there is no GPU where tests run.
FLAGS = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
DESK, PHONE = {"width": 1360, "height": 850}, {"width": 360, "height": 780}
# A folder for pictures of the page, and the model that they show, for docs/page.md.
PICTURES, PICTURED_MODEL = os.environ.get("HEARTSEG_SCREENSHOTS"), os.environ.get("HEARTSEG_SCREENSHOTS_MODEL")
DROP = """([bytes, name]) => {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
  const canvas = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
  for (const kind of ["dragenter", "dragover", "drop"])
    canvas.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """One that has learnt, in a second, that what is bright is an atrium."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    config = with_values(Config(), TINY_NETWORK)
    network = build_network(config.network)
    optimizer = torch.optim.Adam(network.parameters(), 0.02)
    image = torch.from_numpy(nibabel.Nifti1Image.from_bytes(BALL).get_fdata(dtype=np.float32))
    room = np.subtract(image.shape, (16, 16, 8)) + 1
    for _ in range(300):
        corners = rng.integers(0, room, (8, 3))
        patches = torch.stack([image[i : i + 16, j : j + 16, k : k + 8] for i, j, k in corners])[:, None]
        bright = (patches > 200).float()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(network(patches)[0], bright)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    folder = tmp_path_factory.mktemp("model") / "model"
    save_model_folder(folder, [weights_of(network)], config, about={"trained_on": []})
    return folder


@pytest.fixture(scope="module")
def service(tmp_path_factory, model):
    work = tmp_path_factory.mktemp("service")
    with served(work, "--model", str(model), *WHOLE_SCAN, environment={"HEARTSEG_SERVE_TOKEN": TOKEN}) as running:
        yield running


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(
            executable_path=CHROMIUM, args=[*FLAGS, *(["--no-sandbox"] if os.getuid() == 0 else [])]
        )
        yield running
        running.close()


@pytest.fixture
def visit(browser):
    """Opens the page at an address, for somebody who has the token unless it is to be typed. Afterwards nothing was
    asked of another host, and the browser had nothing to complain of."""
    contexts, asked, complaints = [], set(), []

    def opened(address, *, token=TOKEN, **how):
        context = browser.new_context(**{"viewport": DESK, **how})
        contexts.append(context)
        if token:
            context.add_init_script(f"sessionStorage.setItem('heartseg-token', {json.dumps(token)})")
        context.on("request", lambda request: asked.add(urlsplit(request.url)))
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("console", lambda line: complaints.append(line.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address)
        opened.host = urlsplit(address).netloc
        opened.complaints = complaints
        return page

    yield opened
    for context in contexts:
        context.close()
    assert {url.netloc for url in asked if url.scheme not in ("blob", "data")} == {opened.host}
    assert complaints == []


def give(page, content=SCAN, name="scan.nii.gz"):
    page.set_input_files("#file", {"name": name, "mimeType": "", "buffer": content})


def done(page):
    page.wait_for_selector("#result:not([hidden]), #failure:not([hidden])")
    return page


def masked(page):
    """Where the picture has the colour of the mask: rows from the top, columns from the left."""
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    picture = np.asarray(Image.open(io.BytesIO(page.locator("#stage").screenshot())).convert("RGB")).astype(int)
    red, green, blue = np.moveaxis(picture, 2, 0)
    return (red - green > 50) & (red - blue > 50)


def masked_pixels(page):
    """How much of the picture has the colour of the mask."""
    return int(masked(page).sum())


def place_of_mask(page):
    """The middle of the mask in the one plane that is shown, in pixels right of and above the middle of the picture."""
    rows, columns = np.nonzero(pixels := masked(page))
    return columns.mean() - pixels.shape[1] / 2, pixels.shape[0] / 2 - rows.mean()


def set_to(page, control, value):
    page.locator(control).evaluate(
        "(input, value) => { input.value = value; input.dispatchEvent(new Event('input')); }", str(value)
    )


def test_a_dropped_scan_is_seen_with_its_mask_which_is_predicts(service, model, visit):
    page = visit(service.address)
    page.wait_for_selector("#start:not([hidden])")
    page.evaluate(DROP, [base64.b64encode(SCAN).decode(), "la 007.nii.gz"])
    done(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the mask").click()
    assert download.value.suggested_filename == "la 007_mask.nii.gz"
    expected = mask_of(model, SCAN)
    assert Path(download.value.path()).read_bytes() == expected
    assert service.files() == []  # the page has told it to forget
    seen = masked_pixels(page)
    set_to(page, "#opacity", 0)
    assert masked_pixels(page) == 0
    set_to(page, "#opacity", 100)
    assert masked_pixels(page) >= seen > 2000
    volume = float(page.locator("#volume").inner_text())
    assert volume > 5
    assert f"The left atrium has {volume:.1f} ml." in page.get_by_role("status").inner_text()
    assert page.locator("#range").is_hidden()  # this model does not know its labels' volumes


def test_slices_go_by_wheel_keys_and_sliders_and_each_plane_may_have_all_the_room(service, visit):
    page = visit(service.address)
    give(page)
    done(page)
    slider, output = page.get_by_label("Axial", exact=True).last, page.locator("[data-of=slice-0]")
    first, count = map(int, output.inner_text().split(" / "))
    assert count == 32
    page.keyboard.press("Tab")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert output.inner_text() == f"{first + 1} / 32"
    box = page.locator("#stage").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.7)
    page.mouse.wheel(0, 100)
    assert abs(int(output.inner_text().split(" / ")[0]) - first - 1) == 1
    page.mouse.click(box["x"] + box["width"] * 0.2, box["y"] + box["height"] * 0.7)
    before = int(output.inner_text().split(" / ")[0])
    page.keyboard.press("ArrowUp")
    assert output.inner_text() == f"{before + 1} / 32"
    page.locator("[name=view]").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".tile:visible").count() == 1
    assert masked_pixels(page) > 2000
    page.locator("[name=view]").last.check(force=True)
    all_round = masked_pixels(page)
    page.get_by_label("3D", exact=True).last.focus()
    page.keyboard.press("PageUp")
    assert all_round > 2000
    assert page.locator("[data-of=turn]").inner_text().startswith("from ")


def test_brightness_and_contrast_change_the_scan_and_reset_brings_the_view_back(service, visit):
    page = visit(service.address)
    give(page)
    done(page)

    def light():
        masked_pixels(page)  # drawn by then
        return np.asarray(Image.open(io.BytesIO(page.locator("#stage").screenshot())).convert("L")).mean()

    before = light()
    set_to(page, "#level", 1)
    assert light() > before + 10
    set_to(page, "#zoom", 3)
    assert page.locator("[data-of=zoom]").inner_text() == "3.0 ×"
    page.get_by_role("button", name="Reset the view").click()
    assert page.locator("[data-of=zoom]").inner_text() != "3.0 ×"


def test_the_keyboard_alone_goes_from_the_token_to_the_mask_and_back(service, visit):
    page = visit(service.address, token="")
    page.wait_for_selector("#token:not([hidden])")
    visit.complaints.clear()  # the browser's own word for 401
    page.keyboard.type("not the token")
    page.keyboard.press("Enter")
    page.get_by_text("That is not the token.").wait_for()
    visit.complaints.clear()
    page.keyboard.type(TOKEN)
    page.keyboard.press("Enter")
    page.wait_for_selector("body[data-viewer=ready]")
    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.id") != "choose":
        page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.evaluate("document.getElementById('file').onclick = () => { window.asked = true; return false; }")
    page.keyboard.press("Enter")
    page.wait_for_function("window.asked")  # what follows is the browser's own
    give(page, BALL, "a.nii")
    done(page)
    assert page.locator("#download").get_attribute("download") == "a_mask.nii"
    reached = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.name"))
    controls = {"slice-0", "slice-1", "slice-2", "turn", "opacity", "level", "width", "zoom", "slices", "reset"}
    assert controls | {"view", "download", "again"} <= reached
    page.locator("#again").press("Enter")
    assert page.evaluate("document.activeElement.id") == "choose"


def test_what_the_service_refuses_is_said_in_its_words(service, visit):
    page = visit(service.address)
    page.wait_for_selector("#start:not([hidden])")
    give(page, b"no scan at all")
    done(page)
    visit.complaints.clear()  # the browser's own word for 400
    refused = requests.post(
        service.url, files={"scan": b"no scan at all"}, headers={"Authorization": f"Bearer {TOKEN}"}
    ).json()["error"]
    shown = page.get_by_role("alert").filter(has_text=refused["message"])
    assert refused["hint"] in shown.inner_text()
    assert refused["code"] in shown.inner_text()
    assert page.evaluate("document.activeElement.id") == "failure"
    give(page, SCAN[:-20])  # found out only when it is computed
    page.get_by_text("cut short").wait_for()
    page.get_by_role("button", name="Choose another scan").click()
    give(page)
    done(page)
    assert page.locator("#result").is_visible()
    page.context.set_offline(True)
    give(page)
    page.get_by_text("The service cannot be reached.").wait_for()
    visit.complaints.clear()
    page.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector("#result:not([hidden])")


def test_what_comes_as_zip_is_shown_as_its_mask_alone_and_the_page_says_why(service, visit):
    page = visit(service.address)
    page.wait_for_selector("#start:not([hidden])")
    give(page, name="series.zip")  # the service looks at what is inside
    done(page)
    visit.complaints.clear()  # the browser's own word for 406: it is no DICOM
    assert "the mask is shown alone" in page.locator("#remarks").inner_text()
    assert page.locator("#level").is_hidden()
    assert masked_pixels(page) > 2000


@pytest.mark.parametrize("name", ["scan.nii", "series.zip"])
def test_planes_and_sides_are_true_where_the_header_names_other_axes(service, model, visit, name):
    # The header says right, front and head; the stored axes run to the front, the head and the right.
    affine = [[0, 0, 1.5, -20], [1.25, 0, 0, 5], [0, 1.25, 0, 10], [0, 0, 0, 1]]
    i, j, k = np.ogrid[:40, :48, :32]
    ball = (i - 29) ** 2 + (j - 13) ** 2 + (k - 20) ** 2 < 9**2  # to the front, low and to the right
    voxels = (400 * ball + (i + j + k) / 3 - 20).astype(np.int16)
    scan = nibabel.Nifti1Image(voxels, np.diag([1.25, 1.25, 1.5, 1])).to_bytes()
    page = visit(service.address)

    def recognised(route):
        if route.request.method != "GET":
            route.continue_()
            return
        answer = route.fetch()
        job = answer.json()
        if job["status"] == "done":
            job |= {"affine": affine, "axes": {"header": "RAS", "used": "ASR"}}
        route.fulfill(response=answer, json=job)

    page.route(re.compile("/v1/segmentations/[0-9a-f]+$"), recognised)
    give(page, scan, name)
    done(page)
    visit.complaints.clear()  # of the zip, the browser's own word for 406: it is no DICOM
    slices = [tuple(map(int, page.locator(f"[data-of=slice-{plane}]").inner_text().split(" / "))) for plane in range(3)]
    assert [count for _, count in slices] == [48, 40, 32]
    assert [number for number, _ in slices] == pytest.approx([14, 30, 21], abs=2)
    if name == "scan.nii":
        facts = page.locator("#facts").inner_text()
        assert "40 × 48 × 32 voxels" in facts
        assert "1.25 × 1.25 × 1.50 mm" in facts
    set_to(page, "#zoom", 1)
    # Seen from the feet, from the front and from the right: the patient's right is left, then left, and front is right.
    for plane, (across, up) in enumerate([(-1, 1), (-1, -1), (1, -1)]):
        page.locator(f"[name=view][value='{plane}']").check(force=True)
        place = place_of_mask(page)
        assert np.sign(place).tolist() == [across, up]
        assert np.abs(place).min() > 20
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the mask").click()
    assert Path(download.value.path()).read_bytes() == mask_of(model, scan)


def test_the_volume_is_put_beside_those_of_the_training_labels(service, visit):
    page = visit(service.address)

    def with_range(route):
        if route.request.method != "GET":
            route.continue_()
            return
        answer = route.fetch()
        job = answer.json() | {"training_volume_ml": {"least": 1.0, "median": 2.0, "most": 3.0}}
        route.fulfill(response=answer, json=job)

    page.route(lambda url: "/v1/segmentations/" in url and not url.endswith("/mask"), with_range)
    give(page)
    done(page)
    assert page.locator("#range").is_visible()
    assert "1.0 to 3.0 ml" in page.locator("#range-words").inner_text()


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_and_a_phone_need_not_scroll_sideways(service, visit, viewport):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = visit(service.address, viewport=viewport)

    def is_sound():
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = axe.Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        assert "Not a medical device." in page.get_by_role("banner").inner_text()

    page.wait_for_selector("#start:not([hidden])")
    is_sound()
    give(page)
    done(page)
    is_sound()
    give(page, b"no scan")
    page.wait_for_selector("#failure:not([hidden])")
    visit.complaints.clear()  # the browser's own word for 400
    is_sound()


def test_the_example_is_a_scan_and_what_was_begun_may_be_called_off(service, visit):
    page = visit(service.address)
    page.get_by_role("button", name="Try the example").click()
    page.locator("#slice-0").wait_for()  # the scan is seen before its mask
    assert page.locator("#viewer-title").inner_text() == "example.nii.gz"
    page.get_by_role("button", name="Cancel").click()
    assert page.locator("#start").is_visible()
    end = time.monotonic() + 30  # a result that nobody gave up would be kept for minutes
    while service.files():
        assert time.monotonic() < end, service.files()
        page.wait_for_timeout(50)


def test_the_page_is_reached_without_the_token_and_may_run_nothing_but_its_own(service):
    page = requests.get(service.address)
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    policy = dict(part.strip().partition(" ")[::2] for part in page.headers["Content-Security-Policy"].split(";"))
    assert (policy["default-src"], policy["script-src"], policy["style-src"]) == ("'none'", "'self'", "'self'")
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "style=" not in page.text
    assert page.text.count("<script") == page.text.count('<script type="module" src="page/')
    for path in ("/page", "/page/", "/page/../app.py", "/page/%2e%2e/app.py", "/page/index.html", "/page/vendor"):
        assert requests.get(service.address + path).status_code in (401, 404)
    assert requests.get(service.address + "/v1").status_code == 401
    assert requests.get(service.address + "/v1/example").status_code == 401


def test_files_of_the_page_come_compressed_and_only_once(service):
    viewer = next(path for path in FOLDER.glob("vendor/*.js"))
    for path, caching in (("/", "no-cache"), (f"/page/vendor/{viewer.name}", "public, max-age=31536000, immutable")):
        first = requests.get(service.address + path)
        assert (first.headers["Content-Encoding"], first.headers["Cache-Control"]) == ("gzip", caching)
        plain = requests.get(service.address + path, headers={"Accept-Encoding": "identity"})
        assert (plain.content, "Content-Encoding" in plain.headers) == (first.content, False)
        again = requests.get(service.address + path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert plain.headers["ETag"] != first.headers["ETag"]


def test_the_viewer_is_the_one_on_record_with_its_licence():
    record = tomllib.loads((FOLDER / "vendor/niivue.toml").read_text())
    name = f"niivue-{record['version']}"
    assert hashlib.sha256((FOLDER / f"vendor/{name}.umd.js").read_bytes()).hexdigest() == record["sha256"]
    assert "BSD 2-Clause License" in (FOLDER / f"vendor/{name}.LICENSE.txt").read_text()
    used = {path.name: path.read_text() for path in FOLDER.glob("*.*") if path.suffix in (".js", ".html")}
    assert f"vendor/{name}.umd.js" in used["viewer.js"]
    assert f"vendor/{name}.LICENSE.txt" in used["index.html"]


@pytest.mark.skipif(not (PICTURES and PICTURED_MODEL), reason="HEARTSEG_SCREENSHOTS and …_MODEL name no folder, model")
def test_pictures_for_the_documentation(tmp_path, visit):
    folder = Path(str(PICTURES)).resolve()
    with served(tmp_path, "--model", str(PICTURED_MODEL)) as service:
        for name, how in {
            "light": {"color_scheme": "light"},
            "dark": {"color_scheme": "dark"},
            "phone": {"color_scheme": "light", "viewport": PHONE},
        }.items():
            page = visit(service.address, token="", **how)
            page.get_by_role("button", name="Try the example").click()
            page.wait_for_selector("#result:not([hidden])")
            if name == "dark":
                page.locator("#slices").check()
            masked_pixels(page)
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            picture.quantize(128, method=Image.Quantize.MEDIANCUT).save(folder / f"page-{name}.png", optimize=True)
            assert (folder / f"page-{name}.png").stat().st_size < 300_000
