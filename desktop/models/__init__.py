"""The mapped classes, one module per noun."""

from desktop.models.base import Base
from desktop.models.client import Client, Person, Reach, Responsibility
from desktop.models.client_care import ClientCare
from desktop.models.employee import (
    Absence,
    AbsenceKind,
    Duty,
    Employee,
    EmployeeEarlierTerms,
    EmployeeScheme,
    EmployeeService,
)
from desktop.models.ledger import Account, Assignment, MadeUp, Objection, Posting
from desktop.models.letter import Letter, Sender
from desktop.models.office import (
    BankAccount,
    CalendarEntry,
    Mailbox,
    NormOfCalls,
    OfficeSettings,
    Reservation,
    Service,
)
from desktop.models.operation import Gate, Operation, UndoRecord
from desktop.models.order import Contact, Order, Payment, Share, ShareAgreement, StageChange, WorkItem
from desktop.models.pay import (
    Adjustment,
    ClosedMonth,
    EarnedBefore,
    MissReason,
    PlanTarget,
    SchemeVersion,
    Statement,
    StatementLine,
)
from desktop.models.pay_changes import PayChange
from desktop.models.planned_step import PlannedStep
from desktop.models.totals import OfficeTotal, read_total

__all__ = [
    "Absence",
    "AbsenceKind",
    "Account",
    "Adjustment",
    "Assignment",
    "BankAccount",
    "Base",
    "CalendarEntry",
    "Client",
    "ClientCare",
    "ClosedMonth",
    "Contact",
    "Duty",
    "EarnedBefore",
    "Employee",
    "EmployeeEarlierTerms",
    "EmployeeScheme",
    "EmployeeService",
    "Gate",
    "Letter",
    "MadeUp",
    "Mailbox",
    "MissReason",
    "NormOfCalls",
    "Objection",
    "OfficeSettings",
    "OfficeTotal",
    "Operation",
    "Order",
    "PayChange",
    "Payment",
    "Person",
    "PlanTarget",
    "PlannedStep",
    "Posting",
    "Reach",
    "Reservation",
    "Responsibility",
    "SchemeVersion",
    "Sender",
    "Service",
    "Share",
    "ShareAgreement",
    "StageChange",
    "Statement",
    "StatementLine",
    "UndoRecord",
    "WorkItem",
    "read_total",
]  # fmt: skip
