"""Read a statement file line by line into records, with bounded memory."""

from collections.abc import Iterator
from hashlib import sha256
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any, BinaryIO, NoReturn, cast

from desktop.exchange.bank_statement.document import DocumentFields, UnreadableDocumentError, parse_document
from desktop.exchange.bank_statement.encoding import CHUNK, find_encoding
from desktop.rules.bank_documents import BankDocument, BankStatement, DocumentProblem
from desktop.rules.errors import BadInput

LARGEST_FILE = 50_000_000
"""Bytes; a year's statement of a busy office has about a tenth of it."""
MOST_DOCUMENTS = 50_000
LONGEST_LINE = 10_000
"""Characters; the format's longest field, the purpose, has a few hundred."""
HEADER = "1cclientbankexchange"
DOCUMENT, DOCUMENT_END, FILE_END = "секциядокумент", "конецдокумента", "конецфайла"


def read_statement(path: Path) -> BankStatement:
    """Read a statement; documents that cannot be understood are among its problems.

    Raises BadInput if the file as a whole is no statement, is cut off or is too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            _refuse(path, "too_large", megabytes=LARGEST_FILE // 1_000_000)
        with path.open("rb") as file:
            return _read(path, file)
    except FileNotFoundError:
        _refuse(path, "missing_file")
    except OSError as error:
        _refuse(path, "unreadable_file", reason=error.strerror or "")


def _read(path: Path, file: BinaryIO) -> BankStatement:
    digest = sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    if not file.tell():
        _refuse(path, "empty_file")
    file.seek(0)
    encoding = find_encoding(file)
    file.seek(0)
    text = TextIOWrapper(cast(IO[bytes], file), encoding, errors="replace", newline=None)
    try:
        accounts, documents, problems = _parse(path, _lines(path, text))
    except UnicodeError:
        _refuse(path, "not_a_statement")
    finally:
        text.detach()
    return BankStatement(path.name, digest.hexdigest(), tuple(accounts), tuple(documents), tuple(problems))


def _lines(path: Path, text: TextIOWrapper) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not empty, with their numbers."""
    number = 0
    while line := text.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            _refuse(path, "not_a_statement" if number == 1 else "long_line", line=number)
        if line.strip("\ufeff \t\r\n"):
            yield number, line.strip("\ufeff \t\r\n")


def _parse(
    path: Path, lines: Iterator[tuple[int, str]]
) -> tuple[list[str], list[BankDocument], list[DocumentProblem]]:
    accounts: dict[str, None] = {}
    documents: list[BankDocument] = []
    problems: list[DocumentProblem] = []
    current: DocumentFields | None = None
    if next(lines, (0, ""))[1].casefold() != HEADER:
        _refuse(path, "not_a_statement")
    for number, line in lines:
        key, _, value = (part.strip() for part in line.partition("="))
        key = key.casefold()
        if key == DOCUMENT:
            if current is not None:
                problems.append(DocumentProblem(current.line, current.number, "no_document_end"))
            current = DocumentFields(number, value)
            if len(documents) + len(problems) >= MOST_DOCUMENTS:
                _refuse(path, "too_many_documents", most=MOST_DOCUMENTS)
        elif key == DOCUMENT_END:
            if current is not None:
                _finish(current, documents, problems)
            current = None
        elif key == FILE_END:
            if current is not None:
                problems.append(DocumentProblem(current.line, current.number, "no_document_end"))
            return list(accounts), documents, problems
        elif current is not None:
            current.add(key, value)
        elif key == "расчсчет" and value:
            accounts[value] = None
    raise _refusal(path, "cut_off")


def _finish(fields: DocumentFields, documents: list[BankDocument], problems: list[DocumentProblem]) -> None:
    try:
        documents.append(parse_document(fields))
    except UnreadableDocumentError as error:
        problems.append(DocumentProblem(fields.line, fields.number, error.code, error.details))


def _refuse(path: Path, problem: str, **details: Any) -> NoReturn:
    raise _refusal(path, problem, **details)


def _refusal(path: Path, problem: str, **details: Any) -> BadInput:
    return BadInput("bank_statement", file=path.name, problem=problem, **details)
