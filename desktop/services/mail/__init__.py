"""Letters in the office: taking them in, setting them aside, and learning from what people say of them."""

from desktop.services.mail.answers import mark_as_form, this_is_an_order, this_is_no_order
from desktop.services.mail.imports import LetterOutcome, import_letters, take_in_parsed
from desktop.services.mail.listing import LetterRow, list_set_aside
from desktop.services.mail.taking_in import TakenLetter, take_in_letter

__all__ = [
    "LetterOutcome", "LetterRow", "TakenLetter", "import_letters", "list_set_aside", "mark_as_form",
    "take_in_letter", "take_in_parsed", "this_is_an_order", "this_is_no_order",
]  # fmt: skip
