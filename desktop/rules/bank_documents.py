"""Documents of a bank statement, as records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, slots=True)
class Party:
    """Who pays or is paid: the name, the tax number as written, and the bank accounts that the document
    gives for it. Each may be empty."""

    name: str = ""
    inn: str = ""
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BankDocument:
    """One document of a statement. ``line`` is where it begins in the file; ``amount`` is above 0.

    ``debited`` and ``credited`` say when the bank carried it out; a draft has neither.
    """

    line: int
    kind: str
    number: str
    written: date
    amount: Decimal
    payer: Party
    payee: Party
    debited: date | None = None
    credited: date | None = None
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class DocumentProblem:
    """Why a document of a statement cannot be read; ``code`` names the sentence, ``details`` fill it."""

    line: int
    number: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BankStatement:
    """A statement as read from a file. ``accounts`` are those that it says it is of."""

    file: str
    sha256: str
    accounts: tuple[str, ...]
    documents: tuple[BankDocument, ...]
    problems: tuple[DocumentProblem, ...] = ()
