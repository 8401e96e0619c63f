"""Planned steps, results of contacts, consent, and what an employee's day holds."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.care.steps import StepKind, StepState
from desktop.rules.errors import Refused
from desktop.rules.office import AbsencePay
from desktop.services.care import (
    ItemKind,
    TodayItem,
    complete_step,
    drop_step,
    log_outcome,
    plan_step,
    put_off_step,
    set_consent,
    settle_reminder,
    today_items,
)
from desktop.services.checking.checking import check_office
from desktop.services.clients import add_person, edit_client, log_contact
from desktop.services.money.payments import record_payment
from desktop.services.orders import change_stage, deliver_order
from desktop.services.undo import undo_last
from desktop.storage.operations import Act, Store
from tests.services.desk import MONDAY, Desk
from tests.services.office_of_four import ANNA, BORIS, IGOR, OLGA

TODAY = MONDAY.date()
DAY = timedelta(days=1)


class Care:
    """A desk with a client of Анна's; ``now`` is set back while the past is told."""

    def __init__(self, store: Store) -> None:
        self.desk = Desk(store)
        self.store = store
        self.order = self.ordered(MONDAY - timedelta(hours=1), paid=False)
        self.client = self.desk.order(self.order).client_id

    def ordered(self, at: datetime, name: str = "Ромашка", *, paid: bool = True) -> UUID:
        self.desk.now = at
        order = self.desk.take(name, phone="+79160000001", amount=Decimal(100))
        if self.desk.leader(order) is None:
            self.desk.assign(order, "Анна", reason="просьба")
        if paid:
            record_payment(self.store, self.desk.act(), order=order, day=at.date(), amount=Decimal(100))
        self.desk.now = MONDAY
        return order

    def do(self, operation: Any, who: int = ANNA, **arguments: Any) -> None:
        operation(self.store, Act(who, MONDAY), **arguments)

    def day(self, at: datetime = MONDAY, who: int = ANNA, **more: Any) -> tuple[TodayItem, ...]:
        return today_items(self.store, who, at, **more)

    def kinds(self, at: datetime = MONDAY, who: int = ANNA) -> list[ItemKind]:
        return [one.kind for one in self.day(at, who) if one.kind is not ItemKind.CONFIRM]

    def step(self, at: datetime = MONDAY) -> TodayItem:
        (found,) = [one for one in self.day(at) if one.kind is ItemKind.STEP]
        return found

    def rows(self) -> list[models.PlannedStep]:
        with self.store.read() as session:
            return list(session.scalars(select(models.PlannedStep).order_by(models.PlannedStep.planned)))

    def checked(self) -> bool:
        return check_office(self.store).ok


@pytest.fixture
def care(store: Store) -> Care:
    return Care(store)


def test_a_step_is_planned_put_off_and_done(care: Care) -> None:
    care.do(plan_step, client=care.client, kind="call", day=TODAY, at=time(15), text="уточнить макет")
    first = care.step()
    assert (first.day, first.at, first.text, first.step_kind) == (
        TODAY,
        time(15),
        "уточнить макет",
        StepKind.CALL,
    )
    care.do(put_off_step, step=first.step, day=TODAY + DAY)
    assert (care.step().day, care.step().at) == (TODAY + DAY, None)
    care.do(complete_step, step=first.step)
    assert ItemKind.STEP not in care.kinds()
    with pytest.raises(Refused, match="step_closed"):
        care.do(put_off_step, step=first.step, day=TODAY)
    undo_last(care.store, Act(ANNA, MONDAY))
    assert care.step().step == first.step
    with pytest.raises(Refused, match="reason_needed"):
        care.do(drop_step, step=first.step, why=" ")
    care.do(drop_step, step=first.step, why="передумали")
    assert [(one.state, one.why) for one in care.rows()] == [(StepState.DROPPED, "передумали")]


def test_a_step_is_for_its_employee_and_for_who_may_look_at_all(care: Care) -> None:
    care.do(plan_step, client=care.client, kind="call", day=TODAY)
    step = care.step().step
    with pytest.raises(Refused, match="step_not_yours"):
        care.do(complete_step, BORIS, step=step)
    with pytest.raises(Refused, match="not_allowed"):
        care.day(who=BORIS, employee="Анна")
    assert care.day(who=OLGA, employee="Анна") == care.day()
    care.do(complete_step, OLGA, step=step)
    with pytest.raises(Refused, match="step_needs_day"):
        care.do(plan_step, client=care.client, kind="call", day=TODAY - DAY)
    with pytest.raises(Refused, match="unknown_step_kind"):
        care.do(plan_step, client=care.client, kind="fax", day=TODAY)


