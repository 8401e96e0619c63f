"""Sentences for errors of the office's file, its drive, a server and a check of the office."""

from desktop.language.translate import QT_TRANSLATE_NOOP

STORAGE_ERRORS = {
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
    "no_letter_file_at": QT_TRANSLATE_NOOP(
        "Errors", "There is no file or folder {path}: check the name of the letters to take in."
    ),
    "cannot_read_letter": QT_TRANSLATE_NOOP("Errors", "{path} cannot be read: {reason}"),
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
    "care_wrong": QT_TRANSLATE_NOOP(
        "Errors", "{client}: what is due next was worked out from other orders and contacts than are stored."
    ),
    "total_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The office's total “{total}” is {kept}, the rows add up to {rows} (number / sum)."
    ),
    "made_up_wrong": QT_TRANSLATE_NOOP(
        "Errors", "What absence {absence} was made up for is not the sum of its postings."
    ),
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
}
