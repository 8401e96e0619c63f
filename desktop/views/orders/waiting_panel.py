"""The panel of an order that waits: who could get it, who gets it and why, one button; other ways below."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.language.dates import clock, moment_words
from desktop.language.translate import fill, translate
from desktop.rules.explanation import Explanation, Rule
from desktop.services.dealing import assign_order
from desktop.services.intake import answer_match
from desktop.services.people.employees import EmployeeRow
from desktop.views.orders.actions import OrderActions
from desktop.views.orders.edit_form import OrderForm
from desktop.views.orders.manager_form import ManagerForm
from desktop.views.orders.managers import (
    ManagerHeads,
    ManagerTable,
    differs_now,
    gone_since,
    is_absent,
    load_words,
    manager_rows,
    now_words,
    presence_words,
)
from desktop.views.orders.parts import about_client, closed_words, reason, stacked, who_and_what
from desktop.views.orders.reads import Shown
from desktop.views.orders.reject import reject_button
from desktop.views.shell.contents import Navigate
from desktop.views.shell.needs_drive import AwayNote, needs_drive
from desktop.views.widgets.boxes import Line, Part, boxed, column, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.labels import ElidedLabel, Label


class WaitingPanel(QWidget):
    """``act`` is what Enter does in the list as well."""

    def __init__(self, shown: Shown, now: datetime, actions: OrderActions, navigate: Navigate) -> None:
        super().__init__()
        assert shown.proposal is not None
        self._row, self._actions = shown.card.row, actions
        self._explanation = shown.proposal.explanation
        self._assigning, self._navigate = False, navigate
        self.edit = OrderForm(shown.card, shown.services, now.date(), partial(actions.edit, shown.card))
        self.form = ManagerForm(
            pickable(self._explanation, shown.people), shown.people, now, self._pick, charges=True
        )
        asked = shown.card.row.question
        top = who_and_what(self._row, shown.client, self._explanation, now, self.edit)
        body = self._question(shown) if asked else self._decision(shown, now)
        about = None if self._row.new_client else about_client(shown.client, now, navigate)
        self.setLayout(column(stacked(top, Line(), body, self.form, *([Line(), about] if about else []))))

    @property
    def editing(self) -> bool:
        return not (self.form.isHidden() and self.edit.isHidden())

    def act(self) -> None:
        """Run the action of the primary button."""
        if self.primary.isEnabled():
            self.primary.click()

    def set_working(self, working: bool) -> None:
        if working and self._assigning:
            self.primary.show_text(translate("Orders", "Assigning…"))

    def _question(self, shown: Shown) -> QWidget:
        known = shown.card.question_client or ""
        self.primary = Button(
            translate("Orders", "Yes, the same"), "primary", key="⏎Enter",
            clicked=lambda: self._actions.answer(self._row, True),
        )  # fmt: skip
        other = Button(
            translate("Orders", "No, somebody new"), clicked=lambda: self._actions.answer(self._row, False)
        )
        for answer in (self.primary, other):
            needs_drive(self._actions.desk, answer, answer_match)
        said = fill(translate("Orders", "Is this the same client: %1?"), known)
        note = translate("Orders", "The answer decides whose order it is.")
        return section(
            Label(said, strong=True, wrap=True), 4, Label(note, token="text2", wrap=True), 14,
            self.primary, 10, row(other, None, reject_button(self._row, self._actions)),
        )  # fmt: skip

    def _decision(self, shown: Shown, now: datetime) -> QWidget:
        winner = self._explanation.winner
        if winner is None and unstaffed(shown.people):
            return self._nobody_yet()
        text = fill(translate("Orders", "Assign: %1"), winner) if winner else translate("Orders", "Assign")
        self.primary = needs_drive(
            self._actions.desk, Button(text, "primary", key="⏎Enter", clicked=self._assign), assign_order
        )
        opens = shown.proposal.opens if shown.proposal is not None else None
        self.primary.setEnabled(winner is not None and opens is None)
        other = Button(translate("Orders", "Another manager…"), clicked=self.form.begin)
        needs_drive(self._actions.desk, other, assign_order)
        reject = reject_button(self._row, self._actions)
        if any(person.name == winner and is_absent(person) for person in shown.people):
            other.setFixedHeight(self.primary.height())  # as good a way as the rule's own
            other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons = boxed(column(self.primary, 10, other, 10, row(None, reject)))
        else:
            buttons = boxed(column(self.primary, 10, row(other, None, reject)))
        self.form.opened.connect(lambda opened: buttons.setVisible(not opened))
        closed: list[Part] = [8, closed_words(opens, now)] if opens is not None else []
        why = reason(self._explanation, now, self._as_of(shown, now))
        away = AwayNote(self._actions.desk, self._away_words())
        ways = section(*self._gone(shown, now), why, *closed, 8, away, 6, buttons, top=10, bottom=16)
        if by_table(self._explanation):
            return boxed(column(8, ManagerHeads(), self._table(shown, now), ways))
        return boxed(column(responsible(self._explanation, shown.people, now), ways))

    def _away_words(self) -> str:
        if self._row.kept:
            return translate("Orders", "Kept here: the rules assign it when the drive answers.")
        return translate("Orders", "It can be assigned when the drive answers.")

    def _gone(self, shown: Shown, now: datetime) -> list[Part]:
        """A line for each who could take the order and is away now; of the one shown large it is there."""
        if not by_table(self._explanation):
            return []
        parts: list[Part] = []
        for person in gone_since(self._explanation, shown.people):
            said = f"{person.name}: {now_words(presence_words(person, now)[0])}"
            parts += [Label(said, token="waiting", strong=True, wrap=True), 6]
        return parts

    def _as_of(self, shown: Shown, now: datetime) -> str:
        """Say which moment counts if a manager's presence changed since the order arrived."""
        moment = shown.proposal.moment if shown.proposal is not None else None
        if moment is None or moment > now or not differs_now(self._explanation, shown.people):
            return ""
        when = clock(moment) if moment.date() == now.date() else moment_words(moment, now)
        if moment == self._row.received:
            return fill(translate("Orders", "The order is dealt out as of its arrival, %1."), when)
        return fill(translate("Orders", "The order is dealt out as of %1."), when)

    def _nobody_yet(self) -> QWidget:
        self.primary = Button(
            translate("Orders", "Add a manager…"), "primary", clicked=lambda: self._navigate("employee")
        )
        said = Label(translate("Orders", "There are no managers yet"), points=13, strong=True, wrap=True)
        return section(said, 14, self.primary, 10, row(None, reject_button(self._row, self._actions)))

    def _table(self, shown: Shown, now: datetime) -> ManagerTable:
        table = ManagerTable()
        table.show_managers(manager_rows(self._explanation, shown.people, now))
        table.customContextMenuRequested.connect(lambda point: self._presence_menu(table, point))
        table.setToolTip(translate("Orders", "Right click: absent today, here again"))
        return table

    def _presence_menu(self, table: ManagerTable, point: QPoint) -> None:
        manager = table.row_at(point)
        if manager is None:
            return
        menu = QMenu(table)
        if manager.absence_id is not None:
            back = menu.addAction(translate("Orders", "Here again"))
            absence = manager.absence_id
            back.triggered.connect(lambda _on=False: self._actions.back(manager.name, absence))
        else:
            sick = menu.addAction(translate("Orders", "On sick leave today"))
            sick.triggered.connect(lambda _on=False: self._actions.absent(manager.name))
            errand = menu.addAction(translate("Orders", "On an errand till the end of the day"))
            errand.triggered.connect(lambda _on=False: self._actions.absent(manager.name, "errand"))
        menu.popup(table.viewport().mapToGlobal(point))

    def _assign(self) -> None:
        self._assigning = True
        self.primary.setEnabled(False)
        self._actions.assign(self._row, asker=self)

    def close_form(self) -> None:
        self.form.close_form()

    def fail(self, error: Exception) -> None:
        self._assigning = False
        self.primary.setEnabled(True)
        self.primary.show_text(fill(translate("Orders", "Assign: %1"), self._explanation.winner or ""))
        self._actions.say_failed(error)

    def _pick(self, manager: str, why: str, charged: bool, form: InlineForm) -> None:
        self._actions.assign(self._row, manager, why, charged, form)


