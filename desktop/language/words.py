"""Words for the program's codes on screen and on paper: one word for one thing."""

from desktop.language.numbers import currency_sign
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate

ROLES = {
    "owner": QT_TRANSLATE_NOOP("Words", "owner"),
    "office_manager": QT_TRANSLATE_NOOP("Words", "office manager"),
    "manager": QT_TRANSLATE_NOOP("Words", "manager"),
    "accountant": QT_TRANSLATE_NOOP("Words", "accountant"),
}
STAGES = {
    "new": QT_TRANSLATE_NOOP("Words", "new"),
    "negotiation": QT_TRANSLATE_NOOP("Words", "negotiation"),
    "proposal": QT_TRANSLATE_NOOP("Words", "proposal"),
    "invoice": QT_TRANSLATE_NOOP("Words", "invoice"),
    "paid": QT_TRANSLATE_NOOP("Words", "paid"),
    "lost": QT_TRANSLATE_NOOP("Words", "lost"),
    "spam": QT_TRANSLATE_NOOP("Words", "not an order"),
}
SOURCES = {
    "email": QT_TRANSLATE_NOOP("Words", "letter"),
    "phone": QT_TRANSLATE_NOOP("Words", "call"),
    "walk-in": QT_TRANSLATE_NOOP("Words", "visit"),
    "site": QT_TRANSLATE_NOOP("Words", "website"),
    "own": QT_TRANSLATE_NOOP("Words", "own"),
}
SOURCE_ICONS = {
    "email": "mail",
    "phone": "phone",
    "walk-in": "footprints",
    "site": "globe",
    "own": "handshake",
}
EVENTS = {
    "call_out": QT_TRANSLATE_NOOP("Words", "outgoing call"),
    "call_in": QT_TRANSLATE_NOOP("Words", "incoming call"),
    "meeting_office": QT_TRANSLATE_NOOP("Words", "meeting at the office"),
    "meeting_client": QT_TRANSLATE_NOOP("Words", "meeting at the client's"),
    "letter_in": QT_TRANSLATE_NOOP("Words", "letter from the client"),
    "letter_out": QT_TRANSLATE_NOOP("Words", "letter to the client"),
    "proposal": QT_TRANSLATE_NOOP("Words", "proposal"),
    "invoice": QT_TRANSLATE_NOOP("Words", "invoice"),
    "greeting": QT_TRANSLATE_NOOP("Words", "greeting"),
    "note": QT_TRANSLATE_NOOP("Words", "note"),
    "order": QT_TRANSLATE_NOOP("Words", "order"),
    "payment": QT_TRANSLATE_NOOP("Words", "payment"),
    "refund": QT_TRANSLATE_NOOP("Words", "refund"),
    "assignment": QT_TRANSLATE_NOOP("Words", "assignment"),
    "handover": QT_TRANSLATE_NOOP("Words", "handover of the client"),
}
SEGMENTS = {
    "small": QT_TRANSLATE_NOOP("Words", "small business"),
    "medium": QT_TRANSLATE_NOOP("Words", "medium business"),
    "large": QT_TRANSLATE_NOOP("Words", "large business"),
    "retail": QT_TRANSLATE_NOOP("Words", "retail"),
    "person": QT_TRANSLATE_NOOP("Words", "private person"),
}
POLICIES = {
    "fair": QT_TRANSLATE_NOOP("Words", "fair in orders and money"),
    "turn": QT_TRANSLATE_NOOP("Words", "by turn"),
    "load": QT_TRANSLATE_NOOP("Words", "by load"),
    "duty": QT_TRANSLATE_NOOP("Words", "by duty"),
    "value": QT_TRANSLATE_NOOP("Words", "by expected value"),
}
METRICS = {
    "calls": QT_TRANSLATE_NOOP("Words", "Calls"),
    "meetings": QT_TRANSLATE_NOOP("Words", "Meetings"),
    "proposals": QT_TRANSLATE_NOOP("Words", "Proposals"),
    "invoices": QT_TRANSLATE_NOOP("Words", "Invoices"),
    "orders": QT_TRANSLATE_NOOP("Words", "Orders"),
    "new_clients": QT_TRANSLATE_NOOP("Words", "New clients"),
    "revenue": QT_TRANSLATE_NOOP("Words", "Revenue"),
    "margin": QT_TRANSLATE_NOOP("Words", "Margin"),
    "cold_calls": QT_TRANSLATE_NOOP("Words", "Cold calls"),
    "net_revenue": QT_TRANSLATE_NOOP("Words", "Net revenue"),
    "new_revenue": QT_TRANSLATE_NOOP("Words", "Revenue from new clients"),
    "new_margin": QT_TRANSLATE_NOOP("Words", "Margin from new clients"),
    "average_order": QT_TRANSLATE_NOOP("Words", "Average order"),
    "active_clients": QT_TRANSLATE_NOOP("Words", "Active clients"),
    "rating": QT_TRANSLATE_NOOP("Words", "Rating"),
}
COMPONENTS = {
    "salary": QT_TRANSLATE_NOOP("Words", "Salary"),
    "leave": QT_TRANSLATE_NOOP("Words", "Leave pay"),
    "percent": QT_TRANSLATE_NOOP("Words", "Percent"),
    "piece": QT_TRANSLATE_NOOP("Words", "Piece rate"),
    "pool": QT_TRANSLATE_NOOP("Words", "Pool"),
    "quality": QT_TRANSLATE_NOOP("Words", "Quality"),
    "bonus": QT_TRANSLATE_NOOP("Words", "Bonus"),
    "penalty": QT_TRANSLATE_NOOP("Words", "Not earned"),
    "minimum": QT_TRANSLATE_NOOP("Words", "Minimum"),
    "adjustment": QT_TRANSLATE_NOOP("Words", "Adjustments"),
    "correction": QT_TRANSLATE_NOOP("Words", "Corrections"),
    "carry_over": QT_TRANSLATE_NOOP("Words", "Carry-over"),
}
ABSENCES = {
    "vacation": QT_TRANSLATE_NOOP("Words", "vacation"),
    "sick": QT_TRANSLATE_NOOP("Words", "sick leave"),
    "errand": QT_TRANSLATE_NOOP("Words", "errand"),
    "calls": QT_TRANSLATE_NOOP("Words", "calling block"),
    "meeting": QT_TRANSLATE_NOOP("Words", "away at a meeting"),
    "unpaid": QT_TRANSLATE_NOOP("Words", "unpaid leave"),
    "absent": QT_TRANSLATE_NOOP("Words", "absent"),
    "unexcused": QT_TRANSLATE_NOOP("Words", "unexcused absence"),
}


def _word(table: dict[str, str], code: str) -> str:
    """The office's own names (a service, an absence kind) come out as they are."""
    return translate("Words", table[code]) if code in table else code


def role(code: str) -> str:
    return _word(ROLES, code)


def stage(code: str) -> str:
    return _word(STAGES, code)


def source(code: str) -> str:
    return _word(SOURCES, code)


def event(code: str) -> str:
    """A contact's kind, or another line of a client's story."""
    return _word(EVENTS, code)


def segment(code: str) -> str:
    return _word(SEGMENTS, code)


def policy(code: str) -> str:
    return _word(POLICIES, code)


def component(code: str) -> str:
    return _word(COMPONENTS, code)


def absence(code: str) -> str:
    return _word(ABSENCES, code)


def metric(code: str) -> str:
    """Return a metric's name: of ``service:NAME`` the service, of ``service_revenue:NAME`` its revenue."""
    kind, colon, name = code.partition(":")
    match kind:
        case "service_revenue":
            return f"{name}, {currency_sign()}"
        case "conversion":
            return fill(translate("Words", "Orders that reached the stage «%1»"), stage(name))
        case "work":
            return fill(translate("Words", "Work: %1"), name)
    return name if colon else _word(METRICS, code)
