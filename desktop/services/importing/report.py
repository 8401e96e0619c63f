"""Describe what an import did, as records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.exchange.workbook.records import Book, Rejection, RowPlace


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
class ImportRemark:
    """Something in a row (in a whole sheet if ``row`` is None) that is worth a look and rejects nothing.

    ``code`` names the sentence in ``language.import_report``; ``details`` fill its gaps.
    """

    sheet: str
    row: int | None
    column: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The result of an import, or of its dry run.

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
    remarks: tuple[ImportRemark, ...] = ()
    likely_duplicates: tuple[tuple[str, str], ...] = ()
    other_sheets: tuple[str, ...] = ()
    other_columns: tuple[tuple[str, str], ...] = ()

    @property
    def changes(self) -> int:
        """Return the number of rows that were, or would be, stored."""
        return sum(counts.new + counts.updated for counts in self.sheets)


@dataclass(slots=True)
class ImportFindings:
    """Collects the rejections, remarks and counts of a running import; ``counts`` are by sheet."""

    today: date
    counts: dict[str, SheetCounts]
    titles: Mapping[tuple[str, str], str]
    rejections: list[Rejection] = field(default_factory=list)
    merged: list[MergedClient] = field(default_factory=list)
    repeated: list[tuple[str, int, str]] = field(default_factory=list)
    created_clients: list[str] = field(default_factory=list)
    created_services: list[str] = field(default_factory=list)
    chosen: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[ImportRemark] = field(default_factory=list)

    def reject(self, place: RowPlace, field: str, code: str, **details: Any) -> None:
        """Record that a row is not imported because of the value of one field."""
        heading = self.titles.get((place.sheet, field), field)
        self.rejections.append(Rejection(place.sheet, place.row, heading, code, details))

    def remark(self, place: RowPlace, field: str, code: str, **details: Any) -> None:
        """Record that the value of one field of an imported row is worth a look."""
        heading = self.titles.get((place.sheet, field), field)
        self.remarks.append(ImportRemark(place.sheet, place.row, heading, code, details))

    def check_date(self, place: RowPlace, field: str, day: date) -> None:
        """Remark a date more than a year ahead."""
        if day > self.today + timedelta(days=366):
            self.remark(place, field, "far_date", value=day)

    def remark_rows(self, book: Book) -> None:
        """Remark the rows that are totals, and those that Excel hides."""
        self.remarks += [ImportRemark(place.sheet, place.row, "", "total_row") for place in book.totals]
        for sheet, rows in book.hidden:
            details = {"count": len(rows), "rows": row_ranges(rows)}
            self.remarks.append(ImportRemark(sheet, None, "", "hidden_rows", details))

    def count(self, place: RowPlace, *, new: bool = False, changed: bool = False) -> None:
        """Count an imported row as new, updated or unchanged."""
        counts = self.counts[place.sheet]
        if new:
            counts.new += 1
        elif changed:
            counts.updated += 1
        else:
            counts.unchanged += 1


def row_ranges(rows: Sequence[int]) -> str:
    """Write row numbers in ascending order as people do: ``2, 5–9``; at most ten ranges."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = ranges[-1][0], row
        else:
            ranges.append((row, row))
    shown = [str(first) if first == last else f"{first}–{last}" for first, last in ranges[:10]]
    return ", ".join(shown + ["…"] * (len(ranges) > 10))
