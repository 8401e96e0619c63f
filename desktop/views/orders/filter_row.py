"""The filter above the list of open orders and of all: by manager, stage, source, service, overdue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy

from desktop.language import words
from desktop.language.translate import translate
from desktop.rules.facts import Source, Stage
from desktop.services.order_lists import OrderFilter
from desktop.views.orders.reads import FilterChoices
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import choice

NARROW, WIDE = 84, 150


class FilterRow(QFrame):
    """``changed``: another filter is chosen; ``wanted`` is None while nothing is filtered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.manager = _box(translate("Orders", "all managers"))
        self.stage = _box(translate("Orders", "all stages"))
        self.source = _box(translate("Orders", "all sources"))
        self.service = _box(translate("Orders", "all services"))
        for box, name in (
            (self.manager, translate("Orders", "Manager")),
            (self.stage, translate("Orders", "Stage")),
            (self.source, translate("Orders", "Source")),
            (self.service, translate("Orders", "Service")),
        ):
            box.setAccessibleName(name)
            box.activated.connect(lambda _place: self._choose())
        for stage in Stage:
            self.stage.addItem(words.stage(stage), str(stage))
        for source in Source:
            self.source.addItem(words.source(source), str(source))
        self.overdue = QCheckBox(translate("Orders", "overdue"))
        self.overdue.toggled.connect(lambda _on: self._choose())
        self.all = Button(translate("Orders", "Show all"), "link", clicked=self.clear)
        self.all.hide()
        boxes = (self.manager, self.stage, self.source, self.service)
        layout = row(*boxes, self.overdue, self.all, spacing=8, margins=(20, 0, 20, 10))
        for box in boxes:
            layout.setStretchFactor(box, 4)
        layout.addStretch(1)
        self.setLayout(layout)

    def offer(self, found: FilterChoices) -> None:
        """Offer managers and services; what is chosen stays chosen."""
        for box, names in ((self.manager, found.managers), (self.service, found.services)):
            chosen = box.currentData()
            while box.count() > 1:
                box.removeItem(1)
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    @property
    def wanted(self) -> OrderFilter | None:
        """What is chosen; None: everything."""
        chosen = OrderFilter(
            manager=self.manager.currentData() or None,
            stage=self.stage.currentData() or None,
            source=self.source.currentData() or None,
            service=self.service.currentData() or None,
            overdue=self.overdue.isChecked(),
        )
        return None if chosen == OrderFilter() else chosen

    def clear(self) -> None:
        """Filter nothing any more."""
        for box in (self.manager, self.stage, self.source, self.service):
            box.setCurrentIndex(0)
        self.overdue.setChecked(False)
        self._choose()

    def _choose(self) -> None:
        self.all.setVisible(self.wanted is not None)
        self.changed.emit()


def _box(nothing: str) -> ChoiceBox:
    box = choice([("", nothing)])
    box.setMinimumWidth(NARROW)
    box.setMaximumWidth(WIDE)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
