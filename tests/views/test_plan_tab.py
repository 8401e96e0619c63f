"""The tab Plan & fact: paces, bars, heat, funnel as pictures of figures, and the tab over a real office."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.rules.months import Month
from desktop.services.planning import (
    DayOfCalls,
    FunnelStep,
    MetricRow,
    PlanPart,
    PlanReport,
    list_reasons,
    plan_report,
    set_target,
)
from desktop.storage.operations import Store
from desktop.views.desk.desk import Desk
from desktop.views.plan.chart import RevenueRun, RunningTotal, day_ticks, nice_step, running_of
from desktop.views.plan.funnel import FunnelBars
from desktop.views.plan.heat import CallsHeat, level_of
from desktop.views.plan.metrics_model import BULLET, MetricColumn, MetricsModel
from desktop.views.plan.pace import Pace, pace_of, weak_spot, weak_step
from desktop.views.plan.people import short_names
from desktop.views.plan.summary import summary
from desktop.views.plan.tab import PlanTab
from tests.services.pay_office import act, put_example_1
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, open_desk, settle, show_in

OCTOBER = Month(2026, 10)
NOW = datetime(2026, 10, 20, 10)


def metric(name: str, fact: int, plan: int | None, forecast: int) -> MetricRow:
    goal = None if plan is None else Fraction(plan)
    reached = Fraction(fact, plan) if plan else None
    today = Fraction(plan - fact, 9) if plan else None
    return MetricRow(name, goal, Fraction(fact), reached, Fraction(forecast), None, today)


def part(*metrics: MetricRow, employee: str | None = None, available: int = 22) -> PlanPart:
    money = ((date(2026, 10, 1), Decimal("50000.00")), (date(2026, 10, 12), Decimal("30000.00")))
    calls = (
        DayOfCalls(date(2026, 10, 19), 40, 80, False),
        DayOfCalls(date(2026, 10, 20), 0, 80, True),
        DayOfCalls(date(2026, 10, 21), 0, 80, False),
    )
    return PlanPart(employee, 22, Fraction(available), metrics, money, calls, FUNNEL)


def report(office: PlanPart, *people: PlanPart) -> PlanReport:
    return PlanReport(OCTOBER, 13, 22, False, office, people)


FUNNEL = (
    FunnelStep("new", 64, None, None),
    FunnelStep("invoice", 24, Fraction(59, 100), Fraction(70, 100)),
    FunnelStep("paid", 18, Fraction(75, 100), Fraction(74, 100)),
)
MEETINGS = metric("meetings", 52, 110, 88)
REVENUE = metric("revenue", 632_800, 1_200_000, 1_070_892)


@pytest.mark.parametrize(
    ("forecast", "pace"),
    [(103, Pace.AHEAD), (102, Pace.ON_PACE), (95, Pace.ON_PACE), (94, Pace.BELOW), (85, Pace.BELOW),
     (84, Pace.FAR_BELOW)],
)  # fmt: skip
def test_the_pace_is_the_forecast_against_the_plan(forecast: int, pace: Pace) -> None:
    assert pace_of(metric("calls", 50, 100, forecast)) is pace


def test_without_a_plan_there_is_no_pace() -> None:
    assert pace_of(metric("calls", 50, None, 100)) is None


def test_the_weak_spot_is_what_falls_shortest() -> None:
    office = part(metric("calls", 50, 100, 90), MEETINGS, REVENUE)
    spot = weak_spot(report(office), office)
    assert spot is not None
    assert (spot.metric, spot.needed, spot.done) == ("meetings", Fraction(58, 9), Fraction(4))
    weak = weak_step(FUNNEL)
    assert weak is not None
    assert weak.stage == "invoice"


def test_the_summary_says_what_will_be_missing() -> None:
    words = summary(report(part(REVENUE)), part(REVENUE))
    said = "".join(text for text, _token, _strong in words)
    assert (
        said
        == "Revenue: by forecast 1\u202f070\u202f892\u00a0₽, will be short of the plan by 129\u202f108\u00a0₽"
    )
    assert ("129\u202f108\u00a0₽", "waiting", True) in words


def test_the_model_shows_figures_and_bars(qtmodeltester: ModelTester) -> None:
    model = MetricsModel()
    model.show(report(part(MEETINGS, metric("orders", 3, None, 5))), part(MEETINGS), editable=False)
    shown = [model.index(0, column).data() for column in MetricColumn]
    assert shown == ["Meetings", "", "52", "110", "88", "−22"]
    bullet = model.index(0, MetricColumn.BAR).data(BULLET)
    assert (round(bullet.fact, 2), round(bullet.mark, 2), bullet.pace) == (0.47, 0.59, Pace.FAR_BELOW)
    qtmodeltester.check(model)


def test_a_reduced_plan_is_edited_as_the_whole_month(qtbot: QtBot) -> None:
    model = MetricsModel()
    mine = part(metric("calls", 50, 90, 80), employee="Анна", available=11)
    model.show(report(part(), mine), mine, editable=True)
    cell = model.index(0, MetricColumn.PLAN)
    assert (cell.data(), cell.data(Qt.ItemDataRole.EditRole)) == ("90", "180")
    assert "11 of 22" in cell.data(Qt.ItemDataRole.ToolTipRole)
    with qtbot.waitSignal(model.target_edited) as edited:
        assert model.setData(cell, "200")
    assert edited.args == ["calls", Decimal("200.00")]
    assert not model.setData(cell, "two hundred")
    assert not model.setData(cell, "-5")


def test_only_who_may_edits_a_plan() -> None:
    model = MetricsModel()
    model.show(report(part(MEETINGS)), part(MEETINGS), editable=False)
    assert not model.flags(model.index(0, MetricColumn.PLAN)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, MetricColumn.PLAN), "5")


@pytest.mark.parametrize(("calls", "level"), [(0, 0), (39, 1), (40, 2), (64, 3), (79, 3), (80, 4), (90, 4)])
def test_a_day_of_calls_has_a_shade(calls: int, level: int) -> None:
    assert level_of(DayOfCalls(date(2026, 10, 1), calls, 80, False)) == level


def test_a_day_with_two_meetings_is_done_without_a_call() -> None:
    assert level_of(DayOfCalls(date(2026, 10, 1), 0, 0, False)) == 4


def test_the_heat_map_says_each_cell_in_words(qtbot: QtBot) -> None:
    heat = CallsHeat()
    qtbot.addWidget(heat)
    heat.resize(400, 200)
    heat.show_calls([part(employee="Анна Ковалёва")], date(2026, 10, 21))
    first, away = heat.cell(0, 0).center(), heat.cell(0, 1).center()
    assert heat.hint(first.x(), first.y()) == "Анна, 19.10: 40 calls of 80".replace("19.10", "19 Oct")
    assert "absent" in heat.hint(away.x(), away.y())
    assert heat.hint(first.x(), 190) == ""
    heat.grab()


def test_the_running_total_grows_to_today_and_ends_at_the_forecast() -> None:
    running = running_of(part(REVENUE), OCTOBER, date(2026, 10, 20))
    assert len(running.fact) == 21
    assert (running.fact[0], running.fact[1], running.fact[-1]) == (0.0, 50.0, 80.0)
    assert (running.plan, running.forecast) == (1200.0, 1070.892)
    over = running_of(part(REVENUE), OCTOBER, date(2026, 11, 20))
    assert (over.today, over.forecast) == (31, None)
    coming = running_of(part(REVENUE), OCTOBER, date(2026, 9, 20))
    assert (coming.fact, coming.forecast) == ((0.0,), None)


@pytest.mark.parametrize(("top", "step"), [(1200, 400), (1000, 250), (80, 20), (3, 1), (9_000, 2_500)])
def test_the_scale_has_round_steps(top: float, step: float) -> None:
    assert nice_step(top) == step


@pytest.mark.parametrize("today", [0, 1, 2, 15, 19, 30, 31])
def test_dates_below_the_chart_never_touch(today: int) -> None:
    days = [day for day, _ in day_ticks(RevenueRun(OCTOBER, (0.0,), today, None, None))]
    assert 1 in days
    assert all(later - earlier >= 7 for earlier, later in pairwise(days))


def test_charts_are_drawn_without_a_warning(qtbot: QtBot, place: Place) -> None:
    chart, funnel = RunningTotal(), FunnelBars()
    qtbot.addWidget(funnel)
    chart.show_running(running_of(part(REVENUE), OCTOBER, date(2026, 10, 20)))
    funnel.show_steps(FUNNEL)
    show_in(place, qtbot, chart)
    chart.show_running(running_of(part(), OCTOBER, date(2026, 9, 20)))
    chart.grab()
    funnel.grab()


def test_first_names_stand_for_people_where_they_tell_them_apart() -> None:
    names = ["Анна Ковалёва", "Анна Седова", "Глеб Орлов"]
    assert list(short_names(names).values()) == ["Анна Ковалёва", "Анна Седова", "Глеб"]


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    put_example_1(store)
    for employee, name, target in (
        ("Анна", "revenue", 200_000),
        ("Анна", "calls", 400),
        (None, "revenue", 300_000),
    ):
        set_target(store, act(), month="2026-10", employee=employee, metric=name, target=Decimal(target))
    desk = open_desk(store, NOW)
    yield desk
    desk.stop()


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place) -> PlanTab:
    tab = PlanTab(desk, place)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    return tab


def row_of(tab: PlanTab, name: str) -> int:
    return next(row for row in range(tab.model.rowCount()) if tab.model.metric(row).metric == name)


def test_the_office_stands_first_and_a_manager_is_chosen(tab: PlanTab) -> None:
    assert tab.part is not None
    assert tab.part.employee is None
    tab.people.choose("Анна")
    assert tab.part.employee == "Анна"
    assert not tab.reasons.isHidden()
    tab.grab()


def test_the_owner_changes_a_plan_in_place(tab: PlanTab, qtbot: QtBot, desk: Desk, store: Store) -> None:
    cell = tab.model.index(row_of(tab, "revenue"), MetricColumn.PLAN)
    assert cell.data() == "300\u202f000"
    assert tab.model.setData(cell, "450 000")
    settle(qtbot, desk)
    assert tab.model.index(row_of(tab, "revenue"), MetricColumn.PLAN).data() == "450\u202f000"
    found = plan_report(store, AS_OWNER, NOW, OCTOBER).office.metrics
    assert [row.plan for row in found if row.metric == "revenue"] == [Fraction(450_000)]


def test_a_reason_for_a_missed_plan_is_filed(tab: PlanTab, qtbot: QtBot, desk: Desk, store: Store) -> None:
    tab.people.choose("Анна")
    tab.table.selectRow(row_of(tab, "calls"))
    tab.reasons.open_form()
    form = tab.reasons.form
    assert form.which.currentData() == "calls"
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    assert form.wrong
    form.text.insert("две недели на выставке")
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    settle(qtbot, desk)
    (reason,) = list_reasons(store, AS_OWNER, OCTOBER)
    assert (reason.employee, reason.metric, reason.accepted) == ("Анна", "calls", None)


def test_the_month_changes_by_keyboard(tab: PlanTab, qtbot: QtBot, desk: Desk) -> None:
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert tab.month.month == Month(2026, 9)


def test_the_plan_is_changed_by_a_button_and_f2_stays_in_the_field(tab: PlanTab, qtbot: QtBot) -> None:
    tab.edit.click()
    editor = tab.table.findChild(QLineEdit)
    assert editor is not None
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(editor, asked)
    assert asked.isAccepted()


def typing_in(tab: PlanTab) -> QLineEdit:
    """The editor of the plan that is being typed."""
    editor = tab.table.focusWidget() if isinstance(tab.table.focusWidget(), QLineEdit) else None
    found = [line for line in tab.table.findChildren(QLineEdit) if line.isVisible()]
    assert editor is not None or len(found) == 1
    return editor or found[0]


def test_enter_and_arrows_move_on_as_in_a_spreadsheet(
    tab: PlanTab, qtbot: QtBot, desk: Desk, store: Store
) -> None:
    first = row_of(tab, "calls")
    tab.table.selectRow(first)
    qtbot.keyClick(tab.table, Qt.Key.Key_3)  # a digit begins to edit
    qtbot.keyClicks(typing_in(tab), "00")
    qtbot.keyClick(typing_in(tab), Qt.Key.Key_Return)
    qtbot.keyClicks(typing_in(tab), "44")
    settle(qtbot, desk)  # the saved plan of calls comes back while meetings are typed
    assert typing_in(tab).text() == "44"
    qtbot.keyClick(typing_in(tab), Qt.Key.Key_Down)
    qtbot.keyClick(typing_in(tab), Qt.Key.Key_Up)
    assert tab.table.currentIndex().row() == first + 1
    qtbot.keyClick(typing_in(tab), Qt.Key.Key_Escape)
    settle(qtbot, desk)
    office = {row.metric: row.plan for row in plan_report(store, AS_OWNER, NOW, OCTOBER).office.metrics}
    assert (office["calls"], office["meetings"], office["proposals"]) == (300, 44, None)


def test_the_editor_of_the_first_row_is_not_clipped(tab: PlanTab) -> None:
    tab.table.edit_plan(0)
    assert typing_in(tab).geometry().top() >= 0


def test_an_empty_month_offers_to_copy_the_plan_of_the_month_before(
    tab: PlanTab, qtbot: QtBot, desk: Desk, store: Store
) -> None:
    assert tab.copy.isHidden()
    qtbot.keyClick(tab.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert not tab.copy.isHidden()
    tab.copy.click()
    settle(qtbot, desk)
    anna = next(
        part
        for part in plan_report(store, AS_OWNER, NOW, Month(2026, 11)).employees
        if part.employee == "Анна"
    )
    assert {row.metric: row.plan for row in anna.metrics if row.plan} == {"revenue": 200_000, "calls": 400}
    assert tab.copy.isHidden()
