"""The watch over the GUI thread sees it go to the drive, and sees nothing where it does not."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage.offline.outbox import Outbox
from desktop.storage.operations import Store
from tests.reliability.gui_thread import GuiThread


def ask(store: Store, seen: Callable[[], bool]) -> None:
    """Until that is seen, or for long."""
    for _ in range(20_000):
        if seen():
            return
        store.last_sequence()


def test_a_question_to_the_drive_is_seen(sqlite_store: Store) -> None:
    watch = GuiThread(Path(sqlite_store.place).parent)
    ask(sqlite_store, lambda: bool(watch.caught))
    watch.stop()
    assert watch.caught


@pytest.mark.parametrize("look", [lambda path: path.read_bytes(), lambda path: list(path.parent.iterdir())])
def test_a_glance_at_a_file_of_the_drive_is_heard(tmp_path: Path, look: Callable[[Path], object]) -> None:
    (tmp_path / "office.dolya").touch()
    watch = GuiThread(tmp_path)
    look(tmp_path / "office.dolya")
    watch.stop()
    assert watch.caught


def test_what_others_threads_ask_and_what_lies_on_this_pc_is_no_matter(
    sqlite_store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    watch = GuiThread(Path(sqlite_store.place).parent)
    other = threading.Thread(target=ask, args=(sqlite_store, lambda: watch.looks > 20))
    other.start()
    outbox = Outbox(tmp_path_factory.mktemp("this pc") / "outbox.sqlite")
    while other.is_alive():
        list(outbox.entries())
    watch.stop()
    outbox.close()
    assert watch.caught == set()
