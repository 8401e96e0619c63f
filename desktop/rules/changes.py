"""The kinds of things in an office that an operation can change."""

from enum import StrEnum


class Changed(StrEnum):
    """A kind of thing that an operation changed: screens that show it are read again."""

    ORDER = "order"
    CLIENT = "client"
    LEDGER = "ledger"
    EMPLOYEE = "employee"
    PLAN = "plan"
    PAY = "pay"
    SETUP = "setup"
