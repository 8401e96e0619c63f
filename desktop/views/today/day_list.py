"""The list of a day: overdue, today, later; one painted row per item. Keys settle the item at once."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeyEvent, QPainter

from desktop.language.numbers import amount
from desktop.language.translate import translate
from desktop.services.care import ItemKind, TodayItem
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import text_width
from desktop.views.today.words import about, icon, when
from desktop.views.widgets.rows import RIGHT, GroupHead, RecordsModel, RowDelegate, RowList, cell


class DayDelegate(RowDelegate):
    """Rows of icon, client, what to do, amount, day."""

    row_height = 36

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def paint_row(self, painter: QPainter, box: QRect, record: Any, selected: bool) -> None:
        item: TodayItem = record
        said, token = when(item, self.today)
        urgent = "waiting" if item.kind is ItemKind.CONFIRM else token if token == "late" else "text2"
        paint_icon(painter, icon(item), box.left() + 20, box.center().y() - 8, urgent)
        right = box.right() - 20
        cell(painter, QRect(right - 120, box.top(), 120, box.height()), said, token=token, side=RIGHT,
             strong=token == "late")  # fmt: skip
        right -= 132
        if item.amount is not None:
            figure = amount(item.amount)
            wide = text_width(figure)
            cell(painter, QRect(right - wide, box.top(), wide, box.height()), figure, side=RIGHT)
            right -= wide + 12
        name = min(220, (right - box.left() - 52) // 2)
        cell(painter, QRect(box.left() + 52, box.top(), name, box.height()), item.name, strong=True)
        left = box.left() + 52 + name + 12
        cell(painter, QRect(left, box.top(), right - left, box.height()), about(item, self.today))

    def tooltip(self, record: Any) -> str:
        return f"{record.name}: {about(record, self.today)}"


class DayList(RowList):
    """The items of a day. ``keys`` says what a key does to the current item."""

    def __init__(self, keys: dict[int, Callable[[], object]]) -> None:
        self._days = DayDelegate()
        super().__init__(RecordsModel(self._said), self._days)
        self.setAccessibleName(translate("Today", "What to do today"))
        self._keys = keys

    def show_items(self, items: tuple[TodayItem, ...], today: date) -> None:
        """Show a day. The current item stays; if it is gone or has another day, the next one is shown."""
        self._days.today = today
        kept = {(item.key, item.day) for item in items}
        before = [one for one in self.records_model.records if isinstance(one, TodayItem)]
        current = self.record()
        places = [place for place, one in enumerate(before) if current is not None and one.key == current.key]
        after = before[places[0] :] if places else []
        stay = next((one.key for one in after if (one.key, one.day) in kept), None)
        groups = (
            (translate("Today", "Overdue"), [one for one in items if one.day < today], "late"),
            (translate("Today", "Today"), [one for one in items if one.day == today], "text2"),
            (translate("Today", "Later"), [one for one in items if one.day > today], "text2"),
        )
        records: list[Any] = []
        for title, some, token in groups:
            records += [GroupHead(title, len(some), token), *some] if some else []
        self.show_records(records, lambda one: one.key == stay)

    def _said(self, item: TodayItem) -> str:
        today = self._days.today
        return ", ".join((item.name, about(item, today), when(item, today)[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self._keys.get(event.key())
        if does is None or event.modifiers() or self.record() is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.ring = True
            does()
