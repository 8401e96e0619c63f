"""Saved views of orders: a name, which list, and its filter; kept for each person on this PC."""

import json
from dataclasses import asdict, dataclass, fields, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from desktop.language.translate import fill, translate
from desktop.services.order_lists import OrderFilter
from desktop.services.this_pc.preferences import preferences, remember_table
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_enter, on_escape
from desktop.views.widgets.messages import UndoBar

LONGEST, MOST = 40, 30
"""The length of a name in characters, and so many views are kept."""
LISTS = ("open", "all")


@dataclass(frozen=True, slots=True)
class SavedView:
    """``view`` is the list: ``open`` or ``all``."""

    name: str
    view: str
    filter: OrderFilter


def views_to_text(views: list[SavedView]) -> str:
    """Return views as they are kept."""
    return json.dumps([asdict(one) for one in views], ensure_ascii=False)


def views_from_text(text: str) -> list[SavedView] | None:
    """Return the views that were kept; None: nothing was, or it cannot be read."""
    try:
        found = json.loads(text)
        return [_view(one) for one in found][:MOST]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _view(kept: dict[str, Any]) -> SavedView:
    name, view = kept["name"], kept["view"]
    if not isinstance(name, str) or view not in LISTS:
        raise ValueError("not a view")
    wanted = {one.name: kept["filter"].get(one.name) for one in fields(OrderFilter)}
    texts = {key: value for key, value in wanted.items() if isinstance(value, str)}
    return SavedView(name[:LONGEST], view, OrderFilter(**texts, overdue=wanted["overdue"] is True))


class Host(Protocol):
    """What shows the views."""

    undo: UndoBar

    def show_saved(self, saved: SavedView) -> None:
        """Show a view's orders."""

    def saved_as(self, name: str) -> SavedView:
        """Return what is shown now, under a name."""


class SavedViews(QWidget):
    """A button with the menu of views, and the field in which a name is typed."""

    def __init__(self, person: str, host: Host) -> None:
        super().__init__()
        self._person, self._host = person, host
        self._renamed: SavedView | None = None
        self.button = Button(translate("Orders", "Views"), "flat", icon="chevron-down", clicked=self._pop_up)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(translate("Orders", "Name of the view"))
        self.name.setAccessibleName(translate("Orders", "Name of the view"))
        self.setLayout(row(self.button, self.name, spacing=4))
        self.name.hide()

    @property
    def _key(self) -> str:
        return f"{self._person}:orders:views"

    @property
    def as_table(self) -> bool:
        """Whether this person has the orders as a table."""
        return preferences().tables.get(f"{self._person}:orders:shown") == "table"

    @as_table.setter
    def as_table(self, wanted: bool) -> None:
        remember_table(f"{self._person}:orders:shown", "table" if wanted else "rows")

    @property
    def views(self) -> list[SavedView]:
        """The person's views; at first one's own open orders and the overdue ones."""
        kept = views_from_text(preferences().tables.get(self._key, ""))
        if kept is not None:
            return kept
        return [
            SavedView(translate("Orders", "My open"), "open", OrderFilter(manager=self._person)),
            SavedView(translate("Orders", "Overdue"), "open", OrderFilter(overdue=True)),
        ]

    def keep(self, views: list[SavedView]) -> None:
        """Keep the person's views."""
        remember_table(self._key, views_to_text(views[-MOST:]))

    def menu(self) -> QMenu:
        """Return the views, and what can be done with them."""
        menu, views = QMenu(self), self.views
        for one in views:
            menu.addAction(one.name, partial(self._host.show_saved, one))
        menu.addSeparator()
        menu.addAction(translate("Orders", "Save this view…"), self.begin)
        if views:
            renaming = menu.addMenu(translate("Orders", "Rename"))
            removing = menu.addMenu(translate("Orders", "Remove"))
            for one in views:
                renaming.addAction(one.name, partial(self.begin, one))
                removing.addAction(one.name, partial(self.remove, one))
        return menu

    def _pop_up(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def begin(self, renamed: SavedView | None = None) -> None:
        """Ask for a name: of what is shown now, or another one of a view."""
        self._renamed = renamed
        self.name.setText(renamed.name if renamed is not None else "")
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def finish(self) -> None:
        """Keep the view under the name that was typed; another one of this name gives way."""
        name, before, old = self.name.text().strip(), self.views, self._renamed
        if not name:
            return
        saved = replace(old, name=name) if old is not None else self._host.saved_as(name)
        after = [saved if one == old else one for one in before if one == old or one.name != name]
        self.keep(after if old is not None else [*after, saved])
        self._leave()
        self._offer(fill(translate("Orders", "View saved: %1"), name), before)

    def remove(self, view: SavedView) -> None:
        before = self.views
        self.keep([one for one in before if one != view])
        self._offer(fill(translate("Orders", "View removed: %1"), view.name), before)

    def _offer(self, said: str, before: list[SavedView]) -> None:
        self._host.undo.offer(said, partial(self.keep, before))

    def _leave(self) -> None:
        self.name.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.name.isVisible() and (on_enter(event, self.finish) or on_escape(event, self._leave)):
            event.accept()
        else:
            super().keyPressEvent(event)
