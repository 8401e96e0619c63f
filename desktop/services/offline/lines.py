"""How a service is called: on the drive, or here while the drive is away."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.rules.errors import DolyaError, NeedsDrive, NoLocalCopy
from desktop.services.offline.allowed import is_allowed
from desktop.services.offline.environment import is_environment
from desktop.storage.offline.outbox import Outbox
from desktop.storage.operations import Act, Store

Figures = Mapping[str, Any]


class Line(Protocol):
    """What a call is made on."""

    @property
    def here(self) -> bool: ...

    @property
    def has_copy(self) -> bool: ...

    @property
    def store(self) -> Store: ...

    def perform(self, operation: Callable[..., Any], act: Act, figures: Figures) -> Any: ...


class DriveLine:
    """The office's own database; what may be kept here is, until it is known to be stored there."""

    here = False
    has_copy = True

    def __init__(self, store: Store, outbox: Outbox | None) -> None:
        self.store = store
        self._outbox = outbox

    def perform(self, operation: Callable[..., Any], act: Act, figures: Figures) -> Any:
        if self._outbox is None or not is_allowed(operation, figures):
            return operation(self.store, act, **figures)
        self._outbox.keep(act, operation.__name__, figures)
        try:
            result = operation(self.store, act, **figures)
        except Exception as error:
            if not is_environment(error):  # else it may be stored or not: the entry stays, to be replayed
                self._outbox.remove(act.id)
            raise
        self._outbox.remove(act.id)
        return result


class HereLine:
    """The snapshot with what is kept here. Without one nothing can be read, but things can be entered."""

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

    def perform(self, operation: Callable[..., Any], act: Act, figures: Figures) -> Any:
        """Keep it, and apply it to the snapshot so that it is seen; what is refused at once is not kept."""
        if self._outbox is None or not is_allowed(operation, figures):
            raise NeedsDrive("needs_drive", operation=operation.__name__)
        if self._store is None or self._outbox.holds(act):
            self._outbox.keep(act, operation.__name__, figures)
            return None if self._store is None else self._again(operation, act, figures)
        result = operation(self._store, act, **figures)
        self._outbox.keep(act, operation.__name__, figures)
        return result

    def _again(self, operation: Callable[..., Any], act: Act, figures: Figures) -> Any:
        """It was on its way to the drive and may be there: whether it is refused is known at the replay."""
        try:
            return operation(self._store, act, **figures)
        except DolyaError:
            return None
