"""The demo office: a year of believable history up to now, made by the office's own services."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from desktop.rules.calendar import OfficeCalendar
from desktop.rules.months import Month
from desktop.services.access.sign_in import who_works
from desktop.services.demo.money import close_months, file_the_missed_plan, plan_demo_months
from desktop.services.demo.office import office_file
from desktop.services.demo.play import OWNER, Player
from desktop.services.demo.script import script_until
from desktop.services.demo.today import take_todays_orders
from desktop.services.facts.public_holidays import holidays_of
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store, UnitOfWork, operation

MORNING = time(10, 45)
Progress = Callable[[int, int], bool]


def make_demo(store: Store, now: datetime, progress: Progress | None = None) -> None:
    """Fill an empty office with a year up to ``now``; ``progress(done, all)`` returns False to stop."""
    script = script_until(now)
    start = datetime.combine(script.months[0].first, time(9))
    setup_office(store, Act(None, start), office_file(now.date()))
    owner = who_works(store, OWNER).id
    for done, month in enumerate(script.months):
        if progress is not None and not progress(done, len(script.months) + 1):
            return
        evening = min(now, datetime.combine(month.last, time(18)))
        play_demo_month(store, Act(owner, evening), month=str(month), until=now)
    plan_demo_months(store, Act(owner, now), until=now)
    close_months(store, script)
    file_the_missed_plan(store, script)
    take_todays_orders(store, script)


def open_moment(now: datetime) -> datetime:
    """When a demo that is opened at ``now`` takes place: an office that is closed has nothing to try, so
    out of its hours it is the latest working morning."""
    calendar = OfficeCalendar(holidays_of("RU", range(now.year - 1, now.year + 1)))
    if calendar.is_open(now):
        return now
    day = now.date() if now.time() >= calendar.closes else now.date() - timedelta(days=1)
    while not calendar.is_working(day):
        day -= timedelta(days=1)
    return datetime.combine(day, MORNING)


@operation
def play_demo_month(work: UnitOfWork, *, month: str, until: datetime) -> None:
    """One month of the demo's story, up to a moment; a bulk of entries is one operation."""
    Player(work, script_until(until), Month.parse(month)).play()
