"""Pictures of every screen, on the demo office or on one that is open."""

from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.app.application import make_application, run_loop
from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.services.access.sign_in import who_works
from desktop.services.backups import BackupRow, BackupState
from desktop.storage.backup.backup import backup
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Store

if TYPE_CHECKING:
    from desktop.views.backups.keeper import Keeper


def take_screenshots(
    folder: Path, *, store: Store | None = None, now: datetime | None = None, quick: bool = False
) -> int:
    """Save every tab in each language, light and dark, as PNG; return how many. Without a store the pictures
    show a demo office. ``quick``: one language, one size."""
    from desktop.services.demo import make_demo

    moment = now or datetime.now().replace(microsecond=0)
    folder.mkdir(parents=True, exist_ok=True)
    make_application(offscreen=True)
    if store is not None:
        return _take(folder, store, moment, quick)
    with TemporaryDirectory(prefix="dolya-demo-", ignore_cleanup_errors=True) as place:
        demo = create_store(Path(place) / "demo.dolya")
        try:
            make_demo(demo, moment)
            return _take(folder, demo, moment, quick)
        finally:
            demo.close()


def _take(folder: Path, store: Store, moment: datetime, quick: bool) -> int:
    from desktop.views.screenshots import Studio

    app = make_application(offscreen=True)
    opened, user = with_contents(store, moment), who_works(store, None)
    failures: list[Exception] = []

    def finish(count: int, failure: Exception | None) -> None:
        if failure is not None:
            failures.append(failure)
        app.exit(count)

    with TemporaryDirectory(prefix="dolya-backups-", ignore_cleanup_errors=True) as place:
        keeper = sample_keeper(store, Path(place), moment)
        try:
            open_window = partial(build_window, opened, user, lambda: moment, keeper)
            count = run_loop(app, Studio(folder, open_window, finish, quick).begin)
        finally:
            keeper.stop()
    if failures:
        raise failures[0]
    return count


def sample_keeper(store: Store, folder: Path, now: datetime) -> "Keeper":
    """Return a keeper that shows one backup, made for the pictures, and makes none by itself."""
    from desktop.views.backups.keeper import Keeper

    made = backup(store, folder, now)
    row = BackupRow(made, now, made.stat().st_size, second=False)
    keeper = Keeper(store.place, lambda: now)
    keeper.office = store
    keeper.show(BackupState((row,), folder, None, too_old=False, second_too_old=False, damaged=False))
    return keeper
