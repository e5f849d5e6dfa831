"""Bringing runs from another store: whole, once, and again as often as wanted."""

import io
import json
import multiprocessing
import os
import random
import shutil
import tarfile
import time
import zipfile

import mlflow
import pytest
from click.testing import CliRunner
from mlflow.entities import Metric
from mlflow.store.tracking.file_store import FileStore
from mlflow.tracking import MlflowClient

from heartseg.cli import cli
from heartseg.errors import ArchiveError, TransferError
from heartseg.transfer.merge import merge
from heartseg.transfer.snapshot import sha256_of
from heartseg.transfer.source import opened
from tests import postgres
from tests.file_store import client_of, digests, held, write_run
from torture.server import mlflow_server


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
    client.log_metric(going_on, "metric_0", 1.5, step=60)
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


def run_folder(root, name):
    return next(path.parent.parent for path in root.glob("*/*/tags/mlflow.runName") if path.read_text() == name)


def test_a_tag_that_names_a_run_brought_over_later_names_its_copy(source, store):
    fold = run_folder(source, "fold 1").name
    (run_folder(source, "each") / "tags" / "heartseg.best_run").write_text(fold)
    merged = bring(source)
    ids = {run.source_run_id: run.run_id for run in merged.runs}
    parent = next(run.run_id for run in merged.runs if run.name == "each")
    assert MlflowClient().get_run(parent).data.tags["heartseg.best_run"] == ids[fold]
    assert actions(bring(source)) == ["unchanged"] * 4


def test_an_older_state_of_a_run_takes_nothing_back(source, store, tmp_path):
    client = client_of(source)
    killed = run_folder(source, "fold 1").name
    older = tmp_path / "older"
    shutil.copytree(source, older)
    client.log_batch(killed, metrics=[Metric("metric_0", 5.0, 1_700_000_020_000, 9)])
    client.log_text(killed, "z" * 5000, "checkpoints/epoch-1.pt")
    client.set_tag(killed, "heartseg.epochs", "20")
    client.set_terminated(killed, "FINISHED", 1_700_000_030_000)
    newer = held(client)
    bring(source)
    for _ in range(2):
        assert actions(bring(older)) == ["unchanged"] * 4
        assert actions(bring(source)) == ["unchanged"] * 4
    assert held(MlflowClient()) == newer
    # What the older state alone has is kept too.
    (run_folder(older, "fold 1") / "artifacts" / "notes.txt").write_text("mine")
    assert actions(bring(older)).count("completed") == 1
    assert held(MlflowClient())[killed]["files"].keys() == newer[killed]["files"].keys() | {"notes.txt"}


def test_no_archive_changes_a_run_that_was_made_here(source, store):
    client = MlflowClient()
    mine = client.create_run(client.create_experiment("mine"), run_name="mine").info.run_id
    client.set_tag(mine, "heartseg.fold", "mine")
    client.set_terminated(mine, "FINISHED")
    before = client.get_run(mine)
    (run_folder(source, "fold 1") / "tags" / "heartseg.source_run_id").write_text(mine)
    assert sorted(actions(bring(source))) == ["added", "added", "added", "unchanged"]
    after = client.get_run(mine)
    assert (after.data.tags, after.info.status, after.data.metrics) == (
        before.data.tags,
        before.info.status,
        before.data.metrics,
    )


def test_two_copies_of_one_run_are_brought_over_once(source, store):
    first, second = (run_folder(source, name) for name in ("fold 0", "fold 1"))
    (second / "tags" / "heartseg.source_run_id").write_text(first.name)
    for _ in range(3):
        merged = bring(source)
        assert any("is another copy of" in note for note in merged.notes)
    assert actions(merged) == ["unchanged"] * 4
    assert len(mlflow.search_runs(search_all_experiments=True)) == 3


@pytest.mark.parametrize("name", ["../../../../evil", "/tmp/evil", "a b", ""])
def test_an_id_that_is_a_path_is_refused(source, store, name):
    meta = run_folder(source, "fold 0") / "meta.yaml"
    meta.write_text(meta.read_text().replace(meta.parent.name, name))
    with pytest.raises(TransferError, match=r"meta\.yaml is malformed: .*(no id|a text for run_id)"):
        bring(source)
    assert held(MlflowClient()) == {}


