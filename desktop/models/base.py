"""The base of all mapped classes."""

from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Date, DateTime, MetaData, Text, Time, Uuid
from sqlalchemy.orm import DeclarativeBase

from desktop.models.types import EnumText, Exact, Money, MonthText
from desktop.rules.care.steps import ContactResult, StepKind, StepState
from desktop.rules.explanation import Rule
from desktop.rules.facts import ContactKind, ReachKind, ResponsibilityOrigin, Segment, Source, Stage
from desktop.rules.ledger import PostingKind
from desktop.rules.letters import LetterKind, NoOrderReason, SenderKind
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay, Half, OrderNumbers, Policy, Role
from desktop.rules.pay.components.adjustments import DeductionGround
from desktop.rules.totals import Total

_ENUMS = (
    AbsencePay, ContactKind, ContactResult, DeductionGround, Half, LetterKind, NoOrderReason, OrderNumbers,
    Policy, PostingKind, ReachKind, ResponsibilityOrigin, Role, Rule, Segment, SenderKind, Source, Stage,
    StepKind, StepState, Total,
)  # fmt: skip

_COLUMN_TYPES: dict[Any, Any] = {
    str: Text,
    Decimal: Money,
    Fraction: Exact,
    Month: MonthText,
    UUID: Uuid,
    date: Date,
    datetime: DateTime,
    time: Time,
    dict[str, Any]: JSON,
    list[Any]: JSON,
    **{enum: EnumText(enum) for enum in _ENUMS},
}


class Base(DeclarativeBase):
    """Constraint names are fixed so that migrations can name them on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = _COLUMN_TYPES
