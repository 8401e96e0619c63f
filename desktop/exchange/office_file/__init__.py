"""OFFICE.toml: an office's whole configuration in one file; its reader, writer and records."""

from desktop.exchange.office_file.reader import parse_office_file, read_draft, read_office_file
from desktop.exchange.office_file.records import Draft, OfficeFile
from desktop.exchange.office_file.writer import to_plain, write_office_file

__all__ = [
    "Draft",
    "OfficeFile",
    "parse_office_file",
    "read_draft",
    "read_office_file",
    "to_plain",
    "write_office_file",
]
