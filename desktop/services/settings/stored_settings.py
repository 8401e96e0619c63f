"""Reading the stored configuration: each entry as a record of the setup file, beside its row."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop.exchange.office_file.setup_records import (
    AbsenceEntry,
    AbsenceKindEntry,
    AccountEntry,
    AdjustmentEntry,
    CalendarDay,
    DistributionPart,
    DutyEntry,
    EarnedBeforeEntry,
    EmployeeEntry,
    MailPart,
    NormEntry,
    OfficeFile,
    OfficePart,
    PlanEntry,
    ReasonEntry,
    ReservedEntry,
    SchemeEntry,
    SchemeSpan,
    ServiceEntry,
    TaxBracketEntry,
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
    EmployeeService,
    Mailbox,
    MissReason,
    NormOfCalls,
    OfficeSettings,
    PlanTarget,
    Reservation,
    SchemeVersion,
    Service,
)
from desktop.rules.pay.scheme import parse_scheme


@dataclass(frozen=True, slots=True)
class StoredSettings:
    """The configuration as a setup file, and its rows.

    ``rows[table][place]`` is the row behind ``getattr(file, table)[place]``.
    """

    file: OfficeFile
    office: OfficeSettings | None
    rows: Mapping[str, list[Any]]


ROWS: Mapping[str, Any] = {
    "absence_kinds": select(AbsenceKind).order_by(AbsenceKind.id),
    "services": select(Service).order_by(Service.id),
    "calendar": select(CalendarEntry).order_by(CalendarEntry.day),
    "norms": select(NormOfCalls).order_by(NormOfCalls.segment),
    "schemes": select(SchemeVersion).order_by(SchemeVersion.id),
    "employees": select(Employee)
    .order_by(Employee.id)
    .options(
        selectinload(Employee.schemes), selectinload(Employee.services).selectinload(EmployeeService.service)
    ),
    "absences": select(Absence).order_by(Absence.start, Absence.id),
    "duties": select(Duty).order_by(Duty.id),
    "accounts": select(BankAccount).order_by(BankAccount.id),
    "earned_before": select(EarnedBefore).order_by(EarnedBefore.month, EarnedBefore.id),
    "plans": select(PlanTarget).order_by(PlanTarget.month, PlanTarget.id),
    "adjustments": select(Adjustment).order_by(Adjustment.month, Adjustment.id),
    "reasons": select(MissReason).order_by(MissReason.month, MissReason.id),
}


def load_stored_settings(session: Session, only: Iterable[str] = ()) -> StoredSettings:
    """Read the whole configuration; an office that is not set up yet has empty tables.

    ``only``: the tables that are read, employees, services and kinds of absence among them; none: all.
    """
    office = session.get(OfficeSettings, 1)
    wanted = tuple(only) or tuple(ROWS)
    rows = {table: list(session.scalars(ROWS[table])) for table in wanted}
    names = {
        "employees": {row.id: row.name for row in rows["employees"]},
        "services": {row.id: row.name for row in rows["services"]},
        "absence_kinds": {row.id: row.name for row in rows["absence_kinds"]},
    }
    tables: dict[str, Any] = {
        table: tuple(RECORDS[table](row, names) for row in rows[table]) for table in wanted
    }
    file = OfficeFile(
        office=office_part(office) if office else None,
        mail=_mail_part(session.get(Mailbox, 1)),
        distribution=distribution_part(session, office, names) if office else DistributionPart(),
        **tables,
    )
    return StoredSettings(file, office, rows)


Names = Mapping[str, Mapping[int | None, str]]
"""By table: names by id."""


def office_part(row: OfficeSettings) -> OfficePart:
    values = {field.name: getattr(row, field.name) for field in fields(OfficePart)}
    brackets = [TaxBracketEntry(Decimal(each["start"]), Fraction(each["rate"])) for each in row.tax_brackets]
    return OfficePart(**values | {"tax_brackets": tuple(brackets)})


def _mail_part(row: Mailbox | None) -> MailPart | None:
    return MailPart(row.server, row.user, row.port, row.folder, row.handled) if row is not None else None


def distribution_part(session: Session, row: OfficeSettings, names: Names) -> DistributionPart:
    reserved = session.scalars(select(Reservation).order_by(Reservation.id))
    values = {
        field.name: getattr(row, field.name) for field in fields(DistributionPart) if field.name != "reserved"
    }
    entries = (
        ReservedEntry(
            names["employees"][one.employee_id], names["services"].get(one.service_id), one.from_value
        )
        for one in reserved
    )
    return DistributionPart(**values, reserved=tuple(entries))


def employee_entry(row: Employee, names: Names) -> EmployeeEntry:
    spans = [SchemeSpan(span.scheme, span.from_month) for span in row.schemes]
    return EmployeeEntry(
        row.name, row.role, row.hired, row.left, row.takes_incoming, row.weight, row.cap,
        tuple(sorted(one.service.name for one in row.services)), row.hunts, row.department,
        tuple(sorted(spans, key=lambda span: str(span.since or ""))), row.birthday, row.email,
    )  # fmt: skip


def absence_entry(row: Absence, names: Names) -> AbsenceEntry:
    people = names["employees"]
    kind = names["absence_kinds"][row.kind_id]
    return AbsenceEntry(people[row.employee_id], row.start, row.end, kind, people.get(row.substitute_id))


def kind_entry(row: AbsenceKind, names: Names) -> AbsenceKindEntry:
    return AbsenceKindEntry(row.name, row.paid, row.excuses, row.make_up)


def duty_entry(row: Duty, names: Names) -> DutyEntry:
    return DutyEntry(names["employees"][row.employee_id], row.half, row.weekday, row.day)


def calendar_day(row: CalendarEntry, names: Names) -> CalendarDay:
    return CalendarDay(row.day, row.working)


def norm_entry(row: NormOfCalls, names: Names) -> NormEntry:
    return NormEntry(row.segment, tuple(row.calls))


def service_entry(row: Service, names: Names) -> ServiceEntry:
    return ServiceEntry(row.name, row.expected_value, row.margin_rate, row.effort)


def plan_entry(row: PlanTarget, names: Names) -> PlanEntry:
    return PlanEntry(row.month, row.metric, row.target, names["employees"].get(row.employee_id))


def scheme_entry(row: SchemeVersion, names: Names) -> SchemeEntry:
    return SchemeEntry(row.name, row.from_month, parse_scheme(row.components))


def adjustment_entry(row: Adjustment, names: Names) -> AdjustmentEntry:
    name = names["employees"][row.employee_id]
    return AdjustmentEntry(row.month, name, row.kind, row.amount, row.reason, row.ground, row.day)


def account_entry(row: BankAccount, names: Names) -> AccountEntry:
    return AccountEntry(row.name, row.inn, row.account, row.bank, row.bic, row.correspondent, row.kpp)


def earned_before_entry(row: EarnedBefore, names: Names) -> EarnedBeforeEntry:
    return EarnedBeforeEntry(row.month, names["employees"][row.employee_id], row.accrued, row.tax)


def reason_entry(row: MissReason, names: Names) -> ReasonEntry:
    return ReasonEntry(row.month, names["employees"][row.employee_id], row.text, row.metric, row.accepted)


RECORDS: Mapping[str, Any] = {
    "absence_kinds": kind_entry,
    "services": service_entry,
    "calendar": calendar_day,
    "norms": norm_entry,
    "schemes": scheme_entry,
    "employees": employee_entry,
    "absences": absence_entry,
    "duties": duty_entry,
    "accounts": account_entry,
    "earned_before": earned_before_entry,
    "plans": plan_entry,
    "adjustments": adjustment_entry,
    "reasons": reason_entry,
}
