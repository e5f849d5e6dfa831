"""Bringing runs from another store: whole, once, and again as often as wanted."""

import json
import multiprocessing
import os
import random
import shutil
import tarfile
import time

import mlflow
import pytest
from click.testing import CliRunner
from mlflow.entities import Metric
from mlflow.tracking import MlflowClient

from heartseg.cli import cli
from heartseg.errors import ArchiveError, TransferError
from heartseg.transfer.merge import merge
from heartseg.transfer.snapshot import sha256_of
from heartseg.transfer.source import opened
from tests import postgres
from tests.file_store import client_of, digests, held, write_run
from tests.test_study_run import mlflow_server


@pytest.fixture
def source(tmp_path):
    """A file store with a parent, two runs nested in it, and one that still goes on."""
    root = tmp_path / "kaggle" / "working" / "mlruns"
    client = client_of(root)
    parent = write_run(client, "each", model=True)
    write_run(client, "fold 0", parent=parent, model=True)
    write_run(client, "fold 1", parent=parent, status="KILLED")
    write_run(client, "another", experiment="other", status=None)
    return root


def bring(source):
    with opened(source) as store:
        return merge(store)


def actions(merged):
    return [run.action for run in merged.runs]


def test_everything_on_record_about_a_run_is_brought_over(source, store):
    there = held(client_of(source))
    # What was written on another machine lies here under another path.
    moved = source.rename(source.parent.parent / "downloaded")
    merged = bring(moved)
    assert actions(merged) == ["added"] * 4
    assert held(MlflowClient()) == there
    assert {run["experiment"] for run in there.values()} == {"heartseg", "other"}


def test_a_run_nested_in_one_of_another_experiment_stays_so(tmp_path, store):
    client = client_of(tmp_path / "mlruns")
    client.create_experiment("first in every order")
    parent = write_run(client, "study", experiment="study")
    write_run(client, "trial", experiment="first in every order", parent=parent)
    bring(tmp_path / "mlruns")
    here = held(MlflowClient())
    assert here == held(client)
    assert sorted(run["tags"].get("mlflow.parentRunId", "") for run in here.values()) == ["", parent]


@pytest.mark.parametrize("place", ["mlruns", "kaggle/working/mlruns"])
@pytest.mark.parametrize("mode", ["w:gz", "zip"])
def test_a_store_is_found_in_archives_of_other_kinds(source, store, tmp_path, mode, place):
    folder = tmp_path / "packed"
    shutil.copytree(source, folder / place)
    archive = tmp_path / "run.archive"
    if mode == "zip":
        shutil.move(shutil.make_archive(str(tmp_path / "made"), "zip", folder), archive)
    else:
        with tarfile.open(archive, mode) as tar:
            tar.add(folder, ".")
    assert actions(bring(archive)) == ["added"] * 4
    assert held(MlflowClient()) == held(client_of(source))


def test_a_second_import_adds_nothing(source, store):
    bring(source)
    before = held(MlflowClient())
    ids = {run.info.run_id for run in mlflow.search_runs(search_all_experiments=True, output_format="list")}
    assert actions(bring(source)) == ["unchanged"] * 4
    assert held(MlflowClient()) == before
    assert {run.info.run_id for run in mlflow.search_runs(search_all_experiments=True, output_format="list")} == ids


def test_a_run_that_has_grown_gets_what_is_new(source, store):
    bring(source)
    client = client_of(source)
    going_on = next(run_id for run_id, run in held(client).items() if run["status"] == "RUNNING")
    client.log_batch(going_on, metrics=[Metric("metric_0", 9.0, 1_700_000_000_500, 50)])
    client.log_text(going_on, "y" * 5000, "checkpoints/epoch-1.pt")  # of the same length as before
    client.log_text(going_on, "new", "checkpoints/epoch-2.pt")
    client.set_terminated(going_on, "FINISHED", 1_700_000_010_000)
    assert sorted(actions(bring(source))) == ["completed", *["unchanged"] * 3]
    assert held(MlflowClient()) == held(client)


def test_what_a_person_wrote_into_a_copy_stays(source, store):
    merged = bring(source)
    client = client_of(source)
    going_on = next(run_id for run_id, run in held(client).items() if run["status"] == "RUNNING")
    copy = next(run.run_id for run in merged.runs if run.source_run_id == going_on)
    MlflowClient().set_tag(copy, "mlflow.note.content", "the best so far")
    client.set_tag(going_on, "mlflow.note.content", "from there")
    assert "completed" in actions(bring(source))
    assert MlflowClient().get_run(copy).data.tags["mlflow.note.content"] == "the best so far"


