"""Below the list: what the client wrote or said, as it came."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from desktop.language.dates import day_words, moment_words
from desktop.language.numbers import order_number, phone
from desktop.language.translate import fill, translate
from desktop.services.order_lists import OrderCard
from desktop.views.orders.rows import subject_or_service
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.labels import Label


class Letter(QScrollArea):
    """The order's subject, who asks, and the text; scrolls where it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Label("", points=13, strong=True, wrap=True)
        self._when = Label("", token="text2")
        self._who = Label("", token="text2", wrap=True)
        self._text = Label("", wrap=True)
        self._due = Label("", token="text2")
        for label in (self._title, self._who, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(self._title, self._when, spacing=12)
        head.setStretch(0, 1)
        head.setAlignment(self._when, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._whole = boxed(
            column(head, 2, self._who, 10, self._text, 8, self._due, None, margins=(20, 14, 20, 14))
        )
        self.setWidget(self._whole)
        self._whole.hide()
        self._text.hide()

    @property
    def has_text(self) -> bool:
        """Whether there is something to read beside what list and panel say already."""
        return not self._text.isHidden()

    def show_card(self, card: OrderCard | None, now: datetime) -> None:
        """Show an order's text; None: no order is picked."""
        self._whole.setVisible(card is not None)
        if card is None:
            _fill(self._text, "")
            return
        self._title.setText(subject_or_service(card.row) or order_number(card.row.number))
        self._when.setText(moment_words(card.row.received, now))
        contacts = (card.row.client, phone(card.client_phone or ""), card.client_email or "")
        _fill(self._who, ", ".join(part for part in contacts if part))
        _fill(self._text, card.text)
        due = fill(translate("Orders", "Due: %1"), day_words(card.due, now.date())) if card.due else ""
        _fill(self._due, due)


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
