"""The script of the demo office: the orders, their clients and moments, and how far each order gets.

Everything random is drawn here, from a fixed seed and the calendar, so that the same day always gives
the same story.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from random import Random

from desktop.rules.facts import Source, Stage
from desktop.rules.months import Month
from desktop.services.demo.cast import ONCE, REGULAR, Figure, clients, lists
from desktop.services.facts.public_holidays import country_calendar

SEED = 2026
MONTHS = 12
"""Whole months of history before this one."""
SEASON = (7, 9, 11, 12, 11, 9, 8, 9, 12, 12, 11, 13)
"""Relative numbers of orders from January to December."""
STEPS = (
    (Stage.NEGOTIATION, (0, 2), 10),
    (Stage.PROPOSAL, (1, 5), 12),
    (Stage.INVOICE, (2, 8), 24),
    (Stage.PAID, (2, 12), 9),
)
"""Stage, least and most working days until it, and how many of 100 new clients' orders are lost before it."""

MORNING = (4, 15, 52, 65)
"""Minutes after opening at which today's orders arrived."""


@dataclass(frozen=True, slots=True)
class StoryStep:
    at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class Story:
    """One order: as it came in, and its steps up to now. ``amount`` is the final one."""

    key: str
    at: datetime
    client: Figure
    first: bool
    source: Source
    service: str
    subject: str
    text: str
    estimate: Decimal
    amount: Decimal
    cost: Decimal | None
    rating: int | None
    prepaid: bool
    steps: tuple[StoryStep, ...]


@lru_cache(maxsize=1)
def script_until(now: datetime) -> "Script":
    """Return the script up to a moment; every month of the play asks for the same one."""
    return Script(now)


class Script:
    """All orders' stories up to ``now``, by arrival."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.months = [Month.of(now).plus(offset) for offset in range(-MONTHS, 1)]
        years = range(self.months[0].year, now.year + 1)
        self.calendar = country_calendar("RU", years)
        self.days = [
            day
            for month in self.months
            for day in month.days()
            if self.calendar.is_working(day) and day <= now.date()
        ]
        self._random = Random(SEED)
        self.cast = clients(self._random)
        found = [story for place, client in enumerate(self.cast) for story in self._stories(place, client)]
        found += self._this_morning({story.client.name for story in found})
        self.stories = sorted(found, key=lambda story: (story.at, story.key))

    def _stories(self, place: int, client: Figure) -> list[Story]:
        days = self._order_days(client)
        stories = []
        for number, day in enumerate(days):
            at = self._moment(day)
            if at < self.now:
                stories.append(self._story(f"demo-{place}-{number}", at, client, number == 0))
        return stories

    def _this_morning(self, known: set[str]) -> list[Story]:
        """Return a few orders for today, if today is a working day."""
        today = self.now.date()
        if not self.calendar.is_working(today):
            return []
        regulars = [client for client in self.cast if client.habit == REGULAR and client.name in known]
        stories = []
        for place, (client, minutes) in enumerate(zip(regulars, MORNING, strict=False)):
            at = datetime.combine(today, time(9)) + timedelta(minutes=minutes)
            if at < self.now - timedelta(minutes=10):
                stories.append(self._story(f"demo-today-{place}", at, client, first=False))
        return stories

    def _order_days(self, client: Figure) -> list[date]:
        """Return the days of a client's orders: the first by season, the next in the client's own rhythm."""
        weights = [SEASON[day.month - 1] for day in self.days]
        day = self._random.choices(self.days, weights)[0]
        if client.habit == REGULAR:
            day = self.days[self._random.randrange(len(self.days) // 3)]
            count, every = 40, self._random.randint(22, 48)
        elif client.habit == ONCE:
            count, every = 1, 1
        else:
            count, every = self._random.randint(2, 4), self._random.randint(35, 90)
        faithful = self._random.random() < 0.8
        end = self.days[-1] - timedelta(days=0 if faithful else every * 2)
        found: list[date] = []
        while len(found) < count and day <= max(end, self.days[0]):
            found.append(day)
            day += timedelta(days=max(5, round(self._random.gauss(every, every / 8))))
        return found

    def _story(self, key: str, at: datetime, client: Figure, first: bool) -> Story:
        random = self._random
        offers = {service["name"]: service for service in lists("services")["services"]}
        name = client.service if random.random() < 0.65 else random.choice(sorted(offers))
        low, high = offers[name]["amounts"]
        amount = Decimal(round(random.triangular(low, high, low + (high - low) / 5) / 100) * 100)
        source = random.choices([Source.PHONE, Source.EMAIL, Source.WALK_IN, Source.SITE], [40, 32, 18, 10])[
            0
        ]
        subject, text = random.choice(offers[name]["subjects"]), ""
        if source in (Source.EMAIL, Source.SITE):
            written = random.choice(offers[name]["letters"])
            subject, text = written["subject"], letter(written["text"], client)
        return Story(
            key=key,
            at=at,
            client=client,
            first=first,
            source=source,
            service=name,
            subject=subject,
            text=text,
            estimate=Decimal(round(amount * Decimal(random.uniform(0.8, 1.2)) / 1000) * 1000 or 1000),
            amount=amount,
            cost=_cost(random, amount),
            rating=random.choices([5, 4, 3], [60, 33, 7])[0] if random.random() < 0.5 else None,
            prepaid=amount > 40_000 and random.random() < 0.7,
            steps=self._steps(at, first),
        )

    def _steps(self, at: datetime, first: bool) -> tuple[StoryStep, ...]:
        steps: list[StoryStep] = []
        day = at.date()
        for stage, (soonest, latest), lost in STEPS:
            day = self._working_day_after(day, self._random.randint(soonest, latest))
            moment = max(self._moment(day), at + timedelta(minutes=25))
            gone = self._random.random() * 100 < (lost if first else lost * 0.7)
            steps.append(StoryStep(moment, Stage.LOST if gone else stage))
            at = moment
            if gone:
                break
        return tuple(step for step in steps if step.at < self.now)

    def _working_day_after(self, day: date, count: int) -> date:
        while count or not self.calendar.is_working(day):
            day += timedelta(days=1)
            count -= self.calendar.is_working(day) and count > 0
        return day

    def _moment(self, day: date) -> datetime:
        minutes = self._random.randint(5, 8 * 60 + 30)
        return datetime.combine(day, time(9)) + timedelta(minutes=minutes)


def letter(wish: str, client: Figure) -> str:
    """Return a short letter signed with the person, the client and the phone."""
    words = lists("texts")
    return f"{words['greeting']}\n{wish}\n{words['thanks']}\n\n{client.person}, {client.name}, {client.phone}"


def _cost(random: Random, amount: Decimal) -> Decimal | None:
    """Return what an order cost, None for the few whose cost was not entered."""
    part = Decimal(random.randint(58, 78)) / 100
    return None if random.random() < 0.04 else (amount * part).quantize(Decimal("0.01"))
