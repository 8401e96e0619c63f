"""Operations on the office's links to the outside: bank accounts and the mailbox."""

from desktop.exchange.office_file import office_tables
from desktop.exchange.office_file.setup_writer import plain_entry
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.models import Mailbox
from desktop.services.access import Right, require
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.settings.one_entry import NEW, refusing_bad_values, remove_values, save_values
from desktop.services.settings.saving import save_mail
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import UnitOfWork, operation


@operation
def save_account(
    work: UnitOfWork, *, account: str, version: int, name: str, inn: str, bank: str, bic: str,
    correspondent: str, kpp: str | None = None,
) -> None:  # fmt: skip
    """Save a bank account of the office; ``version`` as it was read, 0 for a new one."""
    require(work, Right.CHANGE_SETUP)
    values = {
        "name": name, "inn": inn, "kpp": kpp, "account": account, "bank": bank, "bic": bic,
        "correspondent": correspondent,
    }  # fmt: skip
    save_values(work, "accounts", values, version)


@operation
def remove_account(work: UnitOfWork, *, account: str, version: int) -> None:
    """Remove a bank account of the office."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "accounts", (account,), version)


@operation
def save_mailbox(
    work: UnitOfWork, *, version: int, server: str, port: int, user: str, folder: str, handled: str | None
) -> None:
    """Save the mailbox that letters are fetched from; its password stays in each user's keyring."""
    require(work, Right.CHANGE_SETUP)
    values = {"server": server, "port": port, "user": user, "folder": folder, "handled": handled}
    given = {key: value for key, value in values.items() if value is not None}
    with refusing_bad_values():
        part = office_tables.parse_mail(TableEntry("", "mail", None, given))
    row, stored = work.session.get(Mailbox, 1), load_stored_settings(work.session).file.mail
    now = row.version if row is not None else NEW
    if now != version:
        theirs = plain_entry(stored) if stored is not None else {}
        raise changed_meanwhile(user, now, theirs, plain_entry(part))
    save_mail(work, part)
