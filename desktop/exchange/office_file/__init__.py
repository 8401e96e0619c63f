"""OFFICE.toml: an office's whole configuration in one file; its reader, writer and records."""

from desktop.exchange.office_file.setup_reader import parse_office_file, read_draft, read_office_file
from desktop.exchange.office_file.setup_records import OfficeFile, SchemeDraft
from desktop.exchange.office_file.setup_writer import to_plain, write_office_file

__all__ = [
    "OfficeFile",
    "SchemeDraft",
    "parse_office_file",
    "read_draft",
    "read_office_file",
    "to_plain",
    "write_office_file",
]
