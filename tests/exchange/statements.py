"""Makes bank statements for tests."""

from collections.abc import Mapping

OWN = "40702810900000012345"
OTHER = "40702810500000077777"
BASE = {
    "Номер": "15",
    "Дата": "05.10.2026",
    "Сумма": "1000.00",
    "ПлательщикСчет": OTHER,
    "Плательщик": "ИНН 7707083893 ООО «Зерно»",
    "ПлательщикИНН": "7707083893",
    "ПолучательСчет": OWN,
    "Получатель": "ООО «Формат»",
    "ПолучательИНН": "7728168971",
    "ДатаСписано": "",
    "ДатаПоступило": "05.10.2026",
    "НазначениеПлатежа": "Оплата по счёту № 17 от 01.10.2026, без НДС",
}


def document(kind: str = "Платежное поручение", **changes: str) -> str:
    """Return a document's section; ``changes`` replace fields of an ordinary incoming payment."""
    fields: Mapping[str, str] = {**BASE, **changes}
    lines = [f"СекцияДокумент={kind}", *(f"{key}={value}" for key, value in fields.items())]
    return "\r\n".join([*lines, "КонецДокумента"])


def statement(*documents: str, encoding: str = "cp1251", says: str = "Windows", end: bool = True) -> bytes:
    """Return a statement file of these documents."""
    head = [
        "1CClientBankExchange", "ВерсияФормата=1.03", f"Кодировка={says}", "Отправитель=Банк",
        "ДатаСоздания=31.10.2026", "ДатаНачала=01.10.2026", "ДатаКонца=31.10.2026", f"РасчСчет={OWN}",
        "СекцияРасчСчет", f"РасчСчет={OWN}", "НачальныйОстаток=0.00", "КонецРасчСчет",
    ]  # fmt: skip
    text = "\r\n".join([*head, *documents, *(["КонецФайла"] if end else []), ""])
    return text.encode(encoding, errors="replace")
