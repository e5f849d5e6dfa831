"""The addresses of studies: which are refused, and what a failing one says."""

import optuna
import pytest

from heartseg.addresses import public_address
from heartseg.errors import StudyError
from heartseg.study.storage import alone, answering, check_shared, opened


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("mongodb://somewhere/db", "mongodb"),
        ("nonsense", "nonsense"),
        ("postgresql+psycopg://somebody:secret@127.0.0.1:1/none", "127.0.0.1"),
        ("sqlite:////proc/none/optuna.db", "/proc/none"),
        ("grpc://somewhere", "host or port is missing"),
    ],
)
def test_a_storage_that_is_not_there_is_one_sentence_without_its_password(address, reason):
    with pytest.raises(StudyError) as caught, opened(address):
        pass
    told = str(caught.value)
    assert told.startswith(f"The study storage {public_address(address)} failed: ")
    assert reason in told
    assert "secret" not in told
    assert "\n" not in told


def test_faults_that_are_not_the_storages_stay_what_they_are():
    with pytest.raises(ValueError, match="mine"), answering("sqlite:///x.db"):
        raise ValueError("mine")


def test_sqlite_is_for_one_process(tmp_path):
    check_shared("sqlite:///x.db", 1)
    check_shared("journal:///x.log", 4)
    with pytest.raises(StudyError, match=r"4 workers cannot share sqlite:///x\.db"):
        check_shared("sqlite:///x.db", 4)
    with pytest.raises(StudyError, match="2 workers cannot share"):
        check_shared("sqlite+pysqlite:///x.db", 2)
    address = f"sqlite:///{tmp_path}/optuna.db"
    with alone(f"{address}?timeout=9"), pytest.raises(StudyError, match="Another process works on"), alone(address):
        pass


def test_a_journal_lies_where_its_address_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for address, path in (
        ("journal:///here/a.log", tmp_path / "here/a.log"),
        (f"journal:///{tmp_path}/b.log", tmp_path / "b.log"),
    ):
        with opened(address) as storage:
            storage.create_new_study([1], "one")
        assert path.exists()


def test_a_line_that_a_full_disk_left_torn_does_not_cost_the_study(tmp_path):
    address = f"journal:///{tmp_path}/study.log"
    with opened(address) as storage:
        optuna.create_study(storage=storage, study_name="s").set_user_attr("before", 1)
    with (tmp_path / "study.log").open("a") as journal:
        journal.write('{"op_code": 2, "user_a')
    with opened(address) as storage:
        optuna.load_study(storage=storage, study_name="s").set_user_attr("after", 2)
    with opened(address) as storage:
        assert optuna.load_study(storage=storage, study_name="s").user_attrs == {"before": 1, "after": 2}
