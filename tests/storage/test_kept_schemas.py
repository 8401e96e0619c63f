"""An office of every schema that was ever released opens with this program, whole."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from desktop.models import Base
from desktop.rules.months import Month
from desktop.services.checking.checking import check_office
from desktop.services.payroll import payroll
from desktop.storage.backup.backup import backup
from desktop.storage.database import schema, versions
from desktop.storage.opening.opening import open_store
from tests.keep_schema import FOLDER, keep
from tests.storage.test_schema import definitions
from tests.viewers import AS_OWNER

KEPT = sorted(FOLDER.glob("*.dolya"))
NOW = datetime(2026, 10, 5, 9)


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_an_office_of_a_kept_schema_is_upgraded_and_whole(kept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(kept, tmp_path / "office.dolya"))
    store = open_store(path, lambda old: backup(old, tmp_path / "copies", NOW))
    assert check_office(store).ok
    mapped = create_engine("sqlite://")
    Base.metadata.create_all(mapped)
    with store.read() as session, mapped.connect() as wanted:
        assert versions.revision(session) == versions.HEAD
        assert definitions(session.connection()) == definitions(wanted)
    assert payroll(store, AS_OWNER, NOW, Month(2026, 9)).closed
    assert payroll(store, AS_OWNER, NOW, Month(2026, 10)).statements
    store.close()


def test_every_schema_is_kept() -> None:
    with create_engine("sqlite://").connect() as connection:
        scripts = ScriptDirectory.from_config(schema.alembic_config(connection))
    assert {path.stem for path in KEPT} == {script.revision for script in scripts.walk_revisions()}


def test_the_next_schema_can_be_kept(tmp_path: Path) -> None:
    assert check_office(open_store(keep(tmp_path))).ok
