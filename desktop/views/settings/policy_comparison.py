"""What each policy would have done with the new clients' orders of the last whole month."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.errors import error_sentence
from desktop.language.numbers import currency_sign, number
from desktop.language.translate import capitalised, fill, translate
from desktop.language.words import policy
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.simulation import SimulatedPolicy, least_uneven
from desktop.services.dealing import simulate
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import boxed, clear, column
from desktop.views.widgets.labels import Label

ENOUGH_ORDERS = 10
MOST_MANAGERS = 4
"""Of more the figures stand in the sentence of each policy alone."""


class PolicyComparison(QWidget):
    """``known(policies)`` is called when the figures are there."""

    def __init__(self, desk: Desk, known: Callable[[Sequence[SimulatedPolicy]], object]) -> None:
        super().__init__()
        self._desk, self._known = desk, known
        self._asked: Month | None = None
        self.title = Label("", strong=True, wrap=True)
        self.said = Label("", token="text2", wrap=True)
        self._table = column()
        self.advice = Label("", wrap=True)
        parts = (self.title, self.said, boxed(self._table), self.advice, None)
        self.setLayout(column(*parts, spacing=8, margins=(20, 16, 20, 16)))

    def load(self) -> None:
        """Compare the policies on the last whole month, unless that is done."""
        month = Month.of(self._desk.now().date()).plus(-1)
        if month == self._asked:
            return
        self._asked = month
        self.title.setText(
            fill(translate("Settings", "%1 under each policy"), capitalised(month_name(month)))
        )
        self.said.setText(translate("Settings", "Comparing…"))
        self._desk.read(
            self, query(simulate, month.first, month.last), then=self._show, failed=self._failed,
            key="comparison",
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        few = isinstance(error, Refused) and error.code == "nothing_to_simulate"
        none = translate("Settings", "No order of a new client came in that month.")
        self.said.setText(none if few else error_sentence(error))

    def _show(self, policies: tuple[SimulatedPolicy, ...]) -> None:
        dealt = sum(one.orders for one in policies[0].managers)
        if dealt < ENOUGH_ORDERS:
            self.said.setText(fill(translate("Settings", "Too few orders to compare: %1"), dealt))
            return
        self.said.setText(fill(translate("Settings", "New clients' orders: %1"), dealt))
        clear(self._table)
        for one in policies:
            self._table.addWidget(_figures(one))
        self.advice.setText(_advice(policies))
        self._known(policies)


def _figures(simulated: SimulatedPolicy) -> QWidget:
    """A policy's name; below it orders and expected money by manager, and the largest balance at the end."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 6, 0, 6)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    managers = simulated.managers if len(simulated.managers) <= MOST_MANAGERS else ()
    title = Label(capitalised(policy(simulated.policy)), strong=True)
    grid.addWidget(title, 0, 0, 1, len(managers) + 1)
    if managers:
        _put_line(grid, 1, "", [one.name.split()[0] for one in managers])
        _put_line(grid, 2, translate("Settings", "orders"), [str(one.orders) for one in managers])
        thousands = [number(one.expected_value / 1000) for one in managers]
        _put_line(grid, 3, fill(translate("Settings", "thousand %1"), currency_sign()), thousands)
    said = translate("Settings", "largest gap: %1 orders, in money %2")
    gap = fill(said, number(simulated.gap_orders, 1), number(simulated.gap_value, 1))
    grid.addWidget(Label(gap, token="text2"), 4, 0, 1, len(managers) + 1)
    widget = QWidget()
    widget.setLayout(grid)
    return widget


def _put_line(grid: QGridLayout, row: int, title: str, figures: Sequence[str]) -> None:
    grid.addWidget(Label(title, token="text2"), row, 0)
    for place, text in enumerate(figures, 1):
        label = Label(text, token="text" if title else "text2")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, place)


def _advice(policies: Sequence[SimulatedPolicy]) -> str:
    best = least_uneven(policies)
    return fill(translate("Settings", "Most even in that month: %1."), policy(best.policy))


def month_sentence(simulated: SimulatedPolicy) -> str:
    """Return who would have got how many orders: ``Last month: Anna 9, Boris 9``."""
    each = ", ".join(f"{one.name} {one.orders}" for one in simulated.managers)
    return fill(translate("Settings", "Last month: %1"), each)