def test_no_answer_comes_back_three_times(care: Care) -> None:
    care.do(plan_step, client=care.client, kind="call", day=TODAY)
    call = {"client": care.client, "kind": "call_out", "result": "no_answer", "step": care.step().step}
    days = []
    for _ in range(2):
        care.do(log_outcome, **call)
        days.append(care.step().day)
    assert days == [TODAY + DAY, TODAY + DAY]
    care.do(log_outcome, **call)
    assert [one.state for one in care.rows()] == [StepState.DROPPED]


def test_an_outcome_settles_its_step_and_plans_the_next(care: Care) -> None:
    care.do(plan_step, client=care.client, kind="call", day=TODAY)
    call = {"client": care.client, "kind": "call_out"}
    with pytest.raises(Refused, match="step_needs_day"):
        care.do(log_outcome, result="call_back", **call)
    care.do(log_outcome, result="call_back", step=care.step().step, text="после обеда", next_day=TODAY,
            next_time=time(15), **call)  # fmt: skip
    assert (care.step().at, care.step().text) == (time(15), "после обеда")
    care.do(log_outcome, result="not_now", step=care.step().step, **call)
    assert care.step(MONDAY + 85 * DAY).day == TODAY + 90 * DAY
    care.do(plan_step, client=care.client, kind="call", day=TODAY)
    care.do(log_outcome, result="never", **call)
    with care.store.read() as session:
        assert session.get_one(models.Client, care.client).no_calls
    assert all(one.state is not StepState.OPEN for one in care.rows())
    undo_last(care.store, Act(ANNA, MONDAY))
    with care.store.read() as session:
        assert not session.get_one(models.Client, care.client).no_calls
    with pytest.raises(Refused, match="unknown_contact_result"):
        care.do(log_outcome, result="maybe", **call)


def test_a_meeting_with_a_time_makes_its_manager_away(care: Care) -> None:
    with Session(care.store.engine) as session:
        session.add(models.AbsenceKind(name="meeting", paid=AbsencePay.PAID, excuses=False, make_up=False))
        session.commit()
    care.do(log_outcome, client=care.client, kind="call_out", result="reached", next_kind="meeting",
            next_day=TODAY, next_time=time(16))  # fmt: skip
    with care.store.read() as session:
        (away,) = session.scalars(select(models.Absence).where(models.Absence.employee_id == ANNA))
        assert (away.start.time(), away.end.time()) == (time(16), time(17))


def test_no_answer_protects_nobody(care: Care) -> None:
    for who, result in (("Вера", "no_answer"), ("Борис", "reached")):
        log_contact(
            care.store, Act(OLGA, MONDAY), client=care.client, kind="call_out", manager=who, result=result
        )
    with care.store.read() as session:
        results = list(session.scalars(select(models.Contact.result).order_by(models.Contact.employee_id)))
    assert sorted(results) == ["no_answer", "reached"]
    other = care.desk.take("Клён", phone="+79160000077")
    client = care.desk.order(other).client_id
    log_contact(care.store, Act(OLGA, MONDAY - DAY), client=client, kind="call_out", manager="Вера",
                result="no_answer", at=MONDAY - DAY)  # fmt: skip
    log_contact(care.store, Act(OLGA, MONDAY - DAY), client=client, kind="call_out", manager="Борис",
                at=MONDAY - 2 * DAY)  # fmt: skip
    care.desk.assign(other)
    assert care.desk.order(other).rule in ("protected", "new_client", "fair")
    assert care.desk.leader(other) == "Борис"


def test_a_due_order_is_shown_until_it_is_settled(care: Care) -> None:
    for days in (100, 70, 40):
        care.ordered(MONDAY - days * DAY)
    shown = [one for one in care.day() if one.kind is ItemKind.REPEAT]
    assert [(one.days, one.day, one.at_risk) for one in shown] == [(30, TODAY - 10 * DAY, False)]
    late = [one for one in care.day(MONDAY + 6 * DAY) if one.kind is ItemKind.REPEAT]
    assert late[0].at_risk
    assert care.checked()
    put_off = {"client": care.client, "kind": "call", "day": TODAY + DAY, "cause": shown[0].cause}
    care.do(plan_step, **put_off)
    assert ItemKind.REPEAT not in care.kinds()
    assert care.step().day == TODAY + DAY
    undo_last(care.store, Act(ANNA, MONDAY))
    care.do(settle_reminder, client=care.client, cause=shown[0].cause, kind="call", why="закрылись")
    assert ItemKind.REPEAT not in care.kinds()


