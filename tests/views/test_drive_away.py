"""The drive hangs or goes away: the window stays live, shows what it knew, keeps what is entered, and
stores it once and in order when the drive answers."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import models
from desktop.app.build_window import tabs
from desktop.rules.errors import Held, Refused
from desktop.services.clients import client_card, edit_client, log_contact
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.offline import DriveState, OfflineData, drive_monitor
from desktop.storage.operations import Act, Store
from desktop.views.desk import change_poller, connection
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.kept.page import KeptPage
from desktop.views.shell.window import Window
from desktop.views.widgets.versions import THEIRS
from tests.conftest import MakeStore
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import ANNA, OLGA, OLGA_AT_WORK
from tests.viewers import AS_OWNER
from tests.views.faulty import HANG_SECONDS, FaultyStore, Pulse

NOW = MONDAY + timedelta(hours=1)
NOTHING = {"inn": "", "segment": None, "birthday": None, "note": ""}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same in tenths of the seconds."""
    monkeypatch.setattr(drive_monitor, "SLOW_AFTER", 0.2)
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.8)
    monkeypatch.setattr(change_poller, "POLL_MS", 100)
    monkeypatch.setattr(change_poller, "TRY_MS", 150)
    monkeypatch.setattr(connection, "JUDGE_MS", 40)


@pytest.fixture
def office(sqlite_store: Store) -> Office:
    office = Office(sqlite_store)
    office.take("Кафе «Берёзка»", phone="8 916 123-45-67")
    return office


@pytest.fixture
def drive(office: Office) -> Iterator[FaultyStore]:
    faulty = FaultyStore(office.store)
    yield faulty
    faulty.answer()
    assert not faulty.asked_by_gui_thread


@pytest.fixture
def offline_data(tmp_path: Path) -> OfflineData:
    return OfflineData(tmp_path / "at hand")


@pytest.fixture
def desk(qapp: Any, qtbot: QtBot, drive: FaultyStore, offline_data: OfflineData) -> Iterator[Desk]:
    desk = start(qtbot, drive, offline_data)
    yield desk
    drive.answer()
    desk.stop()


def start(qtbot: QtBot, drive: FaultyStore, offline_data: OfflineData) -> Desk:
    """Start the desk, with a snapshot."""
    desk = Desk(drive, OLGA_AT_WORK, lambda: NOW, offline_data)  # type: ignore[arg-type]
    desk.watch()
    qtbot.waitUntil(
        lambda: offline_data.snapshot.taken() == NOW and desk.drive_status.state is DriveState.LIVE
    )
    return desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: desk.idle)
    return window


def until(qtbot: QtBot, state: DriveState, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.drive_status.state is state)


def journal(office: Office) -> list[str]:
    with office.store.read() as session:
        return list(session.scalars(select(models.Operation.name).order_by(models.Operation.sequence)))[1:]


def clients(office: Office) -> list[str]:
    with office.store.read() as session:
        found = select(models.Client.name).join(models.Order, models.Order.client_id == models.Client.id)
        return list(session.scalars(found.order_by(models.Order.received, models.Order.number)))


def client(office: Office) -> Any:
    with office.store.read() as session:
        return session.scalars(select(models.Client.id).order_by(models.Client.number)).first()


def take_by_keys(qtbot: QtBot, window: Window, name: str) -> None:
    """F2, a name, Enter with Ctrl."""
    tab = window.contents.current()
    window.contents.navigate("intake")
    tab.strip.phone.insert(name)  # QTest knows only Latin keys
    qtbot.wait(150)
    qtbot.keyClick(tab.strip.phone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not tab.intake.active)


def log_by_form(qtbot: QtBot, window: Window, office: Office, text: str) -> None:
    window.contents.navigate("client", client(office))
    page = window.contents.current().card
    qtbot.waitUntil(lambda: page._card is not None)
    page.open_contact()
    page.contact.text.setText(text)
    page.contact._store()
    qtbot.waitUntil(page.contact.isHidden)


