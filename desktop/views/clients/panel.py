"""The panel beside a client's card: rhythm of orders, money, contact persons, likely duplicates."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.numbers import percent, whole_money
from desktop.language.translate import fill, translate
from desktop.rules.money import ZERO
from desktop.services.clients import ClientCard
from desktop.views.clients.contact_edit import ContactEditForm
from desktop.views.clients.edit_form import ClientForm
from desktop.views.clients.people import PeopleSection
from desktop.views.clients.rhythm import RhythmLine
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Line, boxed, clear, column, fact, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.labels import Label
from desktop.views.widgets.sentence import Sentence, woven


class ClientPanel(QWidget):
    """The panel; ``show_card`` replaces its contents but keeps the forms."""

    def __init__(self, actions: PageActions, open_client: Callable[[object], object]) -> None:
        super().__init__()
        self._open_client = open_client
        self.card: ClientCard | None = None
        self.people = PeopleSection(actions)
        self.edit = ClientForm(actions, self)
        self.contact = ContactEditForm(actions, self)
        self._parts = QVBoxLayout()
        self._after = QVBoxLayout()
        for layout in (self._parts, self._after):
            layout.setSpacing(0)
        top = column(self.edit, self.contact, self.contact.removal)
        self.setLayout(column(top, self._parts, self.people, self._after, None))
        self.forms: tuple[InlineForm, ...] = (
            self.edit, self.contact, self.contact.removal, *self.people.forms,
        )  # fmt: skip
        for form in self.forms:
            form.opened.connect(partial(self._close_others, form))

    def _close_others(self, form: InlineForm, opened: bool) -> None:
        """Let one form be open at a time."""
        for other in self.forms if opened else ():
            if other is not form:
                other.close_form()

    def begin_edit(self) -> None:
        if self.card is not None:
            self.edit.open_for(self.card)

    def show_card(self, card: ClientCard, today: date) -> None:
        self.card = card
        for layout in (self._parts, self._after):
            clear(layout)
        if card.rhythm is not None:
            self._parts.addWidget(_rhythm(card, today))
            self._parts.addWidget(Line())
        self._parts.addWidget(_money(card))
        self._parts.addWidget(Line())
        self.people.show_card(card, today)
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
