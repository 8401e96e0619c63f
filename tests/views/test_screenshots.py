"""The pictures for looking at: every tab comes out, in the size asked for, and not empty."""

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from desktop.app.screenshots import take_screenshots
from tests.conftest import MakeStore
from tests.services.pay_office import put_example_1, set_up


def test_every_tab_has_its_picture(tmp_path: Path, make_store: MakeStore) -> None:
    store = make_store("sqlite")
    set_up(store)
    put_example_1(store)
    count = take_screenshots(tmp_path, store=store, now=datetime(2026, 10, 20, 10, 45), quick=True)
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert len(pictures) == count
    assert {name.split("-")[0] for name in pictures} >= {
        "orders", "intake", "find", "clients", "client", "plan", "pay", "settings", "start",
    }  # fmt: skip
    for name in pictures:
        picture = QImage(str(tmp_path / name))
        assert picture.width() == (1024 if name.startswith("start") else 1366)
        across, down = range(0, picture.width(), 7), range(0, picture.height(), 7)
        assert len({picture.pixel(x, y) for x in across for y in down}) > 20
