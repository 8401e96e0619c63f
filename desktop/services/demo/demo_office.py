"""The demo office: a year of believable history up to now, made by the office's own services."""

from collections.abc import Callable
from datetime import datetime, time

from desktop.rules.months import Month
from desktop.services.access import Right, require
from desktop.services.access.sign_in import who_works
from desktop.services.demo.demo_pay import close_months, file_the_missed_plan, plan_demo_months
from desktop.services.demo.demo_setup import office_file
from desktop.services.demo.play import OWNER, Player
from desktop.services.demo.script import script_until
from desktop.services.demo.today import take_todays_orders
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store, UnitOfWork, no_undo, operation

Progress = Callable[[int, int], bool]


def make_demo(store: Store, now: datetime, progress: Progress | None = None) -> None:
    """Fill an empty office with a year of history up to ``now``.

    ``progress(done, all)`` is called before every month and returns False to stop.
    """
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


@operation
@no_undo("undo_demo")
def play_demo_month(work: UnitOfWork, *, month: str, until: datetime) -> None:
    """Play a month of the demo's script up to a moment, as one operation."""
    require(work, Right.CHANGE_SETUP)
    Player(work, script_until(until), Month.parse(month)).play()
