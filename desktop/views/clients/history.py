"""The list of a client's history: contacts, orders and money, latest first, with a filter."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import dated, short_date
from desktop.language.numbers import order_number, whole_money
from desktop.language.translate import QT_TRANSLATE_NOOP, capitalised, fill, translate
from desktop.rules.facts import ContactKind
from desktop.services.clients import ClientCard, Event
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import text_width
from desktop.views.widgets.boxes import Line, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.rows import RIGHT, ROW, Option, RecordsModel, RowDelegate, RowList, cell

Index = QModelIndex | QPersistentModelIndex

KINDS = {
    "calls": ("call_out", "call_in"),
    "meetings": ("meeting_office", "meeting_client"),
    "letters": ("letter_in", "letter_out", "proposal", "greeting"),
    "orders": ("order", "payment", "refund", "assignment", "invoice"),
}
"""Kinds of events that each filter shows; ``all`` shows everything."""

ICONS = {
    "call_out": ("phone", "text2"),
    "call_in": ("phone", "text2"),
    "meeting_office": ("handshake", "text2"),
    "meeting_client": ("handshake", "text2"),
    "letter_in": ("mail", "text2"),
    "letter_out": ("mail", "text2"),
    "proposal": ("file-text", "text2"),
    "invoice": ("receipt-text", "text2"),
    "greeting": ("gift", "text2"),
    "note": ("message-square", "text2"),
    "order": ("inbox", "accent_text"),
    "assignment": ("corner-down-left", "text2"),
    "payment": ("banknote", "ok"),
    "refund": ("banknote", "late"),
    "handover": ("arrow-right-left", "text2"),
}
RULES = {
    "responsible": QT_TRANSLATE_NOOP("Client", "the client's responsible manager"),
    "substitute": QT_TRANSLATE_NOOP("Client", "instead of the absent responsible manager"),
    "protected": QT_TRANSLATE_NOOP("Client", "the manager found the client"),
    "reserved": QT_TRANSLATE_NOOP("Client", "such orders are reserved"),
    "fair": QT_TRANSLATE_NOOP("Client", "fair in orders and money"),
    "turn": QT_TRANSLATE_NOOP("Client", "by turn"),
    "load": QT_TRANSLATE_NOOP("Client", "by load"),
    "duty": QT_TRANSLATE_NOOP("Client", "by duty"),
    "value": QT_TRANSLATE_NOOP("Client", "by expected value"),
    "by_hand": QT_TRANSLATE_NOOP("Client", "picked by hand"),
    "imported": QT_TRANSLATE_NOOP("Client", "from the imported workbook"),
}
DAYS, TEXT = 62, 102
"""Distances in pixels from the row's left margin to the end of the days and the start of the texts."""


def chosen(events: tuple[Event, ...], wanted: str) -> list[Event]:
    """Return the events that a filter shows, in their order."""
    kinds = KINDS.get(wanted)
    return [event for event in events if kinds is None or event.kind in kinds]


def known_part(events: list[Event], card: ClientCard) -> list[Event]:
    """Return the events that are not older than the contacts read so far: between older ones some are
    missing."""
    if not card.more_contacts:
        return events
    oldest = min(event.at for event in card.history if event.contact is not None)
    return [event for event in events if event.at >= oldest]


def contact_kinds(wanted: str) -> frozenset[str] | None:
    """Return the kinds of contacts that a filter shows; None: all."""
    return frozenset(KINDS[wanted]) & frozenset(ContactKind) if wanted in KINDS else None


def title_of(event: Event) -> tuple[str, str]:
    """Return an event's title: its words in bold, and the words after them."""
    first, _, _ = event.text.partition("\n")
    order = order_number(event.order) if event.order else ""
    if event.kind == "order":
        return fill(translate("Client", "Order %1"), order), first
    if event.kind in ("payment", "refund"):
        said = fill(translate("Client", "for order %1"), order) if order else ""
        return capitalised(words.event(event.kind)), said
    said = words.event(event.kind)
    if event.kind in ("handover", "assignment"):
        return event.who, said
    if not event.who:
        return capitalised(said), first
    return event.who, f"{said}: {first}" if first else said


