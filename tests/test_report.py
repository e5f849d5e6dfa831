"""The page of a run, made from small runs in a real store, and read as a browser would."""

import base64
import json
import math
import re
import tempfile
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import mlflow
import pytest
from click.testing import CliRunner
from mlflow.tracking import MlflowClient

from heartseg import registry, tracking
from heartseg.cli import cli
from heartseg.comparison import CasePair, PromotionRules, compare
from heartseg.config import Config, settings, to_toml, with_values
from heartseg.data.folds import Split
from heartseg.evaluation import CaseResult, Evaluation
from heartseg.metrics import CaseMetrics
from heartseg.progress import Reporter
from heartseg.report.record import PNG
from heartseg.report.run import Report, log_report, make_report

# Dice, volume of the mask and of the label in ml.
CASES = {"la_004": (0.90, 104.0, 100.0), "la_010": (0.80, 78.0, 80.0), "la_016": (0.93, 121.0, 120.0)}
PICTURE = PNG + b"what follows is for a browser to read"


def recorded(
    cases=None,
    *,
    name="default-fold-0",
    train=("la_001", "la_002"),
    images=None,
    status="FINISHED",
    parent="",
    epochs=2,
    csv=None,
    tags=None,
    values=None,
    **split,
) -> tracking.TrackedRun:
    """A run with the artifacts of a training, none of which was trained for."""
    cases, images = CASES if cases is None else cases, images or {}
    run = tracking.open_nested_run(parent, name=name) if parent else tracking.open_run("heartseg", name=name)
    run.set_tags({"heartseg.kind": "training", "heartseg.data.source": "folder", "heartseg.fold": "0", **(tags or {})})
    run.log_text("config.toml", to_toml(with_values(Config(), values or {})))
    names = [*train, *(case for case in cases if case not in train)]
    listing = [{"case": case, "image_sha256": images.get(case, case), "label_sha256": case} for case in names]
    run.log_text("data.json", json.dumps({"source": "folder", "name": "LeftAtrium", "cases": listing}))
    parts = {"fold": "0", "folds": 5, "train_ratio": 0.8, "seed": 0, **split}
    run.log_text("split.json", Split(tuple(train), tuple(cases), **parts).to_json())
    run.log_text("environment.json", json.dumps({"processor": "Abacus", "cores": "2", "torch": "2.9"}))
    for epoch in range(1, epochs + 1):
        run.log_metrics({"train_loss": 1 / epoch, "val_dice": 0.9 - 0.1 / epoch, "learning_rate": 1e-3}, step=epoch)
    if cases:
        run.log_text("evaluation/cases.csv", csv or table(cases))
        with tempfile.TemporaryDirectory() as folder:
            for case in cases:
                if re.fullmatch(r"\w+", case):
                    (Path(folder) / f"{case}.png").write_bytes(PICTURE)
            run.log_folder(Path(folder), "figures/cases")
    if status != "RUNNING":
        run.end(status)
    return run


def table(cases) -> str:
    results = [
        CaseResult(case, CaseMetrics(dice, 0.9, 0.8, 5.0, 1.0, mask, label, mask - label), 1.0)
        for case, (dice, mask, label) in cases.items()
    ]
    return Evaluation(tuple(results), 4.0).to_csv()


def champion(cases, **more) -> None:
    run = recorded(cases, name="older", **more)
    MlflowClient().log_text(run.run_id, "flavors: {}\n", "model/MLmodel")
    registry.register(run.run_id, f"runs:/{run.run_id}/model", tags={})
    assert registry.promote(who="ada").promoted


def page_of(run: tracking.TrackedRun) -> Report:
    return make_report(tracking.find_run(run.run_id))


