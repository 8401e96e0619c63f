"""The month of absences: entered over days, changed, removed, taken back; what it touches is said first."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.rules.months import Month
from desktop.services.people.absence_month import AbsenceMonth, absence_month
from desktop.services.people.absences import record_absence
from desktop.services.settings import set_duty
from desktop.services.undo import undo_last
from desktop.storage.operations import Act
from desktop.views.absences.month_grid import HEAD, NAMES, PERSON
from desktop.views.absences.page import AbsencesPage
from desktop.views.desk.desk import Desk
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import IGOR
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in

OCTOBER = Month(2026, 10)


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, place: Place) -> AbsencesPage:
    page = AbsencesPage(desk, place, lambda: place("left"))
    desk.changed.connect(page.refresh)
    show_in(place, qtbot, page)
    settle(qtbot, desk)
    return page


def stored(office: Office) -> AbsenceMonth:
    return absence_month(office.store, AS_OWNER, OCTOBER)


def go_to(qtbot: QtBot, page: AbsencesPage, name: str, day: int) -> None:
    """Move the current cell by the arrows."""
    grid = page.grid
    names = [one for one, _role in stored_people(page)]
    while grid.person != names.index(name):
        qtbot.keyClick(grid, Qt.Key.Key_Down if grid.person < names.index(name) else Qt.Key.Key_Up)
    while grid.day != day - 1:
        qtbot.keyClick(grid, Qt.Key.Key_Right if grid.day < day - 1 else Qt.Key.Key_Left)


def stored_people(page: AbsencesPage) -> Any:
    assert page._month is not None
    return page._month.people


def test_an_absence_of_three_days_by_keyboard_alone(
    qtbot: QtBot, page: AbsencesPage, office: Office, desk: Desk
) -> None:
    before = stored(office)
    go_to(qtbot, page, "Анна", 26)
    for _ in range(2):
        qtbot.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.grid, Qt.Key.Key_Insert)
    settle(qtbot, desk)
    assert page.form.employee == "Анна"
    assert page.form.touches.text()
    qtbot.keyClick(page.form.kind, Qt.Key.Key_Return)
    settle(qtbot, desk)
    (new,) = (one for one in stored(office).absences if one not in before.absences)
    assert (new.employee, new.start, new.end) == ("Анна", datetime(2026, 10, 26), datetime(2026, 10, 29))
    assert page.undo.offering
    undo_last(office.store, Act(IGOR, MONDAY))
    assert stored(office) == before


def test_a_drag_marks_days(qtbot: QtBot, page: AbsencesPage, desk: Desk) -> None:
    grid = page.grid
    names = [one for one, _role in stored_people(page)]
    line = HEAD + names.index("Борис") * PERSON + 10

    def at(day: int) -> QPoint:
        return QPoint(NAMES + (day - 1) * grid._wide + 4, line)

    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=at(12))
    qtbot.mouseMove(grid, at(14))
    grid.day = 13
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=at(14))
    settle(qtbot, desk)
    assert (page.form.first.text(), page.form.last.text()) == ("12.10.2026", "14.10.2026")


@pytest.fixture
def away(office: Office) -> int:
    act = Act(IGOR, MONDAY)
    start = datetime(2026, 10, 20)
    return record_absence(
        office.store, act, employee="Борис", start=start, end=start + timedelta(days=2), kind="errand"
    )


def test_a_stored_absence_is_changed_and_removed(
    qtbot: QtBot, away: int, page: AbsencesPage, office: Office, desk: Desk
) -> None:
    go_to(qtbot, page, "Борис", 21)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert page.form.last.text() == "21.10.2026"
    page.form.last.setText("23.10.2026")
    page.form.substitute.setCurrentIndex(page.form.substitute.findData("Анна"))
    page.form.button.click()
    settle(qtbot, desk)
    (changed,) = (one for one in stored(office).absences if one.id == away)
    assert (changed.end, changed.substitute) == (datetime(2026, 10, 24), "Анна")
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    assert away in [one.id for one in stored(office).absences]
    page.question.yes.click()
    settle(qtbot, desk)
    assert away not in [one.id for one in stored(office).absences]


@pytest.mark.parametrize(("first", "last"), [("25.10.2026", "24.10.2026"), ("soon", "24.10.2026")])
def test_days_that_cannot_be_are_refused_in_the_form(
    qtbot: QtBot, page: AbsencesPage, office: Office, desk: Desk, first: str, last: str
) -> None:
    before = stored(office)
    go_to(qtbot, page, "Анна", 26)
    qtbot.keyClick(page.grid, Qt.Key.Key_Insert)
    page.form.first.setText(first)
    page.form.last.setText(last)
    page.form.button.click()
    settle(qtbot, desk)
    assert page.form.wrong
    assert stored(office) == before


def test_a_day_without_anybody_on_duty_is_named(
    qtbot: QtBot, away: int, page: AbsencesPage, office: Office, desk: Desk
) -> None:
    for weekday in range(1, 6):
        name = "Борис" if weekday == 2 else "Анна"
        for half in ("morning", "afternoon"):
            set_duty(office.store, Act(IGOR, MONDAY), employee=name, half=half, version=0, weekday=weekday)
    page.load()
    settle(qtbot, desk)
    assert "20" in page.gaps.text()
    found = [one.day for one in stored(office).days if any(one.uncovered)]
    assert found == [date(2026, 10, 20)]


def test_a_days_head_makes_it_worked_or_free(
    qtbot: QtBot, page: AbsencesPage, office: Office, desk: Desk
) -> None:
    saturday = date(2026, 10, 24)
    for worked in (True, False):
        page.grid.day_chosen.emit(saturday)
        settle(qtbot, desk)
        assert stored(office).days[23].working is worked


def test_esc_leads_back(qtbot: QtBot, page: AbsencesPage, place: Place) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert place.went == [("left",)]
