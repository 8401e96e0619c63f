"""Reports of setup and import: every problem has a sentence that names its place."""

import re
from dataclasses import fields
from pathlib import Path

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
    OfficePart,
    PlanEntry,
    ReasonEntry,
    ReservedEntry,
    SchemeEntry,
    ServiceEntry,
)
from desktop.exchange.workbook import Rejection
from desktop.language.errors import error_sentence
from desktop.language.file_problems import EXPECTED, PROBLEMS
from desktop.language.import_report import import_lines
from desktop.language.setting_words import KEYS
from desktop.language.setup_report import setup_lines
from desktop.rules.errors import BadInput, Refused
from desktop.services.importing import ImportReport, MergedClient, SheetCounts
from desktop.services.settings import ChangeKind, SettingChange, SetupReport

DESKTOP = Path(__file__).parents[2] / "desktop"
RAISING = [
    *(DESKTOP / "exchange" / "office_file").glob("*.py"),
    *(DESKTOP / "exchange" / "workbook").glob("*.py"),
    *(DESKTOP / "services" / "settings").glob("*.py"),
    *(DESKTOP / "services" / "importing").glob("*.py"),
    *(DESKTOP / "rules" / "pay").rglob("*.py"),
]
CODE = re.compile(
    r"(?:problem=|CellError\(|\.fail\((?:\w+|\"\w*\"), |refuse_file\(path, |\.reject\(row\.place, \"\w+\", "
    r"|\.error\([^,()]+, )\s*\"(\w+)\"(?!\.)"
)


def test_every_problem_has_words() -> None:
    codes = {code for path in RAISING for code in CODE.findall(path.read_text(encoding="utf-8"))}
    assert len(codes) > 50
    assert codes - PROBLEMS.keys() == set()


def test_every_kind_of_value_that_is_expected_has_words() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in RAISING)
    assert set(re.findall(r"expected=\"([^\"]*)\"", sources)) <= EXPECTED.keys()


def test_an_error_of_the_setup_file_names_its_place() -> None:
    error = BadInput(
        "office_file", file="office.toml", table="employees", entry="Анна", key="cap",
        problem="out_of_range", value="-1", lowest=0, highest=9,
    )  # fmt: skip
    assert error_sentence(error) == (
        "office.toml: [employees], Анна, cap: -1 is out of range; possible: from 0 to 9."
    )
    error = BadInput("office_file", file="o.toml", table="plans", entry=3, key="month", problem="missing_key")
    assert error_sentence(error) == "o.toml: [plans], entry 3, month: the key is missing."


def test_an_error_of_a_workbook_names_the_file() -> None:
    error = BadInput("workbook", file="b.xlsx", problem="password")
    assert error_sentence(error) == "b.xlsx: the workbook has a password; save it without one."


def test_a_setup_is_reported_line_by_line() -> None:
    report = SetupReport(
        (
            SettingChange("employees", "Анна", ChangeKind.CHANGED, ("cap",)),
            SettingChange("plans", "2026-10 · revenue", ChangeKind.ADDED),
        ),
        (("active", "2026-09"),),
    )
    lines = setup_lines(report)
    assert lines[:2] == ["Employees: Анна: changed (cap)", "Plans: 2026-10 · revenue: added"]
    assert "active" in lines[2]
    assert setup_lines(report, in_words=True)[0] == "Employees: Анна: changed (limit of open orders)"
    assert len(setup_lines(SetupReport(()))) == 1


def test_every_key_of_a_setup_file_has_a_name_on_screen() -> None:
    records = (
        OfficePart, DistributionPart, MailPart, ReservedEntry, EmployeeEntry, AbsenceEntry, AbsenceKindEntry,
        DutyEntry, CalendarDay, NormEntry, AccountEntry, EarnedBeforeEntry, ServiceEntry, PlanEntry,
        SchemeEntry, AdjustmentEntry, ReasonEntry,
    )  # fmt: skip
    for record in records:
        for field in fields(record):
            assert field.metadata.get("key", field.name) in KEYS


def test_a_single_setting_is_named_in_the_words_of_the_screen() -> None:
    error = Refused(
        "bad_setting", table="employees", entry="Анна", key="takes_incoming", problem="wrong_type",
        expected="boolean",
    )  # fmt: skip
    assert error_sentence(error) == (
        "Employees, Анна, takes incoming orders: the value is of another kind than expected: true or false."
    )


def test_an_import_names_sheet_row_column_and_reason() -> None:
    report = ImportReport(
        "b.xlsx", "", True, (SheetCounts("Заказы", "orders", 5, 0, 1, 2),),
        rejections=(
            Rejection("Заказы", 17, "Сумма", "not_an_amount", {"value": "пять"}),
            Rejection("Оплаты", None, "", "missing_column", {"missing": ["дата / date"]}),
        ),
        merged=(MergedClient("Клиенты", 9, "А", "Б", 3),),
    )  # fmt: skip
    assert import_lines(report) == [
        "A try: nothing was stored.",
        "Заказы: new 5, updated 0, unchanged 1, rejected 2",
        "Заказы, row 17, Сумма: “пять” is not an amount",
        "Оплаты: a needed column is missing: дата / date; nothing of this sheet was taken",
        "Клиенты, row 9: “А” is the same client as “Б” in row 3",
    ]
