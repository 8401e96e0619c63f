"""A PostgreSQL server: it tells by itself, goes away and comes back, gives few rights, proves who it is."""

import subprocess
import threading
from datetime import datetime
from pathlib import Path

import psycopg
import pytest

from desktop.rules.errors import Refused, Unavailable
from desktop.storage.backup.backup import backup
from desktop.storage.backup.restore import restore
from desktop.storage.database import engine
from desktop.storage.opening.at_work import refuse_while_others_work
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act, Store, UnitOfWork
from tests.conftest import MakeStore
from tests.postgresql import Server
from tests.storage.conftest import Become
from tests.storage.test_store import NOW, add_service, services
from tests.storage.writer import take_number

ANNA, BORIS = 1, 2  # ids of employees

pytestmark = pytest.mark.postgresql
ROLES = Path(__file__).parents[2] / "resources" / "postgresql" / "roles.sql"
SOON = 30.0


def add(store: Store, name: str, actor: int = ANNA) -> Act:
    act = Act(actor, NOW)
    store.perform("add_service", add_service, act, {"name": name})
    return act


def test_the_server_tells_what_others_stored(make_store: MakeStore) -> None:
    store, heard = make_store("postgresql"), threading.Event()
    stop = store.listen(heard.set)
    assert heard.wait(SOON)  # it listens from now on
    heard.clear()
    other = open_store(store.address)
    add(other, "Баннер")
    assert heard.wait(SOON)
    assert store.changes_since(0).touched == (("setup", "Баннер"),)
    stop()
    other.close()


def test_a_server_that_goes_away_is_said_and_works_again_when_it_is_back(own_server: Server) -> None:
    own_server.create_database("office")
    store, heard = create_store(own_server.url("office")), threading.Event()
    stop = store.listen(heard.set)
    add(store, "Баннер")
    assert heard.wait(SOON)
    own_server.stop()
    with pytest.raises(Unavailable, match="server_unreachable"):
        services(store)
    with pytest.raises(Unavailable, match="server_unreachable"):
        add(store, "Буклет")
    heard.clear()
    assert heard.wait(SOON), "that it is away is to be noticed"
    own_server.start()
    assert services(store) == ["Баннер"]
    heard.clear()
    assert heard.wait(SOON), "it listens again"
    heard.clear()
    add(open_store(store.address), "Буклет")
    assert heard.wait(SOON)
    assert services(store) == ["Баннер", "Буклет"]
    stop()


def test_an_operation_in_which_the_server_goes_away_is_stored_wholly_or_not_at_all(
    own_server: Server,
) -> None:
    own_server.create_database("office")
    store = create_store(own_server.url("office"))

    def pull_the_plug(work: object, *, name: str) -> int:
        number = take_number(work, name=name)  # type: ignore[arg-type]
        own_server.stop()
        return number

    act = Act(ANNA, NOW)
    with pytest.raises(Unavailable, match="server_unreachable"):
        store.perform("take_number", pull_the_plug, act, {"name": "Анна"})
    own_server.start()
    assert services(store) == []
    store.perform("take_number", take_number, act, {"name": "Анна"})
    store.perform("take_number", take_number, act, {"name": "Анна"})
    assert services(store) == ["0a Анна", "0b Анна"]


