"""The rights of every role: services ask this table before they work, views ask it what to show."""

from collections.abc import Mapping
from enum import StrEnum, auto

from desktop.rules.office import Role


class Right(StrEnum):
    """Something that a person may or may not do."""

    READ_ORDERS = auto()
    READ_CLIENTS = auto()
    READ_PEOPLE = auto()
    """Who works here, in which role, and who is away."""
    READ_LEDGER = auto()
    READ_PLAN = auto()
    READ_ALL_DAYS = auto()
    """Look at what others are to do today."""
    READ_OWN_PAY = auto()
    READ_ALL_PAY = auto()
    EXPORT_PAY = auto()
    REPLAY_SCHEMES = auto()
    READ_SETUP = auto()
    """The office's whole setup, with everybody's pay schemes."""

    TAKE_ORDERS = auto()
    DEAL_ORDERS = auto()
    """Assign, reassign, reject, and take an assignment back."""
    EXCUSE_DECLINES = auto()
    OBJECT_TO_ASSIGNMENTS = auto()
    ANSWER_OBJECTIONS = auto()
    EDIT_ORDERS = auto()
    EDIT_CLIENTS = auto()
    HAND_OVER_CLIENTS = auto()
    LOG_CONTACTS = auto()
    CORRECT_CONTACTS = auto()
    """Correct and remove contacts that somebody else made."""
    RECORD_PAYMENTS = auto()
    RECORD_OWN_ABSENCES = auto()
    RECORD_ALL_ABSENCES = auto()
    """Enter anybody's absences, and see of what kind they are."""
    SHARE_ORDERS = auto()
    """Propose how an order that one leads is shared, and consent to a proposal."""
    RECORD_OWN_WORK = auto()
    RECORD_ALL_WORK = auto()
    IMPORT_PAYMENTS = auto()
    IMPORT_BOOKS = auto()
    """Whole workbooks: clients, orders and contacts too."""
    FILE_OWN_REASONS = auto()
    FILE_ALL_REASONS = auto()
    """Say why a plan was missed, for anybody."""

    DECIDE_SHARES = auto()
    """Agree the shares of any order, at once and for everybody."""
    SET_PLANS = auto()
    JUDGE_REASONS = auto()
    ADJUST_PAY = auto()
    CLOSE_MONTHS = auto()
    CHANGE_SETUP = auto()
    RESTORE_BACKUPS = auto()
    UNDO_OWN = auto()
    """Take back what one did today."""
    UNDO_ALL = auto()
    """Take back what anybody did today."""
    MANAGE_BACKUPS = auto()
    """Say where the second copies of backups go."""


EVERYBODY = {
    Right.READ_ORDERS, Right.READ_CLIENTS, Right.READ_PEOPLE, Right.READ_LEDGER, Right.READ_PLAN,
    Right.READ_OWN_PAY, Right.UNDO_OWN,
}  # fmt: skip
MANAGER = EVERYBODY | {
    Right.TAKE_ORDERS, Right.DEAL_ORDERS, Right.EDIT_ORDERS, Right.EDIT_CLIENTS,
    Right.HAND_OVER_CLIENTS, Right.LOG_CONTACTS, Right.RECORD_PAYMENTS, Right.RECORD_OWN_ABSENCES,
    Right.FILE_OWN_REASONS, Right.SHARE_ORDERS, Right.RECORD_OWN_WORK, Right.OBJECT_TO_ASSIGNMENTS,
}  # fmt: skip
OFFICE_MANAGER = MANAGER | {
    Right.IMPORT_PAYMENTS, Right.IMPORT_BOOKS, Right.FILE_ALL_REASONS, Right.RECORD_ALL_WORK,
    Right.RECORD_ALL_ABSENCES,
    Right.RESTORE_BACKUPS, Right.EXCUSE_DECLINES, Right.CORRECT_CONTACTS,
    Right.READ_ALL_DAYS,
}  # fmt: skip
ACCOUNTANT = EVERYBODY | {
    Right.READ_ALL_PAY, Right.EXPORT_PAY, Right.RECORD_PAYMENTS, Right.IMPORT_PAYMENTS,
}  # fmt: skip

RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.OWNER: frozenset(Right),
    Role.OFFICE_MANAGER: frozenset(OFFICE_MANAGER),
    Role.MANAGER: frozenset(MANAGER),
    Role.ACCOUNTANT: frozenset(ACCOUNTANT),
}
"""Every role's rights; nobody without a role has any."""


def rights_of(role: Role | None) -> frozenset[Right]:
    """The rights of a role; none of none."""
    return RIGHTS[role] if role is not None else frozenset()


def has_right(role: Role | None, right: Right) -> bool:
    """Whether a role has a right."""
    return right in rights_of(role)
