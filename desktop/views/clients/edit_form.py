"""The form that edits a client's own fields, based on the version that the card showed."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import DaySide, parse_day
from desktop.language.translate import translate
from desktop.rules.facts import Segment
from desktop.services.clients import ClientCard, edit_client
from desktop.views.desk.calls import command
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.forms import InlineForm, choice, line_edit


class ClientForm(InlineForm):
    """Form for a client's name, tax number, segment, birthday and note."""

    def __init__(self, actions: PageActions, parent: QWidget) -> None:
        super().__init__(translate("Client", "Save"), self._store, upright=True)
        self.setParent(parent)
        self._actions = actions
        self._card: ClientCard | None = None
        self.save_over = self._write
        self.name, self.inn = line_edit(), line_edit()
        segments = [(segment.value, words.segment(segment)) for segment in Segment]
        self.segment = choice([("", translate("Client", "not known")), *segments])
        self.birthday, self.note = line_edit(), line_edit()
        self.add_field(translate("Client", "Name"), self.name)
        self.add_field(translate("Client", "Tax number"), self.inn)
        self.add_field(translate("Client", "Segment"), self.segment)
        self.add_field(translate("Client", "Birthday"), self.birthday)
        self.add_field(translate("Client", "Note"), self.note)

    def open_for(self, card: ClientCard) -> None:
        self._card = card
        self.name.setText(card.name)
        self.inn.setText(card.inn or "")
        self.segment.setCurrentIndex(max(0, self.segment.findData(card.segment or "")))
        self.birthday.setText(f"{card.birthday:%d.%m.%Y}" if card.birthday else "")
        self.note.setText(card.note)
        self.open_form(self.name)

    def _store(self) -> None:
        if self._card is None:
            return
        today = self._actions.desk.now().date()
        try:
            birthday = parse_day(self.birthday.text(), today, DaySide.BEHIND)
        except ValueError:
            self.say_no_date(self.birthday, today)
            return
        figures = {
            "name": self.name.text(), "inn": self.inn.text(), "segment": self.segment.currentData() or None,
            "birthday": birthday, "note": self.note.text(),
        }  # fmt: skip
        card = self._card
        seen = {
            "name": card.name, "inn": card.inn or "", "segment": card.segment, "birthday": card.birthday,
            "note": card.note,
        }  # fmt: skip
        self._write({**figures, "seen": seen}, card.version)

    def _write(self, figures: dict[str, Any], version: int) -> None:
        if self._card is None:
            return
        self.set_working(True, translate("Orders", "Saving…"))
        asked = command(edit_client, client=self._card.id, version=version, **figures)
        self._actions.write(asked, self._card.name, self)