def test_who_does_not_want_calls_is_not_shown(care: Care) -> None:
    for days in (100, 70, 40):
        care.ordered(MONDAY - days * DAY)
    assert ItemKind.REPEAT in care.kinds()
    care.do(set_consent, client=care.client, no_calls=True, no_letters=True)
    assert care.kinds() == []


def test_aftercare_comes_some_days_after_delivery(care: Care) -> None:
    care.do(deliver_order, order=care.order, day=TODAY - 3 * DAY)
    assert ItemKind.AFTERCARE in care.kinds()
    with pytest.raises(Refused, match="delivered_in_future"):
        care.do(deliver_order, order=care.order, day=TODAY + DAY)
    care.do(deliver_order, order=care.order, day=None)
    assert ItemKind.AFTERCARE not in care.kinds()


def test_orders_due_this_week_are_shown_until_delivered(care: Care) -> None:
    care.desk.change(models.Order, care.order, due=TODAY - DAY)
    assert care.kinds() == [ItemKind.ORDER_DUE]
    care.do(deliver_order, order=care.order, day=TODAY)
    assert care.kinds() == []
    care.do(deliver_order, order=care.order, day=None)
    care.do(change_stage, order=care.order, stage="lost")
    assert care.kinds() == []


def test_birthdays_are_shown_one_working_day_before(care: Care) -> None:
    born = date(1980, 10, 24)  # a Saturday in 2026
    care.do(add_person, client=care.client, name="Пётр", birthday=born)
    friday = datetime(2026, 10, 23, 9)
    assert [one.person for one in care.day(friday) if one.kind is ItemKind.BIRTHDAY] == ["Пётр"]
    assert ItemKind.BIRTHDAY not in care.kinds(friday - DAY)
    assert ItemKind.BIRTHDAY in care.kinds(friday + 3 * DAY)
    assert ItemKind.BIRTHDAY not in care.kinds(friday + 4 * DAY)
    with care.store.read() as session:
        version = session.get_one(models.Client, care.client).version
    care.do(edit_client, client=care.client, version=version, name="Ромашка", inn="", segment=None, note="",
            birthday=date(1999, 10, 23))  # fmt: skip
    assert care.kinds(friday).count(ItemKind.BIRTHDAY) == 2


def test_silence_and_neglect_count_from_the_last_contact(care: Care) -> None:
    later = MONDAY + timedelta(days=46)
    assert care.kinds(later) == [ItemKind.SILENT]
    care.desk.change(models.OfficeSettings, 1, silence_days=50, neglect_days=30)
    assert care.kinds(later) == []
    assert care.kinds(later, IGOR) == [ItemKind.NEGLECTED]
    log_contact(care.store, Act(ANNA, later - DAY), client=care.client, kind="call_out")
    assert care.kinds(later, IGOR) == []


def test_a_suggestion_follows_the_second_paid_order(care: Care) -> None:
    care.ordered(MONDAY - 20 * DAY)
    assert ItemKind.SUGGESTION not in care.kinds()
    care.ordered(MONDAY - 10 * DAY)
    (one,) = [one for one in care.day() if one.kind is ItemKind.SUGGESTION]
    assert one.suggestion == "recommend"
    care.do(settle_reminder, client=care.client, cause=one.cause, kind="call", why="не хотят")
    assert ItemKind.SUGGESTION not in care.kinds()


def test_what_care_rests_on_follows_every_change(care: Care) -> None:
    order = care.ordered(MONDAY - 30 * DAY)
    care.ordered(MONDAY - 20 * DAY)
    care.ordered(MONDAY - 10 * DAY)
    assert care.checked()
    undo_last(care.store, Act(OLGA, MONDAY - 10 * DAY))
    assert care.checked()
    care.do(change_stage, order=order, stage="lost")
    assert care.checked()
    with Session(care.store.engine) as session:
        session.execute(models.ClientCare.__table__.update().values(paid_orders=9))
        session.commit()
    assert [one.code for one in check_office(care.store).findings] == ["care_wrong"]
