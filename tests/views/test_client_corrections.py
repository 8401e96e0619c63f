"""Correcting and removing on a client's card: contacts of the history, people, phones, by keyboard too."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.clients import (
    ClientCard,
    add_person,
    add_reach_to_client,
    client_card,
    edit_contact,
    find_client,
    hand_over_client,
    log_contact,
)
from desktop.services.people.absences import record_absence
from desktop.storage.operations import Act, Store
from desktop.views.clients.card_page import CardPage
from desktop.views.clients.tab import ClientsTab
from desktop.views.desk.desk import Desk
from desktop.views.orders.parts import about_client
from desktop.views.widgets.labels import Label
from tests.services.office_of_four import ANNA, BORIS, IGOR, NOW
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, open_desk, settle, show_in
from tests.views.test_clients_tab import put_clients_to_show

KEY = Qt.Key
PHONE = "+79109735502"


@pytest.fixture
def office(sqlite_store: Store) -> Store:
    put_clients_to_show(sqlite_store, Act(IGOR, NOW))
    return sqlite_store


@pytest.fixture
def birch(office: Store) -> UUID:
    birch = find_client(office, AS_OWNER, "Кафе «Берёзка»")
    given = {"client": birch, "name": "Илья Громов", "phone": PHONE, "email": "ilya@example.org"}
    add_person(office, Act(IGOR, NOW), **given)
    log_contact(office, Act(ANNA, NOW), client=birch, kind="call_out", text="утвердили макет")
    return birch


@pytest.fixture(params=["Анна"])
def desk(request: pytest.FixtureRequest, office: Store) -> Iterator[Desk]:
    desk = open_desk(office, NOW, request.param)
    yield desk
    desk.stop()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, desk: Desk, birch: UUID) -> CardPage:
    tab = ClientsTab(desk, Place())
    show_in(Place(), qtbot, tab)
    tab.show_client(birch)
    settle(qtbot, desk)
    return tab.card


def card(store: Store, client: UUID) -> ClientCard:
    return client_card(store, AS_OWNER, NOW, client)


def texts(store: Store, client: UUID) -> list[str]:
    return [event.text for event in card(store, client).history if event.contact is not None]


def test_f4_corrects_the_contact_that_is_picked(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    assert page.tools.isVisible()
    qtbot.keyClick(page.history, KEY.Key_F4)
    form = page.panel.contact
    assert form.text.hasFocus()
    assert not form.reason.isVisible(), "one's own, of today"
    form.text.setText("макет готов")
    form.kind.setCurrentIndex(form.kind.findData("meeting_office"))
    form.time.setText("9.05")
    form.order.setCurrentIndex(1)
    qtbot.keyClick(form.text, KEY.Key_Return)
    settle(qtbot, desk)
    event = card(office, birch).last_contact
    assert event is not None
    assert (event.kind, event.text, event.order) == ("meeting_office", "макет готов", "17")
    assert event.at == NOW.replace(hour=9, minute=5)
    assert form.isHidden()
    assert page.history.hasFocus()
    assert page.doing.bar.offering
    assert page.history.record().text == "макет готов", "the same contact is still picked"


def test_what_is_not_changed_stays_to_the_second_and_to_the_line(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    at = NOW - timedelta(minutes=7, seconds=13)
    log_contact(office, Act(ANNA, NOW), client=birch, kind="letter_in", text="первая\nвторая", at=at)
    page.load()
    settle(qtbot, desk)
    page.history.pick(lambda event: event.kind == "letter_in")
    page.correct_contact()
    page.panel.contact.kind.setCurrentIndex(page.panel.contact.kind.findData("letter_out"))
    page.panel.contact.button.click()
    settle(qtbot, desk)
    event = next(event for event in card(office, birch).history if event.kind == "letter_out")
    assert (event.at, event.text) == (at, "первая\nвторая")


def test_del_asks_first_and_escape_closes(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    removal = page.panel.contact.removal
    qtbot.keyClick(page.history, KEY.Key_Delete)
    assert removal.isVisible()
    assert removal.cancel.hasFocus(), "a second press of Enter does not remove"
    qtbot.keyClick(removal.cancel, KEY.Key_Escape)
    assert removal.isHidden()
    assert page.isVisible(), "Escape closes the form, not the card"
    qtbot.keyClick(page.history, KEY.Key_Delete)
    removal.button.click()
    settle(qtbot, desk)
    assert texts(office, birch) == [""]


def test_only_contacts_that_one_may_correct_offer_it(page: CardPage, qtbot: QtBot, desk: Desk) -> None:
    page.history.pick(lambda event: event.kind == "order")
    assert not page.tools.isVisible()
    qtbot.keyClick(page.history, KEY.Key_Delete)
    assert page.panel.contact.removal.isHidden()
    page.history.pick(lambda event: event.contact is not None and event.text == "")
    assert page.tools.isVisible()


@pytest.mark.parametrize("desk", ["Борис"], indirect=True)
def test_another_managers_contact_offers_nothing(page: CardPage) -> None:
    page.history.pick(lambda event: event.text == "утвердили макет")
    assert not page.tools.isVisible()


@pytest.mark.parametrize("desk", ["Игорь"], indirect=True)
def test_another_persons_contact_needs_a_reason(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    page.correct_contact()
    form = page.panel.contact
    form.text.setText("не то")
    form.button.click()
    assert form.wrong
    assert form.reason.hasFocus()
    form.reason.setText("перепутано")
    form.button.click()
    settle(qtbot, desk)
    assert "не то" in texts(office, birch)


def test_a_contact_that_somebody_corrected_meanwhile_shows_both_versions(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    page.correct_contact()
    event = page.history.record()
    given = {"kind": "call_in", "text": event.text, "at": event.at, "order": event.order_id}
    act = Act(IGOR, NOW)
    edit_contact(office, act, client=birch, contact=event.contact.id, version=1, reason="ошибка", **given)
    form = page.panel.contact
    form.text.setText("макет готов")
    form.button.click()
    settle(qtbot, desk)
    assert form.versions is not None
    assert "Игорь" in form.wrong
    assert form.versions.fields == ["text"], "the kind was not changed here"
    form.versions.button.click()
    settle(qtbot, desk)
    last = card(office, birch).last_contact
    assert last is not None
    assert (last.kind, last.text) == ("call_in", "макет готов")


def test_a_person_is_corrected_and_removed_in_place(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    people = page.panel.people
    [person] = card(office, birch).people
    menu = people.menu(person, people)
    assert [action.text() for action in menu.actions()] == [
        "Change: Илья Громов…", "Change: +7 910 973-55-02…", "Change: ilya@example.org…",
        "One more phone or e-mail…",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    form = people.person
    form.position.setText("директор")
    form.birthday.setText("24.10.1980")
    qtbot.keyClick(form.position, KEY.Key_Return)
    settle(qtbot, desk)
    [person] = card(office, birch).people
    assert (person.position, str(person.birthday)) == ("директор", "1980-10-24")
    people.menu(person, people).actions()[0].trigger()
    form._ask_to_remove()
    shown = [label.text() for label in people.removal.findChildren(Label)]
    assert "+7 910 973-55-02" in shown, "what goes with the person is said"
    people.removal.button.click()
    settle(qtbot, desk)
    assert (card(office, birch).people, card(office, birch).reaches) == ((), ())


def test_a_phone_is_corrected_and_another_clients_phone_is_asked_about(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store, birch: UUID
) -> None:
    other = find_client(office, AS_OWNER, "ООО «Вектор»")
    add_reach_to_client(office, Act(IGOR, NOW), client=other, written="8 910 000-11-22")
    people, form = page.panel.people, page.panel.people.reach
    [person] = card(office, birch).people
    people.menu(person, people).actions()[1].trigger()
    form.written.setText("нет")
    qtbot.keyClick(form.written, KEY.Key_Return)
    settle(qtbot, desk)
    assert "no phone number" in form.wrong
    form.written.setText("8 910 000-11-22")
    qtbot.keyClick(form.written, KEY.Key_Return)
    settle(qtbot, desk)
    assert "ООО «Вектор»" in form.wrong
    assert form.button.text() == "Really save it"
    form.written.setText("8 910 000-11-2")
    assert form.button.text() == "Save"
    form.written.setText("8 910 000-11-22")
    form.whose.setCurrentIndex(0)
    form.button.click()
    settle(qtbot, desk)
    assert form.isVisible(), "the text was typed anew, so it is asked again"
    form.button.click()
    settle(qtbot, desk)
    [phone, _email] = card(office, birch).reaches
    assert (phone.value, phone.person) == ("+79100001122", None)


def test_a_form_stays_open_while_the_card_is_read_again(page: CardPage, qtbot: QtBot, desk: Desk) -> None:
    people = page.panel.people
    assert page.panel.card is not None
    [person] = page.panel.card.people
    people.menu(person, people).actions()[0].trigger()
    people.person.name.setText("Илья Гро")
    page.load()
    settle(qtbot, desk)
    assert people.person.isVisible()
    assert people.person.name.text() == "Илья Гро"
    people.add_reach.click()
    assert people.person.isHidden(), "one form at a time"


@pytest.mark.parametrize("desk", ["Игорь"], indirect=True)
def test_a_handover_to_somebody_away_is_said_before_it_is_done(
    page: CardPage, qtbot: QtBot, desk: Desk, office: Store
) -> None:
    until = datetime(2026, 11, 29)
    record_absence(office, Act(IGOR, NOW), employee="Вера", start=NOW, end=until, kind="sick")
    page.open_handover()
    settle(qtbot, desk)
    form = page.handover
    assert [form.manager.itemText(place) for place in range(form.manager.count())] == [
        "Борис", "Вера · sick leave until 28 Nov",
    ]  # fmt: skip
    assert form.note_text == ""
    form.manager.setCurrentIndex(1)
    assert form.note_text == "Вера is away until 28 Nov."
    form.reason.setText("просьба клиента")
    form.button.click()
    settle(qtbot, desk)
    assert page.manager.text() == "Вера", "it is not forbidden"
    assert page.last.text() == "Last contact: today"
    assert "утвердили макет" in page.last_said.text(), "a handover is no contact"


def test_the_order_panel_knows_that_a_handover_is_no_contact(
    qapp: QApplication, office: Store, birch: UUID, qtbot: QtBot
) -> None:
    hand_over_client(office, Act(BORIS, NOW), client=birch, manager="Борис", reason="занята")
    about = about_client(card(office, birch), NOW, lambda *_place: None)
    qtbot.addWidget(about)
    said = [label.text() for label in about.findChildren(Label)]
    assert any(text.endswith("outgoing call") for text in said)
