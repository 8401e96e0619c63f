"""Every message with which a server refuses a connection becomes one coded error."""

from pathlib import Path

import pytest
from psycopg import OperationalError
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError

from desktop.rules.errors import DolyaError
from desktop.storage.database.faults import coded_faults, files_beside, remove_whole

BEFORE = 'connection failed: connection to server at "10.0.0.7", port 5432 failed: '


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("FATAL:  sorry, too many clients already", "server_full"),
        ("ВАЖНО:  извините, уже слишком много клиентов", "server_full"),
        ('FATAL:  too many connections for role "anna"', "server_full"),
        (
            "FATAL:  remaining connection slots are reserved for non-replication superuser connections",
            "server_full",
        ),
        ("FATAL:  the database system is starting up", "server_unreachable"),
        ("ВАЖНО:  система баз данных запускается", "server_unreachable"),
        ("FATAL:  the database system is in recovery mode", "server_unreachable"),
        ('FATAL:  password authentication failed for user "anna"', "server_refuses"),
        ('FATAL:  database "office" does not exist', "no_such_database"),
        ("Connection refused", "server_unreachable"),
    ],
)
def test_a_refused_connection_says_why(said: str, code: str) -> None:
    engine = create_engine("postgresql+psycopg://anna:secret@10.0.0.7/office")
    refused = DBAPIError("", None, OperationalError(BEFORE + said))
    with pytest.raises(DolyaError) as caught, coded_faults(engine):
        raise refused
    assert caught.value.code == code
    assert "secret" not in str(caught.value)


def test_a_file_is_removed_with_what_belongs_to_it_and_nothing_else(tmp_path: Path) -> None:
    path, other = tmp_path / "office.dolya", tmp_path / "office.gate"
    for each in (path, *files_beside(path), other):
        each.touch()
    for _ in range(2):
        remove_whole(path)
        assert list(tmp_path.iterdir()) == [other]
