"""Service calls as values with their types: what a view hands to the desk to be made off the GUI thread.

desk.read(self, query(list_orders, desk.now(), view), then=self.show_orders)
desk.write(self, command(assign_order, order=order), then=self.say_assigned)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from desktop.storage.operations import Act, Store

P = ParamSpec("P")
R = TypeVar("R")

Report = Callable[[int, int], bool]
"""``report(done, of)`` tells how far a call is; it returns False once the call is cancelled."""


@dataclass(frozen=True, slots=True)
class Query(Generic[R]):
    """A reading service with its arguments; ``run(store, viewer, report)`` calls it for an employee's id."""

    run: Callable[[Store, int | None, Report], R]


@dataclass(frozen=True, slots=True)
class Command(Generic[R]):
    """An operation with its arguments."""

    operation: Callable[..., R]
    arguments: Mapping[str, Any]


def query(
    service: Callable[Concatenate[Store, int | None, P], R], /, *args: P.args, **kwargs: P.kwargs
) -> Query[R]:
    """Return the call ``service(store, viewer, *args, **kwargs)``; the desk says who the viewer is.

    Everything that the service reads is of one moment.
    """

    def run(store: Store, viewer: int | None, _report: Report) -> R:
        with store.read():
            return service(store, viewer, *args, **kwargs)

    return Query(run)


def long_query(
    service: Callable[Concatenate[Store, int | None, Report, P], R], /, *args: P.args, **kwargs: P.kwargs
) -> Query[R]:
    """Return the call ``service(store, viewer, report, *args, **kwargs)`` of a service that tells its
    progress."""
    return Query(lambda store, viewer, report: service(store, viewer, report, *args, **kwargs))


def command(
    operation: Callable[Concatenate[Store, Act, P], R], /, *args: P.args, **kwargs: P.kwargs
) -> Command[R]:
    """Return the call ``operation(store, act, **kwargs)``; the desk says who acts and when."""
    if args:
        raise TypeError("an operation takes its arguments by name")
    return Command(operation, kwargs)
