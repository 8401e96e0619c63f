"""Writing to an office: acts, operations, their unit of work, and the open store."""

from desktop.storage.operations.act import Act
from desktop.storage.operations.journal import Changes
from desktop.storage.operations.operation import REGISTRY, operation
from desktop.storage.operations.store import Store
from desktop.storage.operations.unit_of_work import UnitOfWork

__all__ = ["REGISTRY", "Act", "Changes", "Store", "UnitOfWork", "operation"]
