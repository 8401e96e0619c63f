"""The rail: tabs as icons with words, a counter of what waits, who works, whether the drive answers."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyle, QStyledItemDelegate

from desktop.language import words
from desktop.language.kept import drive_words
from desktop.language.translate import fill, translate
from desktop.rules.office import Role
from desktop.services.offline import DriveState
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, Label
from desktop.views.widgets.rows import CENTRE, ROW, Index, Option, RecordsModel, cell

WIDE, NARROW = 160, 48


@dataclass(slots=True)
class Place:
    """A tab in the rail; ``waiting`` is what waits for this person."""

    key: str
    icon: str
    title: str
    waiting: int = 0


class RailDelegate(QStyledItemDelegate):
    """38-pixel rows; in the narrow rail the icon alone."""

    narrow = False

    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(NARROW if self.narrow else WIDE, 38)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        place, box = index.data(ROW), option.rect
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if here:
            painter.fillRect(box, colour("selected"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colour("accent_text"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        token = "text" if here else "text2"
        paint_icon(painter, place.icon, box.left() + 16, box.center().y() - 8, token)
        if not self.narrow:
            room = box.adjusted(44, 0, -44 if place.waiting else -6, 0)
            cell(painter, room, place.title, token=token, strong=here)
        if place.waiting:
            self._paint_counter(painter, box, place.waiting)
        painter.restore()

    def _paint_counter(self, painter: QPainter, box: QRect, waiting: int) -> None:
        text = str(waiting) if waiting < 100 else "99+"
        wide = max(22, 12 + 8 * len(text))
        right = box.right() - (1 if self.narrow else 12)
        place = QRect(right - wide, box.top() + (0 if self.narrow else 9), wide, 20)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("waiting_bg"))
        painter.drawRoundedRect(QRectF(place), 10, 10)
        cell(painter, place, text, token="waiting", strong=True, side=CENTRE)


class PresenceButton(Button):
    """Says whether one is here: go away, or come back. In the narrow rail its icon alone."""

    def __init__(self) -> None:
        super().__init__("", "flat", icon="clock")
        self._said, self._narrow = "", False
        self.hide()

    def show_presence(self, text: str, tip: str, away: bool) -> None:
        """Say what a press does; ``tip`` tells more."""
        self._said = text
        self.setProperty("away", away)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.set_narrow(self._narrow)
        self.show()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self.show_text("" if narrow else self._said)


class RailList(QListView):
    """The tabs; a click or the arrow keys go there."""

    def __init__(self, places: list[Place]) -> None:
        super().__init__()
        self.setObjectName("rail_list")
        self.places = RecordsModel(lambda place: place.title)
        self.places.show(places)
        self.setModel(self.places)
        self.delegate = RailDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Window", "Tabs"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()


class Rail(QFrame):
    """The left edge of the window."""

    went = Signal(str)
    menu_wanted = Signal(object)  # the button under which the menu opens
    person_wanted = Signal()  # somebody else works here

    def __init__(self, places: list[Place], name: str, role: Role | None) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.list = RailList(places)
        self.list.selectionModel().currentChanged.connect(self._go)
        self._look = Button(translate("Window", "Settings"), "flat", icon="settings-2")
        self._look.clicked.connect(lambda: self.menu_wanted.emit(self._look))
        self._drive_icon = IconLabel("database", "text2", 16)
        self._drive = Label("", token="text2", wrap=True)
        self._name, shown_role = name, words.role(role or "")
        self.person = Button(name, "flat", icon="users", clicked=self.person_wanted.emit)
        self.person.setToolTip(fill(translate("Window", "Working: %1"), f"{name}, {shown_role}"))
        self.person.setAccessibleName(self.person.toolTip())
        self.presence = PresenceButton()
        self._foot = boxed(
            column(
                Label(shown_role, token="text2"),
                self._drive_row(),
                spacing=4,
                margins=(16, 0, 8, 8),
            )
        )
        self._line = Line()
        inner = column(
            8, self.list, row(self._look, None, margins=(10, 0, 4, 8)), self._line,
            row(self.person, None, margins=(10, 6, 4, 4)),
            row(self.presence, None, margins=(10, 0, 4, 4)), self._foot,
        )  # fmt: skip
        inner.setStretch(1, 1)
        outer = row(boxed(inner), Line(upright=True), spacing=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)
        self.show_drive(DriveStatus())
        self.set_narrow(False)

    def _drive_row(self) -> QHBoxLayout:
        line = row(self._drive_icon, self._drive, spacing=6)
        line.setAlignment(self._drive_icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        return line

    def go(self, key: str) -> None:
        self.list.setCurrentIndex(self.list.places.place(lambda place: place.key == key))

    def show_waiting(self, key: str, waiting: int) -> None:
        for place in self.list.places.records:
            if place.key == key:
                place.waiting = waiting
        self.list.viewport().update()

    def show_drive(self, status: DriveStatus) -> None:
        """Whether the drive answers, and how much is kept here."""
        live = status.state is DriveState.LIVE
        token = "text2" if live else "waiting"
        self._drive_icon.show_icon("cloud-off" if status.state is DriveState.OFFLINE else "database", token)
        self._drive.setText(drive_words(status.state, status.kept, status.reason))
        self._drive.set_token(token)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, with the words as tooltips."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        self.list.delegate.narrow = narrow
        self.list.doItemsLayout()
        self._foot.setVisible(not narrow)
        self._line.setVisible(not narrow)
        self.presence.set_narrow(narrow)
        self._look.show_text("" if narrow else translate("Window", "Settings"))
        self.person.show_text("" if narrow else self._name)
        self.person.setFixedWidth(min(self.person.sizeHint().width(), WIDE - 16))
        self._look.setToolTip(translate("Window", "Settings") if narrow else "")

    def _go(self, index: Index, _before: Any) -> None:
        place = index.data(ROW)
        if place is not None:
            self.went.emit(place.key)
