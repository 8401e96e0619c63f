"""OFFICE.toml: what is written is read again; whatever is wrong is one error that says where."""

from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.office_file import OfficeFile, parse_office_file, read_draft, read_office_file, to_plain
from desktop.exchange.office_file.setup_reader import parse_toml
from desktop.exchange.office_file.setup_records import (
    AbsenceEntry,
    AbsenceKindEntry,
    AdjustmentEntry,
    EarnedBeforeEntry,
    EmployeeEntry,
    MailPart,
    OfficePart,
    PlanEntry,
    SchemeSpan,
    ServiceEntry,
    TaxBracketEntry,
)
from desktop.exchange.office_file.setup_writer import write_office_file
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.errors import BadInput
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay, OrderNumbers, Role

NORTHWIND = Path(__file__).parents[1] / "data" / "northwind" / "office.toml"
PERSON = '[[employees]]\nname = "Анна"\nrole = "manager"\nhired = 2026-09-10\n'
SCHEME = '[[schemes]]\nname = "active"\nfrom = "2026-09"\n[[schemes.components]]\n'


def parsed(text: str) -> OfficeFile:
    return parse_office_file(
        parse_toml(text.encode(), TableEntry("office.toml", "", None, {})), "office.toml"
    )


def problem(text: str) -> tuple[str, str | int | None, str | None, str]:
    """Table, entry, key and problem of the error that the text is."""
    with pytest.raises(BadInput) as caught:
        parsed(text)
    assert caught.value.code == "office_file"
    assert caught.value.details["file"] == "office.toml"
    figures = caught.value.details
    return figures["table"], figures["entry"], figures["key"], figures["problem"]


def test_numbers_are_exact() -> None:
    file = parsed('[office]\nname = "А"\nmargin_rate = 0.30\nbreak_even = 400000')
    assert file.office is not None
    assert file.office.margin_rate == Fraction(3, 10)
    assert str(file.office.break_even) == "400000.00"


