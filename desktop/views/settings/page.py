"""The page of the office's settings: sections at the left, each setting saved by itself."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.language.words import policy
from desktop.rules.changes import Changed
from desktop.rules.simulation import SimulatedPolicy
from desktop.services.settings import (
    AllSettings,
    edit_office,
    read_all_settings,
    save_reserved,
    set_policy,
)
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.settings.drive_section import DriveSection
from desktop.views.settings.entry_section import EntrySection, source_of
from desktop.views.settings.entry_tables import TABLES
from desktop.views.settings.fields import CARE, DEALING, MONEY, OFFICE, Field, shown
from desktop.views.settings.file_section import FileSection
from desktop.views.settings.mailbox_section import MailboxSection
from desktop.views.settings.office_lists import reserved_orders, tax_brackets
from desktop.views.settings.people_section import PeopleSection
from desktop.views.settings.policy_choice import PolicyChoice
from desktop.views.settings.policy_comparison import PolicyComparison, month_sentence
from desktop.views.settings.schemes_section import SchemesSection
from desktop.views.settings.section_list import SectionList
from desktop.views.settings.services_section import ServicesSection
from desktop.views.settings.setting_row import SettingRow
from desktop.views.settings.this_pc_section import ThisPcSection
from desktop.views.settings.titles import section_title, table_title
from desktop.views.widgets.boxes import Line, boxed, column, row, scrolled
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_escape
from desktop.views.widgets.labels import Label
from desktop.views.widgets.messages import MessageBar, UndoBar

BESIDE, COMPARISON = 1060, 340
"""From which width on the comparison of the policies stands beside their choice, and how wide it is then."""
ANY_WIDTH = 16_777_215


class Section(Protocol):
    """A part of the page that shows stored settings."""

    def show_settings(self, settings: AllSettings) -> None: ...

    def begin_again(self) -> None:
        """Show what is in force, and forget what was not finished."""


class SettingsPage(QWidget):
    """For who may change the settings; ``leave`` leads back to the tab from which the page was opened.

    ``speak(language)`` and ``look(choice)`` change the window's language and colours.
    """

    def __init__(
        self, desk: Desk, navigate: Callable[..., None], leave: Callable[[], object],
        speak: Callable[[str], object] = lambda _language: None,
        look: Callable[[str], object] = lambda _choice: None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._leave = desk, leave
        self._take_back = partial(navigate, "undo")
        self._settings: AllSettings | None = None
        self.rows: dict[str, SettingRow] = {}
        self.tables: dict[str, EntrySection] = {}
        self.message, self.undo = MessageBar(), UndoBar()
        self.policies = PolicyChoice(self._put_in_force)
        self.people = PeopleSection(desk, self._write)
        self.schemes = SchemesSection(self._write, self._today)
        self.mailbox = MailboxSection(self._write, self._today)
        self.file = FileSection(desk, self._offer)
        self.drive = DriveSection(desk)
        self.comparison = PolicyComparison(desk, self._show_examples)
        self.this_pc = ThisPcSection(desk.user.name, speak, look)
        self._stack = QStackedWidget()
        self._sections: list[Section] = [self.people, self.schemes, self.mailbox]
        titles = self._fill()
        self._sections += [*self.tables.values()]
        self.sections = SectionList([(key, title) for key, title in titles.items()])
        self.sections.chosen.connect(self._go)
        self._lay_out()
        self.sections.choose("dealing")
        self.load()

    def _fill(self) -> dict[str, str]:
        """Make the sections; return their titles by key."""
        made = self._made
        tables = self.tables = {
            table.name: EntrySection(table_title(table.name), source_of(table), self._write, self._today)
            for table in TABLES.values()
        }
        for name, source in (("reserved", reserved_orders), ("tax_brackets", tax_brackets)):
            tables[name] = EntrySection(table_title(name), source(self._change), self._write, self._today)
        choice = boxed(column(self.policies, Line(), *made(DEALING), tables["reserved"], None))
        self._beside = row(choice, self.comparison, spacing=0)
        self._beside.setStretch(0, 1)
        days = (tables["duties"], tables["calendar"], tables["absence_kinds"])
        self._pages: dict[str, QWidget] = {
            "office": scrolled(*made(OFFICE), Line(), *made(CARE)),
            "people": scrolled(self.people),
            "dealing": scrolled(boxed(self._beside)),
            "services": scrolled(ServicesSection(tables["services"], self._write)),
            "days": scrolled(*days),
            "norms": scrolled(tables["norms"]),
            "schemes": scrolled(self.schemes),
            "money": scrolled(*made(MONEY), tables["tax_brackets"], tables["earned_before"]),
            "outside": scrolled(tables["accounts"], self.mailbox),
            "drive": scrolled(self.drive),
            "pc": scrolled(self.this_pc),
            "file": scrolled(self.file),
        }
        for page in self._pages.values():
            self._stack.addWidget(page)
        return {key: section_title(key) for key in self._pages}

    def _lay_out(self) -> None:
        self.title = Label("", points=17, strong=True)
        back = Button(translate("Undo", "Back"), "plain", icon="chevron-left", key="Esc", clicked=self._leave)
        heading = Label(translate("Settings", "Settings"), points=17, strong=True)
        left = boxed(column(boxed(row(heading, margins=(20, 12, 8, 12))), self.sections, spacing=0))
        left.setFixedWidth(self.sections.width())
        head = boxed(row(self.title, None, back, spacing=16, margins=(20, 12, 20, 12)))
        right = boxed(column(head, Line(), self.message, self._stack, self.undo))
        whole = row(left, Line(upright=True), right, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _today(self) -> Any:
        return self._desk.now().date()

    def _made(self, fields: Iterable[Field]) -> list[SettingRow]:
        made = [SettingRow(field, self._save, self._today) for field in fields]
        self.rows |= {one.field.key: one for one in made}
        return made

    def _go(self, key: str) -> None:
        self._begin_again()
        self._stack.setCurrentWidget(self._pages[key])
        self.title.setText(self.sections.record()[1])
        if key == "dealing":
            self.comparison.load()
        elif key == "drive":
            self.drive.load()

    def _begin_again(self) -> None:
        for one in self.rows.values():
            one.begin_again()
        for section in self._sections:
            section.begin_again()
        self.file.begin_again()

    def refresh(self, kinds: set[Changed]) -> None:
        """Read the settings again if they changed."""
        if not kinds or kinds & {Changed.SETUP, Changed.EMPLOYEE}:
            self.load()

    def load(self) -> None:
        """Read the settings."""
        self._desk.read(
            self, query(read_all_settings), then=self._show,
            failed=lambda error: self.message.say(error_sentence(error)), key="settings",
        )  # fmt: skip

    def _show(self, settings: AllSettings) -> None:
        self._settings = settings
        for one in self.rows.values():
            one.show_value(self._all(settings))
        for section in self._sections:
            section.show_settings(settings)
        self.policies.show_policy(settings.office.dealing["policy"])

    def _show_examples(self, policies: Sequence[SimulatedPolicy]) -> None:
        for one in policies:
            self.policies.show_example(one.policy, month_sentence(one))

    @staticmethod
    def _all(settings: AllSettings) -> dict[str, Any]:
        return {**settings.office.office, **settings.office.dealing}

    def _save(self, changed: SettingRow, value: Any) -> None:
        if self._settings is None:
            return
        before = shown(changed.field, self._all(self._settings))

        def saved() -> None:
            if self._settings is not None:
                changed.show_value(self._all(self._settings))
            changed.say_saved(before)

        said = fill(translate("Settings", "Saved: %1"), changed.title)
        self._write(self._change(changed.field.key, value), said, saved, changed.say_refused)

    def _put_in_force(self, code: str) -> None:
        if self._settings is None:
            return
        said = fill(translate("Settings", "New orders are dealt from now on: %1"), policy(code))
        self.policies.say_refused("")
        put = partial(self.policies.show_policy, code)
        self._write(self._change("policy", code), said, put, self.policies.say_refused)

    def _change(self, key: str, value: Any) -> Command[Any]:
        """Return the operation that changes one setting, and note that it raises the version."""
        assert self._settings is not None  # nothing can be changed before it is shown
        office = self._settings.office
        version = office.version
        asked: Command[Any]
        if key == "reserved":
            asked = command(save_reserved, version=version, reserved=value)
        elif key in office.dealing:
            office = replace(office, dealing={**office.dealing, key: value})
            asked = command(set_policy, version=version, **office.dealing)
        else:
            office = replace(office, office={**office.office, key: value})
            asked = command(edit_office, version=version, **office.office)
        self._settings = replace(self._settings, office=replace(office, version=version + 1))
        return asked

    def _offer(self, said: str) -> None:
        self.undo.offer(said, self._take_back)

    def _write(
        self, asked: Command[Any], said: str, saved: Callable[[], object], refused: Callable[[str], object]
    ) -> None:
        """Perform an operation; say ``said`` with its undo, or why it was refused."""

        def done(_result: Any) -> None:
            saved()
            self._offer(said)

        def failed(error: Exception) -> None:
            refused(error_sentence(error))
            self.load()

        self._desk.write(self, asked, then=done, failed=failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the comparison below the choice where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < BESIDE
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(direction)
        self.comparison.setMinimumWidth(0 if narrow else COMPARISON)
        self.comparison.setMaximumWidth(ANY_WIDTH if narrow else COMPARISON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._leave):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._begin_again()
