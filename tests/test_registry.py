"""Registration, the gate, rollback and history on a real SQLite store; other stores: test_registry_stores.py."""

import json
import shutil
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import mlflow
import pytest
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

from heartseg import registry, tracking
from heartseg.comparison import PromotionRules
from heartseg.errors import ModelError, RegistryError, TrackingError
from heartseg.registry import CANDIDATE, CHAMPION, MODEL_NAME

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
TRAIN = ("t1", "t2")
WEAK = {"v1": 0.80, "v2": 0.85, "v3": 0.90}
STRONG = {"v1": 0.82, "v2": 0.86, "v3": 0.93}


@pytest.fixture
def sqlite(tmp_path, empty_store, monkeypatch):
    shutil.copy(empty_store, tmp_path / "mlflow.db")
    yield from connected(f"sqlite:///{tmp_path}/mlflow.db", tmp_path, monkeypatch)


def connected(address, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MLFLOW_RUN_ID", raising=False)
    monkeypatch.setenv("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
    mlflow.set_tracking_uri(address)
    yield address
    mlflow.set_tracking_uri(None)


def train(scores, *, train=TRAIN, source="folder", model=True, **split) -> str:
    """A run with the artifacts of a training; a case's content is its name. Returns the run's id."""
    client = MlflowClient()
    found = client.get_experiment_by_name("heartseg")
    experiment = found.experiment_id if found else client.create_experiment("heartseg")
    tags = {"heartseg.data.source": source, "heartseg.data.sha256": "d" * 64, "heartseg.fold": "0"}
    run_id = client.create_run(experiment, tags=tags).info.run_id
    listing = [{"case": name, "image_sha256": name, "label_sha256": name} for name in (*train, *scores)]
    client.log_text(run_id, json.dumps({"source": source, "cases": listing}), "data.json")
    client.log_text(run_id, json.dumps({"train": train, "val": list(scores), "fold": "0", **split}), "split.json")
    rows = "".join(f"{name},{dice}\n" for name, dice in scores.items())
    client.log_text(run_id, f"case,dice\n{rows}", "evaluation/cases.csv")
    client.log_metric(run_id, "dice", sum(scores.values()) / max(len(scores), 1))
    if model:
        client.log_text(run_id, "flavors: {}\n", "model/MLmodel")
    return run_id


def registered(scores, **changes):
    run_id = train(scores, **changes)
    return registry.register(run_id, f"runs:/{run_id}/model", tags={"note": "x"})


def champion_and_candidate():
    aliases = MlflowClient().get_registered_model(MODEL_NAME).aliases
    return tuple(str(aliases[name]) if name in aliases else None for name in (CHAMPION, CANDIDATE))


def promoted(scores, **changes):
    registered(scores)
    decision = registry.promote(who="ada", now=NOON, **changes)
    assert decision.promoted, decision.explain()
    return decision


def test_a_registered_run_becomes_candidate_with_its_tags(sqlite):
    version = registered(WEAK)
    assert (version.version, version.aliases) == ("1", (CANDIDATE,))
    assert version.tags == {
        "heartseg.data.source": "folder",
        "heartseg.data.sha256": "d" * 64,
        "heartseg.fold": "0",
        "dice": "0.8500",
        "note": "x",
    }
    assert registered(STRONG).aliases == (CANDIDATE,)
    assert [(entry.version, entry.aliases) for entry in registry.list_versions()] == [("2", (CANDIDATE,)), ("1", ())]
    assert json.loads(json.dumps(registry.describe("1").to_dict()))["run_id"] == version.run_id


def test_a_logged_model_is_registered_by_its_id_and_by_its_run(sqlite, tmp_path):
    mlflow.set_experiment("logged")
    (tmp_path / "weights.txt").write_text("weights")
    with mlflow.start_run() as run:
        logged = mlflow.pyfunc.log_model(
            name="model", loader_module="json", data_path=str(tmp_path / "weights.txt"), pip_requirements=["mlflow"]
        )
    by_id = registry.register(run.info.run_id, logged.model_uri, tags={})
    by_run = registry.register(run.info.run_id, f"runs:/{run.info.run_id}/model", tags={})
    assert by_id.source == by_run.source == f"models:/{logged.model_id}"
    assert by_id.run_id == by_run.run_id == run.info.run_id
    local = mlflow.artifacts.download_artifacts(f"models:/{MODEL_NAME}/{by_run.version}")
    assert (Path(local) / "MLmodel").is_file()


def test_a_run_without_a_model_registers_nothing(sqlite):
    run_id = train(WEAK, model=False)
    with pytest.raises(RegistryError, match=f"Run {run_id} has no model model"):
        registry.register(run_id, f"runs:/{run_id}/model", tags={})
    with pytest.raises(RegistryError, match=r"No model heartseg is registered in sqlite:.*Train one: heartseg train"):
        registry.list_versions()


def test_what_is_not_there_is_said_in_one_sentence(sqlite):
    for look in (registry.history, registry.promote, registry.rollback, lambda: registry.describe(CHAMPION)):
        with pytest.raises(RegistryError, match="No model heartseg is registered"):
            look()
    registered(WEAK)
    for look in (registry.rollback, lambda: registry.describe(CHAMPION)):
        with pytest.raises(RegistryError, match=r"no champion yet\. Promote a candidate: heartseg registry promote"):
            look()
    with pytest.raises(RegistryError, match="heartseg has no version or alias 7"):
        registry.describe("7")
    with pytest.raises(RegistryError, match=r"no version or alias champoin\. Did you mean champion\?"):
        registry.describe("champoin")
    MlflowClient().delete_registered_model_alias(MODEL_NAME, CANDIDATE)
    with pytest.raises(RegistryError, match=r"no candidate yet\. Train one: heartseg train"):
        registry.promote()


def test_the_first_champion_must_reach_the_minimum(sqlite):
    registered({"v1": 0.7, "v2": 0.8, "v3": 0.8})
    decision = registry.promote()
    assert not decision.promoted
    assert "needs a mean Dice of at least 0.800 on held-out cases; found 0.767" in decision.explain()
    assert champion_and_candidate() == (None, "1")
    (refusal,) = registry.history()
    assert (refusal.kind, refusal.version, refusal.reasons) == ("refusal", "1", decision.reasons)
    assert not any(name.startswith("heartseg.promotion") for name in registry.describe("1").tags)
    promoted(WEAK)
    assert champion_and_candidate() == ("2", "2")


def test_a_better_candidate_is_promoted_with_its_evidence(sqlite):
    promoted(WEAK)
    decision = promoted(STRONG)
    assert decision.comparison.gain.mean == pytest.approx(0.02)
    tags = registry.describe(CHAMPION).tags
    prefix = "heartseg.promotion."
    evidence = {name.removeprefix(prefix): value for name, value in tags.items() if name.startswith(prefix)}
    assert json.loads(evidence.pop("per_case"))["v3"] == {"champion": 0.90, "candidate": 0.93}
    assert evidence == {
        "when": "2026-01-02T12:00:00+00:00",
        "who": "ada",
        "from_version": "1",
        "forced": "false",
        "cases": "3",
        "dice": "0.8700",
        "champion_dice": "0.8500",
        "mean_gain": "0.0200",
        "interval_low": "0.0100",
        "interval_high": "0.0300",
        "confidence": "0.95",
    }
    first, second = registry.history()
    assert (first.version, first.previous, first.state) == ("1", None, "done")
    assert second.explain() == (
        "   2  2026-01-02T12:00:00+00:00  ada promoted version 2 after version 1 "
        "with a gain of +0.020 (+0.010 to +0.030) over 3 cases"
    )


def test_a_candidate_that_is_champion_already_changes_nothing(sqlite):
    promoted(WEAK)
    decision = registry.promote(force=True)
    assert decision.already_champion
    assert decision.explain() == "Version 1 is already the champion: nothing changes."
    assert len(registry.history()) == 1


def test_a_worse_candidate_is_refused_and_may_be_forced(sqlite):
    promoted(STRONG)
    registered(WEAK)
    assert not registry.promote().promoted
    assert champion_and_candidate() == ("1", "2")
    decision = registry.promote(force=True, who="ada", now=NOON)
    assert decision.forced
    assert champion_and_candidate() == ("2", "2")
    tags = registry.describe(CHAMPION).tags
    assert tags["heartseg.promotion.forced"] == "true"
    assert tags["heartseg.promotion.overridden"].startswith("The mean gain must be more than 0.000")
    assert "ada forced version 2 after version 1" in registry.history()[-1].explain()


def test_a_second_promotion_leaves_no_evidence_of_the_first(sqlite):
    promoted(STRONG)
    registered(WEAK)
    registry.promote(force=True)
    registry.rollback()
    registry.promote(rules=PromotionRules(min_gain=-1, max_case_drop=1))
    tags = registry.describe(CHAMPION).tags
    assert tags["heartseg.promotion.forced"] == "false"
    assert "heartseg.promotion.overridden" not in tags


def test_a_model_of_the_phantom_is_refused_unless_forced(sqlite):
    version = registered(STRONG, source="phantom")
    decision = registry.promote()
    assert decision.reasons == (
        "Version 1 was trained on the phantom, not on real scans. "
        "Train on real data, or promote it all the same with --force.",
    )
    MlflowClient().delete_model_version_tag(MODEL_NAME, version.version, "heartseg.data.source")
    assert not registry.promote().promoted, "the run says phantom too"
    assert registry.promote(force=True).forced
    assert registry.describe(CHAMPION).tags["heartseg.promotion.forced"] == "true"


def test_the_champion_is_evaluated_where_it_has_no_result(sqlite):
    promoted({**WEAK, "v4": 0.8})
    registered({"v1": 0.9, "v2": 0.9, "w1": 0.9})
    assert "no result on record for 1 of 3 cases: w1" in registry.promote().explain()
    asked = []

    def evaluate(champion, wanted):
        asked.append((champion.version, [case.case for case in wanted]))
        return {case.key: 0.5 for case in wanted}

    decision = registry.promote(evaluate_champion=evaluate)
    assert asked == [("1", ["w1"])]
    assert {pair.case: pair.champion for pair in decision.comparison.pairs} == {"v1": 0.80, "v2": 0.85, "w1": 0.5}
    assert decision.promoted


def test_a_champion_that_cannot_be_loaded_is_replaced_by_force_alone(sqlite):
    promoted(WEAK)
    registered({"w1": 0.9, "w2": 0.9, "w3": 0.9})

    def evaluate(champion, wanted):
        raise ModelError("The model has format 2.")

    decision = registry.promote(evaluate_champion=evaluate)
    assert (decision.promoted, decision.reasons) == (False, ("The model has format 2.",))
    assert registry.promote(evaluate_champion=evaluate, force=True).forced
    assert champion_and_candidate() == ("2", "2")


def test_cases_that_the_champion_was_trained_on_do_not_count(sqlite):
    promoted(WEAK)
    registered({"t1": 0.99, "t2": 0.99, "v1": 0.99}, train=("v2", "v3"))
    decision = registry.promote()
    assert decision.reasons[0].startswith(
        "At least 2 images must be held out from the candidate and new to the champion, version 1, too; found 1."
    )


def test_out_of_fold_results_count_for_both(sqlite):
    registered({**WEAK, "v4": 0.8}, train=(), out_of_fold=True, fold="each")
    assert registry.promote().promoted
    registered({**STRONG, "v4": 0.85}, train=(), out_of_fold=True, fold="each")
    decision = registry.promote()
    assert decision.promoted
    assert len(decision.comparison.pairs) == 4


def test_a_version_without_a_record_is_refused_and_may_be_forced(sqlite):
    run_id = train(WEAK)
    client = MlflowClient()
    client.create_registered_model(MODEL_NAME)
    client.create_model_version(MODEL_NAME, f"{tracking.find_run(run_id).info.artifact_uri}/model")
    client.set_registered_model_alias(MODEL_NAME, CANDIDATE, "1")
    assert registry.promote().reasons == ("Version 1 has no training run on record: its cases are unknown.",)
    assert registry.promote(force=True).forced


def test_rollback_goes_back_one_champion_at_a_time(sqlite):
    promoted(WEAK)
    promoted(STRONG)
    promoted({name: dice + 0.03 for name, dice in STRONG.items()})
    assert registry.rollback(who="ada", now=NOON).explain() == (
        "   4  2026-01-02T12:00:00+00:00  ada rolled back to version 2 after version 3"
    )
    assert champion_and_candidate() == ("2", "3")
    assert registry.rollback().version == "1"
    with pytest.raises(RegistryError, match=r"Version 1 is the first champion on record: there is no earlier one"):
        registry.rollback()
    assert champion_and_candidate() == ("1", "3")
    assert [event.kind for event in registry.history()] == ["promotion"] * 3 + ["rollback"] * 2


def test_a_deleted_version_is_not_put_back(sqlite):
    promoted(WEAK)
    promoted(STRONG)
    MlflowClient().delete_model_version(MODEL_NAME, "1")
    with pytest.raises(RegistryError, match="heartseg has no version or alias 1"):
        registry.rollback()
    assert champion_and_candidate() == ("2", "2")


def test_a_newer_candidate_does_not_take_the_place_of_the_one_that_was_weighed(sqlite):
    promoted(WEAK)
    registered({name.replace("v", "w"): dice for name, dice in STRONG.items()})

    def evaluate_slowly(champion, wanted):
        registered(STRONG)
        return {case.key: 0.5 for case in wanted}

    assert registry.promote(evaluate_champion=evaluate_slowly).candidate == "2"
    assert champion_and_candidate() == ("2", "3")


def test_a_champion_that_another_machine_changed_meanwhile_is_weighed_against(sqlite):
    promoted(WEAK)
    strongest = registered({name: dice + 0.03 for name, dice in STRONG.items()}).version
    run_id = train({name.replace("v", "w"): dice for name, dice in STRONG.items()})
    registry.register(run_id, f"runs:/{run_id}/model", tags={})
    asked = []

    def evaluate(champion, wanted):
        asked.append(champion.version)
        if asked == ["1"]:
            with another_machine():
                registry.promote(strongest)
        return {case.key: 0.5 if champion.version == "1" else 0.95 for case in wanted}

    assert not registry.promote(evaluate_champion=evaluate).promoted
    assert asked == ["1", "2"]
    assert champion_and_candidate() == ("2", "3")
    assert [(event.kind, event.version, event.state) for event in registry.history()] == [
        ("promotion", "1", "done"),
        ("promotion", "2", "done"),
        ("promotion", "3", "overtaken"),
        ("refusal", "3", "done"),
    ]


@contextmanager
def another_machine():
    """Work that is not kept apart from that of this machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry.ledger, "alone", lambda what: nullcontext())
        yield


def test_a_champion_made_by_hand_gets_its_entry_with_the_next_change(sqlite, monkeypatch):
    monkeypatch.setattr(registry.ledger, "PATIENCE", 0.0)
    promoted(WEAK)
    promoted(STRONG)
    MlflowClient().set_registered_model_alias(MODEL_NAME, CHAMPION, "1")
    assert "   3" in registry.history()[-1].explain()
    assert "version 1 was found to be champion after version 2" in registry.history()[-1].explain()
    assert champion_and_candidate() == ("1", "2")
    assert registry.promote().promoted
    assert [(event.kind, event.version, event.previous) for event in registry.history()] == [
        ("promotion", "1", None),
        ("promotion", "2", "1"),
        ("found", "1", "2"),
        ("promotion", "2", "1"),
    ]


def test_a_promotion_to_a_version_that_was_deleted_before_the_alias_moved_is_let_go(sqlite):
    promoted(WEAK)
    version = registered(STRONG).version
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry.ledger, "_finish", lambda event: None)
        registry.promote()
    MlflowClient().delete_model_version(MODEL_NAME, version)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry.ledger.processes, "is_gone", lambda process: True)
        events = registry.history()
    assert [(event.kind, event.version) for event in events] == [("promotion", "1"), ("promotion", "2"), ("found", "1")]
    assert champion_and_candidate() == ("1", None)


def test_a_store_that_fails_is_a_tracking_error(tmp_path, sqlite):
    (tmp_path / "mlflow.db").write_bytes(b"this is no database")
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/mlflow.db?other")
    with pytest.raises(TrackingError, match="The tracking store at sqlite:"):
        registry.list_versions()


def test_a_rollback_that_was_cut_off_is_carried_out_once(sqlite, monkeypatch):
    promoted(WEAK)
    promoted(STRONG)
    promoted({name: dice + 0.03 for name, dice in STRONG.items()})
    with monkeypatch.context() as patch:
        patch.setattr(registry.ledger, "_finish", lambda event: None)
        registry.rollback()
    assert champion_and_candidate() == ("3", "3")
    monkeypatch.setattr(registry.ledger.processes, "is_gone", lambda process: True)
    assert registry.rollback().explain().endswith("rolled back to version 2 after version 3")
    assert champion_and_candidate() == ("2", "3")
    assert [event.state for event in registry.history()] == ["done"] * 4


def test_a_row_that_another_command_added_meanwhile_is_written_over(sqlite, monkeypatch):
    refusals = {
        "set_model_version_tag": "UNIQUE constraint failed",
        "set_registered_model_alias": "duplicate key value",
    }
    for name, words in refusals.items():
        real, left = getattr(MlflowClient, name), [words, words]

        def put(client, *arguments, real=real, left=left):
            if left:
                raise MlflowException(left.pop())
            real(client, *arguments)

        monkeypatch.setattr(MlflowClient, name, put)
    registered({"v1": 0.9, "v2": 0.9, "v3": 0.9})
    assert registry.promote().promoted
    assert champion_and_candidate() == ("1", "1")
    assert registry.history()[0].state == "done"