def test_incoming_orders_are_for_managers_unless_the_file_says_otherwise() -> None:
    people = PERSON + PERSON.replace("Анна", "Олег").replace('"manager"', '"owner"')
    assert [one.takes_incoming for one in parsed(people).employees or ()] == [True, False]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[offfice]\nname = 1", ("", None, "offfice", "unknown_key")),
        ('[office]\nname = "А"\nopen = "09:00"', ("office", None, "open", "unknown_key")),
        ("[office]\nlanguage = 'ru'", ("office", None, "name", "missing_key")),
        ("[office]\nname = 5", ("office", None, "name", "wrong_type")),
        ('[office]\nname = "А"\ncountry = "Narnia"', ("office", None, "country", "not_one_of")),
        ('[office]\nname = "А"\nopens = "9"', ("office", None, "opens", "not_a_time")),
        ('[office]\nname = "А"\nopens = "25:00"', ("office", None, "opens", "not_a_time")),
        ('[office]\nname = "А"\nopens = "14:00"', ("office", None, "half_day", "hours_out_of_order")),
        ('[office]\nname = "А"\ntax_rate = 13', ("office", None, "tax_rate", "out_of_range")),
        ('[office]\nname = "А"\ntax_rate = nan', ("office", None, "tax_rate", "out_of_range")),
        ('[office]\nname = "А"\nbreak_even = 1e999999999', ("office", None, "break_even", "out_of_range")),
        ('[office]\nname = "А"\nbreak_even = 0.001', ("office", None, "break_even", "three_digits")),
        ('[office]\nname = "А"\nbreak_even = true', ("office", None, "break_even", "wrong_type")),
        ('[office]\nname = "А"\nnumbers = "daily"', ("office", None, "numbers", "not_one_of")),
        ('[office]\nname = "А"\nvat_rate = 20', ("office", None, "vat_rate", "out_of_range")),
        ('[office]\nname = "А"\nadvance_day = 32', ("office", None, "advance_day", "out_of_range")),
        ('[office]\nname = "А"\ntax_round = 0.1', ("office", None, "tax_round", "not_one_of")),
        (
            '[office]\nname = "А"\ntax_rate = 0.13\ntax_brackets = [{from = 0, rate = 0.13}]',
            ("office", None, "tax_brackets", "rate_or_brackets"),
        ),
        (
            '[office]\nname = "А"\ntax_brackets = [{from = 1, rate = 0.13}]',
            ("office", None, "tax_brackets", "first_not_zero"),
        ),
        (
            '[office]\nname = "А"\ntax_brackets = [{from = 0, rate = 0.13}, {from = 0, rate = 0.15}]',
            ("office", None, "tax_brackets", "not_ascending"),
        ),
        (
            '[office]\nname = "А"\ntax_brackets = [{from = 0, rate = 0.13, upto = 5}]',
            ("office", "tax_brackets", "upto", "unknown_key"),
        ),
        ("[distribution]\nconfirm_minutes = 0", ("distribution", None, "confirm_minutes", "out_of_range")),
        ("[distribution]\nbuffer_days = '2'", ("distribution", None, "buffer_days", "wrong_type")),
        ("[[absence_kinds]]\nname='a'\npaid='half'", ("absence_kinds", "a", "paid", "wrong_type")),
        ("[mail]\nserver='imap.example.org'", ("mail", None, "user", "missing_key")),
        ("[mail]\nserver='s'\nuser='u'\nport=70000", ("mail", None, "port", "out_of_range")),
        ("[mail]\nserver='s'\nuser='u'\npassword='p'", ("mail", None, "password", "unknown_key")),
        ("[[accounts]]\nname='А'\ninn='12'", ("accounts", "А", "inn", "not_digits")),
        (
            "[[earned_before]]\nmonth='2026-08'\nemployee='А'\naccrued=10\ntax=11",
            ("earned_before", 1, "tax", "tax_above_accrued"),
        ),
        (
            "[[adjustments]]\nmonth='2026-10'\nemployee='А'\nkind='bonus'\namount=1\nreason='р'\nground='court'",
            ("adjustments", 1, "ground", "only_with_deduction"),
        ),
        ("office = 5", ("office", None, None, "not_a_table")),
        ("employees = 5", ("employees", None, None, "not_a_list")),
        ("employees = [5]", ("employees", 1, None, "not_a_table")),
        (
            "[distribution]\nsubstitute_share = 1.5",
            ("distribution", None, "substitute_share", "out_of_range"),
        ),
        ("[distribution]\npolicy = 'dice'", ("distribution", None, "policy", "not_one_of")),
        (
            "[[distribution.reserved]]\nemployee = 'Олег'",
            ("distribution.reserved", 1, "from_value", "reserves_nothing"),
        ),
        (PERSON + "weight = -1", ("employees", "Анна", "weight", "out_of_range")),
        (PERSON + "weight = 0", ("employees", "Анна", "weight", "out_of_range")),
        (PERSON + "left = 2026-09-09", ("employees", "Анна", "left", "before_hired")),
        (PERSON + "left = 2026-09-09T10:00:00", ("employees", "Анна", "left", "wrong_type")),
        (PERSON + "cap = -1", ("employees", "Анна", "cap", "out_of_range")),
        (PERSON + "email = 'anna'", ("employees", "Анна", "email", "not_an_address")),
        (PERSON + PERSON, ("employees", "Анна", "name", "twice")),
        (
            PERSON + 'scheme = [{from="2026-09",scheme="a"},{from="2026-09",scheme="b"}]',
            ("employees", "Анна", "scheme", "same_month_twice"),
        ),
        (PERSON + 'scheme = [{from="2026-9",scheme="a"}]', ("employees", "Анна", "from", "not_a_month")),
        (PERSON.replace("Анна", "А\\u0000"), ("employees", "А\0", "name", "bad_name")),
        (SCHEME + 'kind = "magic"', ("schemes.components", "active / 1", "kind", "unknown_value")),
        (SCHEME + 'kind = "salary"', ("schemes.components", "active / 1", "amount", "missing_key")),
        (
            SCHEME + 'kind = "salary"\namount = 1\n' + SCHEME + 'kind = "salary"\namount = 2',
            ("schemes", "active", "from", "twice"),
        ),
        (
            "[[absences]]\nemployee='А'\nkind='sick'\nfrom=2026-10-02T00:00:00\nto=2026-10-01T00:00:00",
            ("absences", 1, "to", "ends_before_it_begins"),
        ),
        (
            "[[absences]]\nemployee='А'\nkind='sick'\nfrom=2026-10-02T00:00:00Z\nto=2026-10-03T00:00:00",
            ("absences", 1, "from", "has_offset"),
        ),
        ("[[duties]]\nemployee='А'\nhalf='morning'", ("duties", 1, "weekday", "weekday_or_date")),
        ("[[duties]]\nemployee='А'\nhalf='noon'\nweekday=1", ("duties", 1, "half", "not_one_of")),
        ("[[plans]]\nmonth='2026-13'\nmetric='calls'\ntarget=1", ("plans", 1, "month", "not_a_month")),
        ("[[plans]]\nmonth='2026-10'\nmetric='luck'\ntarget=1", ("plans", 1, "metric", "unknown_metric")),
        ("[[plans]]\nmonth='2026-10'\nmetric='calls'\ntarget=-1", ("plans", 1, "target", "out_of_range")),
        (
            "[[adjustments]]\nmonth='2026-10'\nemployee='А'\nkind='gift'\namount=1\nreason='р'",
            ("adjustments", 1, "kind", "not_one_of"),
        ),
        (
            "[[adjustments]]\nmonth='2026-10'\nemployee='А'\nkind='bonus'\namount=1\nreason=' '",
            ("adjustments", 1, "reason", "empty_text"),
        ),
        ("[[norms]]\nsegment='all'\ncalls=[80]", ("norms", 1, "segment", "not_one_of")),
        ("[[norms]]\nsegment='small'", ("norms", 1, "calls", "missing_key")),
        ("[[norms]]\nsegment='small'\ncalls=80", ("norms", 1, "calls", "wrong_type")),
        ("[[norms]]\nsegment='small'\ncalls=[]", ("norms", 1, "calls", "wrong_type")),
        ("[[norms]]\nsegment='small'\ncalls=[80, true]", ("norms", 1, "calls", "wrong_type")),
        ("[[norms]]\nsegment='small'\ncalls=[0, 15]", ("norms", 1, "calls", "out_of_range")),
        ("[[norms]]\nsegment='small'\ncalls=[80, -1]", ("norms", 1, "calls", "out_of_range")),
        ("[[norms]]\nsegment='small'\ncalls=[80]\nmeetings=2", ("norms", 1, "meetings", "unknown_key")),
        ("[[norms]]\nsegment='small'\ncalls=[80]\n" * 2, ("norms", 2, "segment", "twice")),
        ("[office", ("", None, None, "not_toml")),
        ("a = " + "[" * 100_000, ("", None, None, "too_deep")),
        ("a = " + "9" * 10_000, ("", None, None, "not_toml")),
    ],
)
def test_what_is_wrong_is_named_with_its_place(text: str, where: tuple[object, ...]) -> None:
    assert problem(text) == where


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"\xff\xfe[\x00", "not_utf8"), (b"#" * 5_000_000, "too_large"), (None, "missing_file")],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, content: bytes | None, word: str) -> None:
    path = tmp_path / "office.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        read_office_file(path)
    assert caught.value.details["problem"] == word
    with pytest.raises(BadInput):
        read_office_file(tmp_path)


