"""The codes of refusals: each in the book, each in use."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def codes(text: str) -> set[str]:
    return set(re.findall(r"HS-[NW]\d\d", text))


def test_the_book_of_codes_has_a_row_for_every_code_in_use_and_no_other():
    used = set().union(*(codes(path.read_text()) for path in (ROOT / "heartseg").rglob("*.py")))
    book = (ROOT / "docs" / "errors.md").read_text()
    rows = [line.split("|")[1].strip() for line in book.splitlines() if line.startswith("| HS-")]
    assert len(rows) == len(set(rows))
    assert set(rows) == used
