"""Sentences for errors of starting the program, signing in, and taking actions back."""

from desktop.language.translate import QT_TRANSLATE_NOOP

PROGRAM_ERRORS = {
    # starting
    "missing_library": QT_TRANSLATE_NOOP(
        "Errors", "The window needs a system library that is missing here: install {package} and start again."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen here for the window; the commands work without one: dolya --help."
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
    "undo_objection": QT_TRANSLATE_NOOP("Errors", "Objections and answers stay: everybody has seen them."),
    "undo_demo": QT_TRANSLATE_NOOP("Errors", "The history of the demo office is not taken back."),
    "undo_made_office": QT_TRANSLATE_NOOP(
        "Errors", "The first settings of an office cannot be taken back: change them instead."
    ),
    # signing in, and the packaged program's test of itself
    "who_works": QT_TRANSLATE_NOOP("Errors", "Say who is working: add --as and a name."),
    "self_test": QT_TRANSLATE_NOOP(
        "Errors", "A part of the program does not work: {part}. Install the program again."
    ),
}