def by_table(explanation: Explanation) -> bool:
    """Was it a choice among the managers, so that the panel compares them?"""
    compared = (Rule.FAIR, Rule.TURN, Rule.LOAD, Rule.DUTY, Rule.VALUE)
    return explanation.rule in compared and bool(explanation.candidates)


def responsible(explanation: Explanation, people: list[EmployeeRow], now: datetime) -> QWidget:
    """Show the responsible manager of the client, large, with presence and load."""
    name = explanation.winner or explanation.responsible or translate("Orders", "Nobody is free")
    person = next((person for person in people if person.name == name), None)
    presence, token = presence_words(person, now) if person else ("", "text2")
    if explanation.winner is not None and is_absent(person):
        presence, token = now_words(presence), "waiting"
    load = load_words(person.open_orders, person.cap) if person else ""
    title = translate("Orders", "Substitute") if explanation.rule is Rule.SUBSTITUTE else _responsible()
    busy = fill(translate("Orders", "%1 open"), load) if load else ""
    where = row(Label(presence, token=token), None, Label(busy, token="text2"))
    who = ElidedLabel(name, points=17, strong=True)
    return section(Label(title, token="text2"), who, where, top=14, bottom=0)


def _responsible() -> str:
    return translate("Orders", "Responsible manager")


def pickable(explanation: Explanation, people: list[EmployeeRow]) -> list[str]:
    """Whom one may pick by hand: employed managers, those in the turn first."""
    turn = [one.manager for one in explanation.candidates]
    others = [person.name for person in people if person.employed and person.role.leads_orders]
    names = [*turn, *(name for name in others if name not in turn)]
    away = {person.name for person in people if is_absent(person)}
    names.sort(key=lambda name: name in away)  # first somebody who is there now
    return [name for name in names if name != explanation.winner] or names


def unstaffed(people: list[EmployeeRow]) -> bool:
    """Show that the office has no manager yet."""
    return not any(person.employed and person.role == "manager" for person in people)
