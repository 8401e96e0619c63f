"""Says what an item of a day is about, and when it is to be done."""

from datetime import date

from desktop.language.dates import day_words
from desktop.language.numbers import order_number
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.care import ItemKind, TodayItem

STEPS = {
    "call": QT_TRANSLATE_NOOP("Today", "call as promised"),
    "meeting": QT_TRANSLATE_NOOP("Today", "meeting"),
    "letter": QT_TRANSLATE_NOOP("Today", "write a letter"),
    "task": QT_TRANSLATE_NOOP("Today", "task"),
}
SUGGESTIONS = {
    "bigger_batch": QT_TRANSLATE_NOOP("Today", "suggest a bigger batch less often"),
    "other_service": QT_TRANSLATE_NOOP("Today", "suggest what others order too: %1"),
    "for_the_company": QT_TRANSLATE_NOOP("Today", "suggest an offer for the company"),
    "recommend": QT_TRANSLATE_NOOP("Today", "ask for two or three people to recommend"),
}
_ICONS = {
    ItemKind.CONFIRM: "inbox", ItemKind.ORDER_DUE: "clock", ItemKind.BIRTHDAY: "gift",
    ItemKind.SUGGESTION: "message-square", ItemKind.SILENT: "message-square", ItemKind.NEGLECTED: "users",
}  # fmt: skip
_STEP_ICONS = {"meeting": "handshake", "letter": "mail", "task": "check"}


def icon(item: TodayItem) -> str:
    """Return the name of the icon of an item."""
    known = _STEP_ICONS.get(item.step_kind) if item.kind is ItemKind.STEP else _ICONS.get(item.kind)
    return known or "phone"


def about(item: TodayItem, today: date) -> str:
    """Return what there is to do: ``usually every 32 days, 9 days late``."""
    days = item.days
    match item.kind:
        case ItemKind.STEP:
            return item.text or translate("Today", STEPS[item.step_kind])
        case ItemKind.CONFIRM:
            return _with(translate("Today", "new order, confirm it"), item)
        case ItemKind.ORDER_DUE:
            return _with(translate("Today", "to be handed over"), item)
        case ItemKind.REPEAT:
            return _repeat(item, today)
        case ItemKind.AFTERCARE:
            return _with(translate("Today", "ask whether all is well"), item)
        case ItemKind.BIRTHDAY if item.person:
            return fill(translate("Today", "birthday: %1"), item.person)
        case ItemKind.BIRTHDAY:
            return translate("Today", "the company's birthday")
        case ItemKind.SUGGESTION:
            return fill(translate("Today", SUGGESTIONS[item.suggestion]), item.service)
        case ItemKind.SILENT:
            return translate("Today", "%n days without a contact", "", days)
        case ItemKind.NEGLECTED:
            return translate("Today", "nobody in touch for %n days: hand it over?", "", days)


def when(item: TodayItem, today: date) -> tuple[str, str]:
    """Return the last column of a row, and its colour: a time of today, a day, how late it is."""
    late = (today - item.day).days
    if late > 0:
        return translate("Today", "%n days", "", late), "late"
    if item.at is not None and late == 0:
        return f"{item.at:%H:%M}", "text"
    return day_words(item.day, today), "text2"


def _repeat(item: TodayItem, today: date) -> str:
    days = item.days
    usual = translate("Today", "orders every %n days", "", days)
    late = (today - item.day).days
    if late <= 0:
        return usual
    said = translate("Today", "%n days late", "", late)
    return f"{usual}, {said}"


def _with(text: str, item: TodayItem) -> str:
    number = order_number(item.number) if item.number else ""
    what = ", ".join(part for part in (number, item.text) if part)
    return f"{text}: {what}" if what else text
