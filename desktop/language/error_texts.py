"""What is said for each error's code; ``{names}`` in braces are the error's figures."""

from desktop.language.translate import QT_TRANSLATE_NOOP

TEXTS = {
    "missing_library": QT_TRANSLATE_NOOP(
        "Errors", "The window needs a system library that is missing here: install {package} and start again."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen here for the window; the commands work without one: dolya --help."
    ),
    # the database as a thing
    "not_a_database": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a Dolya office: choose the office's .dolya file."
    ),
    "not_an_office": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a database of another program, or empty: choose the office's .dolya file."
    ),
    "strange_journal": QT_TRANSLATE_NOOP(
        "Errors",
        "Beside {path} lies {journal}, which Dolya did not write: it would delete another file. Nothing was "
        "opened. Move it away, or put a backup in the office's place.",
    ),
    "strange_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds something that Dolya did not make or not like this ({name}), and is left alone: "
        "put a backup in its place with dolya restore.",
    ),
    "senseless_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds values that make no sense (table {table}): another program wrote to it. Put a backup "
        "in its place with dolya restore --carry-over.",
    ),
    "senseless_values": QT_TRANSLATE_NOOP(
        "Errors", "The table {table} holds values that make no sense: another program wrote to it."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors", "A text is larger than {path} can hold: shorten it, or put a backup in the file's place."
    ),
    "unreadable_entry": QT_TRANSLATE_NOOP(
        "Errors", "What was kept here makes no sense: another program wrote to it."
    ),
    "outbox_set_aside": QT_TRANSLATE_NOOP(
        "Errors",
        "Not everything that this PC kept for the office could be read: look whether something is missing. "
        "The file is now {path}.",
    ),
    "no_such_file": QT_TRANSLATE_NOOP(
        "Errors", "There is no file {path}: check the name, or make an office with dolya setup."
    ),
    "file_exists": QT_TRANSLATE_NOOP(
        "Errors", "{path} is there already and stays as it is: choose another name."
    ),
    "office_exists": QT_TRANSLATE_NOOP(
        "Errors", "The database {database} holds an office already and stays as it is: choose an empty one."
    ),
    "not_a_database_url": QT_TRANSLATE_NOOP(
        "Errors", "{url} is no address of a database: postgresql+psycopg://user@server/name is one."
    ),
    "no_such_database": QT_TRANSLATE_NOOP(
        "Errors", "The server {server} has no database {database}: make it there first."
    ),
    "server_refuses": QT_TRANSLATE_NOOP(
        "Errors", "The server {server} refuses the sign-in to {database}: check the name and the password."
    ),
    "server_unreachable": QT_TRANSLATE_NOOP(
        "Errors", "The server {server} does not answer: check the network and try again."
    ),
    "server_full": QT_TRANSLATE_NOOP(
        "Errors",
        "The server {server} takes no more connections: try again in a moment or ask who looks after it.",
    ),
    "server_read_only": QT_TRANSLATE_NOOP(
        "Errors", "The server {server} only shows the office and stores nothing: ask who looks after it."
    ),
    "folder_gone": QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} is not there: check that the office drive is connected."
    ),
    "no_access": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be opened: ask for the right to read and write it."
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written to: ask for the right to write in its folder."
    ),
    "drive_gone": QT_TRANSLATE_NOOP(
        "Errors", "The office drive did not answer: check it and try again; nothing is stored twice."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the drive of {path}: nothing was stored; free some and try again."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is damaged: close Dolya on all PCs and put a backup in its place (open it in the window, or "
        "dolya restore --carry-over).",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "Errors", "The office is busy with somebody else's long save: try again in a moment."
    ),
    "held": QT_TRANSLATE_NOOP(
        "Errors", "{name} ({pc}) has been saving for {seconds} s: try again in a moment."
    ),
    "held_unnamed": QT_TRANSLATE_NOOP(
        "Errors", "Somebody else has been saving for {seconds} s: try again in a moment."
    ),
    "newer_file": QT_TRANSLATE_NOOP(
        "Errors", "This office was opened with Dolya {version}, this is {own}: please update."
    ),
    "newer_file_same_version": QT_TRANSLATE_NOOP(
        "Errors",
        "This office was changed by a later issue of Dolya {own} than this one: install the latest one.",
    ),
    "older_file": QT_TRANSLATE_NOOP(
        "Errors", "This office is of an older version than {own}: open it in the window once, alone."
    ),
    "upgrade_failed": QT_TRANSLATE_NOOP(
        "Errors", "The office could not be brought to this version and stays as it was: run dolya check."
    ),
    "stopped_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is damaged, and nobody writes to it any more: put a backup in its place (page Backups, or "
        "dolya restore --carry-over).",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP("Errors", "The backup {path} is damaged itself: choose another one."),
    "no_backup": QT_TRANSLATE_NOOP(
        "Errors", "This PC has no sound backup of {path}: look for one on another PC and name its file."
    ),
    "same_drive": QT_TRANSLATE_NOOP(
        "Errors",
        "{folder} lies on the drive of the office itself: choose a folder on another one, so that one "
        "failure does not take both.",
    ),
    "unknown_operation": QT_TRANSLATE_NOOP(
        "Errors", "This version of the program does not know the operation {name}."
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Errors", "The backup in {folder} did not succeed: check the room there and try again."
    ),
    "restore_failed": QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be replaced: close Dolya on all PCs and try again."
    ),
    "transfer_failed": QT_TRANSLATE_NOOP(
        "Errors", "The table {table} differs after copying, so nothing was kept there: try again."
    ),
    "move_unfinished": QT_TRANSLATE_NOOP(
        "Errors",
        "The office is complete in {place}, but {path} does not say so yet: give the same command again "
        "before anybody goes on working.",
    ),
    "office_moved": QT_TRANSLATE_NOOP(
        "Errors",
        "This office has moved to {place}: open it there, and what this PC keeps for it is stored there.",
    ),
    "others_at_work": QT_TRANSLATE_NOOP(
        "Errors", "The office is open on {pcs}: close Dolya there and try again."
    ),
    "please_update": QT_TRANSLATE_NOOP(
        "Errors",
        "{pc} is bringing the office to Dolya {version}, this is {own}: close it and install the new one; "
        "nothing that was entered is lost.",
    ),
    "upgrade_needs_owner": QT_TRANSLATE_NOOP(
        "Errors",
        "The database {database} needs Dolya {own}'s upgrade, and {user} may not change its tables: "
        "open it once as its owner.",
    ),
    "server_forbids": QT_TRANSLATE_NOOP(
        "Errors", "{user} may not do this in the database {database} on {server}: ask who looks after it."
    ),
    "server_untrusted": QT_TRANSLATE_NOOP(
        "Errors",
        "The server {server} cannot prove who it is ({reason}), so nothing was sent to it: check the "
        "address and sslrootcert.",
    ),
    "cloud_folder": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} lies in a folder of {service}, which copies a file while it is being written: "
        "move the office to the office drive.",
    ),
    "clock_wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "The clock of this PC says {now}, but {pc} wrote at {at}: check the date and time of both.",
    ),
    "clock_differs": QT_TRANSLATE_NOOP(
        "Errors",
        "The clock of this PC is {minutes} min away from the drive's or server's: check date and time.",
    ),
    "unreadable_text": QT_TRANSLATE_NOOP(
        "Errors", "The text {text} holds characters that cannot be stored: type it again."
    ),
    "locks_broken": QT_TRANSLATE_NOOP(
        "Errors",
        "Locks do not work on the drive of {path}, so saving there could destroy the office: "
        "nothing is written until the drive is set up for them.",
    ),
    "locks_unproven": QT_TRANSLATE_NOOP(
        "Errors",
        "{pc} ({name}) may have been switched off: in a quarter of a minute it is known whether the "
        "drive's locks work, and saving goes on.",
    ),
    # the drive is away
    "unsure_if_stored": QT_TRANSLATE_NOOP(
        "Errors",
        "The drive stopped answering in the middle of saving: when it answers, look whether it is there "
        "before you enter it again.",
    ),
    "nothing_at_hand": QT_TRANSLATE_NOOP(
        "Errors",
        "The office drive is not responding, and this PC has no copy of the office yet: check that the "
        "drive is connected.",
    ),
    "entry_failed": QT_TRANSLATE_NOOP(
        "Errors", "The program made a mistake and could not store this: make a report for support."
    ),
    # what a check of the office finds
    "unsound": QT_TRANSLATE_NOOP("Errors", "SQLite finds damage: {message}."),
    "broken_reference": QT_TRANSLATE_NOOP(
        "Errors", "Row {row} of the table {table} refers to something missing in {refers_to}."
    ),
    "journal_gap": QT_TRANSLATE_NOOP("Errors", "Operation {missing} is missing in the journal."),
    "account_wrong": QT_TRANSLATE_NOOP(
        "Errors", "{employee}: the balance in {ledger} is {balance}, the postings add up to {postings}."
    ),
    "ledger_not_zero": QT_TRANSLATE_NOOP("Errors", "The balances in {ledger} add up to {sum} and not to 0."),
    "shares_not_whole": QT_TRANSLATE_NOOP(
        "Errors", "Order {order}: the shares from {since} on add up to {sum}."
    ),
    "no_shares": QT_TRANSLATE_NOOP("Errors", "Order {order} is assigned and has no shares."),
    "leader_without_share": QT_TRANSLATE_NOOP(
        "Errors", "Order {order}: who leads it is not the first of its shares."
    ),
    "two_responsible": QT_TRANSLATE_NOOP(
        "Errors", "Client {number} ({client}) has two responsible managers at once from {since} on."
    ),
    "closed_month_changed": QT_TRANSLATE_NOOP(
        "Errors", "{month} is closed, and its statements were changed around the program."
    ),
    # setup and import
    "cannot_write": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written ({reason}): choose another place."),
    # dealing orders out
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
    # pay
    "month_not_over": QT_TRANSLATE_NOOP(
        "Errors", "{month} is not over before {over}: the owner may close it earlier with a reason."
    ),
    "ground_needed": QT_TRANSLATE_NOOP(
        "Errors", "Only a deduction has a ground, and it needs one: choose it."
    ),
    "month_closed": QT_TRANSLATE_NOOP(
        "Errors", "{month} is closed and does not change: enter it in a later month, or reopen this one."
    ),
    "month_not_closed": QT_TRANSLATE_NOOP("Errors", "{month} is not closed."),
    "not_latest_closed": QT_TRANSLATE_NOOP(
        "Errors", "Only the latest closed month, {latest}, can be reopened: {month} comes before it."
    ),
    "before_first_pay_month": QT_TRANSLATE_NOOP(
        "Errors", "{month} comes before {first}, the first month that is paid by a scheme."
    ),
    "no_scheme_yet": QT_TRANSLATE_NOOP(
        "Errors", "Nobody is paid by a scheme yet: give employees a pay scheme first."
    ),
    "earlier_month_open": QT_TRANSLATE_NOOP(
        "Errors", "Months are closed one after another: close {month} first."
    ),
    "reason_awaits": QT_TRANSLATE_NOOP(
        "Errors", "{employee}: the reason for a missed plan is awaiting decision; accept or decline it first."
    ),
    "unknown_adjustment": QT_TRANSLATE_NOOP(
        "Errors", "“{kind}” is no kind of adjustment: choose a bonus, a deduction or an advance."
    ),
    "months_reversed": QT_TRANSLATE_NOOP(
        "Errors", "{last} comes before {first}: name the earlier month first."
    ),
    "file_open": QT_TRANSLATE_NOOP(
        "Errors", "{path} is open in another program: close it there and try again."
    ),
    # taking back
    "nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing of today to take back."),
    "undo_done": QT_TRANSLATE_NOOP("Errors", "This is taken back already."),
    "undo_not_today": QT_TRANSLATE_NOOP("Errors", "Only what was done today can be taken back."),
    "undo_not_yours": QT_TRANSLATE_NOOP("Errors", "Only {name} or the owner can take this back."),
    "undo_impossible": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be taken back any more: something depends on it."
    ),
    "undo_changed_nothing": QT_TRANSLATE_NOOP("Errors", "This changed nothing that could be taken back."),
    "undo_too_large": QT_TRANSLATE_NOOP(
        "Errors", "This changed too much to be taken back: put a backup in its place."
    ),
    "undo_closed_month": QT_TRANSLATE_NOOP(
        "Errors", "A closed month is not taken back: the owner can reopen it, with a reason."
    ),
    "undo_reopened_month": QT_TRANSLATE_NOOP(
        "Errors", "A reopened month is not taken back: close the month again."
    ),
    "undo_recovery": QT_TRANSLATE_NOOP("Errors", "What was saved from a damaged file is not taken back."),
    "undo_demo": QT_TRANSLATE_NOOP("Errors", "The history of the demo office is not taken back."),
    "undo_made_office": QT_TRANSLATE_NOOP(
        "Errors", "The first settings of an office cannot be taken back: change them instead."
    ),
    # who works, and the packaged program's test of itself
    "who_works": QT_TRANSLATE_NOOP("Errors", "Say who is working: add --as and a name."),
    "self_test": QT_TRANSLATE_NOOP(
        "Errors", "A part of the program does not work: {part}. Install the program again."
    ),
}
