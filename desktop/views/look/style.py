"""The window's style: Fusion with a palette and a style sheet from the theme, following its changes."""

from string import Template

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from desktop.language.translate import qt_texts
from desktop.resources import resource
from desktop.views.look.theme import Theme, colour, font, theme, theme_switch


def dress(app: QApplication) -> None:
    """Give the application its style and theme, now and whenever the theme changes."""
    app.setStyle("Fusion")
    app.setFont(font())
    switch = theme_switch()
    switch.changed.connect(lambda: _apply(app))
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: switch.follow())
    switch.follow()
    _apply(app)


_captions: list[QTranslator] = []


def speak_captions(language: str) -> None:
    """Qt's own dialogs speak the language too, where Qt knows it; else English."""
    while _captions:
        QApplication.removeTranslator(_captions.pop())
    found = qt_texts(language)
    if found is not None:
        _captions.append(found)
        QApplication.installTranslator(found)


def choose_theme(choice: str) -> None:
    """``system``, ``light`` or ``dark``; the title bar follows where the system lets it."""
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    QApplication.styleHints().setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
    theme_switch().choose(choice)


def sheet(of: Theme) -> str:
    """The style sheet with a theme's colours in place."""
    colours = {token: getattr(of, token) for token in Theme.__slots__ if token not in ("chart", "heat")}
    return Template(resource("theme", "window.qss").read_text(encoding="utf-8")).substitute(colours)


def _apply(app: QApplication) -> None:
    QPixmapCache.clear()
    app.setPalette(_palette())
    app.setStyleSheet(sheet(theme()))


def _palette() -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for where, token in (
        (role.Window, "base"),
        (role.Base, "field"),
        (role.AlternateBase, "window"),
        (role.Button, "base"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.ButtonText, "text"),
        (role.PlaceholderText, "text2"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent_text"),
        (role.ToolTipBase, "window"),
        (role.ToolTipText, "text"),
        (role.Light, "hover"),
        (role.Midlight, "line"),
        (role.Mid, "line2"),
        (role.Dark, "fieldline"),
        (role.Shadow, "fieldline"),
    ):
        palette.setColor(where, colour(token))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, colour("disabled"))
    return palette
