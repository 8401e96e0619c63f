"""Writing to an office: acts, operations, their unit of work, and the open store."""

from desktop.storage.operations.act import Act
from desktop.storage.operations.journal_entries import Changes
from desktop.storage.operations.no_undo import UNDO_REFUSALS, no_undo
from desktop.storage.operations.operation import REGISTRY, effect_of, operation
from desktop.storage.operations.row_changes import has_changed
from desktop.storage.operations.store import Store
from desktop.storage.operations.unit_of_work import UnitOfWork

__all__ = [
    "REGISTRY", "UNDO_REFUSALS", "Act", "Changes", "Store", "UnitOfWork", "effect_of", "has_changed",
    "no_undo", "operation",
]  # fmt: skip
