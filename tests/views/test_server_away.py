"""A server goes away, freezes, refuses: the window lives on, what was entered is stored once and in order."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import models
from desktop.app.build_window import tabs
from desktop.language.errors import error_sentence
from desktop.rules.errors import Unavailable
from desktop.services.clients import client_card, log_contact
from desktop.services.money.payments import record_payment
from desktop.services.offline import DriveState, OfflineData, drive_monitor
from desktop.storage.database import engine
from desktop.storage.opening.opening import create_store, open_store, unopened_store
from desktop.storage.operations import Act
from desktop.views.desk import change_poller, connection
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.shell.window import Window
from tests.postgresql import Server
from tests.reliability.gui_thread import GuiThread
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import OLGA_AT_WORK
from tests.storage.test_store import add_service
from tests.views.faulty import Pulse
from tests.views.test_drive_away import client, clients, journal, take_by_keys

pytestmark = pytest.mark.postgresql
ANNA = 3  # ids of employees

NOW = MONDAY + timedelta(hours=1)
PASSWORD = "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same in tenths of the seconds."""
    monkeypatch.setattr(drive_monitor, "SLOW_AFTER", 0.2)
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.8)
    monkeypatch.setattr(change_poller, "TOLD_POLL_MS", 300)
    monkeypatch.setattr(change_poller, "TRY_MS", 150)
    monkeypatch.setattr(connection, "JUDGE_MS", 40)


@pytest.fixture
def office(own_server: Server) -> Iterator[Office]:
    """An office on a server of the test's own, used with a password and without administrator's rights."""
    own_server.create_database("office")
    own_server.say("CREATE ROLE olga LOGIN PASSWORD 'тайна'")
    own_server.say("GRANT ALL ON SCHEMA public TO olga", "office")
    own_server.admit(PASSWORD)
    store = create_store(own_server.url("office", "olga:тайна"))
    office = Office(store)
    office.take("Кафе «Берёзка»", phone="8 916 123-45-67")
    office.deal()
    yield office
    store.close()


@pytest.fixture
def offline_data(tmp_path: Path) -> OfflineData:
    return OfflineData(tmp_path / "at hand")


@pytest.fixture
def desk(
    qapp: Any, qtbot: QtBot, own_server: Server, office: Office, offline_data: OfflineData
) -> Iterator[Desk]:
    """Start the desk, with a snapshot."""
    store = open_store(office.store.address)
    desk = Desk(store, OLGA_AT_WORK, lambda: NOW, offline_data, listen=store.listen)
    desk.watch()
    qtbot.waitUntil(
        lambda: offline_data.snapshot.taken() == NOW and desk.drive_status.state is DriveState.LIVE
    )
    yield desk
    desk.stop()
    store.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: desk.idle)
    return window


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    return form


def until(qtbot: QtBot, state: DriveState, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.drive_status.state is state)


def why(desk: Desk) -> str:
    return desk.drive_status.reason.code if desk.drive_status.reason is not None else ""


def note(desk: Desk, form: QWidget, office: Any, text: str, **told: Any) -> None:
    desk.write(form, command(log_contact, client=office, kind="note", text=text), **told)


def test_while_the_server_is_stopped_work_goes_on(
    qtbot: QtBot, window: Window, desk: Desk, office: Office, own_server: Server, offline_data: OfflineData
) -> None:
    offline_data.copy(office.store, NOW)
    known, before = client(office), len(journal(office))
    own_server.stop()
    until(qtbot, DriveState.OFFLINE, desk)
    assert "shown as of 10:00" in window.contents.drive.text
    take_by_keys(qtbot, window, "Зерно")
    note(desk, window, known, "перезвонить")
    qtbot.waitUntil(lambda: desk.drive_status.kept == 2)
    said: list[Any] = []
    desk.write(window, command(record_payment, order=known, day=NOW.date(), amount=1), failed=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].code == "needs_drive"
    own_server.start()
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office)[before:] == ["take_order", "log_contact"]
    assert clients(office)[-1] == "Зерно"
    with qtbot.waitSignal(desk.changed, check_params_cb=lambda kinds: "setup" in kinds):
        office.store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})


def test_while_the_server_is_silent_the_window_lives_and_work_goes_on(
    qtbot: QtBot, window: Window, desk: Desk, office: Office, own_server: Server, offline_data: OfflineData
) -> None:
    offline_data.copy(office.store, NOW)
    known, before = client(office), len(journal(office))
    pulse, watch = Pulse(), GuiThread()
    own_server.freeze()
    try:
        until(qtbot, DriveState.OFFLINE, desk)
        take_by_keys(qtbot, window, "Зерно")
        note(desk, window, known, "перезвонить")
        qtbot.waitUntil(lambda: desk.drive_status.kept == 2)
        qtbot.wait(1000)  # several tries that hang
    finally:
        own_server.thaw()
    until(qtbot, DriveState.LIVE, desk)
    qtbot.waitUntil(lambda: desk.idle)
    watch.stop()
    assert watch.caught == set()
    assert journal(office)[before:] == ["take_order", "log_contact"]
    print(f"GUI thread: {pulse.waited * 1000:.0f} ms blocked")