def test_a_pc_that_falls_silent_in_its_save_holds_nobody_up(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SILENT_SECONDS", 0.5)
    silent, saving, wake = make_store("postgresql"), threading.Event(), threading.Event()
    said: list[str] = []

    def fall_asleep(work: UnitOfWork, *, name: str) -> None:
        add_service(work, name=name)
        work.session.flush()
        saving.set()
        wake.wait(SOON)

    def save() -> None:
        try:
            silent.perform("add_service", fall_asleep, Act(BORIS, NOW), {"name": "Буклет"})
        except Unavailable as error:
            said.append(error.code)

    asleep = threading.Thread(target=save)
    asleep.start()
    assert saving.wait(SOON)
    other = open_store(silent.address)
    add(other, "Баннер")
    wake.set()
    asleep.join(SOON)
    assert said == ["server_unreachable"]
    assert services(other) == ["Баннер"]
    other.close()


def test_who_works_can_do_everything_but_change_tables(server: Server, tmp_path: Path) -> None:
    server.create_database(name := "office_of_roles")
    server.run_script(ROLES, name)
    server.run_script(ROLES, name)  # once more does no harm
    owner = create_store(server.url(name, "dolya_owner"))
    with psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", dbname=name) as boss:
        boss.execute("CREATE ROLE anna LOGIN IN ROLE dolya_work")
    anna = open_store(server.url(name, "anna"))
    add(anna, "Баннер")
    assert services(anna) == services(owner) == ["Баннер"]
    assert anna.changes_since(0).sequence == 1
    copy = backup(anna, tmp_path, NOW)
    for forbidden in (
        "DROP TABLE payment",
        "ALTER TABLE payment ADD COLUMN x integer",
        "TRUNCATE payment",
        "CREATE TABLE mine (id integer)",
        "UPDATE operation SET actor = 2",
        "DELETE FROM operation",
        "UPDATE gate SET lowest_version = '0'",
        "CREATE ROLE boris",
    ):
        with (
            psycopg.connect(host="127.0.0.1", port=server.port, user="anna", dbname=name) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute(forbidden)
    with pytest.raises(Unavailable, match="server_forbids"):
        restore(anna.address, copy, NOW)
    anna.close()
    restore(owner.address, copy, NOW)
    assert services(owner) == ["Баннер"]
    owner.close()


def test_every_table_and_sequence_is_open_to_who_works(server: Server) -> None:
    server.create_database(name := "office_of_tables")
    server.run_script(ROLES, name)
    create_store(server.url(name, "dolya_owner")).close()
    query = """
        SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND (
            relkind = 'r' AND NOT has_table_privilege('dolya_work', oid, 'SELECT')
            OR relkind = 'r' AND relname NOT IN ('gate', 'alembic_version')
                AND NOT has_table_privilege('dolya_work', oid, 'INSERT')
            OR relkind = 'r' AND relname NOT IN ('gate', 'alembic_version', 'operation')
                AND NOT (has_table_privilege('dolya_work', oid, 'UPDATE')
                    AND has_table_privilege('dolya_work', oid, 'DELETE'))
            OR relkind = 'S' AND NOT has_sequence_privilege('dolya_work', oid, 'USAGE'))
    """
    with psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", dbname=name) as boss:
        assert boss.execute(query).fetchall() == []


def test_only_the_owner_upgrades(server: Server, become: Become) -> None:
    server.create_database(name := "office_to_upgrade")
    server.run_script(ROLES, name)
    create_store(server.url(name, "dolya_owner")).close()
    with psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", dbname=name) as boss:
        boss.execute("CREATE ROLE boris LOGIN IN ROLE dolya_work")

    become("0002")
    with pytest.raises(Unavailable) as caught:
        open_store(server.url(name, "boris"), lambda _old: None)
    assert caught.value.code == "upgrade_needs_owner"
    assert caught.value.details["user"] == "boris"
    open_store(server.url(name, "dolya_owner"), lambda _old: None).close()
    boris = open_store(server.url(name, "boris"))
    add(boris, "Баннер")
    boris.close()


def test_an_office_on_a_server_is_not_replaced_while_others_work(
    make_store: MakeStore, tmp_path: Path
) -> None:
    store = make_store("postgresql")
    copy = backup(store, tmp_path, datetime(2026, 10, 5, 9))
    refuse_while_others_work(store.address)
    url = store.engine.url
    with (
        psycopg.connect(
            host=url.host, port=url.port, user=url.username, dbname=url.database,
            application_name="Dolya 1@PC-3",
        ),
        pytest.raises(Refused) as caught,
    ):  # fmt: skip
        restore(store.address, copy, NOW)
    assert (caught.value.code, caught.value.details) == ("others_at_work", {"pcs": ["PC-3"]})
    restore(store.address, copy, NOW)


def certificate(folder: Path, name: str, *more: str) -> None:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
         "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.crt", *more],
        check=True, capture_output=True,
    )  # fmt: skip


def test_a_server_proves_who_it_is(own_server: Server, tmp_path: Path) -> None:
    own_server.create_database("office")
    certificate(tmp_path, "office", "-addext", "subjectAltName=DNS:localhost")
    certificate(tmp_path, "stranger", "-addext", "subjectAltName=DNS:localhost")
    own_server.serve_tls(tmp_path / "office.crt", tmp_path / "office.key")
    url = own_server.url("office").replace("127.0.0.1", "localhost")
    proof = f"{url}?sslmode=verify-full&sslrootcert={tmp_path / 'office.crt'}"
    store = create_store(proof)
    with store.read() as session:
        connection = session.connection().connection.driver_connection
        assert isinstance(connection, psycopg.Connection)
        assert connection.pgconn.ssl_in_use
    store.close()
    for refused in (
        proof.replace("office.crt", "stranger.crt"),  # somebody else's proof
        proof.replace("localhost", "127.0.0.1"),  # not the name that was proved
    ):
        with pytest.raises(Unavailable, match="server_untrusted"):
            open_store(refused)


def test_a_server_without_tls_is_not_talked_to_when_it_was_asked_for(server: Server) -> None:
    with pytest.raises(Unavailable, match="server_untrusted"):
        open_store(f"{server.url('empty')}?sslmode=require")


def test_nobody_works_without_tls_and_a_password(own_server: Server, tmp_path: Path) -> None:
    own_server.create_database("office")
    own_server.run_script(ROLES, "office")
    with psycopg.connect(host="127.0.0.1", port=own_server.port, user="postgres", dbname="office") as boss:
        boss.execute("ALTER ROLE dolya_owner PASSWORD 'owner''s own'")
        boss.execute("CREATE ROLE anna LOGIN PASSWORD 'тайна 1' IN ROLE dolya_work")
    certificate(tmp_path, "office", "-addext", "subjectAltName=DNS:localhost")
    rules = """
        host all postgres 127.0.0.1/32 trust
        hostssl office dolya_owner,+dolya_work 127.0.0.1/32 scram-sha-256
    """
    own_server.serve_tls(tmp_path / "office.crt", tmp_path / "office.key", rules)

    def url(who: str, how: str = f"verify-full&sslrootcert={tmp_path / 'office.crt'}") -> str:
        return f"postgresql://{who}@localhost:{own_server.port}/office?sslmode={how}"

    create_store(url("dolya_owner:owner%27s own")).close()
    anna = open_store(url("anna:тайна 1"))
    add(anna, "Баннер")
    assert services(anna) == ["Баннер"]
    anna.close()
    for refused in (url("anna:тайна 1", "disable"), url("anna:тайна 2"), url("anna")):
        with pytest.raises(Unavailable, match="server_refuses") as caught:
            open_store(refused)
        assert "тайна" not in str(caught.value)
