"""Backups are made by themselves and shown with their checks; a damaged office comes back."""

import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.language.recovery_report import recovery_lines
from desktop.models import Client, Order, Payment
from desktop.rules.changes import Changed
from desktop.rules.errors import BadInput, Refused, Unavailable
from desktop.services import backups
from desktop.services.backups import places
from desktop.services.checking.checking import check_office
from desktop.services.money.payments import record_payment
from desktop.services.orders import change_stage
from desktop.storage.database.copying import first_difference
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store, UnitOfWork
from tests.conftest import MakeStore
from tests.services.desk import Desk
from tests.storage.damaging import garble, leaves

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)


@pytest.fixture
def second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that counts as another drive's."""
    folder = tmp_path / "second"
    folder.mkdir()
    monkeypatch.setattr(places, "drive_of", lambda path: 2 if path == folder else 1)
    return folder


def at_work(store: Store) -> Desk:
    desk = Desk(store)
    for _ in range(12):
        desk.take(text="я" * 1200)
    return desk


@pytest.fixture
def desk(store: Store) -> Desk:
    return at_work(store)


@pytest.fixture
def file_desk(sqlite_store: Store) -> Desk:
    return at_work(sqlite_store)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.dolya"))


def test_hourly_here_and_daily_in_the_second_place(desk: Desk, second: Path) -> None:
    place = desk.store.address
    backups.name_second_place(place, second)
    for hour in range(3):
        backups.keep_backups(desk.store, place, NOW + timedelta(hours=hour))
    assert len(names(backups.local_folder(place))) == 3
    assert [name[:22] for name in names(second)] == ["Dolya 2026-10-20 12-00"]
    backups.keep_backups(desk.store, place, NOW + timedelta(days=1))
    assert len(names(second)) == 2


def test_a_second_place_that_is_away_does_not_keep_the_first_from_its_backup(
    desk: Desk, second: Path
) -> None:
    place = desk.store.address
    backups.name_second_place(place, second)
    second.rmdir()
    with pytest.raises(Unavailable, match="folder_gone"):
        backups.keep_backups(desk.store, place, NOW)
    assert not second.exists()
    assert len(names(backups.local_folder(place))) == 1