@pytest.mark.parametrize("place", ["", "models/m-*", "datasets/*", "*/inputs/*", "*/outputs/*", "*"])
def test_what_a_killed_process_never_wrote_is_left_out_with_a_note(source, store, place):
    experiment = next(path for path in source.iterdir() if list(path.glob("models/m-*")))
    for folder in [experiment] if not place else list(experiment.glob(place)):
        if (folder / "meta.yaml").is_file():
            (folder / "meta.yaml").write_bytes(b"")
    merged = bring(source)
    assert any("was never written to its end" in note for note in merged.notes)
    names = {run["name"] for run in held(MlflowClient()).values()}
    assert names == ({"another"} if place in ("", "*") else {"each", "fold 0", "fold 1", "another"})


def test_names_and_values_that_no_store_takes_are_left_out_with_a_note(source, store):
    run = run_folder(source, "fold 1")
    (run / "metrics" / "a$b").write_text("1700000000300 0.5 7\n")
    (run / "params" / "a;b").write_text("1")
    (run / "params" / "long").write_text("p" * 7000)
    (run / "tags" / "x").write_text("one\r\ntwo\rthree")
    (run / "tags" / "mlflow.runName").write_text("another name")
    merged = bring(source)
    assert len([note for note in merged.notes if "is left out" in note]) == 2
    assert any("has 7000 characters; the first 6000 are kept" in note for note in merged.notes)
    copy = MlflowClient().get_run(next(one.run_id for one in merged.runs if one.source_run_id == run.name))
    assert copy.data.tags["x"] == "one\r\ntwo\rthree"
    assert copy.info.run_name == "fold 1"
    assert len(copy.data.params["long"]) == 6000
    assert actions(bring(source)) == ["unchanged"] * 4


def test_a_tar_that_ends_with_a_zip_is_a_tar(source, store, tmp_path):
    (run_folder(source, "fold 1") / "artifacts" / "zzz.pt").write_bytes(zip_of(b"weights" * 100))
    archive = tmp_path / "run.tar"
    with tarfile.open(archive, "w") as tar:
        for path in sorted(source.rglob("*"), key=lambda path: path.name == "zzz.pt"):
            tar.add(path, f"mlruns/{path.relative_to(source)}", recursive=False)
    assert zipfile.is_zipfile(archive)
    assert actions(bring(archive)) == ["added"] * 4


def zip_of(content):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("data.pkl", content)
    return packed.getvalue()


def test_a_point_that_another_run_logged_for_a_model_is_linked_to_its_copy(source, store):
    client = client_of(source)
    model_id = client.get_run(run_folder(source, "each").name).outputs.model_outputs[0].model_id
    evaluation = write_run(client, "evaluate", status=None)
    client.log_batch(evaluation, metrics=[Metric("nsd", 0.8, 1_700_000_001_000, 1, model_id, "LeftAtrium", "abc")])
    client.set_terminated(evaluation, "FINISHED")
    bring(source)
    assert held(MlflowClient()) == held(client)


def test_into_a_file_store_killed_between_two_files(source, tmp_path, monkeypatch):
    """A file store writes a tag a file: the one that says whose copy it is comes first."""
    target = tmp_path / "target" / "mlruns"
    client_of(target)
    mlflow.set_tracking_uri(target.as_uri())
    try:
        written = FileStore.set_tag

        def cut_off(self, run_id, tag):
            written(self, run_id, tag)
            if tag.key == "heartseg.source_run_id":
                raise KeyboardInterrupt

        with monkeypatch.context() as cut:
            cut.setattr(FileStore, "set_tag", cut_off)
            with pytest.raises(KeyboardInterrupt):
                bring(source)
        assert sorted(actions(bring(source))) == ["added", "added", "added", "completed"]
        assert held(client_of(target)) == held(client_of(source))
    finally:
        mlflow.set_tracking_uri(None)


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        (
            "metrics/metric_0",
            "1700000000300 high 7\n",
            r"metric_0 is malformed: expected lines of time",
        ),
        ("meta.yaml", "run_id: [", r"meta\.yaml is not valid YAML"),
        ("meta.yaml", "run_id: abc\n", r"meta\.yaml is malformed: expected a whole number for status, found 'None'"),
        ("meta.yaml", "run_id: abc\nstatus: 3\nstart_time: 2024-13-45\n", r"meta\.yaml is not valid YAML"),
        ("meta.yaml", "a: " + "[" * 5000, r"meta\.yaml is not valid YAML"),
        ("metrics/metric_0", "-5 0.5 7\n", r"metric_0 is malformed"),
        ("metrics/metric_0", f"1700000000300 0.5 {2**63}\n", r"metric_0 is malformed"),
        ("meta.yaml", f"run_id: abc\nstatus: 3\nstart_time: {10**18}\n", "expected milliseconds since 1970"),
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
        write_run(client, f"more {number}", metrics=20, steps=20, model=True)
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
