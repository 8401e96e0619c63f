"""Warnings stand once above the tabs, and none where all is well."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.storage.opening.opening import open_store
from desktop.views.shell.warnings import say_warnings
from desktop.views.widgets.boxes import boxed, column
from desktop.views.widgets.messages import MessageBar
from tests.services.desk import MONDAY
from tests.views.real_desk import Place, open_desk, settle, show_in


@pytest.mark.parametrize(("folder", "said"), [("Dropbox", True), ("Офис", False)])
def test_a_cloud_is_said_above_the_tabs(
    qtbot: QtBot, empty_office: Path, tmp_path: Path, folder: str, said: bool
) -> None:
    (tmp_path / folder).mkdir()
    store = open_store(shutil.copyfile(empty_office, tmp_path / folder / "office.dolya"))
    desk, message = open_desk(store, MONDAY), MessageBar()
    show_in(Place(), qtbot, boxed(column(message)))
    say_warnings(desk, message, message)
    settle(qtbot, desk)
    assert ("Dropbox" in message.text) is said
    desk.stop()
    store.close()
