"""The settings in the window: each is saved by itself, refused beside its field, and taken back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.build_window import tabs
from desktop.exchange.office_file.setup_records import DistributionPart, OfficePart
from desktop.language.numbers import percent
from desktop.services.settings import current_setup, read_entries, read_office_values, set_policy
from desktop.services.undo import undo_last
from desktop.storage.operations import Act
from desktop.views.desk.desk import Desk
from desktop.views.settings.page import SettingsPage
from desktop.views.settings.people_section import PeopleSection
from desktop.views.shell.window import Window
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


def stored(office: Office) -> tuple[OfficePart, DistributionPart]:
    setup = current_setup(office.store, AS_OWNER)
    assert setup.office is not None
    return setup.office, setup.distribution or DistributionPart()


def type_into(qtbot: QtBot, page: SettingsPage | PeopleSection, key: str, text: str) -> None:
    box: Any = page.rows[key].box
    box.selectAll()
    box.insert(text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("protection_days", "30", 30),
        ("substitute_share", "25 %", Fraction(1, 4)),
        ("buffer_days", "2", 2),
        ("break_even", "410 000", Decimal(410_000)),
        ("tax_rate", "13,5", Fraction(27, 200)),
        ("minimum_wage", "27 093", Decimal(27_093)),
        ("name", "Агентство «Формат»", "Агентство «Формат»"),
        ("opens", "8.30", "08:30"),
    ],
)
def test_enter_saves_one_setting_and_leaves_the_others(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, key: str, typed: str, value: Any
) -> None:
    before = read_office_values(office.store, AS_OWNER)
    type_into(qtbot, page, key, typed)
    settle(qtbot, desk)
    after = read_office_values(office.store, AS_OWNER)
    changed = {**before.office, **before.dealing, key: value}
    assert {**after.office, **after.dealing} == changed
    assert "Saved" in page.rows[key].said.text()
    assert page.undo.offering


def test_two_settings_are_saved_one_right_after_the_other(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    type_into(qtbot, page, "stale_days", "7")
    type_into(qtbot, page, "margin_rate", "30")
    type_into(qtbot, page, "buffer_days", "1")
    settle(qtbot, desk)
    own, dealing = stored(office)
    assert (dealing.stale_days, own.margin_rate, dealing.buffer_days) == (7, Fraction(3, 10), 1)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("protection_days", "many"),
        ("break_even", "-1"),
        ("closes", "07:00"),
        ("opens", "25:00"),
        ("name", " "),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, key: str, typed: str
) -> None:
    before = stored(office)
    explained = page.rows[key].said.text()
    type_into(qtbot, page, key, typed)
    settle(qtbot, desk)
    assert stored(office) == before
    assert page.rows[key].said.text() != explained
    assert not page.undo.offering


def test_a_refused_value_is_gone_once_its_section_was_left(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    explained = page.rows["stale_days"].said.text()
    type_into(qtbot, page, "stale_days", "never")
    page.sections.choose("office")
    settle(qtbot, desk)
    page.sections.choose("dealing")
    assert page.rows["stale_days"].text == "14"
    assert page.rows["stale_days"].said.text() == explained


def test_the_same_value_written_otherwise_saves_nothing(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    version = read_office_values(office.store, AS_OWNER).version
    type_into(qtbot, page, "substitute_share", "50,00")
    settle(qtbot, desk)
    assert read_office_values(office.store, AS_OWNER).version == version
    assert page.rows["substitute_share"].text == percent(Fraction(1, 2))


def test_a_saved_setting_is_taken_back(qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk) -> None:
    before = stored(office)
    type_into(qtbot, page, "protection_days", "30")
    settle(qtbot, desk)
    undo_last(office.store, Act(IGOR, MONDAY))
    page.refresh(set())
    settle(qtbot, desk)
    assert stored(office) == before
    assert page.rows["protection_days"].text == "90"


def test_esc_takes_back_what_was_typed_and_then_leaves(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, place: Place
) -> None:
    before, box = stored(office), page.rows["protection_days"].box
    box.selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(box, "5")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert page.rows["protection_days"].text == "90"
    settle(qtbot, desk)
    assert stored(office) == before
    assert place.went == []
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert place.went == [("left",)]


def test_a_policy_is_in_force_only_once_its_button_was_pressed(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    page.policies.buttons["load"].click()
    settle(qtbot, desk)
    assert stored(office)[1].policy == "fair"
    assert not page.policies.button.isHidden()
    page.policies.button.click()
    settle(qtbot, desk)
    assert stored(office)[1].policy == "load"
    assert page.policies.button.isHidden()


def test_who_saved_meanwhile_is_not_overwritten(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    values = read_office_values(office.store, AS_OWNER)
    others = {**values.dealing, "stale_days": 20}
    set_policy(office.store, Act(IGOR, MONDAY), version=values.version, **others)
    type_into(qtbot, page, "buffer_days", "3")
    settle(qtbot, desk)
    assert (stored(office)[1].stale_days, stored(office)[1].buffer_days) == (20, 0)
    assert page.rows["stale_days"].text == "20"
    type_into(qtbot, page, "buffer_days", "3")
    settle(qtbot, desk)
    assert (stored(office)[1].stale_days, stored(office)[1].buffer_days) == (20, 3)


def employee(office: Office, name: str) -> Any:
    found = [row.entry for row in read_entries(office.store, AS_OWNER, "employees")]
    return next(one for one in found if one.name == name)


def choose(qtbot: QtBot, page: SettingsPage, desk: Desk, name: str) -> None:
    who = page.people.who
    who.setCurrentIndex(who.findData(name))
    who.activated.emit(who.currentIndex())
    settle(qtbot, desk)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("weight", "0,5", Fraction(1, 2)),
        ("cap", "12", 12),
        ("department", "Клиентский отдел", "Клиентский отдел"),
        ("birthday", "17.05.1990", date(1990, 5, 17)),
        ("left", "31.01.2027", date(2027, 1, 31)),
    ],
)
def test_an_employee_is_changed_and_the_others_stay(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, key: str, typed: str, value: Any
) -> None:
    before, others = employee(office, "Анна"), employee(office, "Борис")
    choose(qtbot, page, desk, "Анна")
    type_into(qtbot, page.people, key, typed)
    settle(qtbot, desk)
    assert employee(office, "Анна") == replace(before, **{key: value})
    assert employee(office, "Борис") == others
    undo_last(office.store, Act(IGOR, MONDAY))
    assert employee(office, "Анна") == before


def test_several_settings_of_an_employee_right_after_each_other(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk
) -> None:
    choose(qtbot, page, desk, "Анна")
    type_into(qtbot, page.people, "cap", "7")
    type_into(qtbot, page.people, "weight", "2")
    type_into(qtbot, page.people, "name", "Анна Орлова")
    settle(qtbot, desk)
    changed = employee(office, "Анна Орлова")
    assert (changed.cap, changed.weight) == (7, 2)
    settle(qtbot, desk)
    assert page.people.who.currentData() == "Анна Орлова"


def test_who_takes_orders_is_a_choice(qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk) -> None:
    choose(qtbot, page, desk, "Анна")
    box: Any = page.people.rows["takes_incoming"].box
    box.setCurrentIndex(box.findData("no"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, desk)
    assert not employee(office, "Анна").takes_incoming


@pytest.mark.parametrize(("key", "typed"), [("weight", "0"), ("name", "Борис"), ("left", "01.01.2001")])
def test_what_no_employee_can_have_is_refused_beside_its_field(
    qtbot: QtBot, page: SettingsPage, office: Office, desk: Desk, key: str, typed: str
) -> None:
    choose(qtbot, page, desk, "Анна")
    before, explained = employee(office, "Анна"), page.people.rows[key].said.text()
    type_into(qtbot, page.people, key, typed)
    settle(qtbot, desk)
    assert employee(office, "Анна") == before
    assert page.people.rows[key].said.text() != explained


@pytest.mark.parametrize("who", ["Анна"])
def test_who_may_not_change_them_is_not_offered_them(qtbot: QtBot, desk: Desk) -> None:
    window = Window(desk, "", {"orders": tabs()["orders"]})
    qtbot.addWidget(window)
    settle(qtbot, desk)
    assert "Settings of the office" not in [action.text() for action in window.menu().actions()]
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert window.contents.tab == "orders"


def test_the_owner_opens_them_by_keyboard_and_esc_leads_back(qtbot: QtBot, desk: Desk) -> None:
    window = Window(desk, "", {"orders": tabs()["orders"]})
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle(qtbot, desk)
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    assert window.contents.tab == "settings"
    page = window.contents.current()
    assert page.rows["protection_days"].text == "90"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.contents.tab == "orders"
