"""The log and the report for support: enough to help, nothing that is nobody's business."""

import ast
import json
import logging
import re
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from zipfile import ZipFile

import pytest

import desktop
from desktop.rules.errors import DriveAway, Refused
from desktop.services.support.report import support_report
from desktop.services.this_pc import log as log_module
from desktop.services.this_pc.last_office import log_file
from desktop.services.this_pc.log import keep_log
from desktop.storage.operations import Store
from tests.services.desk import Desk

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)
SECRETS = ("Анна", "Ольга", "Зерно", "910", "54545")


@pytest.fixture(autouse=True)
def log_of_its_own() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def fail() -> None:
    try:
        raise ValueError("Зерно, +7 910 973-42-18")
    except ValueError as error:
        raise Refused("not_yours", name="Анна", amount=54545) from error


def logged() -> str:
    return log_file().read_text(encoding="utf-8")


def test_the_log_says_where_it_failed_and_not_with_what() -> None:
    keep_log()
    try:
        fail()
    except Refused:
        logging.getLogger("desktop.services.x").exception("a service call failed")
    logging.getLogger("desktop.services.x").info("not opened: %s", DriveAway("no_access", name="Анна"))
    logging.getLogger("somelibrary").warning("Анна paid 54545")
    text = logged()
    assert "Refused not_yours" in text
    assert "not opened: DriveAway no_access" in text
    assert "ValueError" in text
    assert "test_support.py" in text
    assert "somelibrary" in text
    assert not [word for word in SECRETS if word in text]


def test_a_path_of_the_users_own_is_not_in_the_log() -> None:
    keep_log()
    for path in ("/home/Анна/dolya.py", r"C:\Users\Анна\desktop\cli.py"):
        try:
            exec(compile("1 / 0", path, "exec"))
        except ZeroDivisionError:
            logging.getLogger("desktop").exception("failed")
    assert "dolya.py:1" in logged()
    assert "desktop/cli.py:1" in logged()
    assert "Анна" not in logged()


def test_a_module_that_is_missing_is_named_in_the_log() -> None:
    keep_log()
    try:
        import_module("desktop.no_such_part")
    except ImportError as error:
        logging.getLogger("desktop").exception("failed")
        logging.getLogger("desktop").warning("not there: %s", error)
    assert logged().count("ModuleNotFoundError desktop.no_such_part") == 2


HARMLESS = re.compile(
    r"error|type\(.+\)\.__name__|\w+\.code|len\(.+\)|sum\(.+\)|report\.replayed \+ sum\(.+\)"
    r"|entry\.name|entry\['name'\]|aside\.name|__version__|platform\.\w+\(\)|sqlite3\.sqlite_version"
)
"""What a line of the log may tell: a kind of error, a code, a count, an operation, a version, what the
program calls a file that it sets aside."""


def test_no_line_of_the_log_is_given_anything_personal() -> None:
    paths = Path(desktop.__file__).parent.rglob("*.py")
    nodes = (node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    calls = [call for call in calls if re.fullmatch(r"(log|logging)\.[a-z]+", ast.unparse(call.func))]
    assert len(calls) > 10
    assert [ast.unparse(call) for call in calls if not isinstance(call.args[0], ast.Constant)] == []
    told = [ast.unparse(figure) for call in calls for figure in call.args[1:]]
    assert [figure for figure in told if not HARMLESS.fullmatch(figure)] == []


def test_who_asks_for_it_gets_everything_in_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOLYA_LOG", "debug")
    keep_log()
    try:
        fail()
    except Refused:
        logging.exception("failed")
    assert "Зерно" in logged()


def test_the_log_is_begun_once_and_rotates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "BYTES", 2_000)
    keep_log()
    keep_log()
    for number in range(200):
        logging.getLogger("desktop").info("line %s", number)
    assert logged().count("line 199") == 1
    files = list(log_file().parent.glob("dolya.log*"))
    assert len(files) == log_module.FILES
    assert all(file.stat().st_size <= 2_000 for file in files)


def test_the_report_holds_no_names_and_no_amounts(store: Store, tmp_path: Path) -> None:
    desk = Desk(store)
    desk.take("Зерно", phone="+7 910 973-42-18")
    keep_log()
    logging.getLogger("desktop").info("backup made")
    file = tmp_path / "report.zip"
    support_report(store.address, file, NOW)
    with ZipFile(file) as archive:
        assert set(archive.namelist()) == {"report.json", "log/dolya.log"}
        text = archive.read("report.json").decode()
    report = json.loads(text)
    assert report["office"]["rows"]["order_"] == 1
    assert report["office"]["roles"] == {"manager": 3, "office_manager": 1, "owner": 1}
    assert report["office"]["operations"] == {"take_order": 1}
    assert report["versions"]["Dolya"]
    assert not [word for word in SECRETS if word in text]


def test_an_office_that_cannot_be_opened_has_a_report_too(tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    support_report(str(tmp_path / "gone" / "office.dolya"), file, NOW)
    with ZipFile(file) as archive:
        report = json.loads(archive.read("report.json"))
    assert report["office"] == {"server": False, "cannot_be_opened": "folder_gone"}
