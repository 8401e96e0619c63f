"""The demo office: a year of believable history up to now, made by the office's own services."""

from collections.abc import Callable
from datetime import datetime, time

from desktop.rules.months import Month
from desktop.services.demo.money import close_months, file_the_missed_plan, plan_demo_months
from desktop.services.demo.office import office_file
from desktop.services.demo.play import OWNER, Player
from desktop.services.demo.script import script_until
from desktop.services.demo.today import take_todays_orders
from desktop.services.setup import setup_office
from desktop.storage.operations import Act, operation
from desktop.storage.store import Store, Work

Progress = Callable[[int, int], bool]


def make_demo(store: Store, now: datetime, progress: Progress | None = None) -> None:
    """Fill an empty office with a year up to ``now``; ``progress(done, all)`` returns False to stop."""
    script = script_until(now)
    start = datetime.combine(script.months[0].first, time(9))
    setup_office(store, Act(OWNER, start), office_file(now.date()))
    for done, month in enumerate(script.months):
        if progress is not None and not progress(done, len(script.months) + 1):
            return
        evening = min(now, datetime.combine(month.last, time(18)))
        play_demo_month(store, Act(OWNER, evening), month=str(month), until=now)
    plan_demo_months(store, Act(OWNER, now), until=now)
    close_months(store, script)
    file_the_missed_plan(store, script)
    take_todays_orders(store, script)


@operation
def play_demo_month(work: Work, *, month: str, until: datetime) -> None:
    """One month of the demo's story, up to a moment; a bulk of entries is one operation."""
    Player(work, script_until(until), Month.parse(month)).play()
