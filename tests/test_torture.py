"""A fast share of every ordeal: no promise may break even once."""

import random

import pytest

from torture.ordeals import ORDEALS
from torture.report import BEGIN, DOCUMENT, END, table, write_table


@pytest.mark.parametrize("ordeal", ORDEALS, ids=lambda ordeal: ordeal.name)
def test_the_promise_holds(ordeal, tmp_path):
    if reason := ordeal.needs():
        pytest.skip(reason)
    if not ordeal.fast:
        pytest.skip("one try takes too long here: make torture does it")
    tally = ordeal.run(ordeal.fast, tmp_path, random.Random(ordeal.name))
    assert tally.tried > 0
    assert not tally.failures


def test_the_counts_go_between_their_marks_and_nothing_else_changes(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    write_table(page, ORDEALS, {})
    assert page.read_text() == f"before\n{BEGIN}\n{table(ORDEALS, {})}\n{END}\nafter\n"


def test_the_record_names_every_ordeal():
    text = DOCUMENT.read_text()
    assert BEGIN in text
    assert [ordeal.name for ordeal in ORDEALS if f"`{ordeal.name}`" not in text] == []
