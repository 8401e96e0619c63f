"""Match what was typed or written to a known client; uncertain matches are asked about."""

import re
from dataclasses import dataclass

_FREE_MAIL = """
    gmail.com googlemail.com yahoo.com yahoo.co.uk ymail.com outlook.com hotmail.com live.com msn.com
    icloud.com me.com aol.com gmx.com gmx.net gmx.de web.de proton.me protonmail.com mail.com zoho.com
    mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru ya.ru yandex.com yandex.by yandex.kz yandex.ua
    narod.ru rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru ukr.net i.ua mail.ee qip.ru pochta.ru
"""
FREE_MAIL = frozenset(_FREE_MAIL.split())
"""Domains whose addresses belong to anybody: they never match by domain."""

ALIKE = 90
"""From this similarity of names (0 to 100) on the desk is asked "the same client?"."""


@dataclass(frozen=True, slots=True)
class Hints:
    """Numbers of the clients to whom the typed INN, phone and address belong, each empty if it is nobody's.

    ``alike`` are clients with a similar name or the same company's mail domain, the most similar first.
    """

    by_inn: frozenset[int] = frozenset()
    by_phone: frozenset[int] = frozenset()
    by_email: frozenset[int] = frozenset()
    alike: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The client that an order is from (None: a new one); if not ``certain``, the desk is asked."""

    client: int | None
    certain: bool = True


_LEGAL_FORMS = frozenset(
    ("ооо", "оао", "зао", "пао", "ао", "ип", "нко", "ано", "фгуп", "муп", "llc", "ltd", "inc", "gmbh", "shpk")
)
SHORTEST = 4
"""Shorter names are alike too often."""


def bare_name(folded: str) -> str:
    """Return a folded name without legal form, quotation marks and commas; "" where too little is left."""
    words = re.sub(r"[«»\"'“”„(),]", " ", folded).split()
    bare = " ".join(word for word in words if word not in _LEGAL_FORMS)
    return bare if len(bare) >= SHORTEST else ""


def numbers_in(name: str) -> list[str]:
    """Return the numbers in a name: School No. 12 is not School No. 13, however similar the names are."""
    return re.findall(r"\d+", name)


def match_client(hints: Hints) -> Match:
    """Match by INN, phone or address; one that several clients share, or a similar name, is uncertain."""
    if len(hints.by_inn) == 1:
        return Match(next(iter(hints.by_inn)))
    exact = [clients for clients in (hints.by_inn, hints.by_phone, hints.by_email) if clients]
    alone = {next(iter(clients)) for clients in exact if len(clients) == 1}
    if len(alone) == 1 and all(alone <= clients for clients in exact):
        return Match(alone.pop())
    if exact:
        return Match(min(min(clients) for clients in exact), certain=False)
    return Match(hints.alike[0], certain=False) if hints.alike else Match(None)


def company_domain(email: str) -> str | None:
    """Return the domain of a company's address; None for free mail and for what is no address."""
    _, _, domain = email.strip().lower().rpartition("@")
    return domain if "." in domain and domain not in FREE_MAIL else None
