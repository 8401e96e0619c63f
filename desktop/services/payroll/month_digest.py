"""The digest of a closed month: tells whether anything in its stored statements was changed."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.models import ClosedMonth, Statement, StatementLine
from desktop.rules.months import Month
from desktop.storage.database.codec import encode

_STATEMENT = [
    Statement.employee_id, Statement.scheme, Statement.paid_by, Statement.components, Statement.accrued,
    Statement.tax, Statement.tax_rate, Statement.advance, Statement.payable, Statement.carry_over,
    Statement.advance_left,
]  # fmt: skip
_LINE = [
    StatementLine.place, StatementLine.component, StatementLine.key, StatementLine.basis, StatementLine.rate,
    StatementLine.amount, StatementLine.orders, StatementLine.day, StatementLine.details,
]  # fmt: skip


def month_digest(session: Session, month: Month) -> str:
    """Return the SHA-256, as hex, of a month's stored terms, statements and lines."""
    session.flush()
    terms = _select([ClosedMonth.terms]).where(ClosedMonth.month == month)
    statements = _select(_STATEMENT).where(Statement.month == month).order_by(Statement.employee_id)
    lines = (
        _select([Statement.employee_id, *_LINE])
        .join(Statement, StatementLine.statement_id == Statement.id)
        .where(Statement.month == month)
        .order_by(Statement.employee_id, StatementLine.place)
    )
    content = [[encode(list(row)) for row in session.execute(query)] for query in (terms, statements, lines)]
    text = json.dumps([str(month), *content], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _select(columns: Sequence[InstrumentedAttribute[Any]]) -> Select[Any]:
    return select(*columns)
