"""The tab Pay over a real office: the table, the statement, closing with all that belongs to it, Excel."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import models
from desktop.language.numbers import exact_money
from desktop.rules.months import Month
from desktop.services.payroll import close_month, payroll, proposed_advances
from desktop.services.planning import file_reason, set_target
from desktop.storage.operations import Store
from desktop.views.desk.desk import Desk
from desktop.views.pay.pay_rows import columns_of, row_of, total_of
from desktop.views.pay.pay_tab import PayTab, first_shown
from desktop.views.pay.pay_table import PayModel
from desktop.views.pay.statement_rows import rows_of
from tests.services.pay_office import OFFICE, act, put_example_1, set_up
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, open_desk, settle, show_in

NOW = datetime(2026, 11, 2, 9)
SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
PENALTY = """
  [[schemes.components]]
  kind = "penalty"
  metric = "calls"
  below = 0.8
  amount = 3000
  limit = "none"
"""


@pytest.fixture
def office(store: Store) -> Store:
    put_example_1(store)
    return store


@pytest.fixture
def desk(office: Store) -> Iterator[Desk]:
    desk = open_desk(office, NOW)
    yield desk
    desk.stop()


def shown(qtbot: QtBot, desk: Desk, place: Place, month: Month = OCTOBER) -> PayTab:
    tab = PayTab(desk, place)
    tab.month.show_month(month)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    return tab


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place) -> PayTab:
    return shown(qtbot, desk, place)


def cells(model: PayModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def heads(model: PayModel) -> list[str]:
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def test_empty_columns_are_left_out_and_totals_stand_below(tab: PayTab, qtmodeltester: ModelTester) -> None:
    model = tab.grid.model
    assert heads(model) == ["Employee", "Salary", "Percent", "Accrued", "Payable"]
    assert cells(model, model.row_of("Анна")) == [
        "Анна", "54\u202f545.45", "11\u202f200.02", "65\u202f745.47", "65\u202f745.47",
    ]  # fmt: skip
    assert cells(tab.grid.totals, 0)[-1] == "95\u202f745.47"
    qtmodeltester.check(model)


def test_totals_are_a_model_too(tab: PayTab, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(tab.grid.totals)


def test_the_table_adds_up(office: Store) -> None:
    rows = [row_of(one) for one in payroll(office, AS_OWNER, NOW, OCTOBER).statements]
    total = total_of(rows)
    assert columns_of(rows) == ["salary", "percent", "accrued", "payable"]
    assert total.amounts["accrued"] == sum(total.amounts[name] for name in ("salary", "percent"))


def test_the_statement_goes_down_to_the_order(
    tab: PayTab, qtbot: QtBot, desk: Desk, office: Store, place: Place, qtmodeltester: ModelTester
) -> None:
    tab.grid.pick("Анна")
    lines = tab.statement.list
    qtmodeltester.check(lines.records_model)
    rows = lines.records_model.records
    assert [(row.order, row.title, row.note) for row in rows if not row.head] == [
        ("A-17", "Ромашка", "order no. 2, new"), ("B-6", "Лютик", "order no. 6"),
        ("C-6", "Мак", "order no. 6, refund"),
    ]  # fmt: skip
    assert lines.pick(lambda row: row.order == "B-6")
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    settle(qtbot, desk)
    with office.read() as session:
        order = session.scalars(select(models.Order.id).where(models.Order.number == "B-6")).one()
    assert place.went == [("order", order)]


def test_rows_of_a_statement_add_up_to_its_heads(office: Store) -> None:
    for statement in payroll(office, AS_OWNER, NOW, OCTOBER).statements:
        heads_sum = sum((row.amount for row in rows_of(statement) if row.head), Decimal(0))
        assert heads_sum == statement.accrued


def test_an_earlier_open_month_blocks_and_leads_there(tab: PayTab, qtbot: QtBot, desk: Desk) -> None:
    assert not tab.panel.close_button.isEnabled()
    assert tab.panel.left.text() == "Left to decide: 1"
    tab.panel.month_wanted.emit(SEPTEMBER)
    settle(qtbot, desk)
    assert tab.month.month == SEPTEMBER
    assert tab.panel.close_button.isEnabled()


def test_a_month_is_closed_and_reopened_with_a_reason(tab: PayTab, qtbot: QtBot, desk: Desk) -> None:
    tab.month.show_month(SEPTEMBER)
    settle(qtbot, desk)
    tab.panel.close_button.click()
    assert "Close September?" in tab.panel.question.text()
    tab.panel.yes.click()
    settle(qtbot, desk)
    assert tab.state.text() == "closed"
    assert tab.panel.close_button.isHidden()
    tab.panel.open_reopen()
    form = tab.panel.reopen
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.wrong
    form.reason.insert("забыли премию")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert tab.state.text() == "not closed"


def test_only_the_latest_closed_month_can_be_reopened(
    qtbot: QtBot, office: Store, desk: Desk, place: Place
) -> None:
    close_month(office, act(), month="2026-09")
    close_month(office, act(), month="2026-10")
    tab = shown(qtbot, desk, place, SEPTEMBER)
    assert tab.panel.reopen_button.isHidden()
    tab.month.show_month(OCTOBER)
    settle(qtbot, desk)
    assert not tab.panel.reopen_button.isHidden()


def test_a_reason_is_judged_where_it_blocks(qtbot: QtBot, store: Store, place: Place) -> None:
    set_up(store, OFFICE + PENALTY)
    set_target(store, act(), month="2026-09", employee="Борис", metric="calls", target=Decimal(100))
    file_reason(store, act(), month="2026-09", employee="Борис", metric="calls", text="выставка")
    desk = open_desk(store, NOW)
    tab = shown(qtbot, desk, place, SEPTEMBER)
    assert not tab.panel.close_button.isEnabled()
    assert "awaits" in cells(tab.grid.model, tab.grid.model.row_of("Борис"))
    decline = next(
        button for button in tab.panel.findChildren(type(tab.panel.excel)) if button.text() == "Decline"
    )
    decline.click()
    settle(qtbot, desk)
    assert tab.panel.close_button.isEnabled()
    assert "−3\u202f000.00" in cells(tab.grid.model, tab.grid.model.row_of("Борис"))
    desk.stop()


def test_the_advances_of_a_month_are_shown_before_they_are_entered_at_once(
    tab: PayTab, qtbot: QtBot, desk: Desk, office: Store
) -> None:
    due = proposed_advances(office, AS_OWNER, OCTOBER)
    assert due
    tab.panel.advances_button.click()
    form = tab.panel.advances
    settle(qtbot, desk)
    shown = [label.text() for label in form.findChildren(QLabel)]
    assert all(one.employee in shown and exact_money(one.amount) in shown for one in due)
    form.reason.clear()
    form.button.click()
    assert "reason" in form.wrong
    form.reason.insert("аванс 16.10")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.isVisible(), "Enter moves on: money is recorded by the button"
    form.button.click()
    settle(qtbot, desk)
    assert form.isHidden()
    paid = {one.employee: one.advance for one in payroll(office, AS_OWNER, NOW, OCTOBER).statements}
    assert all(paid[one.employee] == one.amount for one in due)
    tab.panel.open_advances()
    settle(qtbot, desk)
    assert not form.button.isEnabled()
    assert "Nothing is due" in form.said.text()


def test_an_advance_by_hand_needs_an_amount_and_a_reason(
    tab: PayTab, qtbot: QtBot, desk: Desk, office: Store
) -> None:
    tab.grid.pick("Борис")
    tab.panel.open_adjust()
    form = tab.panel.adjust
    assert form.employee.currentData() == "Борис"
    form.kind.setCurrentIndex(form.kind.findData("advance"))
    form.amount.insert("много")
    form.button.click()
    assert "above 0" in form.wrong
    form.amount.setText("15 000")
    form.button.click()
    assert "reason" in form.wrong
    form.reason.insert("аванс 25.10")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.isVisible(), "Enter moves on: money is recorded by the button"
    form.button.click()
    settle(qtbot, desk)
    assert form.isHidden()
    boris = next(one for one in payroll(office, AS_OWNER, NOW, OCTOBER).statements if one.employee == "Борис")
    assert (boris.advance, boris.payable) == (Decimal("15000.00"), Decimal("15000.00"))
    assert heads(tab.grid.model)[-2:] == ["Advance", "Payable"]


def test_the_workbook_is_written_and_its_place_is_said(
    tab: PayTab, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "зарплата.xlsx"
    tab.export.write(OCTOBER, path)
    assert not tab.export.cancel_button.isHidden()
    settle(qtbot, desk)
    assert tab.export.text.text() == "Written: зарплата.xlsx"
    assert not tab.export.folder.isHidden()
    assert load_workbook(path).sheetnames


def test_a_cancelled_workbook_leaves_no_file(tab: PayTab, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    tab.export.write(OCTOBER, tmp_path / "pay.xlsx")
    tab.export.cancel()
    settle(qtbot, desk)
    assert list(tmp_path.glob("*.xlsx*")) == []
    assert "Cancelled" in tab.export.text.text()


def test_a_workbook_that_cannot_be_written_says_why(
    tab: PayTab, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    tab.export.write(OCTOBER, tmp_path / "no such folder" / "pay.xlsx")
    settle(qtbot, desk)
    assert tab.export.folder.isHidden()
    assert tab.export.text.text()


def test_a_manager_sees_only_their_own_pay(qtbot: QtBot, office: Store, place: Place) -> None:
    desk = open_desk(office, NOW, "Анна")
    tab = shown(qtbot, desk, place)
    assert [tab.grid.model.employee(row) for row in range(tab.grid.model.rowCount())] == ["Анна"]
    assert not tab.panel.close_button.isEnabled()
    assert tab.panel.adjust_button.isHidden()
    assert tab.panel.excel.isHidden()
    desk.stop()


@pytest.mark.parametrize(("day", "month"), [(2, SEPTEMBER), (15, SEPTEMBER), (16, OCTOBER)])
def test_in_the_first_half_of_a_month_the_one_before_is_shown(office: Store, day: int, month: Month) -> None:
    desk = open_desk(office, datetime.combine(date(2026, 10, day), NOW.time()))
    assert first_shown(desk) == month
    desk.stop()


def test_the_sums_of_a_running_month_say_so(qtbot: QtBot, desk: Desk, place: Place) -> None:
    tab = shown(qtbot, desk, place, Month(2026, 11))
    said = [label.text() for label in tab.statement.findChildren(QLabel)]
    assert any("the month is not over" in text for text in said)
