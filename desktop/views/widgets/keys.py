"""Keys: Enter, and shortcuts. A key that is held down counts as one press."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

ANYWHERE = Qt.ShortcutContext.WindowShortcut
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


def is_enter(event: QKeyEvent) -> bool:
    """Return whether the key is Enter, pressed or held down."""
    return event.key() in ENTER


def on_enter(event: QKeyEvent, then: Callable[[], object]) -> bool:
    """Call ``then`` if the key is Enter, once for as long as it is held down; return whether it is Enter."""
    if not is_enter(event):
        return False
    if not event.isAutoRepeat():
        then()
    event.accept()
    return True


def on_escape(event: QKeyEvent, then: Callable[[], object]) -> bool:
    """Call ``then`` if the key is Esc; return whether it is."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    then()
    return True


def shortcut(
    keys: str | QKeySequence.StandardKey,
    widget: QWidget,
    then: Callable[[], object],
    context: Qt.ShortcutContext = ANYWHERE,
) -> QShortcut:
    """Call ``then`` when the keys are pressed, once for as long as they are held down."""
    made = QShortcut(QKeySequence(keys), widget, context=context)
    made.setAutoRepeat(False)
    made.activated.connect(lambda: then())
    return made
