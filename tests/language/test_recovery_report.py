"""A recovery's report names what was left out as people know it, and the rest in a line."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.language.recovery_report import MOST, kept_report, short_report
from desktop.rules.errors import Refused
from desktop.services import backups
from desktop.services.backups import RecoveryReport
from desktop.services.backups.journal_recovery import NotReplayed
from desktop.services.clients import log_contact
from desktop.services.money.payments import record_payment
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from tests.services.desk import Desk

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)


def left_out(at: int) -> NotReplayed:
    error = Refused("no_such_order", number=str(uuid4()))
    return NotReplayed("record_payment", 2, NOW.replace(minute=at), error, {"amount": Decimal(500)}, "Ольга")


def test_what_was_carried_over_is_named_in_a_line(tmp_path: Path) -> None:
    report = RecoveryReport(tmp_path / "Dolya.dolya", carried=True)
    report.done = Counter(take_order=3, record_payment=1)
    assert "4 entries made since then were carried over. New order × 3, Payment × 1." in kept_report(report)
    assert report.complete


def test_a_left_out_entry_says_what_whose_when_and_by_whom(sqlite_store: Store) -> None:
    """The orders came in before the backup of a journal with a hole: they are known from the damaged file."""
    desk, place = Desk(sqlite_store), sqlite_store.place
    backups.make_backup(sqlite_store, place, NOW)
    order = desk.take("Ромашка")
    record_payment(sqlite_store, desk.act(), order=order, day=date(2026, 10, 19), amount=Decimal(500))
    client = desk.order(order).client_id
    log_contact(sqlite_store, desk.act(), client=client, kind="call_out", text="ждут макет")
    with sqlite_store.engine.begin() as connection:  # another version's entry, which this one does not know
        connection.exec_driver_sql("UPDATE operation SET name = 'take_strange' WHERE name = 'take_order'")
    sqlite_store.close()
    report = backups.recover_office(place, NOW, carry=True)
    assert not report.complete
    lines = kept_report(report)
    assert "3 entries could not be carried over. Enter them again:" in lines
    [payment] = [line for line in lines if line.startswith("– Payment")]
    assert "Ромашка, 500.00" in payment
    assert "Ольга (its order is not here)" in payment
    [contact] = [line for line in lines if line.startswith("– Contact")]
    assert "Ромашка, outgoing call, ждут макет" in contact
    assert str(order) not in "\n".join(lines)
    open_store(place).close()


def test_a_window_names_some_and_where_all_of_them_are_written(tmp_path: Path) -> None:
    report = RecoveryReport(tmp_path / "Dolya.dolya", kept=tmp_path / "kept.dolya", carried=True)
    report.left_out = [left_out(minute) for minute in range(10)]
    said = short_report(report)
    assert len([line for line in said if line.startswith("– ")]) == MOST
    assert f"All of them: {tmp_path / 'kept.txt'}" in said
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8").count("– Payment") == 10


@pytest.mark.parametrize("operation", ["log_contact", "change_stage", "take_order", "of another version"])
def test_an_odd_entry_that_lacks_everything_is_named_too(tmp_path: Path, operation: str) -> None:
    report = RecoveryReport(tmp_path / "Dolya.dolya", carried=True)
    report.left_out = [NotReplayed(operation, 2, NOW, Refused("no_such_client"), {}, "Ольга")]
    assert "20 Oct 2026 12:00, Ольга (its client is not here)" in kept_report(report)[2]
