"""The settings that are tables: each cell is saved by itself, refused below the table, and taken back."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.exchange.office_file import write_office_file
from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay
from desktop.rules.pay.ready_schemes import READY_SCHEMES
from desktop.services.settings import add_services, current_setup, read_entries
from desktop.services.undo import undo_last
from desktop.storage.operations import Act
from desktop.views.desk.desk import Desk
from desktop.views.settings.entry_section import EntrySection
from desktop.views.settings.page import SettingsPage
from desktop.views.widgets.choice import ChoiceBox
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import IGOR
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, place: Place) -> SettingsPage:
    page = SettingsPage(desk, place, lambda: place("left"))
    desk.changed.connect(page.refresh)  # as the window's contents do
    show_in(place, qtbot, page)
    settle(qtbot, desk)
    return page


def put(qtbot: QtBot, desk: Desk, table: EntrySection, row: int, column: int, text: str) -> None:
    """Write into a cell as a person does: Enter, the text or the choice, Enter."""
    table.grid.setCurrentIndex(table.model.index(row, column))
    qtbot.keyClick(table.grid, Qt.Key.Key_Return)
    choices = table.model.choices(column)
    if choices is None:
        (editor,) = table.grid.findChildren(QLineEdit)
        editor.selectAll()
        editor.insert(text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    else:
        (box,) = table.grid.findChildren(ChoiceBox)
        box.setCurrentIndex([words for _, words in choices].index(text))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not table.grid.findChildren(QLineEdit) + table.grid.findChildren(ChoiceBox))
    settle(qtbot, desk)


def entries(office: Office, table: str) -> list[Any]:
    return [one.entry for one in read_entries(office.store, AS_OWNER, table)]


def test_a_service_is_added_changed_and_removed(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    before, table = entries(office, "services"), page.tables["services"]
    page.sections.choose("services")
    new = len(before)
    put(qtbot, desk, table, new, 0, "Печать")
    assert entries(office, "services")[-1].name == "Печать"
    put(qtbot, desk, table, new, 1, "12 500")
    put(qtbot, desk, table, new, 3, "1,5")
    added = entries(office, "services")[-1]
    assert (added.expected_value, added.effort) == (Decimal(12_500), Fraction(3, 2))
    table.grid.setCurrentIndex(table.model.index(new, 0))
    qtbot.keyClick(table.grid, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert entries(office, "services") == before
    assert page.undo.offering


def test_two_cells_are_saved_one_right_after_the_other(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    table = page.tables["services"]
    table.model.setData(table.model.index(0, 1), "100")
    table.model.setData(table.model.index(0, 3), "2")
    settle(qtbot, desk)
    first = entries(office, "services")[0]
    assert (first.expected_value, first.effort) == (Decimal(100), 2)


@pytest.mark.parametrize(("column", "text"), [(1, "much"), (1, "-5"), (3, "0")])
def test_what_cannot_be_is_refused_below_the_table(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, column: int, text: str
) -> None:
    before, table = entries(office, "services"), page.tables["services"]
    page.sections.choose("services")
    put(qtbot, desk, table, 0, column, text)
    assert entries(office, "services") == before
    assert text in table.said.text().replace("\u2212", "-")
    assert not page.undo.offering


def test_what_another_pc_changes_takes_no_typing_away(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    table = page.tables["services"]
    page.sections.choose("services")
    table.grid.setCurrentIndex(table.model.index(0, 1))
    qtbot.keyClick(table.grid, Qt.Key.Key_Return)
    (editor,) = table.grid.findChildren(QLineEdit)
    editor.setText("123")
    add_services(office.store, Act(IGOR, MONDAY), names=["Значки"])
    page.load()
    settle(qtbot, desk)
    assert editor.text() == "123"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.grid.findChildren(QLineEdit))
    settle(qtbot, desk)
    assert entries(office, "services")[0].expected_value == Decimal(123)
    assert table.model.rowCount() == len(entries(office, "services")) + 1


def test_a_name_that_is_there_already_is_refused(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    before, table = entries(office, "services"), page.tables["services"]
    page.sections.choose("services")
    put(qtbot, desk, table, len(before), 0, before[0].name)
    assert entries(office, "services") == before


def test_a_new_entry_waits_until_everything_needed_is_there(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    table = page.tables["duties"]
    page.sections.choose("days")
    new = len(entries(office, "duties"))
    put(qtbot, desk, table, new, 0, "Wednesday")
    put(qtbot, desk, table, new, 2, "first half of the day")
    assert len(entries(office, "duties")) == new
    assert "employee" in table.said.text()
    put(qtbot, desk, table, new, 3, "Анна")
    added = entries(office, "duties")[-1]
    assert (added.employee, added.weekday, added.half) == ("Анна", 3, "morning")
    undo_last(office.store, Act(IGOR, MONDAY))
    assert len(entries(office, "duties")) == new


def test_every_other_table_takes_an_entry(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    page.sections.choose("days")
    written = {
        "calendar": ["01.11.2026", "yes"],
        "absence_kinds": ["учёба", "by average earnings", "yes", "no"],
        "norms": ["retail", "40, 20, 0"],
        "accounts": [
            "40702810900000000001", "ООО «Формат»", "7701234567", "", "Банк", "044525225",
            "30101810400000000225",
        ],
        "earned_before": ["08.2026", "Анна", "50 000", "6500"],
    }  # fmt: skip
    sections = {"norms": "norms", "accounts": "outside", "earned_before": "money"}
    for name, cells in written.items():
        page.sections.choose(sections.get(name, "days"))
        table, new = page.tables[name], len(entries(office, name))
        for column, text in enumerate(cells):
            if text and table.model.data(table.model.index(new, column)) != text:
                put(qtbot, desk, table, new, column, text)
        assert len(entries(office, name)) == new + 1, (name, table.said.text())
    assert entries(office, "calendar")[-1].day == date(2026, 11, 1)
    assert entries(office, "absence_kinds")[-1].paid is AbsencePay.AVERAGE
    assert entries(office, "norms")[-1].calls == (40, 20, 0)
    assert entries(office, "earned_before")[-1].month == Month(2026, 8)


def test_reserved_orders_and_brackets_are_saved_with_the_office(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    reserved, brackets = page.tables["reserved"], page.tables["tax_brackets"]
    put(qtbot, desk, reserved, 0, 1, "300 000")
    put(qtbot, desk, reserved, 0, 2, "Игорь")
    page.sections.choose("money")
    put(qtbot, desk, brackets, 0, 0, "0")
    put(qtbot, desk, brackets, 0, 1, "13")
    put(qtbot, desk, brackets, 1, 0, "2 400 000")
    put(qtbot, desk, brackets, 1, 1, "15")
    setup = current_setup(office.store, AS_OWNER)
    assert setup.office is not None
    assert setup.distribution is not None
    assert [(one.start, one.rate) for one in setup.office.tax_brackets] == [
        (Decimal(0), Fraction(13, 100)),
        (Decimal(2_400_000), Fraction(15, 100)),
    ]
    (kept,) = setup.distribution.reserved
    assert (kept.employee, kept.from_value) == ("Игорь", Decimal(300_000))
    reserved.remove(0)
    settle(qtbot, desk)
    after = current_setup(office.store, AS_OWNER).distribution
    assert after is not None
    assert after.reserved == ()


@pytest.mark.parametrize("scheme", READY_SCHEMES, ids=lambda scheme: scheme.key)
def test_a_ready_scheme_is_made_with_its_figures_and_given_to_somebody(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, scheme: Any
) -> None:
    page.sections.choose("schemes")
    form = page.schemes.form
    page.schemes.begin(scheme)
    if "work" in form.figures:
        form.figures["work"].setText("макет")
    form.figures["salary"].setText("33 000")
    form.button.click()
    settle(qtbot, desk)
    assert form.isHidden(), form.wrong
    made = entries(office, "schemes")[-1]
    assert made.components[0].amount == Decimal(33_000)
    assert made.since == Month.of(MONDAY)
    page.sections.choose("people")
    page.people.choose("Анна")
    settle(qtbot, desk)
    table = page.people.schemes
    put(qtbot, desk, table, table.model.rowCount() - 1, 0, made.name)
    anna = next(one for one in entries(office, "employees") if one.name == "Анна")
    assert anna.scheme[-1].scheme == made.name


def test_three_presses_of_enter_make_no_scheme(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    before = entries(office, "schemes")
    page.sections.choose("schemes")
    page.schemes.begin(READY_SCHEMES[0])
    for _ in range(3):
        qtbot.keyClick(page.schemes.form.name, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert entries(office, "schemes") == before


def test_an_employee_is_added_as_a_manager_every_time(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    form = page.people.adding
    page.sections.choose("people")
    for name, role in (("Пётр", "accountant"), ("Олег", None)):
        form.begin()
        form.name.setText(name)
        if role:
            form.role.setCurrentIndex(form.role.findData(role))
        form.button.click()
        settle(qtbot, desk)
    roles = {one.name: one.role for one in entries(office, "employees")}
    assert (roles["Пётр"], roles["Олег"]) == ("accountant", "manager")


def test_the_mailbox_is_saved_once_it_is_whole(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    page.sections.choose("outside")
    for key, text in (("server", "imap.example.org"), ("user", "orders@example.org")):
        assert current_setup(office.store, AS_OWNER).mail is None
        box: Any = page.mailbox.rows[key].box
        box.insert(text)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        settle(qtbot, desk)
    mail = current_setup(office.store, AS_OWNER).mail
    assert mail is not None
    assert (mail.server, mail.port, mail.folder) == ("imap.example.org", 993, "INBOX")


def test_a_settings_file_shows_its_changes_before_they_are_made(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, tmp_path: Path
) -> None:
    setup = current_setup(office.store, AS_OWNER)
    people = setup.employees or ()
    changed = tuple(one for one in people[:-1])
    file = tmp_path / "other.toml"
    services = (setup.services or ())[:1]
    write_office_file(OfficeFile(employees=people, services=services), file)
    page.sections.choose("file")
    page.file.look_into(file)
    settle(qtbot, desk)
    assert current_setup(office.store, AS_OWNER) == setup
    assert "removed" in page.file.said.text()
    assert changed
    page.file.make()
    settle(qtbot, desk)
    undo_last(office.store, Act(IGOR, MONDAY))
    assert current_setup(office.store, AS_OWNER) == setup


def test_a_file_that_cannot_be_read_says_so(
    qtbot: QtBot, page: SettingsPage, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text("[office]\nname = 5\n", encoding="utf-8")
    page.sections.choose("file")
    page.file.look_into(file)
    settle(qtbot, desk)
    assert "name" in page.file.said.text()
    assert not page.file.apply.isVisible()
