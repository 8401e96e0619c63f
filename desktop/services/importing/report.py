"""Describe what an import did, as records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.exchange.workbook.records import Rejection, RowPlace


@dataclass(slots=True)
class SheetCounts:
    """The number of rows of a sheet by outcome.

    ``table`` is ``clients``, ``orders``, ``payments``, ``contacts`` or ``employees``.
    """

    sheet: str
    table: str
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class MergedClient:
    """A row of the sheet of clients that names the same client as an earlier row."""

    sheet: str
    row: int
    name: str
    client: str
    first_row: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    ``repeated``: (sheet, row, order number) of orders that occur twice with equal content.
    ``chosen``: (client, manager) for clients whose orders several people led; the manager is that of the
    latest order. ``likely_duplicates``: pairs of similar client names. ``other_sheets`` and
    ``other_columns`` (sheet, heading) have unknown names and were ignored.
    """

    file: str
    sha256: str
    dry_run: bool
    sheets: tuple[SheetCounts, ...]
    rejections: tuple[Rejection, ...] = ()
    merged: tuple[MergedClient, ...] = ()
    repeated: tuple[tuple[str, int, str], ...] = ()
    created_clients: tuple[str, ...] = ()
    created_services: tuple[str, ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    likely_duplicates: tuple[tuple[str, str], ...] = ()
    other_sheets: tuple[str, ...] = ()
    other_columns: tuple[tuple[str, str], ...] = ()

    @property
    def changes(self) -> int:
        """Return the number of rows that were, or would be, stored."""
        return sum(counts.new + counts.updated for counts in self.sheets)


@dataclass(slots=True)
class ImportFindings:
    """Collects the rejections and counts of a running import; ``counts`` are by sheet."""

    counts: dict[str, SheetCounts]
    titles: Mapping[tuple[str, str], str]
    rejections: list[Rejection] = field(default_factory=list)
    merged: list[MergedClient] = field(default_factory=list)
    repeated: list[tuple[str, int, str]] = field(default_factory=list)
    created_clients: list[str] = field(default_factory=list)
    created_services: list[str] = field(default_factory=list)
    chosen: list[tuple[str, str]] = field(default_factory=list)

    def reject(self, place: RowPlace, field: str, code: str, **details: Any) -> None:
        """Record that a row is not imported because of the value of one field."""
        heading = self.titles.get((place.sheet, field), field)
        self.rejections.append(Rejection(place.sheet, place.row, heading, code, details))

    def count(self, place: RowPlace, *, new: bool = False, changed: bool = False) -> None:
        """Count an imported row as new, updated or unchanged."""
        counts = self.counts[place.sheet]
        if new:
            counts.new += 1
        elif changed:
            counts.updated += 1
        else:
            counts.unchanged += 1