def test_notepad_s_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_bytes(b"\xef\xbb\xbf" + NORTHWIND.read_bytes().replace(b"\n", b"\r\n"))
    assert read_office_file(path) == read_office_file(NORTHWIND)


def test_a_draft_has_schemes_and_who_changes_to_them_only(tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    text = SCHEME + 'kind = "salary"\namount = 1\n[[employees]]\nname = "Анна"\nscheme = "active"\n'
    path.write_text(text, encoding="utf-8")
    draft = read_draft(path)
    assert [scheme.name for scheme in draft.schemes] == ["active"]
    assert draft.changes == (("Анна", (SchemeSpan("active"),)),)
    for wrong in ('role = "owner"\n', '[office]\nname = "А"\n'):
        path.write_text(text + wrong, encoding="utf-8")
        with pytest.raises(BadInput):
            read_draft(path)


names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and text.isprintable()
)
amounts = st.decimals(0, 10**9, places=2)
rates = st.decimals(0, 1, places=4).map(Fraction)
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0))
months = days.map(Month.of)

offices = st.builds(
    OfficePart,
    name=names,
    opens=st.just(time(8, 30)),
    margin_rate=rates,
    break_even=amounts,
    tax_brackets=st.lists(rates, max_size=3).map(
        lambda found: tuple(TaxBracketEntry(Decimal(place), rate) for place, rate in enumerate(found))
    ),
    tax_round=st.sampled_from([Decimal("0.01"), Decimal("1.00")]),
    vat_rate=rates,
    numbers=st.sampled_from(OrderNumbers),
    new_again_after=st.none() | st.integers(1, 99),
    minimum_wage=st.none() | amounts.filter(bool),
    advance_day=st.none() | st.integers(1, 31),
    first_orders=st.integers(0, 9),
)
absence_kinds = st.builds(
    AbsenceKindEntry,
    name=names,
    paid=st.sampled_from(AbsencePay),
    excuses=st.booleans(),
    make_up=st.booleans(),
)
mailboxes = st.builds(
    MailPart, server=names, user=names, port=st.integers(1, 65_535), handled=st.none() | names
)
earned = st.builds(EarnedBeforeEntry, month=months, employee=names, accrued=amounts)
services = st.builds(
    ServiceEntry, name=names, expected_value=st.none() | amounts.filter(bool), margin_rate=st.none() | rates
)
employees = st.builds(
    EmployeeEntry,
    name=names,
    role=st.sampled_from(Role),
    hired=days,
    takes_incoming=st.booleans(),
    weight=st.decimals(Decimal("0.001"), 9, places=3).map(Fraction),
    cap=st.none() | st.integers(0, 50),
    services=st.lists(names, unique=True, max_size=3).map(lambda found: tuple(sorted(found))),
    scheme=st.lists(months, unique=True, max_size=3).map(
        lambda found: tuple(SchemeSpan("с", month) for month in sorted(found))
    ),
    department=st.none() | names,
    email=st.none() | st.just("anna@example.org"),
)
absences = st.builds(
    AbsenceEntry, employee=names, start=moments, end=st.just(datetime(2101, 1, 1)), kind=names
)
plans = st.builds(
    PlanEntry,
    month=months,
    metric=st.just("revenue") | names.map("service:{}".format),
    target=amounts.map(Fraction),
    employee=st.none() | names,
)
adjustments = st.builds(
    AdjustmentEntry,
    month=months,
    employee=names,
    kind=st.just("bonus"),
    amount=amounts.filter(bool),
    reason=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip),
    day=st.none() | days,
)


