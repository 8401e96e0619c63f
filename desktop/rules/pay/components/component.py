"""The base of all components of a scheme, and the description of their fields.

A kind of component is one frozen dataclass in a module of its own. It annotates its fields with their types,
from which the setup file is parsed and written, and computes its lines of pay.
"""

from abc import ABC, abstractmethod
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, ClassVar, get_type_hints

from desktop.rules.pay.components.component_table import ComponentError
from desktop.rules.pay.components.field_types import FieldType
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine


class Component(ABC):
    """One part of a scheme."""

    __slots__ = ()

    kind: ClassVar[str]
    """The kind's name: in the setup file, in ``PayLine.component``, and as the key of its texts."""
    alternatives: ClassVar[tuple[str, ...]] = ()
    """Keys of which a table must give exactly one."""
    tops_up: ClassVar[bool] = False
    """Whether a line brings the sum of the lines above it up to its basis."""

    @abstractmethod
    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Compute the component's lines. ``place`` is its place in the scheme, from 0."""

    def contradiction(self) -> ComponentError | None:
        """Return how the fields contradict each other; None: they do not."""
        return None

    def key(self, place: int) -> str:
        """Return the name of the component within its scheme."""
        return f"{self.kind}:{place}"

    @classmethod
    def rate_is_share(cls, line: PayLine) -> bool:
        """Return whether the rate of the line is a plain number (days, pieces), not a percentage."""
        return False

    @classmethod
    def basis_kinds(cls, line: PayLine) -> tuple[str, ...]:
        """Return the kinds of line whose sum is the line's basis; none: the basis stands by itself."""
        return ()


@dataclass(frozen=True, slots=True)
class OnlyWith:
    """Marks a field that may be given only together with another one."""

    other: str


@dataclass(frozen=True, slots=True)
class ComponentField:
    """The description of one field, enough to parse it, to write it and to build its input in a form."""

    name: str
    type: FieldType
    required: bool
    default: Any = None
    only_with: str | None = None


@cache
def fields_of(component: type[Component]) -> tuple[ComponentField, ...]:
    """Return the fields that a kind of component declares, in order."""
    hints = get_type_hints(component, include_extras=True)
    return tuple(
        _described(one.name, hints[one.name].__metadata__, one.default)
        for one in fields(component)  # type: ignore[arg-type]  # every kind is a dataclass
    )


def _described(name: str, marks: tuple[Any, ...], default: Any) -> ComponentField:
    field_type = next(mark for mark in marks if isinstance(mark, FieldType))
    only_with = next((mark.other for mark in marks if isinstance(mark, OnlyWith)), None)
    if default is MISSING:
        return ComponentField(name, field_type, required=True, only_with=only_with)
    return ComponentField(name, field_type, required=False, default=default, only_with=only_with)
