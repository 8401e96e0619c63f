"""The panel beside a client's card: rhythm of orders, money, contact persons, likely duplicates."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.numbers import percent, phone, whole_money
from desktop.language.translate import fill, translate
from desktop.rules.money import ZERO
from desktop.services.clients import ClientCard, PersonRow
from desktop.views.clients.card_words import birthday_words, born_words
from desktop.views.clients.edit_form import ClientForm
from desktop.views.clients.entry_forms import PersonForm
from desktop.views.clients.rhythm import RhythmLine
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import Line, boxed, column, fact, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.sentence import Sentence, woven

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClientPanel(QWidget):
    """The panel; ``show_card`` replaces its contents but keeps the forms."""

    def __init__(
        self, desk: Desk, stored: Callable[[], object], open_client: Callable[[object], object]
    ) -> None:
        super().__init__()
        self._open_client = open_client
        self.card: ClientCard | None = None
        self.form = PersonForm(desk, stored, self)
        self.edit = ClientForm(desk, stored, self)
        self.add = Button(translate("Client", "Add"), "link", icon="plus", clicked=self._add)
        self._parts = QVBoxLayout()
        self._people = QVBoxLayout()
        self._people.setSpacing(12)
        self._after = QVBoxLayout()
        for layout in (self._parts, self._after):
            layout.setSpacing(0)
        title = Label(translate("Client", "People"), strong=True)
        heading = row(title, None, self.add, margins=(20, 12, 12, 0))
        people = column(self._people, self.form, spacing=8, margins=(20, 4, 20, 14))
        self.setLayout(column(self.edit, self._parts, heading, people, self._after, None))

    def begin_edit(self) -> None:
        if self.card is not None:
            self.edit.open_for(self.card)

    def _add(self) -> None:
        if self.card is not None:
            self.form.open_for(self.card)

    def show_card(self, card: ClientCard, today: date) -> None:
        self.card = card
        for layout in (self._parts, self._people, self._after):
            clear(layout)
        if card.rhythm is not None:
            self._parts.addWidget(_rhythm(card, today))
            self._parts.addWidget(Line())
        self._parts.addWidget(_money(card))
        self._parts.addWidget(Line())
        for widget in (*_own_contacts(card), *(_person(person, today) for person in card.people)):
            self._people.addWidget(widget)
        if not card.people:
            self._people.addWidget(Label(translate("Client", "Nobody is written down yet."), token="text2"))
        if card.likely_duplicates:
            self._after.addWidget(Line())
            self._after.addWidget(self._duplicates(card))
        if card.note:
            self._after.addWidget(Line())
            note = Label(card.note, wrap=True)
            note.setTextFormat(Qt.TextFormat.PlainText)
            self._after.addWidget(section(Label(translate("Client", "Note"), strong=True), 4, note))

    def _duplicates(self, card: ClientCard) -> QWidget:
        links = column(margins=(12, 0, 20, 14))
        for client, name in card.likely_duplicates:
            link = Button(name, "link", clicked=partial(self._open_client, client))
            links.addLayout(row(link, None))
        title = Label(translate("Client", "Likely the same client"), strong=True)
        return boxed(column(row(title, margins=(20, 16, 20, 2)), links))


def clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _rhythm(card: ClientCard, today: date) -> QWidget:
    rhythm = card.rhythm
    if rhythm is None:
        return QWidget()
    said = Sentence(points=11, wrap=True)
    days, late = rhythm.every_days, rhythm.late_days
    often = (translate("Client", "%n days", "", days), "text", True)
    if late > 0:
        overdue = (translate("Client", "%n days late", "", late), "late", True)
        said.show_words(*woven(translate("Client", "usually every %1, %2"), often, overdue))
    else:
        said.show_words(*woven(translate("Client", "usually every %1"), often))
    line = RhythmLine()
    line.show_rhythm(rhythm, today)
    return section(Label(translate("Client", "Rhythm of orders"), strong=True), 2, said, 4, line, bottom=8)


def _money(card: ClientCard) -> QWidget:
    heading = row(
        Label(translate("Client", "Money"), strong=True), None,
        Label(translate("Client", "all the time"), token="text2"),
    )  # fmt: skip
    count = card.paid_orders
    orders = Label(translate("Client", "%n orders paid", "", count), token="text2")
    sum_row = row(Label(whole_money(card.paid), points=17, strong=True), None, orders)
    lines: list[QWidget] = []
    if card.average is not None:
        lines.append(fact(translate("Client", "Average order"), whole_money(card.average)))
    if card.margin is not None and card.paid > ZERO:
        share = percent(card.margin / card.paid)
        lines.append(fact(fill(translate("Client", "Margin, %1"), share), whole_money(card.margin)))
    nothing = translate("Client", "none")
    lines.append(
        fact(translate("Client", "Under way"), str(card.open_orders) if card.open_orders else nothing)
    )
    awaiting = whole_money(card.awaiting) if card.awaiting else nothing
    lines.append(fact(translate("Client", "Awaiting payment"), awaiting))
    return section(heading, sum_row, 2, *lines)


def _own_contacts(card: ClientCard) -> list[QWidget]:
    """Phones and addresses of the client that are nobody's in particular."""
    phones = {number for person in card.people for number in person.phones}
    emails = {address for person in card.people for address in person.emails}
    found: list[QWidget] = []
    for number in card.phones:
        if number not in phones:
            found.append(_pair(Label(translate("Client", "phone"), token="text2"), phone(number)))
    for address in card.emails:
        if address not in emails:
            found.append(_pair(Label(translate("Client", "e-mail"), token="text2"), address))
    return found


def _pair(left: Label, right: str) -> QWidget:
    value = Label(right)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setAlignment(RIGHT)
    return boxed(row(left, None, value))


def _person(person: PersonRow, today: date) -> QWidget:
    near = birthday_words(person, today)
    name = ElidedLabel(person.name, strong=True)
    first = row(name, *([_selectable(phone(person.phones[0]))] if person.phones else []))
    first.setStretch(0, 1)
    position = ElidedLabel(born_words(person, today), token="text2")
    second = row(position, *([Label(near, token="waiting", strong=True)] if near else []))
    second.setStretch(0, 1)
    lines: list[QWidget] = [boxed(first)]
    if position.text() or near:
        lines.append(boxed(second))
    for value in (*map(phone, person.phones[1:]), *person.emails):
        lines.append(boxed(row(_selectable(value, "text2"), None)))
    return boxed(column(*lines))


def _selectable(text: str, token: str = "text") -> Label:
    label = Label(text, token=token)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