def table(entries: st.SearchStrategy[object], by: str | None = None) -> st.SearchStrategy[tuple[object, ...]]:
    unique = (lambda entry: getattr(entry, by)) if by else None
    return st.lists(entries, max_size=3, unique_by=unique).map(tuple)


files = st.builds(
    OfficeFile,
    office=st.none() | offices,
    mail=st.none() | mailboxes,
    absence_kinds=st.none() | table(absence_kinds, "name"),
    earned_before=st.none() | table(earned, "month"),
    services=st.none() | table(services, "name"),
    employees=st.none() | table(employees, "name"),
    absences=st.none() | table(absences),
    plans=st.none() | table(plans, "month"),
    adjustments=st.none() | table(adjustments),
)


@settings(max_examples=150, deadline=None)
@given(files)
def test_whatever_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, file: OfficeFile
) -> None:
    path = tmp_path_factory.getbasetemp() / "written.toml"
    write_office_file(file, path)
    assert read_office_file(path) == file
    assert parse_office_file(to_plain(file), "plain") == file


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes_are_a_file_or_one_error(content: bytes) -> None:
    top = TableEntry("office.toml", "", None, {})
    with suppress(BadInput):
        parse_office_file(parse_toml(content, top), "office.toml")


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals() | st.text() | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["name", "from", "kind", "components", "scheme", "role", "month"]), inner, max_size=4
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["office", "distribution", "employees", "schemes", "plans", "duties", "adjustments"]),
        plain_values,
    )
)
def test_tables_of_anything_are_a_file_or_one_error(data: dict[str, object]) -> None:
    with suppress(BadInput):
        parse_office_file(data, "office.toml")
