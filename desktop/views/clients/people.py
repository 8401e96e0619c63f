"""The people of a client in the card's panel, with their phones and addresses, and what changes them."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.language.reaches import reach_text
from desktop.language.translate import fill, translate
from desktop.services.clients import ClientCard, PersonRow, ReachRow, edit_reach, remove_person
from desktop.views.clients.card_words import birthday_words, born_words
from desktop.views.clients.people_forms import PersonEditForm, PersonForm, ReachForm
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import boxed, clear, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.removal import RemovalForm

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PeopleSection(QWidget):
    """The section; ``show_card`` replaces its lines and keeps the forms at the line that they change."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__()
        self._actions = actions
        self._card: ClientCard | None = None
        self._open_at: UUID | None = None  # the person or phone below which a form stands
        self._places: list[UUID] = []
        self.form = PersonForm(actions)
        self.removal = RemovalForm(margin=12)
        self.person, self.reach = PersonEditForm(actions, self.removal), ReachForm(actions, self.removal)
        needs_drive(actions.desk, self.removal.button, remove_person)
        self.forms: tuple[InlineForm, ...] = (self.form, self.person, self.reach, self.removal)
        self.add = Button(translate("Client", "Add"), "link", icon="plus", clicked=self._add)
        self.add_reach = Button(
            translate("Client", "Phone or e-mail…"), "link", icon="plus", clicked=self._add_reach
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self._lines.setContentsMargins(0, 0, 0, 0)
        title = Label(translate("Client", "People"), strong=True)
        heading = row(title, None, self.add, margins=(20, 12, 12, 0))
        below = row(self.add_reach, None, margins=(12, 0, 20, 8))
        self.setLayout(column(heading, column(self._lines, margins=(20, 4, 12, 0)), 6, below))
        self._place_forms()

    def show_card(self, card: ClientCard, today: date) -> None:
        self._card = card
        for form in self.forms:
            self._lines.removeWidget(form)
        clear(self._lines)
        self._places = []
        for reach in (reach for reach in card.reaches if reach.person is None):
            pencil = self._pencil(reach_text(reach.value), self._edit_reach, reach)
            self._put(reach.id, _own_line(reach, needs_drive(self._actions.desk, pencil, edit_reach)))
        for person in card.people:
            pencil = self._pencil(person.name, self._open_menu, person)
            self._put(person.id, _person_lines(person, today, pencil))
        if not card.people:
            self._lines.addWidget(Label(translate("Client", "Nobody is written down yet."), token="text2"))
        self._place_forms()

    def _put(self, place: UUID, line: QWidget) -> None:
        self._places.append(place)
        self._lines.addWidget(line)

    def _pencil(self, about: str, clicked: Callable[..., object], record: object) -> Button:
        pencil = Button("", "flat", icon="pencil")
        pencil.clicked.connect(lambda _on=False: clicked(record, pencil))
        pencil.setToolTip(fill(translate("Client", "Change: %1"), about))
        pencil.setAccessibleName(pencil.toolTip())
        return pencil

    def _place_forms(self) -> None:
        """Put the forms below the line that they change; without one, below all lines."""
        at = self._places.index(self._open_at) + 1 if self._open_at in self._places else self._lines.count()
        for form in self.forms:
            self._lines.insertWidget(at, form)

    def _begin(self, place: UUID | None) -> ClientCard | None:
        for form in self.forms:
            form.close_form()
            self._lines.removeWidget(form)
        self._open_at = place
        self._place_forms()
        return self._card

    def _add(self) -> None:
        if card := self._begin(None):
            self.form.open_for(card)

    def _add_reach(self) -> None:
        if card := self._begin(None):
            self.reach.open_for(card)

    def _edit_person(self, person: PersonRow) -> None:
        if card := self._begin(person.id):
            self.person.open_for(card, person)

    def _edit_reach(self, reach: ReachRow, _pencil: Button | None = None) -> None:
        if card := self._begin(reach.person or reach.id):
            self.reach.open_for(card, reach)

    def _reach_of(self, person: PersonRow) -> None:
        if card := self._begin(person.id):
            self.reach.open_for(card, person=person.id)

    def _open_menu(self, person: PersonRow, pencil: Button) -> None:
        menu = self.menu(person, pencil)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(pencil.mapToGlobal(QPoint(0, pencil.height())))
        menu.setActiveAction(menu.actions()[0])

    def menu(self, person: PersonRow, above: QWidget) -> QMenu:
        """What can be changed of a person: the person, each phone and address, and one more of them."""
        menu = QMenu(above)
        said = fill(translate("Client", "Change: %1"), person.name)
        menu.addAction(f"{said}…").triggered.connect(lambda _on=False: self._edit_person(person))
        for reach in self._card.reaches if self._card is not None else ():
            if reach.person == person.id:
                said = fill(translate("Client", "Change: %1"), reach_text(reach.value))
                menu.addAction(f"{said}…").triggered.connect(
                    lambda _on=False, reach=reach: self._edit_reach(reach)
                )
        more = menu.addAction(translate("Client", "One more phone or e-mail…"))
        more.triggered.connect(lambda _on=False: self._reach_of(person))
        return menu


def _own_line(reach: ReachRow, pencil: Button) -> QWidget:
    """A phone or address of the client that is nobody's in particular."""
    kind = translate("Client", "e-mail") if "@" in reach.value else translate("Client", "phone")
    value = _selectable(reach_text(reach.value))
    value.setAlignment(RIGHT)
    line = row(Label(kind, token="text2"), value, pencil)
    line.setStretch(1, 1)
    return boxed(line)


def _person_lines(person: PersonRow, today: date, pencil: Button) -> QWidget:
    near = birthday_words(person, today)
    name = ElidedLabel(person.name, strong=True)
    short = [value for value in person.phones[:1] if ";ext=" not in value]  # a long one is below the name
    first = row(name, *(_selectable(reach_text(value)) for value in short), pencil)
    first.setStretch(0, 1)
    position = ElidedLabel(born_words(person, today), token="text2")
    second = row(position, *([Label(near, token="waiting", strong=True)] if near else []))
    second.setStretch(0, 1)
    lines: list[QWidget] = [boxed(first)]
    if position.text() or near:
        lines.append(boxed(second))
    for value in (*person.phones[len(short) :], *person.emails):
        lines.append(boxed(row(_selectable(reach_text(value), "text2"))))
    return boxed(column(*lines))


class SelectableLabel(ElidedLabel):
    """A text that can be marked and copied where there is room for all of it, else shortened."""

    def __init__(self, text: str, token: str) -> None:
        super().__init__(text, token=token)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            Label.paintEvent(self, event)
        else:
            super().paintEvent(event)


def _selectable(text: str, token: str = "text") -> SelectableLabel:
    return SelectableLabel(text, token)
