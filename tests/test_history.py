"""The history of champions: which entries count, and who was champion before."""

from dataclasses import replace

from heartseg.history import Event, chained, champion_before, last_change, read_event


def promotion(number, version, previous, *, after=None, state="done"):
    after = number - 1 if after is None else after
    return Event(number=number, kind="promotion", version=version, previous=previous, after=after, state=state)


def rollback(number, version, previous):
    return replace(promotion(number, version, previous), kind="rollback")


def found(number, version, previous):
    return replace(promotion(number, version, previous), kind="found")


def test_an_entry_survives_its_tag():
    event = replace(
        promotion(7, "4", "3"), when="2026-01-02T03:04:05+00:00", who="Zoë", gain=(0.02, 0.01, 0.03), cases=5
    )
    assert read_event(7, event.to_tag(), "done") == event
    assert event.explain() == (
        "   7  2026-01-02T03:04:05+00:00  Zoë promoted version 4 after version 3 "
        "with a gain of +0.020 (+0.010 to +0.030) over 5 cases"
    )
    assert event.to_dict()["gain"] == [0.02, 0.01, 0.03]


def test_every_kind_is_one_line():
    refusal = replace(promotion(2, "4", "3"), kind="refusal", who="Zoë", when="now", reasons=("It is worse.",))
    assert refusal.explain() == "   2  now  Zoë was refused version 4 after version 3 against: It is worse."
    moved = replace(found(3, "9", "3"), when="now")
    assert moved.explain() == "   3  now  version 9 was found to be champion after version 3, moved by other means"
    assert "no version was found to be champion" in replace(moved, version="").explain()


def test_of_two_changes_decided_on_the_same_champion_the_first_counts():
    first, second = promotion(2, "4", "3", after=1, state="pending"), promotion(3, "5", "3", after=1, state="pending")
    events = chained([second, promotion(1, "3", None), first])
    assert [(event.version, event.state) for event in events] == [("3", "done"), ("4", "pending"), ("5", "overtaken")]
    assert last_change(events) == first
    assert "[another change came first: not carried out]" in events[-1].explain()


def test_a_champion_that_came_back_is_not_the_one_that_was_weighed_against():
    late = promotion(4, "5", "3", after=1)
    assert chained([promotion(1, "3", None), promotion(2, "4", "3"), rollback(3, "3", "4"), late])[-1].state == (
        "overtaken"
    )


def test_a_refusal_changes_nothing_and_is_never_overtaken():
    refusal = replace(promotion(2, "4", "3", after=0), kind="refusal", state="pending")
    events = chained([promotion(1, "3", None), refusal, promotion(3, "5", "3", after=1)])
    assert [event.state for event in events] == ["done", "done", "done"]
    assert champion_before("5", events) == "3"


def test_a_change_that_another_followed_was_carried_out():
    events = chained([promotion(1, "1", None, state="pending"), promotion(2, "2", "1", state="pending")])
    assert [event.state for event in events] == ["done", "pending"]


def test_an_entry_that_was_deleted_by_hand_takes_no_other_with_it():
    events = chained([promotion(1, "1", None), promotion(3, "3", "2", after=2)])
    assert [event.state for event in events] == ["done", "done"]


def test_long_reasons_are_cut():
    event = replace(promotion(1, "4", "3"), who="w" * 9_000, reasons=("r" * 9_000,) * 9, forced=True)
    assert len(event.to_tag()) < 5_000


def test_an_entry_that_cannot_be_read_does_not_count():
    torn = read_event(2, '{"kind": "promo', "done")
    events = chained([promotion(1, "1", None), torn, read_event(3, "", "pending")])
    assert [(event.kind, event.state) for event in events[1:]] == [("unreadable", "overtaken")] * 2
    assert torn.explain() == "   2  this entry cannot be read and does not count"
    assert last_change(events).version == "1"
    assert champion_before("1", events) is None


def test_rollbacks_go_further_back_each_time():
    events = [promotion(1, "1", None), promotion(2, "2", "1"), promotion(3, "3", "2")]
    assert champion_before("3", events) == "2"
    events.append(rollback(4, "2", "3"))
    assert champion_before("2", events) == "1"
    events.append(rollback(5, "1", "2"))
    assert champion_before("1", events) is None


def test_a_promotion_after_a_rollback_lies_on_what_was_put_back():
    events = [promotion(1, "1", None), promotion(2, "2", "1"), rollback(3, "1", "2"), promotion(4, "5", "1")]
    assert champion_before("5", events) == "1"


def test_a_champion_set_by_hand_lies_on_top():
    events = [promotion(1, "1", None), promotion(2, "2", "1")]
    assert champion_before("9", [*events, found(3, "9", "2")]) == "2"
    assert champion_before("1", [*events, found(3, "1", "2")]) is None
    assert champion_before("10", [*events, found(3, "9", "2"), promotion(4, "10", "9")]) == "9"
    assert champion_before("3", [*events, found(3, "", "2"), promotion(4, "3", None)]) == "2"


def test_an_overtaken_change_and_a_repeated_one_leave_no_trace_in_the_pile():
    events = [promotion(1, "1", None), promotion(2, "2", "1", state="overtaken"), promotion(3, "3", "1")]
    assert champion_before("3", events) == "1"
    assert champion_before("3", [*events, promotion(4, "3", "1")]) == "1"
