"""The page of the office's settings: sections at the left, each setting saved by itself."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.language.words import policy
from desktop.rules.changes import Changed
from desktop.services.settings import OfficeValues, edit_office, read_office_values, set_policy
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.settings.fields import DEALING, MONEY, OFFICE, Field, shown
from desktop.views.settings.people_section import PeopleSection
from desktop.views.settings.policy_choice import PolicyChoice
from desktop.views.settings.setting_row import SettingRow
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.labels import Label
from desktop.views.widgets.messages import MessageBar, UndoBar


class SettingsPage(QWidget):
    """For who may change the settings; ``leave`` leads back to the tab from which the page was opened."""

    def __init__(self, desk: Desk, navigate: Callable[..., None], leave: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._leave = desk, leave
        self._take_back = partial(navigate, "undo")
        self._values: OfficeValues | None = None
        self.rows: dict[str, SettingRow] = {}
        self.message, self.undo = MessageBar(), UndoBar()
        self.policies = PolicyChoice(self._put_in_force)
        self.people = PeopleSection(
            desk, lambda said: self.undo.offer(said, self._take_back), lambda: navigate("employee")
        )
        self.sections = Segments(
            [
                ("dealing", translate("Settings", "How orders are dealt")),
                ("office", translate("Settings", "Office")),
                ("money", translate("Settings", "Money")),
                ("people", translate("Settings", "People")),
            ]
        )
        self._stack = QStackedWidget()
        pages = {
            "dealing": self._scrolled(self.policies, Line(), *self._made(DEALING)),
            "office": self._scrolled(*self._made(OFFICE)),
            "money": self._scrolled(*self._made(MONEY)),
            "people": self._scrolled(self.people),
        }
        for page in pages.values():
            self._stack.addWidget(page)
        self.sections.chosen.connect(lambda key: self._go(pages[key]))
        self._lay_out()
        self.load()

    def _lay_out(self) -> None:
        title = Label(translate("Settings", "Settings"), points=17, strong=True)
        back = Button(translate("Undo", "Back"), "plain", icon="chevron-left", key="Esc", clicked=self._leave)
        head = boxed(row(title, self.sections, None, back, spacing=16, margins=(20, 12, 20, 12)))
        self.setLayout(column(head, Line(), self.message, self._stack, self.undo))

    def _made(self, fields: Iterable[Field]) -> list[SettingRow]:
        made = [SettingRow(field, self._save, lambda: self._desk.now().date()) for field in fields]
        self.rows |= {one.field.key: one for one in made}
        return made

    def _scrolled(self, *parts: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(boxed(column(6, *parts, None)))
        return area

    def _go(self, page: QWidget) -> None:
        for one in self.rows.values():
            one.begin_again()
        self.people.begin_again()
        self._stack.setCurrentWidget(page)

    def refresh(self, kinds: set[Changed]) -> None:
        """Read the settings again if they changed."""
        if not kinds or kinds & {Changed.SETUP, Changed.EMPLOYEE}:
            self.load()
            self.people.load()

    def load(self) -> None:
        """Read the settings."""
        self._desk.read(
            self, query(read_office_values), then=self._show,
            failed=lambda error: self.message.say(error_sentence(error)), key="settings",
        )  # fmt: skip

    def _show(self, values: OfficeValues) -> None:
        self._values = values
        for one in self.rows.values():
            one.show_value(self._all(values))
        self.policies.show_policy(values.dealing["policy"])

    @staticmethod
    def _all(values: OfficeValues) -> dict[str, Any]:
        return {**values.office, **values.dealing}

    def _save(self, changed: SettingRow, value: Any) -> None:
        values, key = self._values, changed.field.key
        if values is None:
            return
        before = shown(changed.field, self._all(values))

        def saved(_result: Any) -> None:
            if self._values is not None:
                changed.show_value(self._all(self._values))
            changed.say_saved(before)
            self.undo.offer(fill(translate("Settings", "Saved: %1"), changed.title), self._take_back)

        self._write(self._change(values, key, value), saved, changed.say_refused)

    def _put_in_force(self, code: str) -> None:
        if self._values is None:
            return

        def saved(_result: Any) -> None:
            self.policies.show_policy(code)
            said = fill(translate("Settings", "New orders are dealt from now on: %1"), policy(code))
            self.undo.offer(said, self._take_back)

        self.policies.say_refused("")
        self._write(self._change(self._values, "policy", code), saved, self.policies.say_refused)

    def _change(self, values: OfficeValues, key: str, value: Any) -> Command[Any]:
        """Return the operation that changes one setting, and note that it raises the version."""
        mine = key in values.dealing
        arguments = {**(values.dealing if mine else values.office), key: value}
        part = {"dealing": arguments} if mine else {"office": arguments}
        self._values = replace(values, version=values.version + 1, **part)
        if mine:
            return command(set_policy, version=values.version, **arguments)
        return command(edit_office, version=values.version, **arguments)

    def _write(
        self, asked: Command[Any], saved: Callable[[Any], object], refused: Callable[[str], object]
    ) -> None:
        def failed(error: Exception) -> None:
            refused(error_sentence(error))
            self.load()

        self._desk.write(self, asked, then=saved, failed=failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._go(self._stack.currentWidget())
