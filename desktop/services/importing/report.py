"""What an import did, as records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.exchange.workbook.records import Rejection


@dataclass(slots=True)
class SheetCounts:
    """``table`` is ``clients``, ``orders``, ``payments``, ``contacts`` or ``employees``."""

    sheet: str
    table: str
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Merged:
    """A row that is the same client as an earlier row."""

    sheet: str
    row: int
    name: str
    client: str
    first_row: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """``repeated``: (sheet, row, number) of orders that stand twice with the same content.
    ``chosen``: (client, manager) where several people led the client's orders and the latest one's counts.
    ``likely_duplicates``: pairs of client names. ``other_columns``: (sheet, heading)."""

    file: str
    sha256: str
    dry_run: bool
    sheets: tuple[SheetCounts, ...]
    rejections: tuple[Rejection, ...] = ()
    merged: tuple[Merged, ...] = ()
    repeated: tuple[tuple[str, int, str], ...] = ()
    created_clients: tuple[str, ...] = ()
    created_services: tuple[str, ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    likely_duplicates: tuple[tuple[str, str], ...] = ()
    other_sheets: tuple[str, ...] = ()
    other_columns: tuple[tuple[str, str], ...] = ()

    @property
    def changes(self) -> int:
        """How many rows were, or would be, stored."""
        return sum(counts.new + counts.updated for counts in self.sheets)


@dataclass(slots=True)
class Findings:
    """What is found while an import runs; counts by sheet."""

    counts: dict[str, SheetCounts]
    titles: Mapping[tuple[str, str], str]
    rejections: list[Rejection] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)
    repeated: list[tuple[str, int, str]] = field(default_factory=list)
    created_clients: list[str] = field(default_factory=list)
    created_services: list[str] = field(default_factory=list)
    chosen: list[tuple[str, str]] = field(default_factory=list)

    def reject(self, place: Any, field: str, code: str, **details: Any) -> None:
        heading = self.titles.get((place.sheet, field), field)
        self.rejections.append(Rejection(place.sheet, place.row, heading, code, details))

    def count(self, place: Any, *, new: bool = False, changed: bool = False) -> None:
        counts = self.counts[place.sheet]
        if new:
            counts.new += 1
        elif changed:
            counts.updated += 1
        else:
            counts.unchanged += 1
