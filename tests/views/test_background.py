"""The worker: results come back to who asked and still exists, the latest read wins, errors are told."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop.rules.errors import Refused
from desktop.views.desk.calls import command, long_query, query
from desktop.views.desk.desk import Desk
from desktop.views.desk.jobs import Calls
from desktop.views.desk.worker import Ticket
from tests.views.fake_office import NOW, FakeOffice


@pytest.fixture
def widget(qtbot: Any) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_read_runs_off_the_gui_thread_and_returns_to_it(qtbot: Any, desk: Desk, widget: QWidget) -> None:
    got: list[Any] = []
    desk.read(
        widget,
        query(lambda store, viewer, more: (threading.current_thread(), more), 5),
        then=lambda result: got.append((*result, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(got))
    ran, more, returned = got[0]
    assert more == 5
    assert ran is not threading.main_thread()
    assert returned is threading.main_thread()


def test_of_reads_with_a_key_only_the_latest_comes_back(qtbot: Any, desk: Desk, widget: QWidget) -> None:
    gate, got = threading.Event(), []
    desk.read(widget, query(lambda store, viewer: gate.wait(5)), then=lambda _done: None)
    for letter in "abc":
        desk.read(widget, query(lambda store, viewer, typed: typed, letter), then=got.append, key="search")
    gate.set()
    qtbot.waitUntil(lambda: desk.idle)
    assert got == ["c"]


def test_what_a_closed_widget_asked_for_is_dropped(qtbot: Any, desk: Desk) -> None:
    gate, got = threading.Event(), []
    short_lived = QWidget()
    desk.read(short_lived, query(lambda store, viewer: gate.wait(5)), then=got.append)
    short_lived.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: desk.idle)
    assert got == []


def test_a_write_says_what_changed(qtbot: Any, desk: Desk, office: FakeOffice, widget: QWidget) -> None:
    changed: list[set[str]] = []
    desk.changed.connect(changed.append)

    def write(store: FakeOffice, act: Any, *, order: str) -> str:
        return str(
            store.perform("take_order", {"manager": None, "name": order, "by": act.actor, "at": act.at})
        )

    desk.watch()
    qtbot.waitUntil(lambda: desk.idle)
    with qtbot.waitSignal(desk.changed):
        desk.write(widget, command(write, order="x"))
    assert office.done == [("take_order", {"manager": None, "name": "x", "by": desk.actor, "at": NOW})]
    assert changed == [{"order", "ledger"}]


def test_a_failure_goes_to_its_asker_else_to_the_window(qtbot: Any, desk: Desk, widget: QWidget) -> None:
    def fails(store: Any, _viewer: int | None) -> None:
        raise Refused("already_assigned")

    mine: list[Exception] = []
    all_else: list[Exception] = []
    desk.failed.connect(all_else.append)
    desk.read(widget, query(fails), then=lambda _none: None, failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert all_else == []
    desk.read(widget, query(fails), then=lambda _none: None)
    qtbot.waitUntil(lambda: bool(all_else))


def test_progress_is_told_and_cancelling_stops_the_service(qtbot: Any, desk: Desk, widget: QWidget) -> None:
    told: list[tuple[int, int]] = []
    stopped = threading.Event()

    def long(store: Any, _viewer: int | None, progress: Any) -> None:
        while progress(1, 2):
            stopped.wait(0.005)
        stopped.set()

    job = desk.read(
        widget, long_query(long), then=lambda _none: None, progress=lambda *how_far: told.append(how_far)
    )
    qtbot.waitUntil(lambda: bool(told))
    job.cancel()
    qtbot.waitUntil(lambda: desk.idle)
    assert told[0] == (1, 2)
    assert stopped.is_set()


def test_something_that_takes_long_is_shown_as_busy(qtbot: Any, desk: Desk, widget: QWidget) -> None:
    gate = threading.Event()
    with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: busy):
        desk.read(widget, query(lambda store, viewer: gate.wait(5)), then=lambda _done: None)
    with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: not busy):
        gate.set()


@pytest.fixture
def calls(qapp: Any) -> Iterator[Calls]:
    calls = Calls("test")
    yield calls
    calls.stop()


def test_a_call_gives_its_result_or_its_error(qtbot: Any, calls: Calls, widget: QWidget) -> None:
    results: list[int] = []
    errors: list[Exception] = []
    calls.run(widget, lambda _ticket: 5, results.append, errors.append)
    calls.run(widget, lambda _ticket: 1 // 0, results.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert results == [5]
    assert isinstance(errors[0], ZeroDivisionError)


def test_the_late_result_of_a_call_that_was_given_up_is_let_go_of(
    qtbot: Any, calls: Calls, widget: QWidget
) -> None:
    begun, gate, closed = threading.Event(), threading.Event(), threading.Event()
    results: list[Any] = []
    errors: list[Exception] = []

    def open_slowly(_ticket: Ticket) -> str:
        begun.set()
        gate.wait(60)
        return "opened"

    ticket = calls.run(
        widget, open_slowly, results.append, errors.append, unwanted=lambda _result: closed.set()
    )
    assert begun.wait(60)
    calls.give_up(ticket, Refused("already_assigned"))
    assert [str(error) for error in errors] == [str(Refused("already_assigned"))]
    assert not closed.is_set()
    gate.set()
    assert closed.wait(60)
    assert results == []