def test_while_the_drive_hangs_the_window_lives_and_work_goes_on(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office, offline_data: OfflineData
) -> None:
    offline_data.copy(office.store, NOW)
    before = len(journal(office))
    pulse = Pulse()
    drive.hang()
    until(qtbot, DriveState.SLOW, desk)
    assert not window.contents.drive.isHidden()
    until(qtbot, DriveState.OFFLINE, desk)
    assert window.contents.drive.text == "The drive is not responding, shown as of 10:00"

    take_by_keys(qtbot, window, "Зерно")
    assert "kept here: 1" in window.contents.drive.text
    qtbot.waitUntil(lambda: desk.idle)
    listed = [
        getattr(record, "client", "") for record in window.contents.current().list.records_model.records
    ]
    assert "Зерно" in listed
    log_by_form(qtbot, window, office, "перезвонить")
    qtbot.waitUntil(lambda: desk.drive_status.kept == 2)
    assert len(journal(office)) == before

    # The drive hangs until this very thread lets it go: had it waited for the drive, directly or for a
    # thread that does, it would stand still until the hang's own end.
    assert pulse.waited < HANG_SECONDS / 4
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    qtbot.waitUntil(lambda: desk.idle)
    assert journal(office)[before:] == ["take_order", "log_contact"]
    assert clients(office)[-1] == "Зерно"
    assert window.contents.drive.text == f"Stored: 2. Order №\u00a02: {office.leader(office.id('2'))}."
    window.contents.drive.order.click()
    assert window.contents.drive.isHidden()
    qtbot.waitUntil(lambda: window.contents.current()._shown_id == office.id("2"))
    print(f"GUI thread: {pulse.waited * 1000:.0f} ms blocked")


def test_what_was_under_way_when_the_drive_hung_is_made_here(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    drive.hang()
    take_by_keys(qtbot, window, "Зерно")
    assert desk.drive_status.state is DriveState.OFFLINE
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office) == ["take_order"]
    assert clients(office) == ["Кафе «Берёзка»", "Зерно"]


def test_a_commit_that_failed_although_it_landed_is_stored_once(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    drive.lands = True
    drive.fail()
    desk.write(window, command(log_contact, client=client(office), kind="note", text="раз"))
    until(qtbot, DriveState.OFFLINE, desk)
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office) == ["log_contact"]


