"""The piece rate: so much for each one above a number."""

from fractions import Fraction

from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Piece
from desktop.rules.pay.lines import PayLine, multiplied


def piece_lines(month: MonthBasis, employee: Employee, piece: Piece, key: str) -> list[PayLine]:
    fact = month.attainment(employee, piece.metric).fact
    counted = max(fact - piece.above, Fraction(0))
    details = {"metric": piece.metric, "fact": str(fact), "above": str(piece.above)}
    return [multiplied(Piece.kind, key, piece.amount, counted, details)]
