"""The bar under the tabs: whether the drive answers, what is kept here, what became of kept entries.

At the foot it moves nothing that somebody is about to click when it comes and goes.
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.language.kept import away_sentence, elsewhere_words, stored_words
from desktop.language.translate import translate
from desktop.services.offline import DriveState, StoredEntry
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, Label


class DriveBar(QFrame):
    """Hidden while the drive answers. Once it answers again, stored entries are told until the bar is
    closed."""

    def __init__(
        self, desk: Desk, show_list: Callable[[], object], show_order: Callable[[UUID], object]
    ) -> None:
        super().__init__()
        self._desk, self._show_order = desk, show_order
        self._stored: list[StoredEntry] = []
        self._icon = IconLabel("cloud-off", "waiting")
        self._text = Label("", token="waiting", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(translate("Kept", "Show"), "link", clicked=show_list)
        self.order = Button(translate("Kept", "To the order"), "link", clicked=self._go_to_order)
        self.close_button = Button("", "flat", icon="x", clicked=self._forget_stored)
        self.close_button.setToolTip(translate("Window", "Close"))
        self.close_button.setAccessibleName(translate("Window", "Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        for button in (self.button, self.order, self.close_button):
            layout.addWidget(button)
        self.hide()
        desk.drive_status_changed.connect(self.show_drive_status)
        desk.stored.connect(self.show_stored)

    def show_stored(self, stored: Sequence[StoredEntry]) -> None:
        """Say what became of the entries that were kept here."""
        self._stored += stored
        self.show_drive_status(self._desk.drive_status)

    def show_drive_status(self, status: DriveStatus) -> None:
        said = away_sentence(
            status.state, status.reason, status.kept, status.undecided, status.as_of,
            self._desk.now(),
        )  # fmt: skip
        others = [elsewhere_words(other.place, other.kept) for other in status.elsewhere]
        warnings = [said, *others] if said else others
        tells = bool(self._stored) and status.state is DriveState.LIVE
        self._dress(status.state, "waiting" if warnings else "ok")
        self._text.setText("\n".join([*([stored_words(self._stored)] if tells else []), *warnings]))
        self.button.setVisible(bool(status.kept or status.undecided or status.elsewhere))
        self.order.setVisible(tells and len(self._orders) == 1)
        self.close_button.setVisible(tells)
        self.setVisible(bool(self._text.text()))

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def _orders(self) -> list[UUID]:
        return [one.order for one in self._stored if one.order is not None]

    def _dress(self, state: DriveState, kind: str) -> None:
        icon = {"ok": "circle-check", "waiting": "triangle-alert"}[kind]
        self._icon.show_icon("cloud-off" if state is DriveState.OFFLINE else icon, kind)
        self._text.set_token(kind)
        if self.property("message") != kind:
            self.setProperty("message", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def _go_to_order(self) -> None:
        self._show_order(self._orders[0])
        self._forget_stored()

    def _forget_stored(self) -> None:
        self._stored.clear()
        self.show_drive_status(self._desk.drive_status)
