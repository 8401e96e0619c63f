"""The side panel: the chosen backup and putting it back; the second place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.services.access import Right
from desktop.services.backups import BackupCheck, BackupRow, BackupState, name_second_place
from desktop.views.backups.keeper import Keeper, Wish
from desktop.views.backups.way_back import WayBack
from desktop.views.backups.words import (
    check_words,
    contents_words,
    made_words,
    size_words,
    where_words,
)
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, fact, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class BackupPanel(SidePanel):
    """``wished`` is called when a backup is to be put in the office's place."""

    def __init__(self, keeper: Keeper, rights: frozenset[Right], wished: Callable[[], object]) -> None:
        super().__init__()
        self._keeper, self._wished = keeper, wished
        self._may_manage = Right.MANAGE_BACKUPS in rights
        self._may_restore = Right.RESTORE_BACKUPS in rights or keeper.office is None
        self.restore_button: Button | None = None
        self.way_back: WayBack | None = None
        self.second_wrong = Label("", token="late", wrap=True)
        self.confirm = boxed(column())

    def show_backup(self, backup: BackupRow | None, check: BackupCheck | None, state: BackupState) -> None:
        parts: list[QWidget] = []
        if state.damaged or self._keeper.office is None:
            self.way_back = WayBack(self._keeper, state, self.wish)
            parts += [self.way_back, Line()]
        if backup is not None:
            parts += [self._chosen(backup, check, damaged=state.damaged), Line()]
        parts.append(self._second(state))
        self.show_contents(boxed(column(*parts, None)))

    def _chosen(self, backup: BackupRow, check: BackupCheck | None, *, damaged: bool) -> QWidget:
        said, token = check_words(check)
        path = Label(str(backup.path), token="text2", wrap=True)
        parts: list[QWidget] = [
            Label(made_words(backup.made, self._keeper.now()), points=13, strong=True),
            fact(translate("Backups", "Where"), where_words(backup.second)),
            fact(translate("Backups", "Size"), size_words(backup.size)),
            fact(translate("Backups", "Contents"), contents_words(check)),
            fact(translate("Backups", "Check"), said, token),
            path,
        ]
        if self._may_restore and not damaged and self._keeper.office is not None:
            self.restore_button = Button(
                translate("Backups", "Put this one back…"), "plain", clicked=self._ask_first
            )
            self.restore_button.setEnabled(check is not None and check.sound)
            self.confirm = self._confirmation(backup)
            parts += [boxed(row(self.restore_button, None, margins=(0, 8, 0, 0))), self.confirm]
        return section(*parts, spacing=4)

    def _confirmation(self, backup: BackupRow) -> QWidget:
        text = fill(
            translate(
                "Backups",
                "The office becomes what it was at this moment: %1. What was entered since then is "
                "no longer in it. The file of now is kept beside it. Dolya must be closed on the other PCs.",
            ),
            made_words(backup.made, self._keeper.now()),
        )
        yes = Button(
            translate("Backups", "Put it back"), "primary_small",
            clicked=lambda: self.wish(Wish(backup.path, carry=False)),
        )  # fmt: skip
        no = Button(translate("Window", "Cancel"), "link", clicked=lambda: self.confirm.hide())
        confirm = boxed(column(Label(text, wrap=True), row(yes, no, None), spacing=10, margins=(0, 10, 0, 0)))
        confirm.hide()
        return confirm

    def _ask_first(self) -> None:
        self.confirm.show()

    def wish(self, wish: Wish) -> None:
        self._keeper.wish = wish
        self._wished()

    def _second(self, state: BackupState) -> QWidget:
        where = translate(
            "Backups", "No second place yet. Name a folder on another drive: it gets a backup a day."
        )
        if state.second is not None:
            where = fill(translate("Backups", "A backup a day in: %1"), state.second)
        self.second_wrong = Label("", token="late", wrap=True)
        self.second_wrong.hide()
        parts: list[QWidget] = [
            Label(translate("Backups", "Second place"), points=13, strong=True),
            Label(where, wrap=True),
            self.second_wrong,
        ]
        if self._may_manage and self._keeper.office is not None:
            choose = Button(translate("Backups", "Choose a folder…"), "plain", clicked=self._choose_second)
            buttons = [choose]
            if state.second is not None:
                buttons.append(
                    Button(translate("Backups", "None"), "link", clicked=lambda: self.name_second(None))
                )
            parts.append(boxed(row(*buttons, None, margins=(0, 4, 0, 0))))
        else:
            note = translate("Backups", "The owner names it.")
            parts.append(Label(note, token="text2", wrap=True))
        return section(*parts, spacing=6)

    def _choose_second(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Backups", "Second place"))
        if folder:
            self.name_second(Path(folder))

    def name_second(self, folder: Path | None) -> None:
        keeper = self._keeper
        keeper.ask(
            self, partial(name_second_place, keeper.place, folder),
            lambda _none: keeper.make_what_is_due(), self._say_second_wrong,
        )  # fmt: skip

    def _say_second_wrong(self, error: Exception) -> None:
        self.second_wrong.setText(error_sentence(error))
        self.second_wrong.show()
