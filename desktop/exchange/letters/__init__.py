"""Letters as foreign bytes: reading one, finding them in files and folders, safe names of attachments."""

from desktop.exchange.letters.files import LetterFile, letters_in
from desktop.exchange.letters.found import FoundNumbers, numbers_in_text
from desktop.exchange.letters.reader import read_letter
from desktop.exchange.letters.records import Address, Attachment, ParsedLetter
from desktop.exchange.letters.safe_names import free_path, safe_name

__all__ = [
    "Address", "Attachment", "FoundNumbers", "LetterFile", "ParsedLetter", "free_path", "letters_in",
    "numbers_in_text", "read_letter", "safe_name",
]  # fmt: skip
