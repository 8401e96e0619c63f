"""The list of orders: groups with heads, one painted row per order."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from desktop.language import words
from desktop.language.dates import in_list, month_name, waits
from desktop.language.numbers import amount, order_number
from desktop.language.translate import capitalised, translate
from desktop.rules.months import Month
from desktop.services.order_lists import OrderRow, OrderView
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import text_width
from desktop.views.orders.reads import Lists
from desktop.views.widgets.rows import RIGHT, GroupHead, RowDelegate, cell, dot

OPEN_STAGES = ("new", "negotiation", "proposal", "invoice")


def grouped(lists: Lists) -> list[Any]:
    """Rows and heads: waiting and assigned today, open ones by stage, all by month."""
    if lists.view is OrderView.WAITING:
        return [
            *_group(translate("Orders", "Waiting for assignment"), lists.rows, "waiting"),
            *_group(translate("Orders", "Assigned today"), lists.today),
        ]
    if lists.sort is not None:
        return list(lists.rows)
    if lists.view is OrderView.ALL:
        months = groupby(lists.rows, key=lambda row: Month.of(row.received.date()))
        return [part for month, rows in months for part in _group(month_name(month), list(rows))]
    parts: list[Any] = []
    for stage in (*OPEN_STAGES, "paid"):  # the one just paid stays for a while
        rows = [row for row in lists.rows if row.stage == stage]
        parts += _group(capitalised(words.stage(stage)), rows)
    return parts


def _group(title: str, rows: list[OrderRow], token: str = "text2") -> list[Any]:
    return [GroupHead(title, len(rows), token), *rows] if rows else []


def orders_in(records: Iterable[Any]) -> list[OrderRow]:
    return [record for record in records if isinstance(record, OrderRow)]


def row_text(row: OrderRow) -> str:
    """Return the text that a screen reader says for a row."""
    parts = (
        order_number(row.number),
        row.client,
        subject_or_service(row),
        words.stage(row.stage),
        row.manager or "",
    )
    return ", ".join(part for part in parts if part)


def subject_or_service(row: OrderRow) -> str:
    return row.subject or row.service or ""


def state_of(row: OrderRow, now: datetime) -> tuple[str, str]:
    """The last column: who leads it, or what it waits for, and that text's colour."""
    if row.stage == "spam":
        return words.stage("spam"), "text2"
    if row.manager is not None:
        return row.manager, "text"
    if row.kept:
        return translate("Orders", "kept here"), "waiting"
    if row.question:
        return translate("Orders", "clarify"), "waiting"
    if row.nobody:
        return translate("Orders", "nobody free"), "late"
    return waits(row.received, now), "waiting"


class OrderDelegate(RowDelegate):
    """Columns: dot, time, source, client, what, amount, who. ``time_width`` fits the longest moment shown,
    ``compact`` leaves the source's word out, ``staged`` shows the stage (in the list of all orders)."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime.min
        self.time_width = 50
        self.compact = False
        self.staged = False

    def measure(self, rows: list[OrderRow], now: datetime, view: OrderView) -> None:
        self.now = now
        widths = (text_width(in_list(row.received, now), strong=True) for row in rows[:400])
        self.time_width = max(46, *widths, 0) + 4
        self.staged = view is OrderView.ALL

    def paint_row(self, painter: QPainter, box: QRect, row: OrderRow, selected: bool) -> None:
        waiting = row.manager is None and row.stage != "spam"
        middle = box.center().y()
        if waiting:
            dot(painter, QPoint(box.left() + 24, middle + 1), "late_fill" if row.nobody else "waiting_fill")
        x = box.left() + 40
        time_box = QRect(x, box.top(), self.time_width, box.height())
        cell(painter, time_box, in_list(row.received, self.now), strong=waiting,
             token="text" if waiting else "text2")  # fmt: skip
        x += self.time_width + 8
        paint_icon(painter, words.SOURCE_ICONS.get(row.source, "inbox"), x, middle - 8)
        x += 23
        if not self.compact:
            cell(painter, QRect(x, box.top(), 64, box.height()), words.source(row.source), token="text2")
            x += 73
        else:
            x += 6
        self._paint_rest(painter, box, x, row, waiting)

    def _paint_rest(self, painter: QPainter, box: QRect, x: int, row: OrderRow, waiting: bool) -> None:
        right = box.right() + 1 - 20
        state, token = state_of(row, self.now)
        cell(painter, QRect(right - 96, box.top(), 96, box.height()), state, token=token, strong=waiting)
        right -= 96 + 12
        if self.staged:
            cell(
                painter, QRect(right - 92, box.top(), 92, box.height()), words.stage(row.stage), token="text2"
            )
            right -= 92 + 12
        money = amount(row.amount, row.estimated)
        cell(painter, QRect(right - 76, box.top(), 76, box.height()), money, side=RIGHT)
        right -= 76 + 12
        client = max(120, min(178 + max(0, box.width() - 834) // 3, (right - x - 12) * 3 // 5))
        cell(painter, QRect(x, box.top(), client, box.height()), row.client, strong=waiting)
        what = QRect(x + client + 12, box.top(), right - x - client - 12, box.height())
        cell(painter, what, subject_or_service(row), token="text" if waiting else "text2")

    def tooltip(self, record: OrderRow) -> str:
        return f"{order_number(record.number)} · {record.client} · {subject_or_service(record)}"
