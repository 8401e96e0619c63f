"""The managers in the panel: who is here, the load, the balance now and after, in order of the turn."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.language.balances import ShownBalance, shown_after, shown_before
from desktop.language.dates import until_words
from desktop.language.explanations import obstacle_words
from desktop.language.numbers import balance, signed
from desktop.language.translate import fill, translate
from desktop.language.words import absence
from desktop.rules.explanation import Candidate, Explanation, ObstacleKind, Rule
from desktop.services.people.employees import EmployeeRow
from desktop.views.look.theme import colour, text_width
from desktop.views.widgets.rows import RIGHT, RecordsModel, RowDelegate, RowList, bar, cell

ROW, HEAD = 54, 28
LOAD, NOW, AFTER = 136, 68, 0
"""Right edges of the columns, in pixels from the panel's right margin."""
MILLION = 1_000_000
NARROW_LOAD = 42
"""The width of "10/15", in pixels."""
WITH_BAR = 340
"""In a narrower panel the presence has the room of the bar."""


@dataclass(frozen=True, slots=True)
class ManagerRow:
    """One manager as the panel shows them; ``money`` None: the policy does not look at it."""

    candidate: Candidate
    before: ShownBalance
    after: ShownBalance
    presence: str
    token: str
    money: bool
    wins: bool
    absence_id: int | None

    @property
    def name(self) -> str:
        return self.candidate.manager


def manager_rows(explanation: Explanation, people: list[EmployeeRow], now: datetime) -> list[ManagerRow]:
    """Return the managers in order of the turn; those who cannot get the order last, with the reason."""
    known = {person.name: person for person in people}
    rows = []
    unit = _money_unit(explanation)
    before, after = shown_before(explanation, unit), shown_after(explanation, unit)
    for candidate in explanation.candidates:
        person = known.get(candidate.manager)
        presence, token = _presence(candidate, person, now)
        rows.append(
            ManagerRow(
                candidate,
                before[candidate.manager],
                after[candidate.manager],
                presence,
                token,
                explanation.rule is Rule.FAIR,
                candidate.manager == explanation.winner,
                person.absence_id if person else None,
            )
        )
    return rows


def _money_unit(explanation: Explanation) -> Fraction:
    """Return the unit in which balances in money are shown: with millions what two digits of one are."""
    largest = max((max(abs(one.value), abs(one.value_after)) for one in explanation.candidates), default=0)
    return Fraction(1) if largest < MILLION else Fraction(MILLION, 100)


def _presence(candidate: Candidate, person: EmployeeRow | None, now: datetime) -> tuple[str, str]:
    """Return the managers' presence now, whatever it was at the order's moment."""
    if is_absent(person):
        said = presence_words(person, now)[0]
        return (translate("Orders", "away now"), "waiting") if candidate.eligible else (said, "text2")
    if candidate.obstacle is None or candidate.obstacle.kind is ObstacleKind.ABSENT:
        return translate("Orders", "here"), "ok"
    if candidate.obstacle.kind is ObstacleKind.CAP:
        return translate("Orders", "limit of orders"), "late"
    return obstacle_words(candidate.obstacle, candidate, now), "text2"


def is_absent(person: EmployeeRow | None) -> bool:
    return person is not None and (person.absence is not None or not person.employed)


def now_words(said: str) -> str:
    """Describe a manager who could take the order when it arrived and is absent now."""
    return fill(translate("Orders", "now — %1"), said)


def differs_now(explanation: Explanation, people: list[EmployeeRow]) -> bool:
    """Somebody's presence is another now than it was as of the order's moment."""
    away = {person.name for person in people if is_absent(person)}
    absent = {
        one.manager
        for one in explanation.candidates
        if one.obstacle is not None and one.obstacle.kind is ObstacleKind.ABSENT
    }
    return bool(gone_since(explanation, people) or absent - away)


def gone_since(explanation: Explanation, people: list[EmployeeRow]) -> list[EmployeeRow]:
    """Return the managers who could take the order as of its moment and are absent now."""
    able = {one.manager for one in explanation.candidates if one.eligible} | {explanation.winner}
    return [person for person in people if person.name in able and is_absent(person)]


def load_words(open_orders: int, cap: int | None) -> str:
    """``3 из 12``; without a limit the number alone."""
    return fill(translate("Orders", "%1 of %2"), open_orders, cap) if cap is not None else str(open_orders)


def presence_words(person: EmployeeRow | None, now: datetime) -> tuple[str, str]:
    """Return a manager's presence in words, and the name of its colour."""
    if person is None or not person.employed:
        return translate("Orders", "no longer employed"), "text2"
    if person.absence is None:
        return translate("Orders", "here"), "ok"
    word = absence(person.absence)
    return (f"{word} {until_words(person.until, now)}" if person.until else word), "text2"


