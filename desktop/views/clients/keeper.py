"""The line on a card that proposes to hand the client of a hunting manager over to another one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.language.translate import fill, translate
from desktop.services.clients import ClientCard
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel


class KeeperLine(QWidget):
    """The proposal and its button, which calls ``take(manager, reason)``."""

    def __init__(self, take: Callable[[str, str], object]) -> None:
        super().__init__()
        self._take = take
        self._card: ClientCard | None = None
        self.text = ElidedLabel()
        self.button = Button(translate("Client", "Fill in the handover"), "link", clicked=self._fill_in)
        whole = row(IconLabel("handshake"), self.text, self.button, None, margins=(0, 6, 0, 0))
        whole.setAlignment(self.text, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)
        self.hide()

    def show_card(self, card: ClientCard) -> None:
        self._card = card
        proposed = fill(
            translate("Client", "Time to hand over: orders paid %1. Proposed: %2"),
            card.paid_orders,
            card.proposed_keeper,
        )
        self.text.setText(proposed)
        self.setVisible(card.proposed_keeper is not None)

    def _fill_in(self) -> None:
        if self._card is not None and self._card.proposed_keeper is not None:
            reason = fill(translate("Client", "orders paid: %1"), self._card.paid_orders)
            self._take(self._card.proposed_keeper, reason)
