"""Writing the setup file's records into rows: one function per table."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from desktop.exchange.office_file.setup_records import (
    AbsenceEntry,
    AbsenceKindEntry,
    AccountEntry,
    AdjustmentEntry,
    CalendarDay,
    DutyEntry,
    EarnedBeforeEntry,
    EmployeeEntry,
    NormEntry,
    PlanEntry,
    ReasonEntry,
    SchemeEntry,
    ServiceEntry,
)
from desktop.models import (
    Absence,
    AbsenceKind,
    Adjustment,
    BankAccount,
    CalendarEntry,
    Duty,
    EarnedBefore,
    Employee,
    EmployeeScheme,
    EmployeeService,
    MissReason,
    NormOfCalls,
    PlanTarget,
    SchemeVersion,
    Service,
)
from desktop.rules.pay.scheme import component_as_stored


class IdsByName:
    """Ids of rows by their names; each kind of row is read when it is first asked for."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.known: dict[Any, dict[str, int]] = {}

    def of(self, model: Any, name: str) -> int:
        if model not in self.known:
            self.known[model] = {
                row.name: row.id for row in self.session.execute(select(model.name, model.id))
            }
        return self.known[model][name]

    def employee(self, name: str) -> int:
        return self.of(Employee, name)

    def service(self, name: str | None) -> int | None:
        return None if name is None else self.of(Service, name)


def write_kind(row: AbsenceKind, entry: AbsenceKindEntry, ids: IdsByName) -> None:
    row.name, row.paid, row.excuses, row.make_up = entry.name, entry.paid, entry.excuses, entry.make_up


def write_service(row: Service, entry: ServiceEntry, ids: IdsByName) -> None:
    row.name, row.expected_value = entry.name, entry.expected_value
    row.margin_rate, row.effort = entry.margin_rate, entry.effort


def write_day(row: CalendarEntry, entry: CalendarDay, ids: IdsByName) -> None:
    row.day, row.working = entry.day, entry.working


def write_norm(row: NormOfCalls, entry: NormEntry, ids: IdsByName) -> None:
    row.segment, row.calls = entry.segment, list(entry.calls)


def write_scheme(row: SchemeVersion, entry: SchemeEntry, ids: IdsByName) -> None:
    row.name, row.from_month = entry.name, entry.since
    row.components = [component_as_stored(part) for part in entry.components]


def write_employee(row: Employee, entry: EmployeeEntry, ids: IdsByName) -> None:
    row.name, row.role = entry.name, entry.role
    row.hired, row.left, row.department = entry.hired, entry.left, entry.department
    row.takes_incoming, row.hunts = entry.takes_incoming, entry.hunts
    row.weight, row.cap = entry.weight, entry.cap
    row.birthday, row.email = entry.birthday, entry.email
    row.services.clear()
    row.schemes.clear()
    session = object_session(row)
    if session is not None:
        session.flush()  # delete the old rows before the new ones are added, or their keys would collide
    services = [ids.of(Service, name) for name in entry.services]
    row.services.extend(EmployeeService(service_id=service) for service in services)
    row.schemes.extend(EmployeeScheme(scheme=span.scheme, from_month=span.since) for span in entry.scheme)


def write_absence(row: Absence, entry: AbsenceEntry, ids: IdsByName) -> None:
    row.employee_id = ids.employee(entry.employee)
    row.start, row.end = entry.start, entry.end
    row.kind_id = ids.of(AbsenceKind, entry.kind)
    row.substitute_id = ids.employee(entry.substitute) if entry.substitute else None


def write_duty(row: Duty, entry: DutyEntry, ids: IdsByName) -> None:
    row.employee_id, row.half = ids.employee(entry.employee), entry.half
    row.weekday, row.day = entry.weekday, entry.day


def write_account(row: BankAccount, entry: AccountEntry, ids: IdsByName) -> None:
    for key in entry.__dataclass_fields__:
        setattr(row, key, getattr(entry, key))


def write_earned_before(row: EarnedBefore, entry: EarnedBeforeEntry, ids: IdsByName) -> None:
    row.month, row.employee_id = entry.month, ids.employee(entry.employee)
    row.accrued, row.tax = entry.accrued, entry.tax


def write_plan(row: PlanTarget, entry: PlanEntry, ids: IdsByName) -> None:
    row.month, row.metric, row.target = entry.month, entry.metric, entry.target
    row.employee_id = ids.employee(entry.employee) if entry.employee else None


def write_adjustment(row: Adjustment, entry: AdjustmentEntry, ids: IdsByName) -> None:
    row.month, row.employee_id = entry.month, ids.employee(entry.employee)
    row.kind, row.amount, row.reason, row.day = entry.kind, entry.amount, entry.reason, entry.day
    row.ground = entry.ground


def write_reason(row: MissReason, entry: ReasonEntry, ids: IdsByName) -> None:
    row.month, row.employee_id = entry.month, ids.employee(entry.employee)
    row.metric, row.text, row.accepted = entry.metric, entry.text, entry.accepted


WRITERS: Mapping[str, tuple[Callable[[int | None], Any], Callable[[Any, Any, IdsByName], None]]] = {
    "absence_kinds": (lambda actor: AbsenceKind(), write_kind),
    "services": (lambda actor: Service(), write_service),
    "calendar": (lambda actor: CalendarEntry(), write_day),
    "norms": (lambda actor: NormOfCalls(), write_norm),
    "schemes": (lambda actor: SchemeVersion(), write_scheme),
    "employees": (lambda actor: Employee(), write_employee),
    "absences": (lambda actor: Absence(), write_absence),
    "duties": (lambda actor: Duty(), write_duty),
    "accounts": (lambda actor: BankAccount(), write_account),
    "earned_before": (lambda actor: EarnedBefore(), write_earned_before),
    "plans": (lambda actor: PlanTarget(), write_plan),
    "adjustments": (lambda actor: Adjustment(actor=actor), write_adjustment),
    "reasons": (lambda actor: MissReason(actor=actor), write_reason),
}
"""By table: what makes a new row, given the actor, and what writes an entry into a row."""
