"""Phones and e-mail addresses of clients in words."""

from collections.abc import Mapping
from typing import Any

from desktop.language.numbers import phone
from desktop.language.translate import fill, translate


def reach_text(value: str) -> str:
    """Return a stored phone or e-mail address as people read it: ``+7 910 973-42-18``."""
    return phone(value) if value.startswith("+") else value


def reach_exists_sentence(details: Mapping[str, Any], _shown: Mapping[str, str]) -> str:
    """Return the sentence for a phone or address that the client has already."""
    said = translate("Errors", "%1 has this already: %2.")
    return fill(said, details["client"], reach_text(details["value"]))


def reach_shared_sentence(details: Mapping[str, Any], _shown: Mapping[str, str]) -> str:
    """Return the sentence for a phone or address that another client has too."""
    said = translate("Errors", "%1 is another client's too: %2. Its orders will ask whose they are.")
    return fill(said, reach_text(details["value"]), details["client"])
