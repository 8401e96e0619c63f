"""The page of the ledger: for everybody, by keyboard, and what it shows adds up."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.language.numbers import parse_amount
from desktop.services.access.sign_in import who_works
from desktop.services.dealing import list_objections, object_to_assignment
from desktop.storage.operations import Act, Store
from desktop.views.desk.desk import Desk
from desktop.views.ledger.chart import spread
from desktop.views.ledger.page import LedgerPageView
from tests.services.desk import TAKERS
from tests.services.desk import Desk as Front
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in


@pytest.fixture
def office(sqlite_store: Store) -> Front:
    front = Front(sqlite_store)
    for place in range(30):
        front.assign(front.take(amount=Decimal(100 + 37 * place)))
    return front


@pytest.fixture
def page(qtbot: Any, desk: Desk, place: Place) -> LedgerPageView:
    page = LedgerPageView(desk, place, lambda: place("left"))
    show_in(place, qtbot, page)
    settle(qtbot, desk)
    return page


def texts(page: LedgerPageView, column: int) -> list[str]:
    model = page.managers.cells
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def figure(text: str) -> Decimal:
    return Decimal(0) if text == "—" else parse_amount(text.lstrip("+").replace("\u2212", "-")) or Decimal(0)


def test_what_is_shown_adds_up_to_the_shown_sum(page: LedgerPageView) -> None:
    assert texts(page, 0) == ["Анна", "Борис", "Вера", "Sum"]
    for column in range(1, 9):
        *each, total = [figure(text) for text in texts(page, column)]
        assert sum(each) == total
    assert (texts(page, 1)[-1], texts(page, 2)[-1]) == ("0.00", "0")


def test_enter_leads_from_a_manager_to_the_postings_and_from_a_posting_to_its_order(
    qtbot: Any, desk: Desk, page: LedgerPageView, place: Place
) -> None:
    assert QApplication.focusWidget() is page.managers
    qtbot.keyClick(page.managers, Qt.Key.Key_Down)
    settle(qtbot, desk)
    assert page._whose.text() == "Борис"
    qtbot.keyClick(page.managers, Qt.Key.Key_Return)
    qtbot.keyClick(page.postings, Qt.Key.Key_Down)
    qtbot.keyClick(page.postings, Qt.Key.Key_Return)
    entry = page.postings.current_entry()
    assert entry is not None
    assert place.went == [("order", entry.order)]
    qtbot.keyClick(page.postings, Qt.Key.Key_Escape)
    assert place.went[-1] == ("left",)


def test_older_postings_are_read_when_somebody_scrolls_to_the_last(
    qtbot: Any, desk: Desk, office: Front, page: LedgerPageView
) -> None:
    for _ in range(40):
        office.assign(office.take())
    page.load()
    settle(qtbot, desk)
    assert len(page.postings.entries) < 70
    page.postings.verticalScrollBar().setValue(page.postings.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(page.postings.entries) == 70)
    assert page.postings.entries[-1].turns_after == page.postings.entries[-1].turns


def test_an_empty_office_says_what_makes_postings(qtbot: Any, sqlite_store: Store, place: Place) -> None:
    front = Front(sqlite_store)
    desk = Desk(front.store, who_works(front.store, "Игорь"), lambda: front.now)
    page = LedgerPageView(desk, place, lambda: None)
    show_in(place, qtbot, page)
    settle(qtbot, desk)
    assert not page._empty.isHidden()
    desk.stop()


class TestObjections:
    """A manager objects on the page, the owner answers there."""

    @pytest.fixture
    def who(self) -> str:
        return "Анна"

    def test_a_manager_objects_to_the_order_of_a_marked_posting(
        self, qtbot: Any, desk: Desk, office: Front, page: LedgerPageView
    ) -> None:
        place = next(i for i, one in enumerate(page.postings.entries) if one.winner != "Анна")
        page.postings.selectRow(place)
        assert not page.object.isHidden()
        page.object.click()
        page.form.words.setText("моя очередь")
        qtbot.keyClick(page.form.words, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.form.isHidden())
        (made,) = list_objections(office.store, AS_OWNER)
        assert (made.name, made.order) == ("Анна", page.postings.entries[place].order)
        assert page.objections.answers == []


def test_the_owner_answers_an_objection_in_place(
    qtbot: Any, desk: Desk, office: Front, page: LedgerPageView
) -> None:
    order = office.take()
    winner = office.assign(order)
    name = min(TAKERS - {winner})
    object_to_assignment(office.store, Act(office.employee_id(name), office.now), order=order, reason="а я?")
    page.load()
    settle(qtbot, desk)
    page.objections.answers[0].click()
    form = page.objections.forms[0]
    form.words.setText("по балансу")
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list_objections(office.store, AS_OWNER)[0].answer == "по балансу")


def test_the_weeks_are_a_table_too(qtbot: Any, page: LedgerPageView) -> None:
    page.looks.choose("table")
    assert page.chart.isHidden()
    assert page.weeks.model().rowCount() == 1


def test_names_at_the_ends_of_lines_keep_apart() -> None:
    assert spread([0.0, 0.0, 5.0], 1.0, 9.0) == [0.0, 1.0, 5.0]
    assert spread([8.5, 8.9], 1.0, 9.0) == [8.0, 9.0]
