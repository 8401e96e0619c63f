"""Says which operations may be entered while the drive is away."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.services.care import log_outcome, plan_step
from desktop.services.clients import (
    add_person,
    add_reach_to_client,
    edit_client,
    edit_contact,
    edit_person,
    log_contact,
)
from desktop.services.intake import take_order
from desktop.services.orders import change_stage, edit_order

_NEW = {
    each.__name__
    for each in (take_order, log_contact, log_outcome, plan_step, add_person, add_reach_to_client)
}
_EDITS = {each.__name__ for each in (edit_client, edit_contact, edit_person, edit_order, change_stage)}


def is_allowed(operation: Callable[..., Any], arguments: Mapping[str, Any]) -> bool:
    """Return whether an operation may be kept for later: it adds something new, or says which version it
    changes."""
    name = operation.__name__
    return name in _NEW or is_edit(name, arguments)


def is_edit(name: str, arguments: Mapping[str, Any]) -> bool:
    """Return whether this is a change that is refused if somebody else saved meanwhile."""
    return name in _EDITS and arguments.get("version") is not None
