"""Operations: every write is a named one, stored in the journal together with its effect.

A write service is written as a plain function of the unit of work and called with the store and the act:

    @operation
    def change_stage(work: UnitOfWork, *, order: str, stage: str) -> None: ...

    change_stage(store, Act(anna, now), order=order_id, stage="paid")  # anna: an employee's id

Arguments and result are plain (text, whole numbers, Decimal, Fraction, dates, UUID, lists and
dictionaries of them), so that the journal can hold them and an operation can be applied from it. A result
may also be a frozen record of plain fields: the journal holds its fields, the caller gets the record.
An act whose id is in the journal already is not applied again: its stored result comes back.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from desktop.rules.errors import BadInput
from desktop.storage.operations.act import Act
from desktop.storage.operations.store import Store
from desktop.storage.operations.unit_of_work import UnitOfWork

P = ParamSpec("P")
R = TypeVar("R")


REGISTRY: dict[str, Callable[..., Any]] = {}
"""Every operation of the program by name: ``REGISTRY[name](store, act, **arguments)``."""


def operation(effect: Callable[Concatenate[UnitOfWork, P], R]) -> Callable[Concatenate[Store, Act, P], R]:
    """Make a write service of a function that works inside a unit of work."""
    name = effect.__name__
    declared = effect.__annotations__.get("return")
    record = declared if isinstance(declared, type) and is_dataclass(declared) else None

    @wraps(effect)
    def plain_effect(*args: Any, **kwargs: Any) -> Any:
        result = effect(*args, **kwargs)
        return _fields_of(result) if record is not None else result

    @wraps(effect)
    def perform(store: Store, act: Act, *args: P.args, **kwargs: P.kwargs) -> R:
        if args:
            raise TypeError(f"{name} takes its arguments by name")
        result = store.perform(name, plain_effect, act, kwargs)
        return cast(R, _record_of(record, result) if record is not None else result)

    if name in REGISTRY:
        raise ValueError(f"two operations are called {name}")
    REGISTRY[name] = perform
    return perform  # type: ignore[return-value]  # functools.wraps forgets the changed first arguments


def effect_of(perform: Callable[Concatenate[Store, Act, P], R]) -> Callable[Concatenate[UnitOfWork, P], R]:
    """Return what an operation does inside a unit of work, to be a part of another operation."""
    effect: Callable[Concatenate[UnitOfWork, P], R] = perform.__wrapped__  # type: ignore[attr-defined]
    return effect


def _fields_of(record: Any) -> dict[str, Any]:
    return {each.name: getattr(record, each.name) for each in fields(record)}


def _record_of(record: type, stored: Any) -> Any:
    """Return the record whose fields the journal holds; BadInput where another program put in others."""
    try:
        return record(**stored)
    except TypeError as error:
        raise BadInput("unreadable_entry") from error