def money_balance(value: Fraction) -> str:
    """Return whole units of the currency with their sign, or millions where they would not fit."""
    if abs(value) < MILLION:
        return signed(value)
    return fill(translate("Orders", "%1 M"), signed(value / MILLION, 2))


class ManagerDelegate(RowDelegate):
    """Two lines a row: the name and the presence, "3 of 12" and its bar, both balances now and after."""

    row_height = ROW
    lines = False

    def paint_row(self, painter: QPainter, box: QRect, row: ManagerRow, selected: bool) -> None:
        candidate, able = row.candidate, row.candidate.eligible
        if row.wins:
            painter.fillRect(box, colour("selected"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colour("accent_text"))
        token = "text" if able else "text2"
        right = box.right() + 1 - 20
        first = QRect(box.left() + 20, box.top() + 8, 0, 20)
        second = first.translated(0, 20)
        load_right = right - LOAD
        barred = box.width() >= WITH_BAR
        if barred:
            cell(painter, _until(first, load_right - 56), row.name, token=token, strong=True)
            cell(
                painter,
                _until(second, load_right - (50 if candidate.cap else 0)),
                row.presence,
                token=row.token,
            )
            self._paint_load(painter, QRect(load_right - 70, first.top(), 70, 20), candidate, token, barred)
        else:
            self._paint_narrow(painter, first, second, load_right, row, token)
        self._pair(painter, right - NOW, first, balance(row.before.turns), token, False)
        self._pair(painter, right - AFTER, first, balance(row.after.turns), token, row.wins)
        if row.money:
            self._pair(painter, right - NOW, second, money_balance(row.before.value), "text2", False)
            self._pair(painter, right - AFTER, second, money_balance(row.after.value), "text2", row.wins)

    def _paint_narrow(
        self, painter: QPainter, first: QRect, second: QRect, right: int, row: ManagerRow, token: str
    ) -> None:
        """The name has the first line; the load stands after the presence where it fits."""
        cell(painter, _until(first, right), row.name, token=token, strong=True)
        beside = text_width(row.presence) <= right - NARROW_LOAD - second.left()
        cell(painter, _until(second, right - (NARROW_LOAD if beside else 0)), row.presence, token=row.token)
        if beside:
            load = QRect(right - NARROW_LOAD, second.top(), NARROW_LOAD, 20)
            self._paint_load(painter, load, row.candidate, token, barred=False)

    def _paint_load(
        self, painter: QPainter, box: QRect, candidate: Candidate, token: str, barred: bool
    ) -> None:
        load, cap = candidate.open_orders, candidate.cap
        said = load_words(load, cap) if barred or cap is None else f"{load}/{cap}"
        cell(painter, box, said, token=token, side=RIGHT)
        if candidate.cap and barred:
            part = candidate.open_orders / candidate.cap
            full = candidate.open_orders >= candidate.cap
            track = QRect(box.right() + 1 - 44, box.bottom() + 3, 44, 6)
            bar(painter, track, part, "late_fill" if full else "text2")

    def _pair(self, painter: QPainter, right: int, line: QRect, text: str, token: str, strong: bool) -> None:
        cell(painter, QRect(right - 64, line.top(), 64, 20), text, token=token, strong=strong, side=RIGHT)

    def tooltip(self, record: ManagerRow) -> str:
        return f"{record.name}: {record.presence}"


def _until(line: QRect, right: int) -> QRect:
    """Return the part of a line up to an x."""
    return QRect(line.left(), line.top(), right - line.left(), line.height())


class ManagerTable(RowList):
    """The table with its head; the row of who gets the order is marked. A menu marks somebody absent."""

    def __init__(self) -> None:
        super().__init__(
            RecordsModel(lambda row: f"{row.name}, {row.presence}, {balance(row.before.turns)}"),
            ManagerDelegate(),
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Orders", "Turn"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_managers(self, rows: list[ManagerRow]) -> None:
        self.show_records(rows, keep=lambda row: row.wins)
        self.setFixedHeight(ROW * len(rows))

    def row_at(self, point: QPoint) -> ManagerRow | None:
        index = self.indexAt(point)
        return self.records_model.records[index.row()] if index.isValid() else None


class ManagerHeads(QWidget):
    """The names of the table's columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self.rect()
        right = box.right() + 1 - 20
        turn = QRect(box.left() + 20, box.top(), 100, box.height())
        cell(painter, turn, translate("Orders", "Turn"), token="text2")
        for edge, text in (
            (LOAD, translate("Orders", "open")),
            (NOW, translate("Orders", "balance")),
            (AFTER, translate("Orders", "after")),
        ):
            place = QRect(right - edge - 68, box.top(), 68, box.height())
            cell(painter, place, text, token="text2", side=RIGHT)
