"""Two versions of one thing in words: who changed it when, and what an edit changes."""

from datetime import date, datetime

import pytest

from desktop.language.errors import error_sentence
from desktop.language.kept import kept_details
from desktop.language.translate import translate, use_language
from desktop.language.versions import changes_words, field_word
from desktop.rules.errors import Conflict
from desktop.services.offline import KeptRow

SEEN = {"name": "Зерно", "inn": "", "segment": None, "birthday": None, "note": ""}


def test_who_changed_it_and_when_is_said() -> None:
    figures = {"name": "Зерно", "version": 2, "theirs": {}, "mine": {}}
    by = {"by": "Анна", "at": datetime(2026, 10, 19, 9, 30)}
    said = error_sentence(Conflict("changed_meanwhile", **figures, **by))
    assert said.startswith("Зерно was changed meanwhile by Анна (19 Oct 2026 09:30)")
    assert error_sentence(Conflict("changed_meanwhile", **figures)).startswith("Зерно was changed meanwhile:")


def test_a_kept_edit_says_what_it_changes() -> None:
    mine = {**SEEN, "note": "после обеда", "birthday": date(1990, 5, 4)}
    given = {"client": None, "version": 1, **mine, "seen": SEEN}
    assert changes_words(given) == "Birthday: 4 May 1990, Note: после обеда"
    now = datetime(2026, 10, 19, 9)
    row = KeptRow(id=None, name="edit_client", by="Анна", at=now, arguments=given, problem=None,
                  client="Зерно", order="")  # type: ignore[arg-type]  # fmt: skip
    assert kept_details(row) == changes_words(given)
    assert changes_words({**mine, "version": 1}) == "Name: Зерно, Birthday: 4 May 1990, Note: после обеда"


@pytest.mark.parametrize("language", ["ru", "en", "sq"])
def test_a_field_is_named_as_in_its_form(language: str) -> None:
    use_language(language)
    try:
        assert field_word("note") == translate("Client", "Note")
        assert field_word("rating") == translate("Orders", "Rating by the client")
    finally:
        use_language("en")
