"""Access: signing in, the table of rights, asking for a right."""

from desktop.services.access.guard import check_right, has_owner, may, read_as, require
from desktop.services.access.names import employee_id, employee_name, employee_names
from desktop.services.access.pay_arguments import PAY_ARGUMENTS, pay_arguments
from desktop.services.access.rights import RIGHTS, Right, has_right, rights_of

__all__ = [
    "PAY_ARGUMENTS", "RIGHTS", "Right", "check_right", "employee_id", "employee_name", "employee_names",
    "has_owner", "has_right", "may", "pay_arguments", "read_as", "require", "rights_of",
]  # fmt: skip