def test_a_copy_that_was_deleted_here_stays_deleted(source, store):
    merged = bring(source)
    MlflowClient().delete_run(merged.runs[0].run_id)
    assert actions(bring(source)).count("deleted") == 1
    assert len(held(MlflowClient())) == 3


def test_a_copy_of_a_copy_is_the_same_run(source, store, tmp_path):
    bring(source)
    there = held(client_of(source))
    # From here into another file store, and from that one back.
    mlflow.set_tracking_uri((tmp_path / "second" / "mlruns").as_uri())
    bring(source)
    second = tmp_path / "second" / "mlruns"
    assert held(client_of(second)) == there
    mlflow.set_tracking_uri(store)
    bring(second)
    assert len(held(MlflowClient())) == 4


def test_an_archive_is_checked_by_its_manifest_before_anything_is_touched(source, store, tmp_path):
    archive = tmp_path / "heartseg-run.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(source, "mlruns")
    about = {"size": archive.stat().st_size, "sha256": sha256_of(archive)}
    (tmp_path / "heartseg-run.json").write_text(json.dumps({"archive": about}))
    whole = archive.read_bytes()
    middle = len(whole) // 2
    archive.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])
    with pytest.raises(TransferError, match=r"heartseg-run\.tar is damaged: expected sha256"):
        bring(archive)
    archive.write_bytes(whole[:-512])
    with pytest.raises(TransferError, match=r"is not whole: expected \d+ bytes, found"):
        bring(archive)
    assert held(MlflowClient()) == {}
    archive.write_bytes(whole)
    assert actions(bring(archive)) == ["added"] * 4
    assert held(MlflowClient()) == held(client_of(source))
    assert not list(tmp_path.glob(".partial-*"))


@pytest.mark.parametrize(
    ("member", "kind", "reason"),
    [
        ("../mlruns/0/meta.yaml", tarfile.REGTYPE, "leads out of the folder"),
        ("/mlruns/0/meta.yaml", tarfile.REGTYPE, "leads out of the folder"),
        ("mlruns/0/artifacts", tarfile.SYMTYPE, "is not a plain file"),
        ("mlruns/0/artifacts", tarfile.LNKTYPE, "is not a plain file"),
    ],
)
def test_an_archive_that_reaches_out_is_refused(source, store, tmp_path, member, kind, reason):
    with tarfile.open(tmp_path / "run.tar", "w") as tar:
        tar.add(source, "mlruns")
        evil = tarfile.TarInfo(member)
        evil.type, evil.linkname = kind, "/etc/passwd"
        tar.addfile(evil)
    with pytest.raises(ArchiveError, match=reason):
        bring(tmp_path / "run.tar")
    assert held(MlflowClient()) == {}


def test_an_archive_larger_than_the_disk_is_refused(store, tmp_path):
    with (tmp_path / "run.tar").open("wb") as file:
        huge = tarfile.TarInfo("mlruns/huge")
        huge.size = 1 << 50
        file.write(huge.tobuf(tarfile.PAX_FORMAT) + bytes(10240))
    with pytest.raises(ArchiveError, match=r"unpacks to more than|is damaged"):
        bring(tmp_path / "run.tar")


def test_a_link_in_a_folder_is_refused(source, store):
    next(source.glob("*/*/artifacts")).joinpath("passwords").symlink_to("/etc/passwd")
    with pytest.raises(TransferError, match="passwords is a link: what it points to is not taken"):
        bring(source)
    assert held(MlflowClient()) == {}


def test_a_metric_that_was_cut_off_is_brought_over_up_to_there(source, store):
    metric = next(source.glob("*/*/metrics/metric_0"))
    metric.write_text(metric.read_text() + "170000000")
    merged = bring(source)
    assert any("metric_0 was never written to its end" in note for note in merged.notes)
    assert held(MlflowClient()) == held_without_the_torn_line(source, metric)


def held_without_the_torn_line(source, metric):
    metric.write_text(metric.read_text().removesuffix("170000000"))
    return held(client_of(source))


def test_the_step_of_a_metric_with_a_data_set_is_kept(source, store):
    # MLflow's own reader gives 0 for it, and fails where the name has a space.
    run = next(iter(source.glob("*/*/metrics"))).parent
    (run / "metrics" / "score").write_text("1700000000300 0.5 7 Left Atrium abc123\n")
    merged = bring(source)
    copy = next(one.run_id for one in merged.runs if one.source_run_id == run.name)
    history = MlflowClient().get_metric_history(copy, "score")
    assert [(point.value, point.timestamp, point.step) for point in history] == [(0.5, 1_700_000_000_300, 7)]


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        (
            "metrics/metric_0",
            "1700000000300 high 7\n",
            r"metric_0 is malformed: expected lines of time, value and step",
        ),
        ("meta.yaml", "run_id: [", r"meta\.yaml is not valid YAML"),
        ("meta.yaml", "run_id: abc\n", r"meta\.yaml is malformed: expected a whole number for status, found None"),
    ],
)
def test_a_malformed_file_is_named_before_anything_is_touched(source, store, file, content, sentence):
    next(source.glob("*/*/metrics")).parent.joinpath(file).write_text(content)
    with pytest.raises(TransferError, match=sentence):
        bring(source)
    assert held(MlflowClient()) == {}


