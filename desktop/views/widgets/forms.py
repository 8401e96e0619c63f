"""A form in place, instead of a dialog: fields, one button, Esc closes, errors below in words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.errors import Conflict
from desktop.views.widgets.boxes import column, labelled
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.labels import Label
from desktop.views.widgets.versions import Versions

FIELD = 32


class InlineForm(QFrame):
    """Opens where it belongs. ``submit`` is called on Enter or the button; it says what is wrong itself.

    ``save_over(picked, version)``: where somebody else saved meanwhile, both versions are shown, and what the
    person picked of them is saved over the version with this number.
    """

    opened = Signal(bool)
    left = Signal()  # it closed while the cursor was in it

    def __init__(
        self, submit_text: str, submit: Callable[[], object], *, upright: bool = False, margin: int = 20,
        primary: bool = True, danger: bool = False,
    ) -> None:  # fmt: skip
        """``danger``: the button removes something."""
        super().__init__()
        self.setObjectName("strip")
        self._submit = submit
        self._upright = upright
        self._submit_text = submit_text
        self._fields = QVBoxLayout() if upright else QHBoxLayout()
        self._fields.setSpacing(10 if upright else 12)
        kind = "danger" if danger else "primary_small" if primary else "plain"
        self.button = Button(submit_text, kind, clicked=self._try)
        self.cancel = Button(translate("Window", "Cancel"), "link", clicked=self.close_form)
        self._note = Label("", token="waiting", wrap=True)
        self._wrong = Label("", token="late", wrap=True)
        for line in (self._note, self._wrong):
            line.hide()
        self.save_over: Callable[[dict[str, Any], int], object] | None = None
        self.versions: Versions | None = None
        margins = (margin, 14, margin, 14)
        self._whole = column(self._fields, 0, self._note, self._wrong, spacing=6, margins=margins)
        self.setLayout(self._whole)
        self._place_buttons()
        self.hide()

    def _place_buttons(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for button in (self.button, self.cancel):
            button.setFixedHeight(FIELD)
        self._buttons.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self._buttons.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        if self._upright:
            self._buttons.addStretch(1)
        self._fields.addLayout(self._buttons)

    def add_field(self, text: str, field: QWidget, stretch: int = 0) -> None:
        """A field below its label, in front of the buttons; ``stretch`` as in a layout."""
        field.setAccessibleName(text)
        if stretch == 0 and not self._upright:
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fields.insertLayout(self._fields.count() - 1, labelled(text, field), stretch)

    def add_widget(self, widget: QWidget) -> None:
        """A field that carries its own label, such as a check box, in front of the buttons."""
        self._fields.insertWidget(self._fields.count() - 1, widget)

    def add_button(self, button: Button) -> Button:
        """One more button, at the right of the others."""
        button.setFixedHeight(FIELD)
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return button

    def open_form(self, first: QWidget) -> None:
        """Show the form with the cursor in its first field."""
        self.say_wrong("")
        self.set_working(False)
        self.show()
        self.opened.emit(True)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        """Scroll the panel around the form so that its button, and what it says, are not below the edge."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        button = self.versions.button if self.versions is not None else self.button
        for widget in (self._note, self._wrong, button):
            if above is not None and not widget.isHidden():
                above.ensureWidgetVisible(widget)

    def close_form(self) -> None:
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self.opened.emit(False)
        if inside:
            self.left.emit()

    def say_wrong(self, text: str) -> None:
        """Show what is wrong, in words; an empty text takes it away."""
        self._drop_versions()
        self._wrong.say(text)
        self.set_working(False)
        if text:
            QTimer.singleShot(0, self, self._come_into_view)

    def say_no_date(self, field: QLineEdit, today: date) -> None:
        """Say that a field is to hold a date, and go there."""
        self.say_wrong(fill(translate("Orders", "A date, such as %1."), full_date(today)))
        field.setFocus()

    def say_note(self, text: str) -> None:
        """What to mind before pressing the button; an empty text takes it away."""
        self._note.say(text)

    @property
    def note_text(self) -> str:
        return self._note.text()

    def fail(self, error: Exception) -> None:
        """Keep the form open and say why nothing was stored."""
        self.say_wrong(error_sentence(error))
        if self.save_over is not None and isinstance(error, Conflict):
            save, version = self.save_over, error.details["version"]
            self.versions = Versions(
                error.details["theirs"], error.details["mine"], lambda picked: save(picked, version)
            )
            self._whole.addWidget(self.versions)
            self.button.hide()
            QTimer.singleShot(0, self, self._come_into_view)

    def _drop_versions(self) -> None:
        if self.versions is not None:
            self.versions.hide()
            self.versions.deleteLater()
            self.versions = None
            self.button.show()

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def set_working(self, working: bool, text: str = "") -> None:
        """While it is being stored the button says so and waits."""
        self.button.setEnabled(not working)
        self.button.show_text(text if working and text else self._submit_text)

    def _try(self) -> None:
        if self.versions is not None:
            self.versions.save()
        elif self.button.isEnabled():
            self._submit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif not on_enter(event, self._try) and event.key() != Qt.Key.Key_Backspace:
            # Backspace stays here: on a card it would lead back to the list.
            super().keyPressEvent(event)


class DeliberateForm(InlineForm):
    """A form whose Enter moves on to the next field: only a meant press of the button records or removes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not self.button.hasFocus():
            self.focusNextChild()


def line_edit(hint: str = "", width: int = 0) -> QLineEdit:
    """A field of 32 pixels; ``width`` 0: as wide as there is room."""
    field = QLineEdit()
    field.setPlaceholderText(hint)
    if width:
        field.setFixedWidth(width)
    return field


def choice(options: list[tuple[str, str]], width: int = 0) -> ChoiceBox:
    """A choice of (key, text); the key is its current data."""
    field = ChoiceBox()
    for key, text in options:
        field.addItem(text, key)
    field.setMinimumHeight(FIELD)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(8)
    if width:
        field.setFixedWidth(width)
    return field