def test_a_second_place_whose_drive_is_switched_off_is_away(
    desk: Desk, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, is_dir = desk.store.address, Path.is_dir

    def asked(path: Path) -> bool:
        if path == second:
            raise OSError(121, "The semaphore timeout period has expired")
        return is_dir(path)

    backups.name_second_place(place, second)
    monkeypatch.setattr(Path, "is_dir", asked)
    with pytest.raises(Unavailable, match="folder_gone"):
        backups.keep_backups(desk.store, place, NOW)
    assert len(names(backups.local_folder(place))) == 1


def test_the_offices_own_drive_is_no_second_place(file_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="same_drive"):
        backups.name_second_place(file_desk.store.place, tmp_path)
    with pytest.raises(Unavailable, match="no_access"):
        backups.name_second_place(file_desk.store.place, tmp_path / "not there")
    assert backups.second_place(file_desk.store.place) is None


def test_two_offices_on_one_pc_have_folders_of_their_own(tmp_path: Path) -> None:
    one, other = str(tmp_path / "a" / "office.dolya"), str(tmp_path / "b" / "office.dolya")
    assert backups.local_folder(one) != backups.local_folder(other)


def test_the_state_warns_after_two_days(desk: Desk) -> None:
    place = desk.store.address
    assert backups.backup_state(place, NOW).too_old
    backups.make_backup(desk.store, place, NOW)
    state = backups.backup_state(place, NOW + timedelta(days=2))
    assert (state.too_old, state.latest) == (False, NOW)
    assert backups.backup_state(place, NOW + timedelta(days=3)).too_old


def test_a_look_into_a_backup_counts_or_finds_the_damage(desk: Desk) -> None:
    place = desk.store.address
    path = backups.make_backup(desk.store, place, NOW)
    assert backups.check_backup_file(path) == backups.BackupCheck(True, orders=12, clients=12)
    garble(path, leaves(path, "operation")[2])
    assert not backups.check_backup_file(path).sound
    older = backups.make_backup(desk.store, place, NOW - timedelta(hours=1))
    found = backups.newest_good(place, NOW)
    assert found is not None
    assert found.path == older


def work_on(desk: Desk) -> None:
    """Work on after the backup: orders, a payment, a stage, dealing."""
    orders = [desk.take(text="ю" * 1200) for _ in range(12)]
    desk.deal()
    change_stage(desk.store, desk.act(), order=orders[0], stage="invoice")
    record_payment(desk.store, desk.act(), order=orders[0], day=date(2026, 10, 19), amount=Decimal(500))


def contents(store: Store) -> tuple[list[tuple[str, str, UUID]], list[Decimal]]:
    with store.read() as session:
        orders = session.execute(select(Order.number, Order.stage, Order.client_id).order_by(Order.number))
        return [tuple(row) for row in orders], list(session.scalars(select(Payment.amount)))


Damage = Callable[[Path], None]


def damage_client_pages(path: Path) -> None:
    garble(path, *leaves(path, "client")[:2])


def damage_first_page(path: Path) -> None:
    garble(path, 1)


@pytest.mark.parametrize("damaging", [damage_client_pages, damage_first_page])
def test_with_a_readable_journal_everything_that_was_done_since_is_done_again(
    file_desk: Desk, damaging: Damage
) -> None:
    place = file_desk.store.place
    backups.make_backup(file_desk.store, place, NOW)
    work_on(file_desk)
    before = contents(file_desk.store)
    file_desk.store.close()
    damaging(Path(place))
    report = backups.recover_office(place, NOW, carry=True)
    assert report.readable
    assert report.left_out == []
    assert report.replayed >= 15
    assert report.findings == ()
    recovered = open_store(place)
    assert contents(recovered) == before
    assert check_office(recovered).ok
    recovered.close()
    assert report.kept is not None
    assert report.kept.exists()


def test_one_odd_entry_of_the_journal_is_left_out_and_said_and_the_others_are_done_again(
    file_desk: Desk,
) -> None:
    place = file_desk.store.place
    backups.make_backup(file_desk.store, place, NOW)

    def odd(work: UnitOfWork, **_given: object) -> None:
        work.touch(Changed.ORDER, "1")

    other_versions = {"order": ["?"], "client": {"name": "?"}, "gift": True}
    for name in ("change_stage", "log_contact"):
        file_desk.store.perform(name, odd, file_desk.act(), other_versions)
    file_desk.store.perform("edit_client", odd, file_desk.act(), {"client": ["?"]})
    file_desk.take(text="ю" * 1200)
    file_desk.store.close()
    damage_client_pages(Path(place))
    report = backups.recover_office(place, NOW, carry=True)
    assert [(left.operation, left.error.code) for left in report.left_out] == [
        ("change_stage", "entry_failed"), ("log_contact", "entry_failed"), ("edit_client", "entry_failed"),
    ]  # fmt: skip
    assert report.done == {"take_order": 1}
    assert len([line for line in recovery_lines(report) if line.startswith("–")]) == 3


def test_where_the_journal_has_a_hole_readable_rows_are_taken_over(file_desk: Desk) -> None:
    place = file_desk.store.place
    backups.make_backup(file_desk.store, place, NOW)
    work_on(file_desk)
    before = contents(file_desk.store)
    file_desk.store.close()
    path = Path(place)
    garble(path, leaves(path, "operation")[-2], leaves(path, "client")[-1])
    report = backups.recover_office(place, NOW, carry=True)
    assert report.readable
    assert report.replayed == 0
    assert 0 < report.rows["order_"] < 24
    assert {"client", "operation", "order_"} <= set(report.lost)
    recovered = open_store(place)
    orders, payments = contents(recovered)
    assert set(orders) < set(before[0])
    assert payments in ([], before[1])
    with recovered.read() as session:
        clients = session.scalars(select(Client.id)).all()
    assert len(clients) >= 12
    codes = {finding.code for finding in check_office(recovered).findings}
    assert not codes & {"unsound", "broken_reference", "journal_gap", "account_wrong", "ledger_not_zero"}
    recovered.close()


def test_where_nothing_can_be_read_the_backup_comes_back_alone(file_desk: Desk) -> None:
    place = file_desk.store.place
    backups.make_backup(file_desk.store, place, NOW)
    file_desk.take()
    file_desk.store.close()
    Path(place).write_bytes(b"\xff" * 200_000)
    report = backups.recover_office(place, NOW, carry=True)
    assert not report.readable
    assert len(contents(open_store(place))[0]) == 12


def test_a_plain_restore_carries_nothing_over(file_desk: Desk, tmp_path: Path) -> None:
    place = file_desk.store.place
    copy = backups.make_backup(file_desk.store, place, NOW)
    twin = tmp_path / "twin.dolya"
    shutil.copyfile(copy, twin)
    file_desk.take()
    file_desk.store.close()
    backups.recover_office(place, NOW, copy, carry=False)
    restored, same = open_store(place), open_store(twin)
    with restored.read() as ours, same.read() as theirs:
        assert first_difference(ours.connection(), theirs.connection()) is None


def test_without_any_backup_nothing_is_touched(file_desk: Desk) -> None:
    before = Path(file_desk.store.place).read_bytes()
    with pytest.raises(BadInput, match="no_backup"):
        backups.recover_office(file_desk.store.place, NOW, carry=True)
    assert Path(file_desk.store.place).read_bytes() == before
    assert not damage.is_marked(Path(file_desk.store.place))


@pytest.mark.postgresql
def test_a_servers_office_is_put_back_after_a_backup_of_it(make_store: MakeStore) -> None:
    desk = Desk(make_store("postgresql"))
    desk.take()
    place = desk.store.address
    copy = backups.make_backup(desk.store, place, NOW)
    desk.take()
    report = backups.recover_office(place, NOW + timedelta(hours=1), copy, carry=True)
    assert len(contents(desk.store)[0]) == 1
    assert report.kept is not None
    assert backups.check_backup_file(report.kept).orders == 2
    assert report.findings == ()