def test_an_experiment_that_was_deleted_here_is_named(source, store):
    client = MlflowClient()
    client.delete_experiment(client.create_experiment("heartseg"))
    with pytest.raises(TransferError, match="The experiment heartseg was deleted in this store"):
        bring(source)


def test_a_folder_without_a_store_and_the_store_in_use_are_refused(store, tmp_path, source):
    (tmp_path / "empty").mkdir()
    for place, sentence in ((tmp_path / "empty", "holds no MLflow file store"), (tmp_path / "gone", "is not there")):
        answer = CliRunner().invoke(cli, ["runs", "import", str(place)])
        assert answer.exit_code == 1
        assert sentence in answer.output
    mlflow.set_tracking_uri(source.as_uri())
    for place in (source, source.parent):
        answer = CliRunner().invoke(cli, ["runs", "import", str(place)])
        assert answer.exit_code == 1
        assert "is the tracking store in use itself" in answer.output


def test_the_command_tells_what_it_did(source, store):
    answer = CliRunner().invoke(cli, ["runs", "import", str(source.parent), "--json"])
    assert answer.exit_code == 0, answer.output
    document = json.loads(answer.stdout)
    assert [run["action"] for run in document["runs"]] == ["added"] * 4
    again = CliRunner().invoke(cli, ["runs", "import", str(source)])
    assert "4 runs: 0 added, 0 completed, 4 unchanged, 0 deleted." in again.stdout


def import_into(address, folder, source, begun):
    os.chdir(folder)
    mlflow.set_tracking_uri(address)
    begun.set()
    bring(source)


def test_imports_killed_at_random_moments_end_as_an_undisturbed_one(source, store, tmp_path, empty_store):
    """A real `kill -9`, twenty times on one store, each time somewhere in the import."""
    client = client_of(source)
    for number in range(6):
        write_run(client, f"more {number}", metrics=20, steps=60, model=True)
    begun_at = time.monotonic()
    bring(source)
    seconds = time.monotonic() - begun_at
    undisturbed = held(MlflowClient())
    folder = tmp_path / "killed"
    folder.mkdir()
    shutil.copy(empty_store, folder / "mlflow.db")
    address = f"sqlite:///{folder}/mlflow.db"
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.test_transfer"])
    rng, cut_off = random.Random(0), 0
    for _ in range(20):
        begun = processes.Event()
        process = processes.Process(target=import_into, args=(address, folder, source, begun))
        process.start()
        assert begun.wait(60)
        process.join(rng.uniform(0.02, 0.5) * seconds)
        process.kill()
        process.join()
        cut_off += process.exitcode == -9
    assert cut_off >= 5
    mlflow.set_tracking_uri(address)
    bring(source)
    assert held(MlflowClient()) == undisturbed == held(client_of(source))
    assert set(actions(bring(source))) == {"unchanged"}


def test_import_over_http_into_postgresql(source, tmp_path, monkeypatch):
    """The store of a team: a server in front of PostgreSQL that passes artifacts on."""
    with postgres.server() as address, mlflow_server(tmp_path, f"{address}/tracking") as url:
        mlflow.set_tracking_uri(url)
        try:
            assert actions(bring(source)) == ["added"] * 4
            assert actions(bring(source)) == ["unchanged"] * 4
            client = MlflowClient()
            there = {name: {**run, "files": None} for name, run in held(client_of(source)).items()}
            here = {name: {**run, "files": None} for name, run in held(client).items()}
            for run in (*there.values(), *here.values()):
                for model in run["models"].values():
                    model["files"] = None
            assert here == there
            for run in client.search_runs([one.experiment_id for one in client.search_experiments()]):
                folder = tmp_path / "fetched" / run.info.run_id
                folder.mkdir(parents=True)
                client.download_artifacts(run.info.run_id, "", str(folder))
                origin = run.data.tags["heartseg.source_run_id"]
                assert digests(folder) == held(client_of(source))[origin]["files"]
        finally:
            mlflow.set_tracking_uri(None)
