"""Reading OFFICE.toml. The first error ends it, and nothing is returned: a file may be hostile."""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.exchange.office_file import setup_tables
from desktop.exchange.office_file.pay_tables import parse_scheme_entry
from desktop.exchange.office_file.people_tables import read_scheme_spans
from desktop.exchange.office_file.setup_checks import refuse_repetitions
from desktop.exchange.office_file.setup_records import OfficeFile, SchemeDraft
from desktop.exchange.office_file.table_entry import LONGEST_NAME, TableEntry
from desktop.rules.errors import BadInput

LARGEST_FILE = 4_000_000
"""In bytes. The file of a large office with years of plans has some hundred thousand."""

_DEEP_KEY = re.compile(r"""(?<![\w"'-])(?:(?:[\w-]{1,64}|"[^"\n]{0,64}"|'[^'\n]{0,64}')[ \t]*\.[ \t]*){32}""")
"""A key of 32 parts or more: Python's reader keeps every prefix, and 200 kB of them would fill the memory."""


def read_office_file(path: Path) -> OfficeFile:
    """Read a setup file. Raises ``BadInput`` that names file, table, entry and key."""
    return parse_office_file(load(path), path.name)


def parse_office_file(data: Mapping[str, Any], file: str) -> OfficeFile:
    """Parse the plain tables of a setup file; ``file`` is its name in errors."""
    top = TableEntry(file, "", None, data)
    parts: dict[str, Any] = {}
    for name, read_single in setup_tables.SINGLES.items():
        if top.has(name):
            parts[name] = read_single(TableEntry(file, name, None, data[name]))
    for name, read in setup_tables.LISTS.items():
        if top.has(name):
            parts[name] = tuple(read(entry) for entry in list_of_entries(top, name))
    top.done()
    result = OfficeFile(**parts, source=file)
    refuse_repetitions(result)
    return result


def list_of_entries(top: TableEntry, name: str) -> list[TableEntry]:
    """Return the entries of a table that is a list."""
    raw = top.raw[name]
    if not isinstance(raw, list):
        TableEntry(top.file, name, None, {}).fail(None, "not_a_list")
    return [TableEntry(top.file, name, label(number, item), item) for number, item in enumerate(raw, 1)]


def label(number: int, raw: object) -> str | int:
    """Return what errors call an entry: its name, else its number in the table, from 1."""
    name = raw.get("name") if isinstance(raw, Mapping) else None
    return name[:LONGEST_NAME] if isinstance(name, str) and name else number


def read_draft(path: Path) -> SchemeDraft:
    """Read schemes to try out and the employees who would change to them.

    The file has ``[[schemes]]`` and ``[[employees]]`` with name and scheme only. Raises ``BadInput``.
    """
    data = load(path)
    top = TableEntry(path.name, "", None, data)
    schemes = tuple(
        parse_scheme_entry(entry) for entry in (list_of_entries(top, "schemes") if top.has("schemes") else [])
    )
    changes = []
    for entry in list_of_entries(top, "employees") if top.has("employees") else []:
        changes.append((entry.name("name"), read_scheme_spans(entry)))
        if not entry.has("scheme"):
            entry.fail("scheme", "missing_key")
        entry.done()
    top.done()
    if not schemes and not changes:
        top.fail("schemes", "missing_table")
    refuse_repetitions(OfficeFile(schemes=schemes, source=path.name))
    for place, (name, _) in enumerate(changes):
        if name in [earlier for earlier, _ in changes[:place]]:
            TableEntry(path.name, "employees", name, {}).fail("name", "twice")
    return SchemeDraft(schemes, tuple(changes))


def load(path: Path) -> dict[str, Any]:
    """Read the plain tables of a TOML file, numbers as int and Decimal."""
    top = TableEntry(path.name, "", None, {})
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        top.fail(None, "missing_file")
    except OSError as error:
        top.fail(None, "unreadable_file", reason=error.strerror or type(error).__name__)
    if len(content) > LARGEST_FILE:
        top.fail(None, "too_large", megabytes=LARGEST_FILE // 1_000_000)
    return parse_toml(content, top)


def parse_toml(content: bytes, top: TableEntry) -> dict[str, Any]:
    try:
        text = content.decode("utf-8-sig")
        if _DEEP_KEY.search(text):
            top.fail(None, "too_deep")
        return tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError:
        top.fail(None, "not_utf8")
    except RecursionError:
        top.fail(None, "too_deep")
    except (ValueError, ArithmeticError) as error:
        # also whole numbers of thousands of digits, which Python refuses with a plain ValueError
        raise BadInput(
            "office_file",
            file=top.file,
            table="",
            entry=None,
            key=None,
            problem="not_toml",
            reason=str(error),
        ) from error
