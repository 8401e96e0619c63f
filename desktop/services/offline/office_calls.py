"""Calls services on the drive, or on what this PC keeps while the drive is away."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.rules.errors import DolyaError, NeedsDrive, NoLocalCopy
from desktop.services.offline.allowed import is_allowed
from desktop.services.offline.failures import is_environment
from desktop.storage.offline.outbox import Outbox
from desktop.storage.operations import Act, Store

Arguments = Mapping[str, Any]


class OfficeCalls(Protocol):
    """The connection through which views call services."""

    @property
    def here(self) -> bool:
        """Whether this is what this PC keeps, and not the drive."""

    @property
    def has_copy(self) -> bool:
        """Whether anything can be read."""

    @property
    def store(self) -> Store:
        """The store for reads. Raises NoLocalCopy if there is none."""

    def perform(self, operation: Callable[..., Any], act: Act, arguments: Arguments) -> Any:
        """Perform an operation and return its result."""


class DriveCalls:
    """Calls on the office's own database. An operation that may be kept on this PC is kept until it is known
    to be stored."""

    here = False
    has_copy = True

    def __init__(self, store: Store, outbox: Outbox | None) -> None:
        self.store = store
        self._outbox = outbox

    def perform(self, operation: Callable[..., Any], act: Act, arguments: Arguments) -> Any:
        if self._outbox is None or not is_allowed(operation, arguments):
            return operation(self.store, act, **arguments)
        self._outbox.keep(act, operation.__name__, arguments)
        try:
            result = operation(self.store, act, **arguments)
        except Exception as error:
            if not is_environment(error):  # else it may be stored or not: the entry stays, to be replayed
                self._outbox.remove(act.id)
            raise
        self._outbox.remove(act.id)
        return result


class SnapshotCalls:
    """Calls on the snapshot and the kept entries. Without a snapshot nothing can be read, but entered."""

    here = True

    def __init__(self, store: Store | None, outbox: Outbox | None) -> None:
        self._store = store
        self._outbox = outbox

    @property
    def has_copy(self) -> bool:
        return self._store is not None

    @property
    def store(self) -> Store:
        if self._store is None:
            raise NoLocalCopy("nothing_at_hand")
        return self._store

    def perform(self, operation: Callable[..., Any], act: Act, arguments: Arguments) -> Any:
        """Apply an operation to the snapshot, so that it is seen, and keep it unless it is refused.

        Raises NeedsDrive for an operation that cannot be kept.
        """
        if self._outbox is None or not is_allowed(operation, arguments):
            raise NeedsDrive("needs_drive", operation=operation.__name__)
        if self._store is None or self._outbox.holds(act):
            self._outbox.keep(act, operation.__name__, arguments)
            return None if self._store is None else self._again(operation, act, arguments)
        result = operation(self._store, act, **arguments)
        self._outbox.keep(act, operation.__name__, arguments)
        return result

    def _again(self, operation: Callable[..., Any], act: Act, arguments: Arguments) -> Any:
        """Apply an operation that was on its way to the drive and may be stored there: a refusal here does
        not count."""
        try:
            return operation(self._store, act, **arguments)
        except DolyaError:
            return None
