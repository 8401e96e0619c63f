"""The panel beside a day: the client, why it is to be called, what came of it, putting off and dropping."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.language.dates import full_date, moment_words, parse_clock, parse_day
from desktop.language.numbers import phone
from desktop.language.translate import fill, translate
from desktop.services.care import ItemKind, TodayItem
from desktop.services.clients import ClientCard
from desktop.views.today.words import about
from desktop.views.widgets.boxes import Line, boxed, column, labelled, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import line_edit
from desktop.views.widgets.labels import ElidedLabel, Label


class DayPanel(QWidget):
    """Shows one item; the page is told what was chosen. What is typed stays until another item is shown."""

    def __init__(self, choose: Callable[[str], object], open_client: Callable[[], object]) -> None:
        """``choose`` is called with a result of a contact, ``done``, ``put_off`` or ``drop``."""
        super().__init__()
        self.item: TodayItem | None = None
        self.name = ElidedLabel(points=13, strong=True)
        self.why = Label("", token="text2", wrap=True)
        self.person = Label("", wrap=True)
        self.phone = ElidedLabel(points=17, strong=True)
        self.last = Label("", token="text2", wrap=True)
        self.note = line_edit(translate("Today", "note, or a word why"))
        self.note.setAccessibleName(translate("Today", "Note"))
        self.when = line_edit(translate("Today", "25.10 or 25.10 15:00"))
        self.when.setAccessibleName(translate("Today", "When"))
        self.wrong = Label("", token="late", wrap=True)

        def button(key: str, text: str, cap: str, kind: str = "plain") -> Button:
            return Button(text, kind, key=cap, clicked=lambda: choose(key))

        self.reached = button("reached", translate("Today", "Reached"), "1", "primary")
        self.calls = boxed(
            column(
                self.reached, 8,
                row(button("no_answer", translate("Today", "No answer"), "2"),
                    button("call_back", translate("Today", "Call back"), "3"), None), 8,
                row(button("not_now", translate("Today", "Not now"), "4"),
                    button("never", translate("Today", "Never"), "5"), None),
            )
        )  # fmt: skip
        self.done = button("done", translate("Today", "Done"), "D")
        ways = row(
            self.done, button("put_off", translate("Today", "Put off"), "P"),
            button("drop", translate("Today", "Drop"), "Del"), None,
        )  # fmt: skip
        card = Button(translate("Today", "Open the card"), "link", clicked=open_client)
        self.setLayout(
            column(
                section(self.name, 4, self.why, 8, self.person, self.phone, self.last, 6, row(card, None)),
                Line(),
                section(
                    labelled(translate("Today", "Note"), self.note), 8,
                    labelled(translate("Today", "When"), self.when), 6, self.wrong, 8, self.calls, 12, ways,
                ),
                None,
            )
        )  # fmt: skip

    def show_item(self, item: TodayItem, today: date) -> None:
        """Show an item; the fields are emptied if it is another one than before."""
        if self.item is None or self.item.key != item.key:
            for field in (self.note, self.when):
                field.clear()
            for label in (self.person, self.phone, self.last, self.wrong):
                label.setText("")
        self.item = item
        self.name.setText(item.name)
        self.why.setText(about(item, today))
        confirm = item.kind is ItemKind.CONFIRM
        self.calls.setVisible(not confirm and not item.no_calls)
        self.done.show_text(translate("Today", "Confirm") if confirm else translate("Today", "Done"))

    def show_card(self, card: ClientCard) -> None:
        """Add whom to call, and the last contact."""
        if self.item is None or card.id != self.item.client:
            return
        people = [one for one in card.people if one.phones] or list(card.people)
        self.person.setText(
            ", ".join(part for part in (people[0].name, people[0].position) if part) if people else ""
        )
        phones = [*(number for one in people[:1] for number in one.phones), *card.phones]
        self.phone.setText(phone(phones[0]) if phones else "")
        if self.item.no_calls:
            self.phone.setText(translate("Today", "do not call"))
        event = card.last_contact
        if event is not None:
            self.last.setText(f"{moment_words(event.at, event.at)}: {event.text}" if event.text else "")

    def moment(self, today: date) -> tuple[date, time | None] | None:
        """Return the day and the time in the field; None, and a sentence, if it holds neither."""
        day, _, at = self.when.text().strip().partition(" ")
        try:
            found, clock = parse_day(day, today), parse_clock(at) if at.strip() else None
        except ValueError:
            found, clock = None, None
        if found is None or found < today:
            self.ask(
                self.when, fill(translate("Today", "A day from today on, such as %1."), full_date(today))
            )
            return None
        return found, clock

    def ask(self, field: QLineEdit, sentence: str) -> None:
        """Say what is needed, and go to its field."""
        self.wrong.setText(sentence)
        field.setFocus()
