"""The meanings that a column of a client list can have, and the words that people write above them."""

from enum import StrEnum

from desktop.rules.folding import fold


class Meaning(StrEnum):
    """A column's meaning; ``SKIP``: it is not taken."""

    SKIP = "skip"
    NAME = "name"
    PERSON = "person"
    PHONE = "phone"
    EMAIL = "email"
    INN = "inn"
    SEGMENT = "segment"
    BIRTHDAY = "birthday"
    MANAGER = "manager"
    ORDERS = "orders_before"
    NOTE = "note"


MANY = frozenset({Meaning.SKIP, Meaning.PERSON, Meaning.PHONE, Meaning.EMAIL, Meaning.NOTE})
"""Meanings that several columns may have: their values are put together."""

_WORDS = {
    Meaning.NAME: (
        "клиент", "название", "наименование", "компания", "организация", "контрагент", "заказчик",
        "покупатель", "фирма", "юрлицо", "юридическое лицо", "client", "customer", "company", "name",
        "company name", "client name", "organisation", "organization", "account name", "klienti", "klient",
        "emri", "kompania", "firma", "subjekti",
    ),
    Meaning.PERSON: (
        "контактное лицо", "контакт", "конт лицо", "фио", "имя", "фамилия", "отчество", "лицо",
        "представитель", "директор", "contact", "contact person", "person", "first name", "last name",
        "surname", "full name", "personi", "personi i kontaktit", "mbiemri", "kontakti",
    ),
    Meaning.PHONE: (
        "телефон", "тел", "телефоны", "мобильный", "моб", "сотовый", "тел раб", "тел моб", "номер телефона",
        "phone", "phones", "tel", "mobile", "phone number", "telefoni", "telefon", "celular", "nr tel",
    ),
    Meaning.EMAIL: (
        "почта", "email", "e-mail", "e mail", "эл почта", "электронная почта", "адрес почты", "мейл", "mail",
        "posta", "posta elektronike",
    ),
    Meaning.INN: ("инн", "инн/кпп", "инн кпп", "inn", "tax id", "vat", "nipt", "nuis", "tax number"),
    Meaning.SEGMENT: ("сегмент", "тип", "категория", "размер", "segment", "type", "segmenti", "kategoria"),
    Meaning.BIRTHDAY: (
        "день рождения", "др", "д р", "дата рождения", "birthday", "date of birth", "ditelindja",
        "ditëlindja",
    ),
    Meaning.MANAGER: (
        "менеджер", "ответственный", "ведет", "куратор", "manager", "responsible", "owner", "menaxheri",
        "përgjegjësi", "pergjegjesi",
    ),
    Meaning.ORDERS: (
        "заказов", "заказы", "кол-во", "количество", "кол-во заказов", "количество заказов", "было заказов",
        "заказов раньше", "число заказов", "orders", "number of orders", "order count", "porosi", "porosite",
    ),
    Meaning.NOTE: (
        "примечание", "комментарий", "заметка", "прим", "описание", "адрес", "город", "сайт", "район", "note",
        "notes", "comment", "address", "city", "website", "shënim", "shenim", "adresa", "qyteti",
    ),
}  # fmt: skip
HEADS = {fold(word): meaning for meaning, words in _WORDS.items() for word in words}


def meaning_of(heading: str) -> Meaning | None:
    """Return what a heading says; None: nothing that is known.

    ``Тел. раб./моб.`` and ``Контактный телефон`` are recognised by their words.
    """
    bare = " ".join(fold(heading).replace(".", " ").replace(":", " ").replace("*", " ").split())
    if bare in HEADS:
        return HEADS[bare]
    parts = bare.replace("/", " ").replace(",", " ").replace("(", " ").replace(")", " ").split()
    found = [HEADS[part] for part in parts if part in HEADS]
    for meaning in (Meaning.PHONE, Meaning.EMAIL, Meaning.INN):
        if meaning in found or any(part.startswith(_BEGINNINGS[meaning]) for part in parts):
            return meaning
    return found[0] if found else None


_BEGINNINGS = {
    Meaning.PHONE: ("телеф", "phone", "telef"),
    Meaning.EMAIL: ("email", "e-mail", "почт"),
    Meaning.INN: ("инн", "nipt"),
}
