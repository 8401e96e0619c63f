"""Parts that the panels share: who and what, the reason as a sentence, facts about the client."""

from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from desktop.language import words
from desktop.language.dates import clock, dated, day_and_month, day_words, moment_words
from desktop.language.explanations import passed_words
from desktop.language.numbers import NBSP, amount, currency_sign, order_number, whole_money
from desktop.language.reasons import plain_reason, reason_figures
from desktop.language.translate import fill, translate
from desktop.rules.explanation import Explanation
from desktop.services.clients import ClientCard
from desktop.services.order_lists import OrderRow
from desktop.views.orders.edit_form import OrderForm
from desktop.views.shell.contents import Navigate
from desktop.views.widgets.boxes import boxed, column, fact, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, Label
from desktop.views.widgets.sentence import Sentence


def who_and_what(
    order: OrderRow, client: ClientCard, explanation: Explanation | None, now: datetime, edit: OrderForm
) -> QWidget:
    """The client, the service and amount, where it came from; for a new client what was looked up; and the
    form in which this is changed."""
    what = ", ".join(part for part in (order.service or "", _money(order)) if part)
    known = translate("Orders", "new client") if order.new_client else translate("Orders", "regular client")
    came = f"{known} · {words.source(order.source)}, {moment_words(order.received, now)}"
    came = f"{came} · {order_number(order.number)}"
    if order.kept:
        came = f"{came} · {translate('Orders', 'kept here')}"
    lines = [Label(text, token=token, wrap=True) for text, token in ((what, "text"), (came, "text2")) if text]
    lines[0].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    change = Button(translate("Client", "Edit…"), "link", clicked=edit.begin)
    beside = row(lines[0], change)
    beside.setAlignment(change, Qt.AlignmentFlag.AlignTop)
    name = Label(client.name, points=13, strong=True, wrap=True)
    parts: list[QWidget | QLayout | int] = [name, beside, *lines[1:]]
    first = explanation.passed[0] if explanation is not None and explanation.passed else None
    looked_up = passed_words(first) if first is not None else ""
    if looked_up:
        parts += [8, checked(looked_up)]
    return boxed(column(section(*parts, spacing=0, top=16, bottom=12), edit))


def _money(order: OrderRow) -> str:
    return (
        f"{amount(order.amount, order.estimated)}{NBSP}{currency_sign()}" if order.amount is not None else ""
    )


def checked(text: str) -> QWidget:
    """A quiet note with a check mark."""
    said = Label(text, token="text2", wrap=True)
    said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    line = row(IconLabel("check", "ok", 16), said)
    line.setAlignment(line.itemAt(0).widget(), Qt.AlignmentFlag.AlignTop)
    return boxed(line)


def reason(explanation: Explanation, now: datetime, note: str = "") -> QWidget:
    """Who gets the order and why, the name in bold, then a sentence more; the figures in a line below."""
    said = Sentence(wrap=True)
    name = f"{explanation.winner}:" if explanation.winner else ""
    after = f"{plain_reason(explanation, now).removeprefix(name)} {note}".rstrip()
    said.show_words((name, "text", True), (after, "text", False))
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    figures = reason_figures(explanation)
    if not figures:
        return said
    return boxed(column(said, Label(figures, token="text2", wrap=True), spacing=4))


def closed_words(opens: datetime, now: datetime) -> Label:
    """Why nothing is dealt out now, and when it will be."""
    said = translate("Orders", "The office is closed: dealt out at the opening, %1 %2, or by hand now.")
    text = fill(said, day_words(opens.date(), now.date()), clock(opens))
    return Label(text, token="waiting", strong=True, wrap=True)


def about_client(client: ClientCard, now: datetime, navigate: Navigate) -> QWidget:
    """Facts about a client for the desk: paid orders, the last one, the last contact, the rhythm."""
    today = now.date()
    open_card = Button(translate("Orders", "Card"), "link", clicked=lambda: go_to_client(navigate, client.id))
    head = row(Label(translate("Orders", "About the client"), strong=True), None, open_card)
    facts = [fact(translate("Orders", "Paid orders"), str(client.paid_orders))]
    if client.paid_orders:
        facts.append(fact(translate("Orders", "Paid in all"), whole_money(client.paid)))
    last = client.last_contact
    if last is not None:
        when = f"{dated(last.at.date(), today)}, {words.event(last.kind)}"
        facts.append(fact(translate("Orders", "Last contact"), when))
    if client.rhythm is not None:
        facts.append(_rhythm(client, today))
    if client.birthday is not None:
        facts.append(fact(translate("Orders", "Birthday"), day_and_month(client.birthday)))
    return section(head, 4, *facts)


def _rhythm(client: ClientCard, today: date) -> QWidget:
    assert client.rhythm is not None
    days, late = client.rhythm.every_days, client.rhythm.late_days
    usual = translate("Orders", "Usually every %n days", "", days)
    came = any(event.kind == "order" and event.at.date() == today for event in client.history)
    if late <= 0 or client.open_orders or came:
        return fact(usual, translate("Orders", "on time"))
    return fact(usual, translate("Orders", "late by %n days", "", late), "late", True)


def go_to_client(navigate: Navigate, client: UUID) -> None:
    navigate("client", client)


def stacked(*parts: QWidget | None) -> QWidget:
    """Parts of a panel one below another, with room left at the foot."""
    return boxed(column(*parts, None))
