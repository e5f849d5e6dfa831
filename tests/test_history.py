"""The history of champions, from its tags."""

from dataclasses import replace

from heartseg.history import Event, champion_before, new_key, read_events, settled


def promotion(number, version, previous, state="done"):
    return Event(number=number, kind="promotion", version=version, previous=previous, state=state)


def rollback(number, version, previous):
    return replace(promotion(number, version, previous), kind="rollback")


def written(*events):
    """The tags of events, each settled if its state says so."""
    tags = {}
    for event in events:
        number, key = new_key([replace(event, number=event.number - 1)])
        assert number == event.number
        tags[key] = event.to_tag()
        if event.state != "pending":
            tags[f"{key}.state"] = event.state
    return tags


def test_an_event_survives_its_tag():
    event = replace(
        promotion(7, "4", "3"), when="2026-01-02T03:04:05+00:00", who="Zoë", gain=(0.02, 0.01, 0.03), cases=5
    )
    (read,) = read_events({**written(event), "heartseg.other": "x"})
    assert replace(read, key="") == event
    assert read.explain() == (
        "   7  2026-01-02T03:04:05+00:00  Zoë promoted version 4 after version 3 "
        "with a gain of +0.020 (+0.010 to +0.030) over 5 cases"
    )
    assert read.to_dict()["gain"] == [0.02, 0.01, 0.03]


def test_events_are_read_in_order_beyond_four_digits():
    read = read_events(written(promotion(10_000, "5", "4"), promotion(9_999, "4", "3")))
    assert [event.number for event in read] == [9_999, 10_000]


def test_two_commands_at_once_keep_both_events():
    tags = {**written(promotion(2, "4", "3")), **written(promotion(2, "5", "3"))}
    assert sorted(event.version for event in read_events(tags)) == ["4", "5"]


def test_a_tag_fits_the_databases():
    event = replace(promotion(1, "4", "3"), who="w" * 9_000, reasons=("r" * 9_000,) * 9, forced=True)
    assert len(event.to_tag()) < 5_000


def test_a_torn_tag_was_not_carried_out():
    tags = written(promotion(1, "1", None))
    torn = {"heartseg.history.0002-0123abcd": '{"kind": "promo'}
    events = settled(read_events({**tags, **torn}), "1")
    assert [(event.kind, event.state) for event in events] == [("promotion", "done"), ("unreadable", "abandoned")]
    assert events[1].explain() == (
        "   2  a command was cut off while it wrote heartseg.history.0002-0123abcd: not carried out"
    )
    assert new_key(events)[0] == 3
    assert champion_before("1", events) is None


def test_the_alias_tells_whether_a_pending_event_was_carried_out():
    events = [promotion(1, "1", None), promotion(2, "2", "1", state="pending")]
    assert settled(events, "2")[-1].state == "done"
    assert settled(events, "1")[-1].state == "abandoned"
    assert "not carried out" in settled(events, "1")[-1].explain()


def test_the_next_event_tells_too():
    events = [promotion(1, "1", None), promotion(2, "2", "1", "pending"), promotion(3, "3", "1", "pending")]
    assert [event.state for event in settled(events, "3")] == ["done", "abandoned", "done"]


def test_what_was_settled_stays_so_when_the_alias_is_moved_by_hand():
    assert settled([promotion(1, "1", None)], "9")[0].state == "done"


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
    assert champion_before("9", events) == "2"
    assert champion_before("1", events) is None
    events.append(promotion(3, "10", "9"))
    assert champion_before("10", events) == "9"


def test_an_abandoned_event_and_a_repeated_one_leave_no_trace_in_the_pile():
    events = [promotion(1, "1", None), promotion(2, "2", "1", "abandoned"), promotion(3, "3", "1")]
    assert champion_before("3", events) == "1"
    assert champion_before("3", [*events, promotion(4, "3", "1")]) == "1"
