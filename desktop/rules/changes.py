"""The kinds of things in an office that an operation can change."""

from enum import StrEnum


class Changed(StrEnum):
    """What an operation changed, so that screens which show it are read again."""

    ORDER = "order"
    CLIENT = "client"
    LEDGER = "ledger"
    EMPLOYEE = "employee"
    PLAN = "plan"
    PAY = "pay"
    SETUP = "setup"
