"""The warning line: the file is damaged, or the last good backup is too old."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from desktop.language.translate import fill, translate
from desktop.services.backups import BackupState
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.words import made_words
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.messages import MessageBar


class BackupLine(MessageBar):
    """A warning that is closed stays hidden until the warning changes; damage is shown again."""

    def __init__(self, keeper: Keeper, show_page: Callable[[], object]) -> None:
        super().__init__()
        self._keeper = keeper
        self._said = ""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(2, Button(translate("Backups", "Backups"), "plain", clicked=show_page))
        keeper.looked.connect(self.show_state)
        if keeper.state is not None:
            self.show_state(keeper.state)

    def show_state(self, state: BackupState) -> None:
        text = warning_of(state, self._keeper)
        if not text:
            self.hide()
        elif text != self._said or state.damaged:
            self.say(text, "late" if state.damaged else "waiting")
        self._said = text


def warning_of(state: BackupState, keeper: Keeper) -> str:
    """Return the warning, or an empty text if there is none."""
    if state.damaged:
        return translate(
            "Backups",
            "The office's file is damaged, and nothing is stored in it any more. Put the newest backup in "
            "its place: what can still be read of the file comes along, and what is kept on the PCs follows.",
        )
    if state.too_old and state.latest is not None:
        said = translate("Backups", "The last good backup is older than two days: %1.")
        return fill(said, made_words(state.latest, keeper.now()))
    if state.second_too_old:
        return translate(
            "Backups",
            "There is no backup of the last two days in the second place: check that its drive is connected.",
        )
    return ""
