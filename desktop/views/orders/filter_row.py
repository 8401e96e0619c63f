"""The filter above open orders and all: by manager, stage, source, service, period, overdue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy

from desktop.language import words
from desktop.language.translate import translate
from desktop.rules.facts import Source, Stage
from desktop.services.order_lists import OrderFilter
from desktop.views.orders.reads import FilterChoices
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import choice

NARROW, WIDE = 76, 150


class FilterRow(QFrame):
    """``changed``: another filter is chosen; ``wanted`` is None while nothing is filtered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.manager = _box(translate("Orders", "all managers"))
        self.stage = _box(translate("Orders", "all stages"))
        self.source = _box(translate("Orders", "all sources"))
        self.service = _box(translate("Orders", "all services"))
        self.period = _box(translate("Orders", "any time"))
        for box, name in (
            (self.period, translate("Orders", "Received")),
            (self.manager, translate("Orders", "Manager")),
            (self.stage, translate("Orders", "Stage")),
            (self.source, translate("Orders", "Source")),
            (self.service, translate("Orders", "Service")),
        ):
            box.setAccessibleName(name)
            box.activated.connect(lambda _place: self.choose_anew())
        for stage in Stage:
            self.stage.addItem(words.stage(stage), str(stage))
        for source in Source:
            self.source.addItem(words.source(source), str(source))
        for period, text in (
            ("month", translate("Orders", "this month")),
            ("last_month", translate("Orders", "last month")),
            ("year", translate("Orders", "this year")),
        ):
            self.period.addItem(text, period)
        self.overdue = QCheckBox(translate("Orders", "overdue"))
        self.overdue.toggled.connect(lambda _on: self.choose_anew())
        self.all = Button(translate("Orders", "Show all"), "link", clicked=self.clear)
        self.all.hide()
        boxes = self.boxes
        self.right = row(spacing=8)
        layout = row(*boxes, self.overdue, self.all, spacing=8)
        for box in boxes:
            layout.setStretchFactor(box, 4)
        layout.addStretch(1)
        below = row(None, spacing=8)
        below.addLayout(self.right)
        self.setLayout(column(boxed(layout), boxed(below), spacing=4, margins=(20, 0, 20, 6)))

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
            period=self.period.currentData() or None,
        )
        return None if chosen == OrderFilter() else chosen

    @property
    def boxes(self) -> tuple[ChoiceBox, ...]:
        return (self.manager, self.stage, self.source, self.service, self.period)

    def show_filter(self, wanted: OrderFilter) -> None:
        """Choose what a filter wants, and tell nobody; a manager who is not offered yet is."""
        chosen = (wanted.manager, wanted.stage, wanted.source, wanted.service, wanted.period)
        for box, value in zip(self.boxes, chosen, strict=True):
            if value is not None and box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value) if value is not None else 0)
        before = self.overdue.blockSignals(True)
        self.overdue.setChecked(wanted.overdue)
        self.overdue.blockSignals(before)

    def clear(self) -> None:
        """Filter nothing any more."""
        self.show_filter(OrderFilter())
        self.choose_anew()

    def choose_anew(self) -> None:
        """Tell that something else is chosen."""
        self.all.setVisible(self.wanted is not None)
        self.changed.emit()


def _box(nothing: str) -> ChoiceBox:
    box = choice([("", nothing)])
    box.setMinimumWidth(NARROW)
    box.setMaximumWidth(WIDE)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
