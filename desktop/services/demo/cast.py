"""The invented clients of the demo office, put together from lists by a random generator with a seed."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random
from typing import Any

from stdnum.ru.inn import calc_company_check_digit

from desktop.resources import resource

REGULAR, SOMETIMES, ONCE = "regular", "sometimes", "once"


@dataclass(frozen=True, slots=True)
class Figure:
    """A client of the demo; ``habit`` says how often it orders, ``service`` what it mostly orders."""

    name: str
    segment: str
    person: str
    position: str
    phone: str
    email: str
    inn: str
    birthday: date
    habit: str
    service: str
    referred_by: str | None = None


@cache
def lists(name: str) -> dict[str, Any]:
    """One of the demo's lists of words, ``resources/demo/NAME.toml``."""
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


def clients(random: Random) -> list[Figure]:
    """Everybody who orders, in a random order."""
    names = list(lists("people")["clients"])
    random.shuffle(names)
    services = [service["name"] for service in lists("services")["services"]]
    cast: list[Figure] = []
    for place, (name, segment) in enumerate(names):
        person = _person(random)
        habit = random.choices([REGULAR, SOMETIMES, ONCE], [13, 33, 54])[0]
        cast.append(
            Figure(
                name=name,
                segment=segment,
                person=person,
                position=random.choice(lists("people")["positions"]),
                phone=f"+7 910 9{place // 100}{place % 10}-{10 + place * 7 % 89}-{10 + place * 3 % 89}",
                email=f"zakaz{place + 1}@client{place + 1}.example",
                inn=_inn(place) if segment != "person" else "",
                birthday=date(random.randint(1965, 2001), random.randint(1, 12), random.randint(1, 28)),
                habit=habit,
                service=random.choice(services),
                referred_by=cast[place - 3].name if place % 14 == 13 else None,
            )
        )
    return cast


def prospects() -> list[tuple[str, str]]:
    """Name and phone of those who are called and have not ordered yet."""
    return [
        (name, f"+7 920 6{place // 100}{place % 10}-{10 + place * 7 % 89}-{10 + place * 3 % 89}")
        for place, name in enumerate(lists("people")["prospects"])
    ]


def _inn(place: int) -> str:
    """Return a made-up tax number with a right check digit."""
    digits = f"7604{10000 + place * 617 % 90000}"
    return digits + calc_company_check_digit(digits)


def _person(random: Random) -> str:
    people = lists("people")
    kind = random.choice(["women", "men"])
    return f"{random.choice(people[kind])} {random.choice(people[kind + '_surnames'])}"
