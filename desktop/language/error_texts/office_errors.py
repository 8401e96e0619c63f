"""Sentences for refusals about orders, clients, contacts, payments, plans and settings."""

from desktop.language.translate import QT_TRANSLATE_NOOP

OFFICE_ERRORS = {
    "unknown_contact_result": QT_TRANSLATE_NOOP("Errors", "“{result}” is no result of a contact."),
    "unknown_step_kind": QT_TRANSLATE_NOOP("Errors", "“{kind}” is no kind of step."),
    "step_needs_day": QT_TRANSLATE_NOOP("Errors", "When? A next step needs a day from today on."),
    "no_such_step": QT_TRANSLATE_NOOP("Errors", "This step is gone: somebody has taken it back."),
    "step_closed": QT_TRANSLATE_NOOP("Errors", "This step is done or dropped already."),
    "step_not_yours": QT_TRANSLATE_NOOP(
        "Errors", "This step is for {name}: only {name}, the office manager and the owner may settle it."
    ),
    "delivered_in_future": QT_TRANSLATE_NOOP(
        "Errors", "{day} is still to come: an order is delivered by then."
    ),
    "cannot_write": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written ({reason}): choose another place."),
    "already_assigned": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} has been assigned meanwhile. Leads it: {name}."
    ),
    "handed_over": QT_TRANSLATE_NOOP(
        "Errors", "{client} was handed over meanwhile: {name} is responsible. Look at the card again."
    ),
    "order_closed": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} is closed: nothing can be assigned any more."
    ),
    "match_unanswered": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} waits for an answer first: is it the same client?"
    ),
    "no_question": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} has no open question: somebody has answered it."
    ),
    "office_closed": QT_TRANSLATE_NOOP(
        "Errors",
        "The office is closed: order No. {number} is assigned at the opening, {until}, or by hand now.",
    ),
    "nobody_eligible": QT_TRANSLATE_NOOP(
        "Errors", "Nobody can take order No. {number} now: it waits, or is assigned by hand."
    ),
    "not_waiting": QT_TRANSLATE_NOOP(
        "Errors", "This order does not wait any more: somebody has assigned or closed it."
    ),
    "bad_tax_number": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is no valid tax number: check its digits, or leave the field empty."
    ),
    "days_reversed": QT_TRANSLATE_NOOP("Errors", "{first} is after {last}: the earlier day comes first."),
    "absence_made_up": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was given orders to make up for this absence, so it cannot be changed any more. It can be "
        "ended.",
    ),
    "import_stopped": QT_TRANSLATE_NOOP("Errors", "The import was stopped; nothing was taken in."),
    "nothing_to_simulate": QT_TRANSLATE_NOOP(
        "Errors", "No order that counts as a turn arrived from {first} to {last}: choose other days."
    ),
    "declined_before": QT_TRANSLATE_NOOP(
        "Errors", "{name} gave order No. {number} back: choose somebody else."
    ),
    "not_own_order": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} is led by {name}: only that manager can confirm it or give it back."
    ),
    "not_charged": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number} cost no turn: pass it to another manager instead of giving it back."
    ),
    "nothing_to_excuse": QT_TRANSLATE_NOOP(
        "Errors", "Nobody gave order No. {number} back, or it has been excused already."
    ),
    "no_objection": QT_TRANSLATE_NOOP(
        "Errors", "Only a manager who could have had order No. {number} can object."
    ),
    "objected_before": QT_TRANSLATE_NOOP(
        "Errors", "You have objected to this assignment of order No. {number} already."
    ),
    "no_such_objection": QT_TRANSLATE_NOOP("Errors", "There is no such objection."),
    "answered_before": QT_TRANSLATE_NOOP("Errors", "This objection has been answered already."),
    "words_too_long": QT_TRANSLATE_NOOP("Errors", "The text is too long: at most {most} characters."),
    "reason_needed": QT_TRANSLATE_NOOP("Errors", "A reason is needed: write a few words."),
    "employee_exists": QT_TRANSLATE_NOOP("Errors", "{name} is an employee of this office already."),
    "not_employed": QT_TRANSLATE_NOOP("Errors", "{name} is not employed on this day: choose somebody else."),
    "not_assigned": QT_TRANSLATE_NOOP("Errors", "Order No. {number} has no manager yet: assign it first."),
    "already_leads": QT_TRANSLATE_NOOP("Errors", "Order No. {number} is led by {name} already."),
    "imported_order": QT_TRANSLATE_NOOP(
        "Errors",
        "Order No. {number} came from a workbook with its manager: hand it to somebody else instead.",
    ),
    "has_payments": QT_TRANSLATE_NOOP("Errors", "Order No. {number} has payments: refund them first."),
    "no_such_letter": QT_TRANSLATE_NOOP("Errors", "This letter is not here any more."),
    "letter_is_an_order": QT_TRANSLATE_NOOP("Errors", "This letter is an order, or a reply to one, already."),
    "letter_is_no_order": QT_TRANSLATE_NOOP("Errors", "This letter is not an order: nothing was changed."),
    "form_labels_needed": QT_TRANSLATE_NOOP(
        "Errors", "Say which words stand before the name, the phone or the e-mail in the form's letter."
    ),
    "no_such_order": QT_TRANSLATE_NOOP("Errors", "There is no such order."),
    "unknown_stage": QT_TRANSLATE_NOOP(
        "Errors", "There is no stage “{stage}”: new, negotiation, proposal, invoice, paid or lost."
    ),
    "unknown_reason": QT_TRANSLATE_NOOP("Errors", "“{reason}” is no reason: spam, duplicate or mistake."),
    "unknown_service": QT_TRANSLATE_NOOP(
        "Errors", "The office has no service “{service}”: choose one of the list."
    ),
    "own_source_stays": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} is assigned: whether its manager found it can no longer change."
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "Errors", "There is no source “{source}”: email, phone, walk-in, site or own."
    ),
    "unknown_segment": QT_TRANSLATE_NOOP(
        "Errors", "There is no segment “{segment}”: small, medium, large, retail or person."
    ),
    "no_plan_to_copy": QT_TRANSLATE_NOOP("Errors", "There is no plan of {month} left to copy."),
    "own_rating": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number}: a rating is never entered by the manager who leads the order."
    ),
    "pass_through_beyond": QT_TRANSLATE_NOOP(
        "Errors", "The pass-through {amount} is more than the order's amount {whole}."
    ),
    "agreed_shares_not_whole": QT_TRANSLATE_NOOP(
        "Errors", "Shares are above 0 and add up to 100 %, not to {sum}."
    ),
    "leader_without_part": QT_TRANSLATE_NOOP("Errors", "{name} leads the order and must have a part of it."),
    "shares_by_owner_or_leader": QT_TRANSLATE_NOOP(
        "Errors", "Only the owner, or {name}, who leads the order, may agree its shares."
    ),
    "no_consent_asked": QT_TRANSLATE_NOOP(
        "Errors", "Order No. {number}: no consent to its shares is asked of you."
    ),
    "no_order_of_number": QT_TRANSLATE_NOOP("Errors", "There is no order No. {number}."),
    "no_such_work": QT_TRANSLATE_NOOP("Errors", "This work item is not there any more."),
    "work_kind_needed": QT_TRANSLATE_NOOP("Errors", "A work item needs a kind of work."),
    "work_units": QT_TRANSLATE_NOOP("Errors", "Units of work are above 0 and at most {most}, not {units}."),
    "work_in_future": QT_TRANSLATE_NOOP("Errors", "Work on {day} is still ahead."),
    "orders_before_range": QT_TRANSLATE_NOOP(
        "Errors", "Orders before the records are a number from 0 to {most}, not {count}."
    ),
    "not_a_share": QT_TRANSLATE_NOOP("Errors", "{text} is no share: type NAME=PERCENT, such as Anna=60."),
    "share_twice": QT_TRANSLATE_NOOP("Errors", "A manager is named twice among the shares."),
    "not_an_amount": QT_TRANSLATE_NOOP("Errors", "{text} is no amount."),
    "not_a_whole_number": QT_TRANSLATE_NOOP("Errors", "{text} is no whole number."),
    "not_a_day": QT_TRANSLATE_NOOP("Errors", "{text} is no day: type it like 2026-10-05."),
    "rating_range": QT_TRANSLATE_NOOP("Errors", "A rating is a whole number from 1 to 5, not {rating}."),
    "amount_below_zero": QT_TRANSLATE_NOOP("Errors", "An amount cannot be less than 0: {amount}."),
    "client_needed": QT_TRANSLATE_NOOP(
        "Errors", "Whose order is it? A phone number, an address or a name is enough."
    ),
    "absence_ends_before": QT_TRANSLATE_NOOP("Errors", "The absence ends before it begins: {start} – {end}."),
    "own_substitute": QT_TRANSLATE_NOOP(
        "Errors", "{name} cannot be the substitute of the same person: choose somebody else."
    ),
    "unknown_absence_kind": QT_TRANSLATE_NOOP(
        "Errors", "The office has no kind of absence “{kind}”: choose one of the list."
    ),
    "no_such_absence": QT_TRANSLATE_NOOP("Errors", "There is no such absence any more."),
    "unknown_country": QT_TRANSLATE_NOOP(
        "Errors", "No public holidays are known for the country {country}: use its two letters, such as RU."
    ),
    "no_office": QT_TRANSLATE_NOOP(
        "Errors", "This database holds no office yet: set one up with dolya setup OFFICE.toml."
    ),
    "no_such_client": QT_TRANSLATE_NOOP(
        "Errors", "There is no client “{name}”: check the spelling, or search in the window."
    ),
    "several_clients": QT_TRANSLATE_NOOP(
        "Errors", "{count} clients are called “{name}”: open the right one in the window."
    ),
    "no_such_employee": QT_TRANSLATE_NOOP(
        "Errors", "There is no employee “{name}”: choose one of the office’s."
    ),
    "same_manager": QT_TRANSLATE_NOOP("Errors", "{client} has this manager already: {name}."),
    "name_needed": QT_TRANSLATE_NOOP("Errors", "A name is needed."),
    "unknown_contact_kind": QT_TRANSLATE_NOOP(
        "Errors", "There is no kind of contact “{kind}”: choose one of the list."
    ),
    "contact_in_future": QT_TRANSLATE_NOOP("Errors", "A contact cannot be logged before it happened: {at}."),
    "no_such_contact": QT_TRANSLATE_NOOP("Errors", "This contact is not there any more: it was removed."),
    "contact_not_yours": QT_TRANSLATE_NOOP(
        "Errors", "Only {name}, the office manager or the owner may correct this contact."
    ),
    "no_such_person": QT_TRANSLATE_NOOP("Errors", "This person is not there any more: it was removed."),
    "person_exists": QT_TRANSLATE_NOOP(
        "Errors", "{client} has a contact person of this name already: {name}."
    ),
    "no_such_reach": QT_TRANSLATE_NOOP(
        "Errors", "This phone or e-mail is not there any more: it was removed."
    ),
    "reach_needed": QT_TRANSLATE_NOOP("Errors", "A phone number or an e-mail address is needed."),
    "bad_phone": QT_TRANSLATE_NOOP("Errors", "“{value}” is no phone number: check its digits."),
    "bad_email": QT_TRANSLATE_NOOP("Errors", "“{value}” is no e-mail address: check it."),
    "amount_not_positive": QT_TRANSLATE_NOOP("Errors", "The amount must be above 0, not {amount}."),
    "amount_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{amount} cannot be right: at most {largest} is accepted."
    ),
    "amount_digits": QT_TRANSLATE_NOOP(
        "Errors", "An amount has at most two digits after the point: {amount}."
    ),
    "refund_beyond_paid": QT_TRANSLATE_NOOP(
        "Errors", "Order {number}: {amount} cannot go back, only {paid} was paid."
    ),
    "refunds_exceed": QT_TRANSLATE_NOOP(
        "Errors", "Order {number}: {amount} went back to the client; correct the refund first."
    ),
    "no_such_payment": QT_TRANSLATE_NOOP("Errors", "This payment is not there any more: look again."),
    "payment_changed": QT_TRANSLATE_NOOP(
        "Errors", "This payment was changed meanwhile: it is {amount} of {day} now. Look again."
    ),
    "overpayment": QT_TRANSLATE_NOOP(
        "Errors", "With this {paid} comes in, and order {number} costs {amount}. Is that right?"
    ),
    "payment_ahead": QT_TRANSLATE_NOOP("Errors", "{day} lies in the future. Is that right?"),
    "payment_before_order": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} came in on {received} only, after {day}. Is that right?"
    ),
    "order_not_payable": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} was no order after all: a payment belongs to another one."
    ),
    "owner_only": QT_TRANSLATE_NOOP("Errors", "Only the owner may do this."),
    "not_allowed": QT_TRANSLATE_NOOP("Errors", "Your role does not allow this: ask the owner."),
    "not_signed_in": QT_TRANSLATE_NOOP("Errors", "Say first who is working: only employees may do this."),
    "has_left": QT_TRANSLATE_NOOP(
        "Errors", "{name} has left the office ({left}): let somebody else sign in."
    ),
    "not_yours": QT_TRANSLATE_NOOP(
        "Errors", "Only {name}, the office manager or the owner may give this reason."
    ),
    "no_such_reason": QT_TRANSLATE_NOOP("Errors", "There is no such reason any more."),
    "unknown_metric": QT_TRANSLATE_NOOP("Errors", "There is no metric “{metric}”: choose one of the list."),
    "target_negative": QT_TRANSLATE_NOOP("Errors", "A plan cannot be less than 0: {target}."),
    "not_a_month": QT_TRANSLATE_NOOP("Errors", "“{text}” is no month: 2026-10 is one."),
    "not_a_moment": QT_TRANSLATE_NOOP("Errors", "“{text}” is no moment: 2026-10-05T09:00 is one."),
    "no_experience": QT_TRANSLATE_NOOP(
        "Errors", "The last 180 days do not say enough ({step}): enter this figure yourself."
    ),
}
