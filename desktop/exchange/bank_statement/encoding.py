"""Find the encoding of a statement by its bytes: what its header says about it is often wrong."""

import codecs
from typing import BinaryIO

CHUNK = 1 << 20
ENCODINGS = ("cp1251", "cp866", "utf-8")
WORDS = ("секциядокумент", "секция", "плательщик", "получатель", "сумма", "дата", "номер", "конец")
"""Words that the format's own keys are made of, so that every statement has them."""
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def find_encoding(file: BinaryIO) -> str:
    """Return the encoding in which most of the format's own words occur; windows-1251 if none does.

    The file is read to its end in parts of bounded size.
    """
    start = file.read(4)
    for mark, encoding in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            return encoding
    found = dict.fromkeys(ENCODINGS, 0)
    patterns = {
        encoding: [form.encode(encoding) for word in WORDS for form in (word, word.capitalize())]
        for encoding in ENCODINGS
    }
    file.seek(0)
    while chunk := file.read(CHUNK):
        for encoding, forms in patterns.items():
            found[encoding] += sum(chunk.count(form) for form in forms)
    return max(ENCODINGS, key=found.__getitem__)