def test_what_was_under_way_when_the_server_fell_silent_is_stored_once(
    qtbot: QtBot, form: QWidget, desk: Desk, office: Office, own_server: Server
) -> None:
    known, before = client(office), len(journal(office))
    own_server.freeze()
    try:
        note(desk, form, known, "раз")
        until(qtbot, DriveState.OFFLINE, desk)
        qtbot.waitUntil(lambda: desk.drive_status.kept == 1)
    finally:
        own_server.thaw()  # the call that hung is stored now, beside the replay
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office)[before:] == ["log_contact"]


def test_closing_while_the_server_is_silent_is_at_once_and_loses_nothing(
    qtbot: QtBot, form: QWidget, desk: Desk, office: Office, own_server: Server, tmp_path: Path
) -> None:
    known, before = client(office), len(journal(office))
    own_server.freeze()
    try:
        note(desk, form, known, "уходя")
        qtbot.waitUntil(lambda: desk.drive_status.state is not DriveState.LIVE)
        pulse = Pulse()
        desk.stop()
        pulse.tick()
        assert pulse.waited < 2.5
    finally:
        own_server.thaw()
    again = Desk(office.store, OLGA_AT_WORK, lambda: NOW, OfflineData(tmp_path / "at hand"))
    again.watch()
    until(qtbot, DriveState.LIVE, again)
    qtbot.waitUntil(lambda: journal(office)[before:] == ["log_contact"])
    again.stop()


def test_a_start_without_the_server_shows_what_was_known_and_keeps_what_is_entered(
    qtbot: QtBot, form: QWidget, office: Office, own_server: Server, offline_data: OfflineData
) -> None:
    offline_data.copy(office.store, NOW)
    known, before = client(office), len(journal(office))
    own_server.stop()
    store = unopened_store(office.store.address)
    desk = Desk(store, OLGA_AT_WORK, lambda: NOW, offline_data, listen=store.listen)
    desk.watch(away=True)
    read: list[str] = []
    desk.read(form, query(client_card, NOW, known), then=lambda card: read.append(card.name))
    note(desk, form, known, "раз")
    qtbot.waitUntil(lambda: read == ["Кафе «Берёзка»"] and desk.drive_status.kept == 1)
    own_server.start()
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office)[before:] == ["log_contact"]
    desk.stop()
    store.close()


def test_a_connection_that_is_ended_in_mid_write_stores_once(
    qtbot: QtBot, form: QWidget, desk: Desk, office: Office, own_server: Server
) -> None:
    known, before = client(office), len(journal(office))
    with psycopg.connect(own_server.url("office").replace("+psycopg", "")) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", [engine._ADVISORY_LOCK])  # somebody else saves
        note(desk, form, known, "раз")
        waits = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        qtbot.waitUntil(lambda: own_server.say(waits) == [(1,)])
        own_server.end_connections("olga")
        until(qtbot, DriveState.OFFLINE, desk)
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office)[before:] == ["log_contact"]


def refuse_password(server: Server) -> None:
    server.say("ALTER ROLE olga PASSWORD 'новая'")
    server.end_connections("olga")


def accept_password(server: Server) -> None:
    server.say("ALTER ROLE olga PASSWORD 'тайна'")


def let_nobody_in(server: Server) -> None:
    server.say("ALTER ROLE olga CONNECTION LIMIT 0")
    server.end_connections("olga")


def let_in(server: Server) -> None:
    server.say("ALTER ROLE olga CONNECTION LIMIT -1")


def only_show(server: Server) -> None:
    server.say("ALTER ROLE olga SET default_transaction_read_only = on")
    server.end_connections("olga")


def store_again(server: Server) -> None:
    server.say("ALTER ROLE olga RESET default_transaction_read_only")
    server.end_connections("olga")


@pytest.mark.parametrize(
    ("refuse", "accept", "code"),
    [
        (refuse_password, accept_password, "server_refuses"),
        (let_nobody_in, let_in, "server_full"),
        (only_show, store_again, "server_read_only"),
    ],
)
def test_a_server_that_refuses_says_why_in_one_sentence_and_nothing_is_lost(
    qtbot: QtBot, window: Window, desk: Desk, office: Office, own_server: Server, offline_data: OfflineData,
    refuse: Callable[[Server], None], accept: Callable[[Server], None], code: str,
) -> None:  # fmt: skip
    offline_data.copy(office.store, NOW)
    known, before = client(office), len(journal(office))
    refuse(own_server)
    note(desk, window, known, "раз")
    qtbot.waitUntil(lambda: why(desk) == code and desk.drive_status.kept == 1)
    assert error_sentence(Unavailable(code, **figures(desk))).rstrip(".") in window.contents.drive.text
    note(desk, window, known, "два")
    accept(own_server)
    until(qtbot, DriveState.LIVE, desk)
    assert journal(office)[before:] == ["log_contact", "log_contact"]
    assert texts(office) == ["раз", "два"]


def figures(desk: Desk) -> dict[str, Any]:
    assert desk.drive_status.reason is not None
    return desk.drive_status.reason.details


def texts(office: Office) -> list[str]:
    with office.store.read() as session:
        noted = select(models.Operation.arguments["text"].as_string()).where(
            models.Operation.name == "log_contact"
        )
        return list(session.scalars(noted.order_by(models.Operation.sequence)))
