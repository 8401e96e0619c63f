"""Folding for search."""

from desktop.rules.folding import fold


def test_case_yo_and_spaces_do_not_matter() -> None:
    assert fold("  Ёлка\u00a0 ООО ") == fold("елка ооо") == "елка ооо"
