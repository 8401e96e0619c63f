"""Writes a report for support: log, versions, findings, settings; no names, amounts or secrets."""

import json
import platform
import sqlite3
from collections import Counter
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import func, select, text

from desktop import __version__
from desktop.models import Employee, Gate, OfficeSettings, Operation, SchemeVersion
from desktop.rules.errors import DolyaError, cannot_write
from desktop.services.backups.listing import backup_state
from desktop.services.checking.checking import check_office
from desktop.services.this_pc.last_office import log_file
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.opening.opening import is_server, open_store
from desktop.storage.operations import Store

_LIBRARIES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "openpyxl",
    "holidays",
    "phonenumbers",
    "psycopg",
)
_SETTINGS = ("journal_mode", "synchronous", "page_size", "page_count", "freelist_count", "user_version")


def support_report(place: str, file: Path, now: datetime) -> None:
    """Write the report as a zip file; if the office cannot be opened, the report says why."""
    report = {
        "made": now.isoformat(),
        "versions": _versions(),
        "office": _office(place),
        "backups": _backups(place, now),
    }
    try:
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            archive.writestr("report.json", json.dumps(report, ensure_ascii=False, indent=1, default=str))
            for log in sorted(log_file().parent.glob(log_file().name + "*")):
                archive.write(log, f"log/{log.name}")
    except OSError as error:
        raise cannot_write(file, error) from error


def _versions() -> dict[str, str]:
    found = {
        "Dolya": __version__, "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }  # fmt: skip
    for library in _LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = "—"
    return found


def _office(place: str) -> dict[str, Any]:
    try:
        store = open_store(place)
    except DolyaError as error:
        return {"server": is_server(place), "cannot_be_opened": error.code}
    try:
        return {"server": is_server(place), **_check(store), **_described(store)}
    except DolyaError as error:
        return {"server": is_server(place), "cannot_be_read": error.code}
    finally:
        store.close()


def _check(store: Store) -> dict[str, Any]:
    """Return how many findings there are of each kind, and the numbers of rows by table."""
    found = check_office(store)
    return {"findings": Counter(finding.code for finding in found.findings), "rows": dict(found.counts)}


def _described(store: Store) -> dict[str, Any]:
    with store.read() as session:
        gate = session.scalars(select(Gate)).one()
        office = session.scalars(select(OfficeSettings)).one_or_none()
        roles = session.execute(select(Employee.role, func.count()).group_by(Employee.role))
        operations = session.execute(select(Operation.name, func.count()).group_by(Operation.name))
        schemes = session.scalars(select(SchemeVersion.components)).all()
        described: dict[str, Any] = {
            "schema": session.scalar(text("SELECT version_num FROM alembic_version")),
            "lowest_version": gate.lowest_version,
            "written_by": gate.written_by,
            "roles": {row[0]: row[1] for row in roles},
            "operations": {row[0]: row[1] for row in operations},
            "scheme_components": Counter(part["kind"] for components in schemes for part in components),
        }
    if office is not None:
        described["settings"] = {
            "country": office.country, "language": office.language, "currency": office.currency,
            "policy": office.policy, "protection_days": office.protection_days,
            "stale_days": office.stale_days, "silence_days": office.silence_days,
        }  # fmt: skip
    if store.is_sqlite:
        described["file"] = _file(Path(store.place))
    return described


def _file(path: Path) -> dict[str, Any]:
    with sqlite_engine(path).connect() as connection:
        found = {name: connection.scalar(text(f"PRAGMA {name}")) for name in _SETTINGS}
    return {**found, "bytes": path.stat().st_size}


def _backups(place: str, now: datetime) -> dict[str, Any]:
    state = backup_state(place, now)
    return {
        "marked_damaged": state.damaged,
        "second_place": state.second is not None,
        "made": [
            f"{row.made:%Y-%m-%d %H:%M} {row.size} {'second' if row.second else 'PC'}" for row in state.rows
        ],
    }