def _rule_or_reason(text: str) -> str:
    """Return words for an assignment's rule, or the reason of a pick by hand as it was written."""
    return translate("Client", RULES[text]) if text in RULES else text


def second_of(event: Event) -> str:
    """Return an event's second line: the rest of its text, the employee, the order."""
    _first, _, rest = event.text.partition("\n")
    if event.kind == "order":
        return " ".join(part for part in (event.who, rest) if part)
    if event.kind in ("payment", "refund", "handover", "assignment"):
        order = order_number(event.order) if event.order and event.kind == "assignment" else ""
        text = _rule_or_reason(event.text) if event.kind == "assignment" else event.text
        return "; ".join(part for part in (order, text.replace("\n", " ")) if part)
    order = order_number(event.order) if event.order else ""
    return "; ".join(part for part in (rest.replace("\n", " "), order) if part)


class HistoryDelegate(RowDelegate):
    """Paints an event in at most two lines: day, icon, title, and the amount at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(100, 56 if second_of(index.data(ROW)) else 36)

    def tooltip(self, record: Event) -> str:
        return record.text

    def paint_row(self, painter: QPainter, box: QRect, record: Event, selected: bool) -> None:
        room = box.adjusted(20, 8, -20, 0)
        top = QRect(room.left(), room.top(), room.width(), 20)
        days = QRect(top.left() - 20, top.top(), DAYS + 20, 20)
        cell(painter, days, dated(record.at.date(), self.today), token="text2", side=RIGHT)
        name, token = ICONS.get(record.kind, ("message-square", "text2"))
        paint_icon(painter, name, top.left() + DAYS + 9, top.top() + 1, token)
        if record.amount is not None:
            said = whole_money(record.amount)
            cell(painter, top, said, strong=True, side=RIGHT)
            top.setRight(top.right() - text_width(said, strong=True) - 16)
        bold, rest = title_of(record)
        end = cell(painter, top.adjusted(TEXT, 0, 0, 0), bold, strong=True)
        cell(painter, QRect(end + 5, top.top(), top.right() - end - 5, 20), rest)
        second = QRect(room.left() + TEXT, room.top() + 20, room.width() - TEXT, 20)
        cell(painter, second, second_of(record), token="text2")


def spoken(event: Event) -> str:
    """Return an event as one line for screen readers."""
    return " ".join((short_date(event.at.date()), *title_of(event), second_of(event))).strip()


class HistoryList(RowList):
    """The list of events; ``show_events`` fills it and stays on the same contact."""

    def __init__(self) -> None:
        self._painter = HistoryDelegate()
        super().__init__(RecordsModel(spoken), self._painter)

    def show_events(self, events: list[Event], now: datetime) -> None:
        self._painter.today = now.date()
        before = self.record()
        self.show_records(events, keep=lambda event: _same(event, before))
        self.picked.emit(self.record())


def _same(event: Event, before: Event | None) -> bool:
    """Return whether an event is the one that was shown before, as far as that can be told."""
    if before is None:
        return False
    if event.contact is not None and before.contact is not None:
        return event.contact.id == before.contact.id
    return event == before


class ContactTools(QWidget):
    """What can be done with the contact that is picked in the history; hidden for any other row."""

    def __init__(self, correct: Callable[[], object], remove: Callable[[], object]) -> None:
        super().__init__()
        self.correct = Button(
            translate("Client", "Correct…"), "flat", icon="pencil", key="F4", clicked=correct
        )
        self.remove = Button(translate("Client", "Remove…"), "flat", icon="x", key="Del", clicked=remove)
        self.setLayout(column(Line(), row(self.correct, self.remove, None, margins=(14, 5, 14, 5))))
        self.hide()

    def show_event(self, event: Event | None) -> None:
        self.setVisible(event is not None and event.contact is not None and event.contact.may_correct)