class Reader(HTMLParser):
    """What a browser would find: elements with their attributes, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.found if name in attrs]


def test_a_page_says_what_a_run_has_shown(store):
    run = recorded(
        images={"la_002": "la_001"}, values={"training.seed": "7", "data.source": "/home/grace/Task02_Heart"}
    )
    page = page_of(run)
    text = Reader(page.html).text
    assert f"Run {run.run_id} " in text
    assert "finished · begun 20" in text
    # (0.90 + 0.80 + 0.93) / 3, and errors of +4, −2 and +1 ml: 1 ± 1.96 × 3.
    assert "mean Dice of 0.877; the worst is la_010 with 0.800" in text
    assert "1.0 ml too large on average (95 % limits of agreement −4.9 to +6.9 ml)" in text
    assert re.findall(r"training\.\w+", text)[0] == "training.seed"
    assert "training.seed 7 0 Seed of weights" in text
    assert "…/Task02_Heart" in text
    assert "grace" not in page.html
    assert f"The {len(list(settings())) - 2} settings that have their defaults" in text
    assert "5 labelled cases, 4 different images" in text
    assert "la_001 and la_002 are one image." in text
    assert "Trained on, 2 la_001, la_002 Held out, 3 la_004, la_010, la_016 On both sides no image" in text
    assert "Abacus, 2 cores" in text
    assert "CC-BY-SA 4.0" in text
    assert "Not a medical device:" in text
    assert page.left_out == {"champion": "There is no champion to compare with."}
    assert page.left_out["champion"] in text


def test_a_page_fetches_nothing_and_can_be_read_without_its_pictures(store):
    html = page_of(recorded()).html
    reader = Reader(html)
    assert not [name for name in ("srcset", "action", "background", "poster", "data") if reader.attributes(name)]
    targets = [*reader.attributes("src"), *reader.attributes("href")]
    assert all(target.startswith(("data:image/", "#")) for target in targets)
    assert not re.search(r"https?:|url\(|@import|//\w+\.", html)
    assert not [tag for tag, _ in reader.found if tag in ("link", "iframe", "object", "embed", "base")]
    pictures = [attrs for tag, attrs in reader.found if tag == "img"]
    assert len(pictures) == 7  # two cases, two charts of volumes, three curves
    assert all(len(attrs["alt"] or "") > 10 for attrs in pictures)
    drawings = [base64.b64decode(src.partition(",")[2]).decode() for src in targets if "svg+xml" in src]
    assert len(drawings) == 5
    for drawing in drawings:
        assert "prefers-color-scheme:dark" in drawing
        assert all(link.startswith("#") for link in re.findall(r'href="([^"]*)"', drawing))
        # The names of the two vocabularies that an SVG is written in are no addresses to anything.
        assert set(re.findall(r'https?:[^"]*', drawing)) <= {
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xlink",
        }
    ids = reader.attributes("id")
    assert len(ids) == len(set(ids))
    assert {target[1:] for target in targets if target.startswith("#")} <= set(ids)
    levels = [int(tag[1]) for tag, _ in reader.found if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))
    assert reader.attributes("lang") == ["en"]
    assert reader.attributes("aria-sort") == ["ascending"]


def test_hostile_names_stay_text(store):
    evil = '"><img src=x onerror=alert(1)>'
    cases = {evil: (0.9, 90.0, 91.0), "$x_{": (0.8, 80.0, 81.0)}
    run = recorded(cases, name="<script>alert(1)</script>", tags={"heartseg.epochs": "</style><b onload=x>"})
    reader = Reader(page_of(run).html)
    assert [tag for tag, _ in reader.found if tag == "script"] == ["script"]
    assert not [name for _, attrs in reader.found for name in attrs if name.startswith("on")]
    assert "b" not in {tag for tag, _ in reader.found}
    assert "<script>alert(1)</script>" in reader.text
    assert evil in reader.text
    assert "$x_{" in reader.text


def test_a_run_is_compared_with_the_champion_by_the_gates_own_interval(store):
    champion({case: (dice - 0.02, mask, label) for case, (dice, mask, label) in CASES.items()})
    run = recorded({**CASES, "la_022": (0.5, 50.0, 60.0)})
    text = Reader(page_of(run).html).text
    pairs = [CasePair(case, case, CASES[case][0] - 0.02, CASES[case][0]) for case in CASES]
    gain = compare(pairs, PromotionRules()).gain
    assert gain is not None
    assert f"mean gain in Dice {gain.mean:+.3f}, 95 % interval {gain.low:+.3f} to {gain.high:+.3f}. This run is" in text
    assert "la_010 0.780 0.800 +0.020" in text
    assert "Without a result of the champion on record, and so left out: la_022." in text


def test_no_champion_the_champion_itself_and_no_common_case_are_told_apart(store):
    champion({**CASES})
    (older,) = tracking.search(list(tracking.experiments()), "attributes.run_name = 'older'")
    text = Reader(make_report(older).html).text
    assert "This is the champion, version 1." in text
    assert "Version 1 was promoted on 20" in text
    other = page_of(recorded({"la_022": (0.9, 1.0, 1.0), "la_023": (0.9, 1.0, 1.0)}))
    assert other.left_out["champion"].startswith("At least 2 images must be held out")
    assert other.left_out["champion"] in Reader(other.html).text


def test_an_older_run_without_volumes_has_a_page_without_their_charts(store):
    page = page_of(recorded(csv="case,dice\nla_004,0.9\nla_010,nan\n"))
    reason = "The table of cases of this run, made by an older version, has no volumes of mask and label."
    assert page.left_out["volumes"] == reason
    text = Reader(page.html).text
    assert reason in text
    assert "la_004 0.900 – –" in text
    assert "Bland–Altman" not in text


def test_a_run_with_nothing_on_record_says_so_in_each_place(store):
    run = tracking.open_run("heartseg", name="bare")
    page = page_of(run)
    assert set(page.left_out) == {"settings", "curves", "cases", "volumes", "data", "environment", "champion"}
    text = Reader(page.html).text
    assert all(reason in text for reason in page.left_out.values())
    assert "This run is running: what stands here may not be its last word." in text


def test_the_phantom_is_never_taken_for_patients(store):
    text = Reader(page_of(recorded(tags={"heartseg.data.source": "phantom"})).html).text
    assert "drawn volumes, no patients" in text
    assert "CC-BY-SA" not in text


def test_damaged_artifacts_are_named_and_the_rest_is_shown(store):
    run = recorded()
    for name in ("data.json", "split.json", "environment.json", "config.toml"):
        run.log_text(name, "{")
    page = page_of(run)
    assert {"data", "split", "environment", "settings"} <= set(page.left_out)
    assert "mean Dice of 0.877" in Reader(page.html).text


def test_what_was_trained_on_and_scored_is_pointed_out(store):
    run = recorded(train=("la_001", "la_002"), images={"la_004": "la_001"})
    assert "The images of la_004 stand on both sides of the split" in Reader(page_of(run).html).text
    run = recorded(tags={"heartseg.kind": "evaluation", "heartseg.trained_on": "la_004,la_010",
                         "heartseg.model": "/home/grace/best"})  # fmt: skip
    text = Reader(page_of(run).html).text
    assert "Model evaluated …/best" in text
    assert "The model was trained on la_004, la_010, which it is scored on here" in text
    assert "that it was not trained on" not in text


def test_folds_have_their_curves_and_pictures_from_the_runs_nested_in_theirs(store):
    parent = recorded(tags={"heartseg.fold": "each"}, fold="each", out_of_fold=True, epochs=0, status="RUNNING")
    for fold, cases in {"0": ["la_004"], "1": ["la_010", "la_016"]}.items():
        recorded({case: CASES[case] for case in cases}, parent=parent.run_id, tags={"heartseg.fold": fold})
    parent.end("FINISHED")
    reader = Reader(page_of(parent).html)
    assert "Fold 0" in reader.text
    assert "Fold 1" in reader.text
    assert "each outlined by a network that had not seen it, its outline" in reader.text
    assert sum("of fold" in alt for alt in reader.attributes("alt")) == 6


def test_the_command_writes_the_page_and_says_what_it_lacks(store, tmp_path):
    run = recorded({}, name="whole")
    done = CliRunner().invoke(cli, ["report", "whole", "--output", "out/page.html", "--json"])
    document = json.loads(done.stdout)
    assert document["run_id"] == run.run_id
    assert document["bytes"] == (tmp_path / "out" / "page.html").stat().st_size
    assert document["left_out"]["cases"] == "No case was held out from this run and scored."
    assert CliRunner().invoke(cli, ["report", run.run_id]).stdout == f"report-{run.run_id[:8]}.html\n"
    assert (
        "There is no run hole in the store. Did you mean whole?" in CliRunner().invoke(cli, ["report", "hole"]).output
    )


class Listening(Reporter):
    def __init__(self) -> None:
        self.heard: list[str] = []

    def notify(self, sentence: str) -> None:
        self.heard.append(sentence)


def test_a_page_is_put_on_record_and_what_goes_wrong_with_it_is_one_sentence(store, tmp_path):
    run, reporter = recorded(), Listening()
    log_report(run, reporter)
    assert reporter.heard == []
    assert "mean Dice of 0.877" in tracking.find_text(run.run_id, "report.html")
    (tmp_path / "file").write_text("")
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/file/mlflow.db")
    log_report(run, reporter)
    (sentence,) = reporter.heard
    assert sentence.startswith("The report of this run could not be made: ")
    assert sentence.endswith(f"Try again: heartseg report {run.run_id}")
    assert "\n" not in sentence


@pytest.mark.parametrize("missed", [{"la_004": (0.0, 0.0, 90.0)}, {"la_004": (math.nan, 0.0, 0.0)}])
def test_one_case_and_an_empty_mask_make_a_page_too(store, missed):
    text = Reader(page_of(recorded(missed)).html).text
    assert "In 1 of 1 cases no atrium was found" in text
    assert "one case gives no limits of agreement" in text
