"""Names every operation in the words of the screen."""

from collections.abc import Mapping
from typing import Any

from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate

KINDS = {
    "take_order": QT_TRANSLATE_NOOP("Kept", "New order"),
    "log_contact": QT_TRANSLATE_NOOP("Kept", "Contact"),
    "log_outcome": QT_TRANSLATE_NOOP("Kept", "Contact with its result"),
    "plan_step": QT_TRANSLATE_NOOP("Kept", "Next step"),
    "edit_contact": QT_TRANSLATE_NOOP("Kept", "Correction of a contact"),
    "add_person": QT_TRANSLATE_NOOP("Kept", "New person"),
    "edit_person": QT_TRANSLATE_NOOP("Kept", "Change of a person"),
    "add_reach_to_client": QT_TRANSLATE_NOOP("Kept", "New phone or e-mail"),
    "edit_client": QT_TRANSLATE_NOOP("Kept", "Change of a client"),
    "edit_order": QT_TRANSLATE_NOOP("Kept", "Change of an order"),
    "change_stage": QT_TRANSLATE_NOOP("Kept", "Another stage"),
}
"""Operations that may be kept on a PC while the drive is away."""
ENTRIES = {
    "record_payment": QT_TRANSLATE_NOOP("Recovery", "Payment"),
    "record_refund": QT_TRANSLATE_NOOP("Recovery", "Refund"),
    "correct_payment": QT_TRANSLATE_NOOP("Recovery", "Correction of a payment"),
    "remove_payment": QT_TRANSLATE_NOOP("Recovery", "Removal of a payment"),
    "agree_shares": QT_TRANSLATE_NOOP("Recovery", "Shares of an order's payments"),
    "consent_to_shares": QT_TRANSLATE_NOOP("Recovery", "Consent to shares of an order"),
    "rate_order": QT_TRANSLATE_NOOP("Recovery", "Rating of an order"),
    "set_pass_through": QT_TRANSLATE_NOOP("Recovery", "Pass-through of an order"),
    "record_work": QT_TRANSLATE_NOOP("Recovery", "Work on an order"),
    "remove_work": QT_TRANSLATE_NOOP("Recovery", "Work on an order removed"),
    "set_orders_before": QT_TRANSLATE_NOOP("Recovery", "Orders before the records"),
    "assign_order": QT_TRANSLATE_NOOP("Recovery", "Assignment of an order"),
    "deal_orders": QT_TRANSLATE_NOOP("Recovery", "Assignment of waiting orders"),
    "reassign_order": QT_TRANSLATE_NOOP("Recovery", "Order handed to another manager"),
    "undo_assignment": QT_TRANSLATE_NOOP("Recovery", "Assignment taken back"),
    "confirm_order": QT_TRANSLATE_NOOP("Recovery", "Order confirmed"),
    "decline_order": QT_TRANSLATE_NOOP("Recovery", "Order given back"),
    "object_to_assignment": QT_TRANSLATE_NOOP("Recovery", "Objection to an assignment"),
    "answer_objection": QT_TRANSLATE_NOOP("Recovery", "Answer to an objection"),
    "excuse_decline": QT_TRANSLATE_NOOP("Recovery", "Giving back excused"),
    "reject_order": QT_TRANSLATE_NOOP("Recovery", "Marked as no order"),
    "answer_match": QT_TRANSLATE_NOOP("Recovery", "Answer whether it is the same client"),
    "complete_step": QT_TRANSLATE_NOOP("Recovery", "Step done"),
    "put_off_step": QT_TRANSLATE_NOOP("Recovery", "Step put off"),
    "drop_step": QT_TRANSLATE_NOOP("Recovery", "Step dropped"),
    "settle_reminder": QT_TRANSLATE_NOOP("Recovery", "Reminder settled"),
    "set_consent": QT_TRANSLATE_NOOP("Recovery", "Consent to calls and letters"),
    "deliver_order": QT_TRANSLATE_NOOP("Recovery", "Order delivered"),
    "remove_contact": QT_TRANSLATE_NOOP("Recovery", "Removal of a contact"),
    "remove_person": QT_TRANSLATE_NOOP("Recovery", "Removal of a person"),
    "edit_reach": QT_TRANSLATE_NOOP("Recovery", "Change of a phone or e-mail"),
    "remove_reach": QT_TRANSLATE_NOOP("Recovery", "Removal of a phone or e-mail"),
    "hand_over_client": QT_TRANSLATE_NOOP("Recovery", "Handover of a client"),
    "record_absence": QT_TRANSLATE_NOOP("Recovery", "Absence"),
    "end_absence": QT_TRANSLATE_NOOP("Recovery", "End of an absence"),
    "set_target": QT_TRANSLATE_NOOP("Recovery", "Plan"),
    "copy_last_targets": QT_TRANSLATE_NOOP("Recovery", "Last month's plan copied"),
    "file_reason": QT_TRANSLATE_NOOP("Recovery", "Reason for a missed plan"),
    "judge_reason": QT_TRANSLATE_NOOP("Recovery", "Decision about a reason"),
    "adjust_pay": QT_TRANSLATE_NOOP("Recovery", "Adjustment of pay"),
    "pay_advances": QT_TRANSLATE_NOOP("Recovery", "Advances of a month"),
    "close_month": QT_TRANSLATE_NOOP("Recovery", "Closing of a month"),
    "reopen_month": QT_TRANSLATE_NOOP("Recovery", "Reopening of a month"),
    "apply_setup": QT_TRANSLATE_NOOP("Recovery", "Setup of the office"),
    "edit_office": QT_TRANSLATE_NOOP("Recovery", "Settings of the office"),
    "set_policy": QT_TRANSLATE_NOOP("Recovery", "How orders are assigned"),
    "save_reserved": QT_TRANSLATE_NOOP("Recovery", "Reserved orders"),
    "add_employee": QT_TRANSLATE_NOOP("Recovery", "New employee"),
    "edit_employee": QT_TRANSLATE_NOOP("Recovery", "Change of an employee"),
    "end_employment": QT_TRANSLATE_NOOP("Recovery", "End of employment"),
    "set_employee_scheme": QT_TRANSLATE_NOOP("Recovery", "Scheme of an employee"),
    "save_service": QT_TRANSLATE_NOOP("Recovery", "Service"),
    "remove_service": QT_TRANSLATE_NOOP("Recovery", "Removal of a service"),
    "save_absence_kind": QT_TRANSLATE_NOOP("Recovery", "Kind of absence"),
    "remove_absence_kind": QT_TRANSLATE_NOOP("Recovery", "Removal of a kind of absence"),
    "save_scheme": QT_TRANSLATE_NOOP("Recovery", "Pay scheme"),
    "remove_scheme": QT_TRANSLATE_NOOP("Recovery", "Removal of a pay scheme"),
    "save_account": QT_TRANSLATE_NOOP("Recovery", "Bank account"),
    "remove_account": QT_TRANSLATE_NOOP("Recovery", "Removal of a bank account"),
    "save_mailbox": QT_TRANSLATE_NOOP("Recovery", "Mailbox"),
    "take_in_letter": QT_TRANSLATE_NOOP("Recovery", "Letter"),
    "this_is_an_order": QT_TRANSLATE_NOOP("Recovery", "Letter marked as an order"),
    "this_is_no_order": QT_TRANSLATE_NOOP("Recovery", "Letter marked as no order"),
    "mark_as_form": QT_TRANSLATE_NOOP("Recovery", "Form of a site"),
    "save_earned_before": QT_TRANSLATE_NOOP("Recovery", "Earned before"),
    "remove_earned_before": QT_TRANSLATE_NOOP("Recovery", "Earned before"),
    "set_calendar_day": QT_TRANSLATE_NOOP("Recovery", "Day of the calendar"),
    "clear_calendar_day": QT_TRANSLATE_NOOP("Recovery", "Day of the calendar"),
    "set_duty": QT_TRANSLATE_NOOP("Recovery", "Duty"),
    "clear_duty": QT_TRANSLATE_NOOP("Recovery", "Duty"),
    "set_norm": QT_TRANSLATE_NOOP("Recovery", "Norm of calls"),
    "clear_norm": QT_TRANSLATE_NOOP("Recovery", "Norm of calls"),
    "import_workbook": QT_TRANSLATE_NOOP("Recovery", "Import of a workbook"),
    "undo_operation": QT_TRANSLATE_NOOP("Recovery", "Action taken back"),
    "undo_last": QT_TRANSLATE_NOOP("Recovery", "Action taken back"),
}
"""Operations that can only be stored on the office's own drive."""


def operation_words(name: str) -> str:
    """Return the name of an operation: ``Payment``."""
    if name in KINDS:
        return translate("Kept", KINDS[name])
    return translate("Recovery", ENTRIES[name]) if name in ENTRIES else translate("Recovery", "Other entry")


def needs_drive_sentence(details: Mapping[str, Any], _shown: Mapping[str, str]) -> str:
    """Return the sentence for an operation that cannot be kept for later."""
    said = translate(
        "Errors",
        "%1: the office drive is not responding, and this cannot be kept for later. "
        "Try again when it answers.",
    )
    return fill(said, operation_words(details.get("operation", "")))


def undo_depends_sentence(details: Mapping[str, Any], shown: Mapping[str, str]) -> str:
    """Return the sentence for an action on which a later one depends."""
    said = translate("Errors", "Take this back first: %1 (%2, %3).")
    return fill(said, operation_words(details.get("operation", "")), shown.get("by", ""), shown.get("at", ""))
