"""Foreign workbooks and setup files: nothing is loaded from elsewhere, nothing swells, nothing crashes."""

import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.exchange.office_file import read_office_file
from desktop.exchange.workbook import read_workbook
from desktop.rules.errors import BadInput
from tests.hostile import books


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*asked: object, **more: object) -> None:
        raise AssertionError(f"a file made the program ask the network for {asked[1:]}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.parametrize("make", [books.reaching_out, books.climbing_names, books.remote_schema])
def test_links_and_paths_are_left_alone(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    (tmp_path / "inside").mkdir()
    path = make(tmp_path / "inside" / "b.xlsx")
    assert [row.client for row in read_workbook(path).orders] == ["A"]
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [path]
    assert not Path("/tmp/evil.txt").exists()


@pytest.mark.parametrize("make", [books.deep_xml, books.lying_size])
def test_what_was_made_to_hurt_is_refused(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    with pytest.raises(BadInput, match="workbook"):
        read_workbook(make(tmp_path / "b.xlsx"))


def test_thousands_of_sheets_are_read_or_refused(tmp_path: Path) -> None:
    with suppress(BadInput):
        assert len(read_workbook(books.many_sheets(tmp_path / "b.xlsx")).other_sheets) == 3000


def test_mutated_books_are_read_or_one_error(tmp_path: Path) -> None:
    for seed in range(40):
        with suppress(BadInput):
            read_workbook(books.mutated(tmp_path / "b.xlsx", seed))


@pytest.mark.parametrize(
    "content",
    [
        b"a = 1\0",
        "a = 1".encode("utf-16"),
        "[office]\nname = '\u202e\u200b'".encode(),
        b"[office]\nname = 'A'\nopens = 99999999999999999999-01-01",
        b"a = '" + b" " * 3_000_000 + b"'",
        b"day = 2026-02-30",
        b"day = 0000-00-00T99:99:99",
        b"a" + b".a" * 100_000 + b" = 1",
        b"[" + b"a." * 50_000 + b"a]",
        b"a = " + b"{a = " * 50_000,
        b"a = 1e" + b"9" * 100,
        b"a = 0x" + b"f" * 1_000_000,
        b"a = 0b" + b"1" * 1_000_000,
        b'a = "' + b"\\U00110000" + b'"',
        b"a = " + b"9" * 4_300,
        b"[[employees]]\n" * 100_000,
        b"\n".join(b"k%d = 1" % number for number in range(100_000)),
    ],
    ids=lambda content: repr(content[:24]),
)
def test_a_setup_file_that_was_made_to_hurt_is_one_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.toml"
    path.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        read_office_file(path)
    assert caught.value.details["file"] == "office.toml"


def test_a_huge_setup_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.touch()
    with path.open("r+b") as file:
        file.truncate(10**11)
    with pytest.raises(BadInput) as caught:
        read_office_file(path)
    assert caught.value.details["problem"] == "too_large"
