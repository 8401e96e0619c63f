"""One employee's day: what is to be done for which client, the most urgent first.

Every query asks an index for one employee's rows of a bounded stretch of time, so that the day is read as
fast in an old office as in a new one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.models import Assignment, Client, ClientCare, OfficeSettings, Order, Person, PlannedStep
from desktop.rules.care.steps import StepKind, StepState
from desktop.rules.care.timing import aftercare_day, anniversary, greeting_window, silent_until, week_end
from desktop.rules.errors import Refused
from desktop.rules.facts import OPEN_STAGES, Stage
from desktop.rules.rhythm import SHOWN_BEFORE
from desktop.services.access import Right, employee_id, may, read_as
from desktop.services.access.guard import check_right
from desktop.services.care.suggesting import suggestions
from desktop.services.facts.office import load_calendar
from desktop.storage.operations import Store

AHEAD = timedelta(days=7)
"""How far ahead planned steps are shown."""
LATE_FOR = timedelta(days=60)
"""Orders that are late for longer are not shown any more."""
SILENT_FOR = timedelta(days=365)
"""Clients that have been due or silent for longer are left to a call list."""
AFTERCARE_FOR = timedelta(days=30)
SUGGESTED_FOR = timedelta(days=30)
"""After a payment a suggestion is shown for so long."""
MOST = 100
"""Rows that one kind of item has at most."""


class ItemKind(StrEnum):
    """The kinds of items of a day, the most urgent first."""

    CONFIRM = "confirm"
    STEP = "step"
    ORDER_DUE = "order_due"
    REPEAT = "repeat"
    AFTERCARE = "aftercare"
    BIRTHDAY = "birthday"
    SUGGESTION = "suggestion"
    SILENT = "silent"
    NEGLECTED = "neglected"


_RANK = {kind: place for place, kind in enumerate(ItemKind)}


@dataclass(frozen=True, slots=True)
class TodayItem:
    """Something to do for a client by a ``day``: planned as a ``step``, or reminded of by a ``cause``.

    ``days``: the client's rhythm, or how long it has been silent; ``amount`` in the office's currency.
    """

    kind: ItemKind
    client: UUID
    name: str
    day: date
    no_calls: bool = False
    at: time | None = None
    since: datetime | None = None
    """When an order to be confirmed was assigned."""
    step: UUID | None = None
    step_kind: StepKind = StepKind.CALL
    cause: str = ""
    text: str = ""
    order: UUID | None = None
    number: str | None = None
    amount: Decimal | None = None
    days: int = 0
    at_risk: bool = False
    person: str = ""
    suggestion: str = ""
    service: str = ""

    @property
    def key(self) -> tuple[UUID, str]:
        """What stays the same when the day is read again."""
        return self.client, f"{self.step}" if self.step is not None else f"{self.kind} {self.cause}"


def today_items(
    store: Store, viewer: int | None, now: datetime, employee: str | None = None
) -> tuple[TodayItem, ...]:
    """Return the day of an employee, by default the viewer's own: the earliest first, then the most urgent.

    Another employee's is refused unless the viewer may look at everybody's.
    """
    with read_as(store, viewer, Right.READ_CLIENTS) as session:
        who = viewer if employee is None else employee_id(session, employee)
        if who is None:
            raise Refused("not_signed_in")
        if who != viewer:
            check_right(session, viewer, Right.READ_ALL_DAYS)
        day = _Day(session, now, who)
        found = [*day.steps(), *day.reminders(neglected=may(session, who, Right.CHANGE_SETUP))]
    return tuple(sorted(found, key=lambda one: (one.day, _RANK[one.kind], one.at or time.max, one.name)))


class _Day:
    """Reads the items of one employee's day, kind by kind."""

    def __init__(self, session: Session, now: datetime, employee: int) -> None:
        self.session, self.today, self.employee = session, now.date(), employee
        self.calendar = load_calendar(session, self.today.year, self.today.year + 1)
        office = session.scalars(select(OfficeSettings)).one()
        self.silence_days, self.neglect_days = office.silence_days, office.neglect_days
        self.aftercare_days = office.aftercare_days

    def steps(self) -> Iterator[TodayItem]:
        """Yield the planned steps of today and before, and those of the next days."""
        step = PlannedStep
        rows = self.session.execute(
            select(step, Client.name, Client.no_calls, Order.number)
            .join(Client, Client.id == step.client_id)
            .outerjoin(Order, Order.id == step.order_id)
            .where(step.employee_id == self.employee, step.state == StepState.OPEN)
            .where(step.day <= self.today + AHEAD)
            .order_by(step.day)
            .limit(2 * MOST)
        )
        for row, name, no_calls, number in rows:
            yield TodayItem(
                ItemKind.STEP, row.client_id, name, row.day, no_calls, row.time, step=row.id,
                step_kind=row.kind, cause=row.cause, text=row.text, order=row.order_id, number=number,
            )  # fmt: skip

    def reminders(self, *, neglected: bool) -> Iterator[TodayItem]:
        """Yield what the facts ask for, but for what was put off, done or dropped already."""
        found = [
            *self._to_confirm(), *self._orders_due(), *self._repeats(), *self._aftercare(),
            *self._birthdays(), *self._suggestions(), *self._silent(),
            *(self._neglected() if neglected else ()),
        ]  # fmt: skip
        settled = self._settled({one.client for one in found})
        due = {one.client for one in found if one.kind is ItemKind.REPEAT}
        for one in found:
            if (one.client, one.cause) in settled and one.cause:
                continue
            if one.kind is ItemKind.SILENT and one.client in due:
                continue
            yield one

    def _settled(self, clients: set[UUID]) -> set[tuple[UUID, str]]:
        rows = self.session.execute(
            select(PlannedStep.client_id, PlannedStep.cause).where(
                PlannedStep.client_id.in_(clients), PlannedStep.cause != ""
            )
        )
        return {(client, cause) for client, cause in rows}

    def _to_confirm(self) -> Iterator[TodayItem]:
        """Yield new orders that took a turn and are not confirmed yet."""
        rows = self.session.execute(
            _orders()
            .join(Assignment, Assignment.order_id == Order.id)
            .where(Order.leader_id == self.employee, Order.stage == Stage.NEW)
            .where(
                Assignment.employee_id == self.employee, Assignment.charged,
                Assignment.reversed_at.is_(None), Assignment.declined_at.is_(None),
                Assignment.confirmed_at.is_(None),
            )
            .limit(MOST)
        )  # fmt: skip
        for row in rows:
            yield replace(_of_order(ItemKind.CONFIRM, row, self.today), since=row.assigned_at)

    def _orders_due(self) -> Iterator[TodayItem]:
        """Yield orders that were to be ready, or will be this week, and are not delivered."""
        rows = self.session.execute(
            _orders()
            .where(Order.leader_id == self.employee, Order.delivered.is_(None))
            .where(Order.due.between(self.today - LATE_FOR, week_end(self.today)))
            .where(Order.stage.in_(OPEN_STAGES | {Stage.PAID}))
            .order_by(Order.due)
            .limit(MOST)
        )
        for row in rows:
            yield replace(
                _of_order(ItemKind.ORDER_DUE, row, row.due), cause=f"ready:{row.id}", step_kind=StepKind.TASK
            )

    def _repeats(self) -> Iterator[TodayItem]:
        due = ClientCare.due.between(self.today - SILENT_FOR, self.today + SHOWN_BEFORE)
        for care, name in self._clients(due, ClientCare.due.desc()):
            yield TodayItem(
                ItemKind.REPEAT, care.client_id, name, care.due, cause=f"repeat:{care.last_order}",
                days=care.every_days, at_risk=self.today >= care.at_risk_from,
            )  # fmt: skip

    def _aftercare(self) -> Iterator[TodayItem]:
        last = self.today - timedelta(days=self.aftercare_days)
        rows = self.session.execute(
            _orders()
            .where(Order.leader_id == self.employee, Order.delivered.between(last - AFTERCARE_FOR, last))
            .where(Client.no_calls.is_(False))
            .limit(MOST)
        )
        for row in rows:
            day = aftercare_day(row.delivered, self.aftercare_days)
            yield replace(_of_order(ItemKind.AFTERCARE, row, day), cause=f"aftercare:{row.id}")

    def _birthdays(self) -> Iterator[TodayItem]:
        """Yield birthdays of the clients and their people whose greeting is to be ready now."""
        days: dict[Any, date] = dict(self._greeted_days())
        own = ClientCare.employee_id == self.employee, Client.no_calls.is_(False)
        people = (
            select(Person.yearly_day, Person.id, Client.id, Client.name, Person.name)
            .join(Client, Client.id == Person.client_id)
            .join(ClientCare, ClientCare.client_id == Client.id)
            .where(Person.yearly_day.in_(days), Person.no_calls.is_(False), *own)
            .limit(MOST)
        )
        for yearly, person, client, name, who in self.session.execute(people):
            cause = f"birthday:{days[yearly].year}:{person}"
            yield TodayItem(ItemKind.BIRTHDAY, client, name, days[yearly], cause=cause, person=who)
        companies = (
            select(Client.yearly_day, Client.id, Client.name)
            .join(ClientCare, ClientCare.client_id == Client.id)
            .where(Client.yearly_day.in_(days), *own)
            .limit(MOST)
        )
        for yearly, client, name in self.session.execute(companies):
            cause = f"birthday:{days[yearly].year}"
            yield TodayItem(ItemKind.BIRTHDAY, client, name, days[yearly], cause=cause)

    def _greeted_days(self) -> Iterator[tuple[int, date]]:
        """Yield the days of the year, each with its date, of which greetings are to be given now."""
        for offset in range(-AHEAD.days, 2 * AHEAD.days):
            day = self.today + timedelta(days=offset)
            first, last = greeting_window(day, self.calendar.is_working)
            if first <= self.today <= last:
                yield day.month * 100 + day.day, day
                if (day.month, day.day) == (2, 28) and anniversary(229, day.year) == day:
                    yield 229, day

    def _suggestions(self) -> Iterator[TodayItem]:
        paid = ClientCare.paid_on.between(self.today - SUGGESTED_FOR, self.today - timedelta(days=1))
        some = paid & ClientCare.paid_orders.between(2, 4)
        rows = {row[0].client_id: row for row in self._clients(some, ClientCare.paid_on.desc())}
        states = {client: row[0] for client, row in rows.items()}
        for client, one in suggestions(self.session, states).items():
            care, name = rows[client]
            yield TodayItem(
                ItemKind.SUGGESTION, client, name, self.today, cause=f"suggest:{care.paid_orders}:{one.kind}",
                suggestion=one.kind, service=one.service or "",
            )  # fmt: skip

    def _silent(self) -> Iterator[TodayItem]:
        last = silent_until(self.today, self.silence_days)
        silent = ClientCare.in_touch.between(last - SILENT_FOR, last)
        for care, name in self._clients(silent, ClientCare.in_touch.desc()):
            yield TodayItem(
                ItemKind.SILENT, care.client_id, name, self.today, cause=f"silent:{care.in_touch}",
                days=(self.today - care.in_touch).days,
            )  # fmt: skip

    def _neglected(self) -> Iterator[TodayItem]:
        """Yield clients of anybody's that nobody has been in touch with for the office's ``neglect_days``."""
        if self.neglect_days is None:
            return
        last = silent_until(self.today, self.neglect_days)
        rows = self.session.execute(
            select(ClientCare, Client.name)
            .join(Client, Client.id == ClientCare.client_id)
            .where(ClientCare.in_touch.between(last - SILENT_FOR, last))
            .order_by(ClientCare.in_touch.desc())
            .limit(MOST)
        )
        for care, name in rows:
            yield TodayItem(
                ItemKind.NEGLECTED, care.client_id, name, self.today, cause=f"neglected:{care.in_touch}",
                days=(self.today - (care.in_touch or self.today)).days, step_kind=StepKind.TASK,
            )  # fmt: skip

    def _clients(self, condition: Any, order: Any) -> Iterable[Any]:
        """Return the employee's clients that fit and may be called."""
        return self.session.execute(
            select(ClientCare, Client.name)
            .join(Client, Client.id == ClientCare.client_id)
            .where(ClientCare.employee_id == self.employee, condition, Client.no_calls.is_(False))
            .order_by(order)
            .limit(MOST)
        )


def _orders() -> Select[Any]:
    columns: tuple[Any, ...] = (
        Order.id, Order.number, Order.client_id, Client.name, Client.no_calls, Order.subject, Order.amount,
        Order.due, Order.delivered, Order.assigned_at,
    )  # fmt: skip
    return select(*columns).join(Client, Client.id == Order.client_id)


def _of_order(kind: ItemKind, row: Any, day: date) -> TodayItem:
    return TodayItem(
        kind, row.client_id, row.name, day, row.no_calls, text=row.subject, order=row.id, number=row.number,
        amount=row.amount,
    )  # fmt: skip