def test_what_needs_the_drive_is_refused_with_a_sentence(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    drive.fail()
    until(qtbot, DriveState.OFFLINE, desk)
    said: list[Any] = []
    order = office.id("1")
    desk.write(window, command(record_payment, order=order, day=NOW.date(), amount=1), failed=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].code == "needs_drive"


def test_while_somebody_else_saves_the_window_says_who_and_not_that_the_drive_is_away(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore
) -> None:
    held = Held("held", name="Анна", pc="PC-1", seconds=3)
    drive.gate = SimpleNamespace(told=(time.monotonic() + 60, held))
    drive.hang()  # a look at the drive waits as well
    qtbot.waitUntil(lambda: "Анна" in window.contents.drive.text)
    qtbot.wait(1500)  # longer than silence may last
    assert window.contents.drive.text == "Saving now: Анна (PC-1), yours follows"
    assert window.contents.rail._drive.text() == "another PC is saving"
    drive.gate = None
    drive.answer()
    qtbot.waitUntil(lambda: window.contents.drive.isHidden())


def test_what_hung_and_cannot_be_kept_may_be_stored_and_says_so(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    drive.hang()
    said: list[Any] = []
    desk.write(
        window, command(record_payment, order=office.id("1"), day=NOW.date(), amount=1), failed=said.append
    )
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].code == "unsure_if_stored"


def test_a_conflict_is_shown_field_by_field_until_it_is_decided(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    known = client(office)
    version = client_card(office.store, AS_OWNER, NOW, known).version
    drive.fail()
    until(qtbot, DriveState.OFFLINE, desk)
    mine = {"name": "Берёзка", **NOTHING, "note": "звонить после обеда"}
    desk.write(window, command(edit_client, client=known, version=version, **mine))
    qtbot.waitUntil(lambda: desk.drive_status.kept == 1)
    theirs = {"name": "ООО «Берёзка»", **NOTHING}
    edit_client(office.store, Act(ANNA, NOW), client=known, version=version, **theirs)
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    assert window.contents.drive.text == "Needs your decision: 1"

    window.contents.drive.button.click()
    page = window.contents.current()
    assert isinstance(page, KeptPage)
    qtbot.waitUntil(lambda: bool(page.cards) and page.cards[0].versions is not None)
    versions = page.cards[0].versions
    assert versions is not None
    assert versions.fields == ["name", "note"]
    versions.pick("name", THEIRS)
    page.load()  # as whenever something changes
    qtbot.waitUntil(lambda: desk.idle)
    assert page.cards[0].versions is versions
    versions.button.click()
    qtbot.waitUntil(lambda: desk.drive_status.undecided == 0)
    card = client_card(office.store, AS_OWNER, NOW, known)
    assert (card.name, card.note) == ("ООО «Берёзка»", "звонить после обеда")
    qtbot.waitUntil(lambda: not page.cards)
    page._leave()
    assert window.contents.tab == "orders"


def test_what_is_refused_can_be_tried_again_or_forgotten(
    qtbot: QtBot, window: Window, desk: Desk, offline_data: OfflineData, office: Office
) -> None:

    for name in ("Зерно", "Молоко"):
        act = Act(OLGA, NOW)
        offline_data.outbox.keep(act, take_order.__name__, {"visit": name, "source": "phone", "name": name})
        offline_data.outbox.set_aside(act.id, Refused("no_such_client", name=name))
    window.contents.go("kept")
    page = window.contents.current()
    qtbot.waitUntil(lambda: len(page.cards) == 2)
    page.cards[0].again.click()
    qtbot.waitUntil(lambda: journal(office) == ["take_order"])
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    page.cards[0].drop.click()
    assert offline_data.outbox.undecided == 1
    page.cards[0].drop.click()
    qtbot.waitUntil(lambda: not page.cards)
    assert journal(office) == ["take_order"]


def test_an_entry_that_waits_for_the_drive_can_be_withdrawn(
    qtbot: QtBot, window: Window, desk: Desk, drive: FaultyStore, office: Office
) -> None:
    before = journal(office)
    drive.fail()
    until(qtbot, DriveState.OFFLINE, desk)
    take_by_keys(qtbot, window, "Зерно")
    qtbot.waitUntil(lambda: desk.drive_status.kept == 1)
    orders = window.contents.current()
    window.contents.go("kept")
    page = window.contents.current()
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    page.cards[0].drop.click()
    assert desk.drive_status.kept == 1, "a first click only asks"
    page.cards[0].drop.click()
    qtbot.waitUntil(lambda: not page.cards and desk.idle)
    shown = [getattr(record, "client", "") for record in orders.list.records_model.records]
    assert "Зерно" not in shown
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office) == before


def test_closing_while_the_drive_hangs_is_at_once_and_the_next_start_stores_what_was_entered(
    qtbot: QtBot, drive: FaultyStore, offline_data: OfflineData, office: Office, tmp_path: Path
) -> None:
    desk = start(qtbot, drive, offline_data)
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    drive.hang()
    desk.write(window, command(log_contact, client=client(office), kind="note", text="уходя"))
    qtbot.waitUntil(lambda: desk.drive_status.state is DriveState.SLOW)
    pulse = Pulse()
    desk.stop()
    pulse.tick()
    assert pulse.waited < HANG_SECONDS / 4
    drive.answer()
    kept = [entry.name for entry in OfflineData(tmp_path / "at hand").outbox.entries()]
    assert kept == ["log_contact"] or journal(office) == ["log_contact"]

    again = Desk(office.store, OLGA_AT_WORK, lambda: NOW, OfflineData(tmp_path / "at hand"))
    later = Window(again, "Офис", tabs())
    qtbot.addWidget(later)
    again.watch()
    until(qtbot, DriveState.LIVE, again)
    assert later.contents.drive.text == ("Stored: 1." if kept else "")
    qtbot.waitUntil(lambda: journal(office) == ["log_contact"])
    again.stop()


def test_a_start_without_the_drive_shows_what_was_known_and_keeps_what_is_entered(
    qtbot: QtBot, drive: FaultyStore, offline_data: OfflineData, office: Office
) -> None:
    offline_data.copy(office.store, NOW)
    drive.fail()
    desk = Desk(drive, OLGA_AT_WORK, lambda: NOW, offline_data)  # type: ignore[arg-type]
    desk.watch(away=True)
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    window.show()
    assert "shown as of 10:00" in window.contents.drive.text
    take_by_keys(qtbot, window, "Зерно")
    drive.answer()
    until(qtbot, DriveState.LIVE, desk)
    assert clients(office) == ["Кафе «Берёзка»", "Зерно"]
    desk.stop()


@pytest.mark.postgresql
def test_a_server_tells_of_changes_by_itself(
    qtbot: QtBot, make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_poller, "TOLD_POLL_MS", 3_600_000)
    office = Office(make_store("postgresql"))
    desk = Desk(office.store, OLGA_AT_WORK, lambda: NOW)
    desk.watch()
    qtbot.waitUntil(lambda: desk.idle)
    qtbot.wait(500)
    with qtbot.waitSignal(desk.changed, check_params_cb=lambda kinds: "order" in kinds):
        office.take("Зерно")
    desk.stop()
