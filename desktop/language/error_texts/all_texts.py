"""The text for each error's code; ``{names}`` in braces are the error's details."""

from collections.abc import Mapping

from desktop.language.error_texts.office_errors import OFFICE_ERRORS
from desktop.language.error_texts.pay_errors import PAY_ERRORS
from desktop.language.error_texts.program_errors import PROGRAM_ERRORS
from desktop.language.error_texts.storage_errors import STORAGE_ERRORS

TEXTS: Mapping[str, str] = PROGRAM_ERRORS | STORAGE_ERRORS | OFFICE_ERRORS | PAY_ERRORS
