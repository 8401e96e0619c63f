"""The tab Clients over a real office: finding, the card, handing over, logging a contact."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import models
from desktop.rules.rhythm import Rhythm
from desktop.services.clients import PersonRow, client_card, find_client
from desktop.storage.operations import Store, UnitOfWork, operation
from desktop.views.clients.card_words import birthday_words, next_birthday
from desktop.views.clients.clients_model import ClientColumn, ClientsModel
from desktop.views.clients.history import chosen, second_of, title_of
from desktop.views.clients.rhythm import RhythmLine
from desktop.views.clients.tab import ClientsTab
from desktop.views.desk.desk import Desk
from tests.services.office_of_four import NOW, Rows
from tests.services.pay_office import act
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, open_desk, settle, show_in

KEY = Qt.Key


@operation
def put_clients_to_show(work: UnitOfWork) -> None:
    rows = Rows(work.session)
    rows.office()
    birch = rows.client("Кафе «Берёзка»", "Анна")
    rows.client("ООО «Вектор»")
    order = rows.order("17", birch, datetime(2026, 9, 1, 10), "Анна", subject="меню осень")
    rows.payment(order, date(2026, 9, 9), "54200.00")
    rows.contact(birch, datetime(2026, 10, 14, 11), "Анна", "call_out")


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    put_clients_to_show(store, act())
    desk = open_desk(store, NOW, "Игорь")
    yield desk
    desk.stop()


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place) -> ClientsTab:
    tab = ClientsTab(desk, place)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    return tab


@pytest.fixture
def birch(store: Store, desk: Desk) -> UUID:
    return find_client(store, AS_OWNER, "Кафе «Берёзка»")


def card(tab: ClientsTab, qtbot: QtBot, desk: Desk, client: UUID) -> ClientsTab:
    tab.show_client(client)
    settle(qtbot, desk)
    return tab


def names(model: ClientsModel) -> list[str]:
    return [model.index(row, ClientColumn.NAME).data() for row in range(model.rowCount())]


def test_every_client_is_listed_and_nobody_responsible_is_said(
    tab: ClientsTab, qtmodeltester: ModelTester
) -> None:
    model = tab.list.model
    assert names(model) == ["Кафе «Берёзка»", "ООО «Вектор»"]
    assert model.index(1, ClientColumn.RESPONSIBLE).data() == "nobody"
    qtmodeltester.check(model)


def test_typing_finds_without_case_and_yo(tab: ClientsTab, qtbot: QtBot, desk: Desk) -> None:
    tab.search()
    tab.list.field.edit.insert("БЕРЕЗ")
    qtbot.waitUntil(lambda: names(tab.list.model) == ["Кафе «Берёзка»"])


def test_nobody_found_says_where_new_clients_come_from(tab: ClientsTab, qtbot: QtBot) -> None:
    tab.list.field.edit.insert("Ромашка")
    qtbot.waitUntil(lambda: tab.list.empty.isVisible())
    assert "F2" in tab.list.empty.text()


def test_the_list_keeps_its_place_and_counts_truly_while_somebody_types(
    tab: ClientsTab, qtbot: QtBot, desk: Desk
) -> None:
    page = tab.list
    before = page.table.geometry()
    assert page._count.text() == "2"
    for text, count in (("вектор", 1), ("вектор ромашка", 0), ("вектор", 1), ("", 2)):
        page.field.edit.setText(text)
        qtbot.waitUntil(lambda count=count: page.model.rowCount() == count)
        settle(qtbot, desk)
        assert page.table.isVisible()
        assert page.table.geometry() == before
        assert page._count.text() == (str(count) if count else "")
        assert page.table.current_row() == (0 if count else -1)


def test_enter_opens_the_card_and_escape_leads_back(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID
) -> None:
    qtbot.keyClick(tab.list.field.edit, KEY.Key_Return)
    settle(qtbot, desk)
    assert tab.currentWidget() is tab.card
    assert tab.card.client == birch
    assert (tab.card.name.text(), tab.card.manager.text()) == ("Кафе «Берёзка»", "Анна")
    qtbot.keyClick(tab.card.history, KEY.Key_Escape)
    assert tab.currentWidget() is tab.list
    settle(qtbot, desk)


def test_the_history_is_filtered_and_an_order_opens(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID, place: Place, qtmodeltester: ModelTester
) -> None:
    card(tab, qtbot, desk, birch)
    history = tab.card.history
    qtmodeltester.check(history.records_model)
    tab.card.filters.choose("orders")
    shown = history.records_model.records
    assert [event.kind for event in shown] == ["payment", "order"]
    history.pick(lambda event: event.kind == "order")
    qtbot.keyClick(history, KEY.Key_Return)
    assert place.went == [("order", shown[1].order_id)]


def test_f3_logs_a_contact_by_keyboard(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID, store: Store
) -> None:
    card(tab, qtbot, desk, birch)
    tab.card.open_contact()
    tab.card.contact.text.insert("утвердили макет")
    qtbot.keyClick(tab.card.contact.text, KEY.Key_Return)
    settle(qtbot, desk)
    assert tab.card.contact.isHidden()
    found = client_card(store, AS_OWNER, NOW, birch).history[0]
    assert (found.kind, found.text, found.at) == ("call_out", "утвердили макет", NOW)
    assert tab.card.history.records_model.records[0] == found


def test_a_handover_needs_a_reason_and_is_seen_at_once(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID
) -> None:
    card(tab, qtbot, desk, birch)
    form = tab.card.handover
    tab.card.open_handover()
    settle(qtbot, desk)
    assert [form.manager.itemText(place) for place in range(form.manager.count())] == ["Борис", "Вера"]
    qtbot.keyClick(form.reason, KEY.Key_Return)
    assert form.wrong
    form.reason.insert("у Анны 12 открытых")
    qtbot.keyClick(form.reason, KEY.Key_Return)
    settle(qtbot, desk)
    assert tab.card.manager.text() == "Борис"
    assert "у Анны 12 открытых" in tab.card.since.text()


@operation
def let_hunters_hand_over(work: UnitOfWork) -> None:
    """Propose a handover from the first paid order on; Анна and Борис hunt."""
    work.session.scalars(select(models.OfficeSettings)).one().handover_after = 1
    for person in work.session.scalars(select(models.Employee)):
        person.hunts = person.name in ("Анна", "Борис")


def test_a_hunters_client_that_paid_enough_is_handed_over_to_the_proposed_keeper(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID, store: Store
) -> None:
    card(tab, qtbot, desk, birch)
    assert tab.card.keeper.isHidden(), "nobody hunts"
    let_hunters_hand_over(store, act())
    card(tab, qtbot, desk, birch)
    line, form = tab.card.keeper, tab.card.handover
    assert line.isVisible()
    assert line.text.text() == "Time to hand over: orders paid 1. Proposed: Вера"
    line.button.click()
    settle(qtbot, desk)
    assert (form.manager.currentData(), form.reason.text()) == ("Вера", "orders paid: 1")
    qtbot.keyClick(form.reason, KEY.Key_Return)
    settle(qtbot, desk)
    assert tab.card.manager.text() == "Вера"
    assert line.isHidden()


def test_a_person_is_added_in_the_panel(tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID) -> None:
    card(tab, qtbot, desk, birch)
    tab.card.panel.people.add.click()
    form = tab.card.panel.people.form
    qtbot.keyClick(form.name, KEY.Key_Return)
    assert form.wrong
    form.name.insert("Илья Громов")
    form.phone.insert("+7 910 973-55-02")
    qtbot.keyClick(form.phone, KEY.Key_Return)
    settle(qtbot, desk)
    assert form.isHidden()
    assert [person.name for person in tab.card.panel.card.people] == ["Илья Громов"]


def test_a_change_elsewhere_is_shown_and_others_are_not_read(
    tab: ClientsTab, qtbot: QtBot, desk: Desk, birch: UUID
) -> None:
    tab.refresh({"pay"})
    assert desk.idle
    tab.refresh({"client"})
    assert not desk.idle
    settle(qtbot, desk)


def test_a_birthday_is_said_while_it_is_near() -> None:
    person = PersonRow(UUID(int=1), "Марина", "", (), (), date(1980, 10, 24))
    assert birthday_words(person, date(2026, 10, 1)) == ""
    assert birthday_words(person, date(2026, 10, 24)) == "birthday: today"
    assert next_birthday(date(2000, 2, 29), date(2027, 2, 1)) == date(2027, 2, 28)


def test_the_rhythm_ends_beyond_today_and_what_is_due(qtbot: QtBot) -> None:
    line = RhythmLine()
    qtbot.addWidget(line)
    orders = tuple(date(2026, month, 1) for month in range(1, 9))
    line.show_rhythm(Rhythm(orders, 31, date(2026, 9, 1), 49), date(2026, 10, 20))
    first, last = line.span()
    assert first == orders[0]
    assert last > date(2026, 10, 20)
    assert line.x_of(date(2026, 9, 1)) < line.x_of(date(2026, 10, 20)) < line.width()
    line.grab()


def test_what_happened_is_said_in_two_lines(store: Store, desk: Desk, birch: UUID) -> None:
    history = client_card(store, AS_OWNER, NOW, birch).history
    said = {event.kind: (*title_of(event), second_of(event)) for event in chosen(history, "all")}
    assert said["order"] == ("Order №\u00a017", "меню осень", "Анна")
    assert said["payment"][:2] == ("Payment", "for order №\u00a017")
    assert said["call_out"] == ("Анна", "outgoing call", "")
