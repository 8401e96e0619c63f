"""The right that every public function of the services needs, and what it is called with."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop import models
from desktop.exchange.client_list import guess_layout, read_grids
from desktop.exchange.letters import read_letter
from desktop.exchange.office_file import SchemeDraft
from desktop.exchange.workbook.records import Book
from desktop.language.payroll_workbook_words import workbook_words
from desktop.rules.months import Month
from desktop.services import (
    care,
    clients,
    dealing,
    importing,
    intake,
    mail,
    order_lists,
    orders,
    payroll,
    planning,
    settings,
)
from desktop.services.access import Right, sign_in
from desktop.services.care.month_so_far import month_so_far
from desktop.services.dealing.simulating import simulate
from desktop.services.intake import Draft as OrderDraft
from desktop.services.money import payment_corrections, payments
from desktop.services.payroll.advance_run import pay_advances
from desktop.services.people.absence_month import absence_month, absence_touches
from desktop.services.people.absences import (
    edit_absence,
    end_absence,
    record_absence,
    remove_absence,
)
from desktop.services.people.employees import list_employees
from desktop.services.people.holdings import holdings
from desktop.services.people.presence import absence_choices, own_presence
from desktop.services.settings.first_steps import first_steps
from desktop.services.undo import list_actions, undo_operation
from desktop.storage.operations import Act
from tests.services.access_office import NOW, OCTOBER, SEPTEMBER, Office, setup_file
from tests.services.test_settings import EMPLOYEE as EMPLOYEE_VALUES
from tests.services.test_settings import OFFICE as OFFICE_VALUES

Arguments = Callable[[Office], Mapping[str, Any]]
WORKBOOK = Book("book.xlsx", "0" * 64)
SEEN = {"day": NOW.date(), "amount": Decimal(500)}
"""What is seen of the payment in the office of the tests."""


def absence_of_anna(office: Office) -> int:
    """Return an absence of the manager whose rights are tried."""
    given = {"employee": "Анна", "start": NOW, "end": NOW + timedelta(days=1), "kind": "sick"}
    return int(record_absence(office.store, Act(1, NOW), **given))


READS: dict[Callable[..., Any], tuple[Right, Callable[[Office], tuple[Any, ...]]]] = {
    clients.client_card: (Right.READ_CLIENTS, lambda office: (NOW, office.client)),
    month_so_far: (Right.READ_PLAN, lambda office: (NOW,)),
    care.today_items: (Right.READ_CLIENTS, lambda office: (NOW,)),
    clients.search_clients: (Right.READ_CLIENTS, lambda office: ("зерно",)),
    clients.find_clients: (Right.READ_CLIENTS, lambda office: ("зерно",)),
    clients.find_client: (Right.READ_CLIENTS, lambda office: ("Зерно",)),
    dealing.ledger: (Right.READ_LEDGER, lambda office: (NOW,)),
    dealing.ledger_period: (Right.READ_LEDGER, lambda office: (NOW, NOW.date())),
    dealing.ledger_postings: (Right.READ_LEDGER, lambda office: ("Анна", None)),
    dealing.list_objections: (Right.READ_LEDGER, lambda office: ()),
    intake.look_up: (Right.TAKE_ORDERS, lambda office: ("495",)),
    intake.propose: (Right.READ_ORDERS, lambda office: (NOW, office.waiting)),
    intake.propose_draft: (Right.TAKE_ORDERS, lambda office: (NOW, OrderDraft(name="Новый"))),
    orders.find_order: (Right.READ_ORDERS, lambda office: ("1",)),
    simulate: (Right.READ_LEDGER, lambda office: (date(2026, 11, 2), date(2026, 11, 2))),
    list_actions: (Right.UNDO_OWN, lambda office: (NOW,)),
    order_lists.order_card: (Right.READ_ORDERS, lambda office: (NOW, office.led)),
    order_lists.order_row: (Right.READ_ORDERS, lambda office: (NOW, office.led)),
    order_lists.order_listing: (Right.READ_ORDERS, lambda office: (NOW,)),
    order_lists.list_orders: (Right.READ_ORDERS, lambda office: (NOW, order_lists.OrderView.MINE)),
    order_lists.search_orders: (Right.READ_ORDERS, lambda office: ("зерно",)),
    order_lists.count_fitting: (
        Right.READ_ORDERS, lambda office: (NOW, order_lists.OrderView.OPEN, order_lists.OrderFilter()),
    ),
    order_lists.count_orders: (Right.READ_ORDERS, lambda office: ()),
    order_lists.list_services: (Right.READ_ORDERS, lambda office: ()),
    payroll.payroll: (Right.READ_OWN_PAY, lambda office: (NOW, OCTOBER)),
    payroll.proposed_advances: (Right.ADJUST_PAY, lambda office: (OCTOBER,)),
    payroll.first_pay_month: (Right.READ_OWN_PAY, lambda office: ()),
    payroll.export_payroll: (
        Right.EXPORT_PAY, lambda office: (NOW, OCTOBER, office.folder / "pay.xlsx", workbook_words),
    ),
    payroll.replay_scheme: (
        Right.REPLAY_SCHEMES, lambda office: (NOW, SchemeDraft((), ()), SEPTEMBER, OCTOBER),
    ),
    list_employees: (Right.READ_PEOPLE, lambda office: (NOW,)),
    absence_choices: (Right.READ_PEOPLE, lambda office: ()),
    own_presence: (Right.READ_PEOPLE, lambda office: (NOW,)),
    sign_in.list_users: (Right.READ_PEOPLE, lambda office: (NOW,)),
    planning.list_reasons: (Right.READ_PLAN, lambda office: (OCTOBER,)),
    planning.plan_report: (Right.READ_PLAN, lambda office: (NOW, OCTOBER)),
    settings.read_entries: (Right.READ_SETUP, lambda office: ("services",)),
    settings.read_office_version: (Right.READ_SETUP, lambda office: ()),
    settings.read_office_values: (Right.READ_SETUP, lambda office: ()),
    importing.read_client_list: (Right.IMPORT_BOOKS, lambda office: (client_list(office),)),
    importing.preview_client_list: (
        Right.IMPORT_BOOKS, lambda office: (foreign_list(office), list_choices(office)),
    ),
    settings.read_all_settings: (Right.READ_SETUP, lambda office: ()),
    settings.compare_setup: (Right.READ_SETUP, lambda office: (written_setup(office),)),
    first_steps: (Right.READ_SETUP, lambda office: ()),
    dealing.has_overdue: (Right.READ_ORDERS, lambda office: (NOW,)),
    order_lists.read_notices: (Right.READ_ORDERS, lambda office: (NOW,)),
    absence_month: (Right.READ_PEOPLE, lambda office: (OCTOBER,)),
    absence_touches: (Right.READ_PEOPLE, lambda office: ("Анна", NOW, NOW + timedelta(days=1))),
    holdings: (Right.READ_SETUP, lambda office: ("Анна",)),
    settings.current_setup: (Right.READ_SETUP, lambda office: ()),
    mail.list_set_aside: (Right.READ_ORDERS, lambda office: ()),
    settings.export_setup: (Right.READ_SETUP, lambda office: (office.folder / "office.toml",)),
}  # fmt: skip
"""Every read: the right it needs, and what it is called with besides the store and the viewer."""

POLICY = {
    "policy": "turn", "protection_days": 90, "substitute_share": Fraction(1, 2), "stale_days": 14,
    "handover_after": None, "confirm_minutes": None, "buffer_days": 0,
}  # fmt: skip
SETTINGS: dict[str, dict[str, Any]] = {
    "save_service": {"name": "Полиграфия", "version": 0},
    "add_services": {"names": ["Полиграфия", "Таблички"]},
    "remove_service": {"name": "Баннеры", "version": 1},
    "save_absence_kind": {"name": "учёба", "version": 0, "paid": True, "excuses": True, "make_up": False},
    "remove_absence_kind": {"name": "донорство", "version": 1},
    "save_scheme": {
        "name": "новая", "since": "2026-11", "version": 0,
        "components": [{"kind": "salary", "amount": Decimal(50_000)}],
    },
    "remove_scheme": {"name": "пробная", "since": "2026-12", "version": 1},
    "edit_employee": {"employee": "Борис", "version": 1, **EMPLOYEE_VALUES, "name": "Борис"},
    "end_employment": {"employee": "Борис", "version": 1, "left": date(2026, 12, 31)},
    "set_employee_scheme": {"employee": "Борис", "version": 1, "scheme": "пробная", "since": "2026-12"},
    "clear_employee_scheme": {"employee": "Борис", "version": 1, "since": None},
    "edit_office": {"version": 1, **OFFICE_VALUES},
    "set_policy": {"version": 1, **POLICY},
    "save_reserved": {"version": 1, "reserved": [{"employee": "Анна", "from_value": Decimal(500_000)}]},
    "set_calendar_day": {"day": date(2026, 11, 7), "version": 0, "working": True},
    "clear_calendar_day": {"day": date(2026, 11, 14), "version": 1},
    "set_duty": {"employee": "Анна", "half": "morning", "version": 0, "weekday": 2},
    "clear_duty": {"half": "morning", "version": 1, "weekday": 1},
    "set_norm": {"segment": "large", "version": 0, "calls": [10, 20]},
    "clear_norm": {"segment": "small", "version": 1},
    "save_earned_before": {
        "month": "2026-08", "employee": "Анна", "version": 0, "accrued": Decimal(40_000),
        "tax": Decimal(0),
    },
    "remove_earned_before": {"month": "2026-07", "employee": "Анна", "version": 1},
    "save_account": {
        "account": "40702810900000012345", "version": 1, "name": "ООО «Формат»", "inn": "7707083893",
        "bank": "Новый банк", "bic": "044525225", "correspondent": "30101810400000000225",
    },
    "remove_account": {"account": "40702810900000012345", "version": 1},
    "save_mailbox": {
        "version": 0, "server": "imap.example.org", "port": 993, "user": "zakaz@example.org",
        "folder": "INBOX", "handled": None,
    },
}  # fmt: skip
"""Operations that change one setting each, and what they are called with."""

WRITES: dict[Callable[..., Any], tuple[Right, Arguments]] = {
    clients.hand_over_client: (
        Right.HAND_OVER_CLIENTS,
        lambda office: {"client": office.client, "manager": other_manager(office), "reason": "ближе"},
    ),
    clients.edit_client: (
        Right.EDIT_CLIENTS,
        lambda office: {
            "client": office.client, "version": 1, "name": "Зёрна", "inn": "", "segment": None,
            "birthday": None, "note": "",
        },
    ),
    clients.edit_contact: (
        Right.LOG_CONTACTS,
        lambda office: {
            "client": office.client, "contact": office.contact, "version": 1, "kind": "note", "text": "",
            "at": NOW, "order": None, "reason": "ошибка",
        },
    ),
    clients.remove_contact: (
        Right.LOG_CONTACTS,
        lambda office: {
            "client": office.client, "contact": office.contact, "version": 1, "reason": "ошибка",
        },
    ),
    clients.edit_person: (
        Right.EDIT_CLIENTS,
        lambda office: {
            "client": office.client, "person": office.person, "version": 1, "name": "Павел", "position": "",
            "birthday": None,
        },
    ),
    clients.remove_person: (
        Right.EDIT_CLIENTS,
        lambda office: {"client": office.client, "person": office.person, "version": 1},
    ),
    clients.add_reach_to_client: (
        Right.EDIT_CLIENTS, lambda office: {"client": office.client, "written": "zerno@example.org"},
    ),
    clients.edit_reach: (
        Right.EDIT_CLIENTS,
        lambda office: {
            "client": office.client, "reach": office.reach, "written": "zerno@example.org", "person": None,
            "seen": "+74950000001",
        },
    ),
    clients.remove_reach: (
        Right.EDIT_CLIENTS,
        lambda office: {"client": office.client, "reach": office.reach, "seen": "+74950000001"},
    ),
    clients.add_person: (Right.EDIT_CLIENTS, lambda office: {"client": office.client, "name": "Вера"}),
    clients.log_contact: (
        Right.LOG_CONTACTS, lambda office: {"client": office.client, "kind": "call_out", "text": "ждут"},
    ),
    care.log_outcome: (
        Right.LOG_CONTACTS, lambda office: {"client": office.client, "kind": "call_out", "result": "reached"},
    ),
    care.plan_step: (
        Right.LOG_CONTACTS, lambda office: {"client": office.client, "kind": "call", "day": NOW.date()},
    ),
    care.settle_reminder: (
        Right.LOG_CONTACTS,
        lambda office: {"client": office.client, "kind": "call", "cause": "birthday:2026", "why": "уволился"},
    ),
    care.set_consent: (
        Right.EDIT_CLIENTS,
        lambda office: {"client": office.client, "no_calls": True, "no_letters": False},
    ),
    orders.deliver_order: (Right.EDIT_ORDERS, lambda office: {"order": office.led, "day": NOW.date()}),
    dealing.deal_orders: (Right.DEAL_ORDERS, lambda office: {}),
    dealing.decline_overdue: (Right.DEAL_ORDERS, lambda office: {}),
    dealing.deal_all: (Right.DEAL_ORDERS, lambda office: {}),
    dealing.assign_order: (Right.DEAL_ORDERS, lambda office: {"order": office.waiting}),
    dealing.reassign_order: (
        Right.DEAL_ORDERS,
        lambda office: {"order": office.led, "manager": other_manager(office), "reason": "просили"},
    ),
    dealing.reject_order: (Right.DEAL_ORDERS, lambda office: {"order": office.waiting, "why": "spam"}),
    dealing.undo_assignment: (Right.DEAL_ORDERS, lambda office: {"order": assigned(office)}),
    importing.import_book: (Right.IMPORT_PAYMENTS, lambda office: {"path": empty_book(office)}),
    importing.import_workbook: (Right.IMPORT_PAYMENTS, lambda office: {"book": WORKBOOK}),
    importing.import_client_list: (
        Right.IMPORT_BOOKS, lambda office: {"foreign": foreign_list(office), "choices": list_choices(office)},
    ),
    intake.take_order: (
        Right.TAKE_ORDERS, lambda office: {"visit": "9", "source": "walk-in", "name": "Новый"},
    ),
    mail.take_in_letter: (
        Right.TAKE_ORDERS, lambda office: {"message_id": "9", "written": NOW, "sender": "a@novyi.example"},
    ),
    mail.take_in_parsed: (
        Right.TAKE_ORDERS, lambda office: {"letter": read_letter(b"From: a@novyi.example\n\n1", NOW)},
    ),
    mail.import_letters: (Right.TAKE_ORDERS, lambda office: {"paths": [letter_file(office)]}),
    mail.this_is_an_order: (Right.TAKE_ORDERS, lambda office: {"letter": letter(office, empty=True)}),
    mail.this_is_no_order: (Right.TAKE_ORDERS, lambda office: {"letter": letter(office)}),
    mail.mark_as_form: (Right.TAKE_ORDERS, lambda office: {"letter": letter(office), "name": "Имя:"}),
    intake.answer_match: (Right.TAKE_ORDERS, lambda office: {"order": office.asking, "same": True}),
    payments.record_payment: (
        Right.RECORD_PAYMENTS,
        lambda office: {"order": office.led, "day": NOW.date(), "amount": Decimal(100)},
    ),
    payments.record_refund: (
        Right.RECORD_PAYMENTS,
        lambda office: {"order": office.led, "day": NOW.date(), "amount": Decimal(100)},
    ),
    payment_corrections.correct_payment: (
        Right.RECORD_PAYMENTS,
        lambda office: {
            "order": office.led, "payment": office.payment, "day": NOW.date(), "amount": Decimal(400),
            "note": "", "reason": "ошибка", "seen": SEEN,
        },
    ),
    payment_corrections.remove_payment: (
        Right.RECORD_PAYMENTS,
        lambda office: {"order": office.led, "payment": office.payment, "reason": "ошибка", "seen": SEEN},
    ),
    orders.change_stage: (Right.EDIT_ORDERS, lambda office: {"order": office.led, "stage": "proposal"}),
    orders.edit_order: (
        Right.EDIT_ORDERS,
        lambda office: {
            "order": office.waiting, "version": 1, "amount": None, "cost": None, "service": None,
            "subject": "баннер", "source": "phone", "due": None, "rating": None,
        },
    ),
    orders.rate_order: (Right.EDIT_ORDERS, lambda office: {"order": office.waiting, "rating": 5}),
    orders.set_pass_through: (
        Right.EDIT_ORDERS, lambda office: {"order": office.waiting, "amount": Decimal(100)},
    ),
    orders.record_work: (
        Right.RECORD_ALL_WORK,
        lambda office: {
            "order": office.led, "employee": "Борис", "kind": "монтаж", "units": Fraction(1),
            "day": NOW.date(),
        },
    ),
    orders.remove_work: (Right.RECORD_ALL_WORK, lambda office: {"item": recorded_work(office)}),
    clients.set_orders_before: (
        Right.EDIT_CLIENTS, lambda office: {"client": office.client, "count": 2},
    ),
    planning.copy_last_targets: (Right.SET_PLANS, lambda office: {"month": "2026-12"}),
    payroll.run_advances: (
        Right.ADJUST_PAY, lambda office: {"month": Month(2026, 11), "reason": "аванс"},
    ),
    pay_advances: (Right.ADJUST_PAY, lambda office: {"month": "2026-11", "reason": "аванс"}),
    payroll.adjust_pay: (
        Right.ADJUST_PAY,
        lambda office: {
            "month": "2026-10", "employee": "Анна", "kind": "bonus", "amount": Decimal(500),
            "reason": "за выставку",
        },
    ),
    payroll.close_month: (Right.CLOSE_MONTHS, lambda office: {"month": "2026-09"}),
    payroll.reopen_month: (
        Right.CLOSE_MONTHS, lambda office: {"month": closed_month(office), "reason": "ошибка"},
    ),
    record_absence: (
        Right.RECORD_OWN_ABSENCES,
        lambda office: {
            "employee": "Анна", "start": NOW, "end": datetime(2026, 11, 2, 18), "kind": "errand",
        },
    ),
    end_absence: (Right.RECORD_OWN_ABSENCES, lambda office: {"absence": absence_of_anna(office)}),
    edit_absence: (
        Right.RECORD_OWN_ABSENCES,
        lambda office: {
            "absence": absence_of_anna(office), "version": 1, "start": NOW, "end": NOW + timedelta(days=2),
            "kind": "sick",
        },
    ),
    remove_absence: (
        Right.RECORD_OWN_ABSENCES, lambda office: {"absence": absence_of_anna(office), "version": 1},
    ),
    planning.set_target: (
        Right.SET_PLANS,
        lambda office: {"month": "2026-11", "employee": "Анна", "metric": "calls", "target": Decimal(9)},
    ),
    planning.judge_reason: (Right.JUDGE_REASONS, lambda office: {"reason": office.reason, "accepted": True}),
    settings.apply_setup: (
        Right.CHANGE_SETUP, lambda office: {"file": {"plans": []}, "source": "office.toml"},
    ),
    settings.setup_office: (Right.CHANGE_SETUP, lambda office: {"file": setup_file("plans = []")}),
    settings.setup_from_file: (Right.CHANGE_SETUP, lambda office: {"path": written_setup(office)}),
    **{
        getattr(settings, name): (Right.CHANGE_SETUP, lambda office, figures=figures: figures)
        for name, figures in SETTINGS.items()
    },
    settings.add_employee: (
        Right.CHANGE_SETUP, lambda office: {"name": "Глеб", "role": "manager", "hired": date(2026, 11, 2)},
    ),
}  # fmt: skip
"""Every write: the right it needs, and what it is called with besides the store and the act."""

REFUSED_LATER: dict[Callable[..., Any], tuple[Right, Arguments]] = {
    care.complete_step: (Right.LOG_CONTACTS, lambda office: {"step": UUID(int=1)}),
    care.put_off_step: (Right.LOG_CONTACTS, lambda office: {"step": UUID(int=1), "day": NOW.date()}),
    care.drop_step: (Right.LOG_CONTACTS, lambda office: {"step": UUID(int=1), "why": "уволился"}),
    dealing.confirm_order: (Right.DEAL_ORDERS, lambda office: {"order": office.waiting}),
    dealing.decline_order: (Right.DEAL_ORDERS, lambda office: {"order": office.waiting, "reason": "далеко"}),
    dealing.object_to_assignment: (
        Right.OBJECT_TO_ASSIGNMENTS, lambda office: {"order": office.waiting, "reason": "моя очередь"},
    ),
    dealing.answer_objection: (
        Right.ANSWER_OBJECTIONS, lambda office: {"objection": UUID(int=1), "answer": "по очереди"},
    ),
    dealing.excuse_decline: (
        Right.EXCUSE_DECLINES, lambda office: {"order": office.led, "reason": "болезнь"},
    ),
    orders.agree_shares: (
        Right.SHARE_ORDERS, lambda office: {"order": office.waiting, "shares": {}, "reason": "вместе"},
    ),
    orders.consent_to_shares: (Right.SHARE_ORDERS, lambda office: {"order": office.waiting}),
    undo_operation: (Right.UNDO_OWN, lambda office: {"operation": UUID(int=1)}),
}  # fmt: skip
"""Writes that need a certain person or moment: they ask for the right, and then refuse in this office."""

BY_THEIR_OWN_TESTS = {
    "undo.taking_back.undo_last": "calls undo_operation, if there is something to take back",
    "planning.reasons.file_reason": "its right depends on whose plan was missed",
    "planning.plan_from_profit.plan_from_profit": "needs half a year of orders",
    "demo.demo_office.play_demo_month": "needs the people of the demo office; test_demo plays it",
    "demo.demo_pay.plan_demo_months": "needs the people of the demo office; test_demo plays it",
}
WITHOUT_A_PERSON = {
    "access.sign_in.who_works": "says who the person is",
    "access.sign_in.who_may_work": "says who the person may be",
    "access.sign_in.who_is_known": "says who the person is",
    "access.guard.read_as": "is what asks",
    "facts.this_office.this_office": "an office is opened before anybody signs in",
    "settings.setup.create_office": "makes a new office, which has nobody yet",
    "this_pc.warnings.warnings": "about this PC and its drive",
    "this_pc.drive_check.check_drive": "about this PC and its drive",
    "checking.checking.check_office": "support checks an office in which nobody can sign in any more",
    "backups.keeping.keep_backups": "made by itself",
    "backups.keeping.make_backup": "made by itself, and before an upgrade",
    "backups.places.note_office": "says which office a folder's backups are of",
    "backups.journal_recovery.replay_journal": "does again what people did, each asked as then",
    "backups.row_recovery.carry_over_rows": "the office's people may be among what is recovered",
    "offline.offline_data.open_offline_data": "opens what this PC keeps, before anybody signs in",
    "offline.store_entries.store_kept_entries": "stores what people entered, each asked as the one who did",
    "offline.store_entries.apply_to_snapshot": "shows what people entered, each asked as the one who did",
    "demo.demo_office.make_demo": "makes an office of its own",
    "demo.demo_pay.close_months": "a part of making the demo office",
    "demo.demo_pay.file_the_missed_plan": "a part of making the demo office",
    "demo.today.take_todays_orders": "a part of making the demo office",
}
"""What works without a person, and why."""


def other_manager(office: Office) -> str:
    with office.store.read() as session:
        led = session.get_one(models.Order, office.led)
        assert led.leader is not None
        return "Борис" if led.leader.name == "Анна" else "Анна"


def assigned(office: Office) -> UUID:
    dealing.assign_order(office.store, Act(1, NOW), order=office.waiting)
    return office.waiting


def recorded_work(office: Office) -> UUID:
    given = {"employee": "Борис", "kind": "монтаж", "units": Fraction(1), "day": NOW.date()}
    return orders.record_work(office.store, Act(1, NOW), order=office.led, **given)


def closed_month(office: Office) -> str:
    payroll.close_month(office.store, Act(1, NOW), month="2026-09")
    return "2026-09"


def letter(office: Office, *, empty: bool = False) -> UUID:
    given = {"message_id": "8", "written": NOW, "sender": "b@novyi.example", "signs": {"empty": empty}}
    return mail.take_in_letter(office.store, Act(1, NOW), **given).letter


def letter_file(office: Office) -> Path:
    path = office.folder / "one.eml"
    path.write_bytes(b"From: a@novyi.example\n\n1")
    return path


def empty_book(office: Office) -> Path:
    from tests.exchange.books import make_book

    path = office.folder / "book.xlsx"
    make_book(path, {"Оплаты": [("Дата", "Заказ", "Сумма")]})
    return path


def client_list(office: Office) -> Path:
    path = office.folder / "list.csv"
    path.write_text("Клиент;Телефон\nЛипа;+7 910 555-31-08\n", encoding="utf-8")
    return path


def foreign_list(office: Office) -> importing.ForeignList:
    grids = read_grids(client_list(office))
    layouts = tuple(guess_layout(grid, "RU") for grid in grids)
    return importing.ForeignList(client_list(office), "RU", grids, layouts)


def list_choices(office: Office) -> importing.ListChoices:
    return importing.ListChoices(0, foreign_list(office).layouts[0], importing.Buyers.NONE)


def written_setup(office: Office) -> Path:
    path = office.folder / "given.toml"
    path.write_text("plans = []\n", encoding="utf-8")
    return path
