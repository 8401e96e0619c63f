"""The clients whose phone or name fits what is typed, listed in the intake strip."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop.language.numbers import phone
from desktop.language.translate import translate
from desktop.services.intake import ClientMatch
from desktop.views.look.theme import text_width
from desktop.views.widgets.rows import RIGHT, RecordsModel, RowDelegate, RowList, cell

ROW, MOST = 32, 4
PHONE, MANAGER = 150, 110
"""Widths of the columns at the left and at the right, in pixels."""
ROOMY = 380
"""Where less is between phone and edge, the columns give way to the client's name."""


def digits_of(typed: str) -> str:
    """The digits typed, a leading 8 as the 7 that it stands for."""
    digits = "".join(sign for sign in typed if sign.isdigit())
    return f"7{digits[1:]}" if digits.startswith("8") else digits


def typed_part(shown: str, typed: str) -> int:
    """Return how many characters of the shown number match what is typed; 0 if it begins otherwise."""
    wanted, seen = digits_of(typed), 0
    digits = "".join(sign for sign in shown if sign.isdigit())
    if not wanted or not digits.startswith(wanted):
        return 0
    for place, sign in enumerate(shown, 1):
        seen += sign.isdigit()
        if seen == len(wanted):
            return place
    return 0


class MatchDelegate(RowDelegate):
    """Phone with the typed part marked, client, person, responsible manager."""

    row_height = ROW
    lines = False
    typed = ""

    def paint_row(self, painter: QPainter, box: QRect, match: ClientMatch, selected: bool) -> None:
        number = phone(match.phone) if match.phone else ""
        split = typed_part(number, self.typed)
        place = QRect(box.left() + 12, box.top(), 134, box.height())
        cell(painter, place, number[:split], token="accent_text", strong=True)
        done = text_width(number[:split], strong=True) if split else 0
        cell(painter, place.adjusted(done, 0, 0, 0), number[split:])
        left, right = box.left() + PHONE, box.right() + 1 - 12
        if right - left < ROOMY:  # the name has what it needs, the manager the rest
            name_width = min(text_width(match.name, strong=True) + 2, right - left)
            cell(painter, QRect(left, box.top(), name_width, box.height()), match.name, strong=True)
            right_of_name = left + name_width + 12
            if right - right_of_name >= MANAGER // 2:
                self._paint_manager(painter, QRect(right_of_name, box.top(), 0, box.height()), right, match)
            return
        name = QRect(left, box.top(), (right - MANAGER - left) * 11 // 20, box.height())
        cell(painter, name, match.name, strong=True)
        person = QRect(name.right() + 12, box.top(), right - MANAGER - name.right() - 12, box.height())
        cell(painter, person, match.person, token="text2")
        self._paint_manager(painter, QRect(right - MANAGER + 6, box.top(), 0, box.height()), right, match)

    def _paint_manager(self, painter: QPainter, start: QRect, right: int, match: ClientMatch) -> None:
        place = QRect(start.left(), start.top(), right - start.left(), start.height())
        cell(painter, place, match.responsible or translate("Orders", "nobody's"), side=RIGHT)

    def tooltip(self, record: ClientMatch) -> str:
        return f"{record.name} · {record.person}"


class MatchList(RowList):
    """Never takes the focus: ↑↓ come from the phone field."""

    def __init__(self) -> None:
        self._painter = MatchDelegate()
        super().__init__(RecordsModel(lambda match: f"{match.name}, {match.person}"), self._painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_matches(self, matches: list[ClientMatch], typed: str) -> None:
        self._painter.typed = typed
        before = self.record()
        self.show_records(matches, keep=lambda one: before is not None and one.client_id == before.client_id)
        self.setFixedHeight(ROW * max(1, min(MOST, len(matches))))
