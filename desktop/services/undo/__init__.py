"""Taking actions back: the list of today's own, the last one, or any one."""

from desktop.services.undo.actions import OwnAction, lasting, list_actions
from desktop.services.undo.taking_back import UndoneAction, undo_last, undo_operation

__all__ = ["OwnAction", "UndoneAction", "lasting", "list_actions", "undo_last", "undo_operation"]
