"""What is said for each error's code."""

from desktop.language.error_texts.all_texts import TEXTS

__all__ = ["TEXTS"]
