"""Read who filled a site's form in, from the letter that the site sent."""

from dataclasses import dataclass

LONGEST_VALUE = 200


@dataclass(frozen=True, slots=True)
class FormLabels:
    """The words that stand before each value in a form's letter; "" where the form does not ask for it."""

    name: str = ""
    phone: str = ""
    email: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class FormValues:
    """What a client filled in."""

    name: str = ""
    phone: str = ""
    email: str = ""
    text: str = ""


_USUAL = {
    "name": ("ваше имя", "имя", "фио", "контактное лицо", "name", "emri"),
    "phone": ("контактный телефон", "номер телефона", "телефон", "тел.", "phone", "telefoni"),
    "email": ("электронная почта", "e-mail", "email", "почта"),
    "text": ("комментарий", "сообщение", "вопрос", "текст", "message", "mesazhi"),
}


def read_form(labels: FormLabels, text: str) -> FormValues:
    """Return the values after the labels: each to its line's end, the text to the next label or the end.

    A label is found at the start of a line, whatever its case; a value may stand on the next line.
    """
    given = {
        "name": labels.name, "phone": labels.phone, "email": labels.email, "text": labels.text,
    }  # fmt: skip
    starts = {field: label.strip().casefold() for field, label in given.items() if label.strip()}
    found: dict[str, list[str]] = {}
    current: str | None = None
    for line in text.splitlines():
        field, rest = _labelled(starts, line.strip())
        if field is not None and field not in found:
            current, found[field] = field, [rest] if rest else []
        elif current == "text" or (current is not None and line.strip() and not found[current]):
            found[current].append(line.strip())
    values = {field: "\n".join(lines).strip() for field, lines in found.items()}
    short = {field: values.get(field, "")[:LONGEST_VALUE] for field in ("name", "phone", "email")}
    return FormValues(**short, text=values.get("text", ""))


def guess_labels(text: str) -> FormLabels:
    """Return the labels that a letter seems to use, as its lines begin, to be corrected by a person."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        bare = line.strip().casefold()
        for field, words in _USUAL.items():
            word = next((word for word in words if bare.startswith(word)), None)
            after = bare[len(word) :].lstrip()[:1] if word else ""
            if word and field not in found and after in {":", "", "-", "–", "—"}:
                found[field] = line.strip()[: len(word)] + (":" if after == ":" else "")
                break
    return FormLabels(**found)


def _labelled(starts: dict[str, str], line: str) -> tuple[str | None, str]:
    folded = line.casefold()
    fitting = [(len(start), field) for field, start in starts.items() if folded.startswith(start)]
    if not fitting:
        return None, ""
    length, field = max(fitting)
    return field, line[length:].lstrip(" :–—-\t")
