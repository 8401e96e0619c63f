"""Offers to restore a damaged office: from its newest backup, or from a file that somebody chooses."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.errors import Unavailable
from desktop.services.backups import BackupState, ChosenBackup, look_into
from desktop.views.backups.keeper import Keeper, Wish
from desktop.views.backups.words import contents_words, made_words
from desktop.views.widgets.boxes import column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class WayBack(QWidget):
    """``wished`` is called with the backup that is to take the damaged file's place."""

    def __init__(self, keeper: Keeper, state: BackupState, wished: Callable[[Wish], object]) -> None:
        super().__init__()
        self._keeper, self._state, self._wished = keeper, state, wished
        self._chosen: Path | None = None
        self.button = Button(translate("Backups", "Put the office back"), "primary")
        self.button.clicked.connect(lambda _on=False: wished(Wish(None, carry=True)))
        choose = Button(translate("Backups", "Choose a backup's file…"), clicked=self._browse)
        self.said = Label("", wrap=True)
        self.confirm = Button(translate("Backups", "Put this file in its place"), "primary_small")
        self.confirm.clicked.connect(lambda _on=False: wished(Wish(self._chosen, carry=True)))
        for hidden in (self.said, self.confirm):
            hidden.hide()
        title = translate("Backups", "The office's file is damaged")
        if keeper.office is None:
            title = translate("Backups", "The office cannot be opened")
        parts = [Label(title, points=13, strong=True, token="late"), *self._newest()]
        margins = (20, 16, 20, 14)
        self.setLayout(
            column(*parts, row(choose, None), self.said, row(self.confirm, None), spacing=10, margins=margins)
        )

    def _newest(self) -> list[QWidget]:
        """Return the words about the newest backup, and the button."""
        state = self._state
        if state.newest is None or state.newest_made is None:
            said = translate(
                "Backups",
                "This PC has no backup of this office. Another PC may have one, or the second place: choose "
                "its file. Every PC keeps its own in: %1",
            )
            return [Label(fill(said, state.folder.parent), wrap=True)]
        text = translate(
            "Backups",
            "The newest sound backup takes the damaged file's place. What was entered since then is carried "
            "over as far as it can be read, and a report says what was. The damaged file is kept. Dolya must "
            "be closed on the other PCs.",
        )
        put = fill(
            translate("Backups", "The newest here: “%1”, %2."),
            state.newest.name,
            self._made(state.newest_made),
        )
        parts: list[QWidget] = [Label(text, wrap=True), Label(put, strong=True, wrap=True)]
        if state.guessed:
            unsure = translate(
                "Backups",
                "The file does not say any more which office it was: put this one back only if it is the "
                "right one.",
            )
            parts.append(Label(unsure, token="waiting", wrap=True))
        return [*parts, self.button]

    def _made(self, made: datetime) -> str:
        return made_words(made, self._keeper.now())

    def _browse(self) -> None:
        kinds = fill(translate("Start", "Offices (%1)"), "*.dolya")
        title = translate("Backups", "The backup's file")
        file, _kind = QFileDialog.getOpenFileName(self, title, str(self._state.folder.parent), kinds)
        if file:
            self.choose(Path(file))

    def choose(self, file: Path) -> None:
        """Check a chosen file before proposing it."""
        self._chosen = file
        self._keeper.ask(self, partial(look_into, file), self._looked, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.confirm.hide()
        self.said.show()
        self._say(error_sentence(error), "late")

    def _looked(self, found: ChosenBackup) -> None:
        if found.identity is None or not found.check.sound:
            self._refuse(Unavailable("backup_damaged", path=str(self._chosen)))
            return
        self.confirm.show()
        self.said.show()
        said = translate("Backups", "“%1”, %2: %3.")
        text = fill(said, found.identity.name, self._made(found.made), contents_words(found.check))
        if self._state.office not in (None, found.identity.office):
            other = translate("Backups", "This is a backup of another office, and nothing is carried over.")
            text = f"{text} {other}"
        self._say(text, "waiting" if self._state.office != found.identity.office else "text")

    def _say(self, text: str, token: str) -> None:
        self.said.setText(text)
        self.said.set_token(token)
