"""Which arguments of operations tell what somebody is paid.

The one list of them: whatever seals pay in the journal, the outbox, the log and backups goes by it.
"""

from collections.abc import Mapping

PAY_ARGUMENTS: Mapping[str, frozenset[str]] = {
    "adjust_pay": frozenset({"kind", "amount", "reason"}),
    "apply_setup": frozenset({"file"}),
    "save_earned_before": frozenset({"accrued", "tax"}),
    "save_scheme": frozenset({"components"}),
    "set_employee_scheme": frozenset({"scheme"}),
}
"""By operation: the names of its arguments that hold amounts, rates, schemes or adjustments of pay."""


def pay_arguments(operation: str) -> frozenset[str]:
    """The names of an operation's arguments that must not be read by those who may not see the pay."""
    return PAY_ARGUMENTS.get(operation, frozenset())
