"""Describe an import in lines: counts per sheet, rejected rows with reasons, remarks."""

from collections.abc import Iterable

from desktop.language.errors import shown_details
from desktop.language.file_problems import problem_words, remark_words
from desktop.language.translate import fill, translate
from desktop.services.importing import ImportRemark, ImportReport, Rejection

LONGEST_LIST = 100
"""The most remarks that are listed; rejected rows are always listed all."""


def import_lines(report: ImportReport) -> list[str]:
    """Return the lines of a report in the reader's language."""
    lines = []
    if report.dry_run:
        lines.append(translate("Import", "A try: nothing was stored."))
    for counts in report.sheets:
        text = translate("Import", "%1: new %2, updated %3, unchanged %4, rejected %5")
        lines.append(fill(text, counts.sheet, counts.new, counts.updated, counts.unchanged, counts.rejected))
    lines += [rejection_line(rejection) for rejection in report.rejections]
    lines += shortened(remarks(report))
    return lines


def rejection_line(rejection: Rejection) -> str:
    """Return a line such as ``Orders, row 17, Amount: “five” is not an amount``."""
    words = problem_words(rejection.code, shown_details(rejection.details))
    if rejection.row is None:
        return f"{rejection.sheet}: {words}"
    row = fill(translate("Import", "row %1"), rejection.row)
    return f"{rejection.sheet}, {row}, {rejection.column}: {words}"


def remark_line(remark: ImportRemark) -> str:
    """Return a line such as ``Payments, row 17, Date: 05.10.2036 is more than a year ahead``."""
    words = remark_words(remark.code, shown_details(remark.details))
    if remark.row is None:
        return f"{remark.sheet}: {words}"
    row = fill(translate("Import", "row %1"), remark.row)
    place = f"{remark.sheet}, {row}, {remark.column}" if remark.column else f"{remark.sheet}, {row}"
    return f"{place}: {words}"


def remarks(report: ImportReport) -> Iterable[str]:
    """Yield what may be worth a look: remarks on rows, merged clients, new clients, ignored sheets, …"""
    yield from (remark_line(remark) for remark in report.remarks)
    for merged in report.merged:
        text = translate("Import", "%1, row %2: “%3” is the same client as “%4” in row %5")
        yield fill(text, merged.sheet, merged.row, merged.name, merged.client, merged.first_row)
    for sheet, row, number in report.repeated:
        yield fill(
            translate("Import", "%1, row %2: order %3 stands here again, the same"), sheet, row, number
        )
    for name in report.created_clients:
        yield fill(translate("Import", "New client from the orders: %1"), name)
    for name in report.created_services:
        yield fill(translate("Import", "New service from the orders: %1"), name)
    for client, manager in report.chosen:
        text = translate("Import", "%1: several people led the orders; responsible, by the latest order: %2")
        yield fill(text, client, manager)
    for earlier, later in report.likely_duplicates:
        yield fill(translate("Import", "Perhaps the same client: %1 and %2"), earlier, later)
    for sheet in report.other_sheets:
        yield fill(
            translate("Import", "The sheet %1 was left alone: no table of the office has this name"), sheet
        )
    for sheet, heading in report.other_columns:
        yield fill(translate("Import", "%1: the column %2 was left alone"), sheet, heading)


def shortened(lines: Iterable[str]) -> list[str]:
    """Return the first lines and how many more there are."""
    listed = list(lines)
    if len(listed) <= LONGEST_LIST:
        return listed
    return [*listed[:LONGEST_LIST], fill(translate("Import", "… and %1 more"), len(listed) - LONGEST_LIST)]
