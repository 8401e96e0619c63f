"""The page Backups: lists them with their checks, makes one at once, puts one back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.services.access import Right
from desktop.services.backups import BackupCheck, BackupState, check_backup_file, make_backup
from desktop.services.this_pc.table_export import ShownTable, export_table
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.panel import BackupPanel
from desktop.views.backups.table import CHECK, CONTENTS, MADE, SIZE, WHERE, BackupModel
from desktop.views.backups.words import state_words
from desktop.views.desk.write_out import open_written
from desktop.views.widgets.arranging import RowsProxy
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label
from desktop.views.widgets.messages import MessageBar
from desktop.views.widgets.table_filter import TableFilter
from desktop.views.widgets.table_tools import TableTools
from desktop.views.widgets.tables import RowTable

WIDTHS = {MADE: 156, WHERE: 120, SIZE: 76, CHECK: 110}


class BackupsPage(QWidget):
    """The page in the window, or alone if the office cannot be opened."""

    def __init__(self, keeper: Keeper, rights: frozenset[Right], restore: Callable[[], object]) -> None:
        """``restore`` is called when a backup was chosen to be put back, for which the office must be
        closed."""
        super().__init__()
        self._keeper = keeper
        self._chosen: Path | None = None
        self._state: BackupState | None = None
        self._checking = False
        self.message = MessageBar()
        self.summary = Label("", token="text2", wrap=True)
        self.summary.setContentsMargins(20, 0, 20, 8)
        self.make_button = Button(translate("Backups", "Make one now"), "plain", clicked=self.make_one)
        self.model = BackupModel(self)
        self.table = RowTable()
        self.proxy = RowsProxy(self.model, self)
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(translate("Backups", "Backups"))
        self.filter = TableFilter(self.proxy, self, 180)
        self.panel = BackupPanel(keeper, rights, restore)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._pick(self.proxy.source_row(now.row()))
        )
        keeper.looked.connect(self.show_state)
        if keeper.state is not None:
            self.show_state(keeper.state)
        if keeper.outcome is not None:
            self.message.say(keeper.outcome.text, keeper.outcome.kind)

    def _lay_out(self) -> None:
        title = Label(translate("Backups", "Backups"), points=17, strong=True)
        head = row(title, None, self.filter, self.make_button, spacing=12, margins=(20, 12, 20, 4))
        header = self.table.horizontalHeader()
        for place, width in WIDTHS.items():
            self.table.setColumnWidth(place, width)
        header.setSectionResizeMode(CONTENTS, QHeaderView.ResizeMode.Stretch)
        self.tools = TableTools(self.table, "backups", translate("Backups", "Backups"), self._write_out)
        self.tools.about = lambda: full_date(self._keeper.now().date())
        body = row(boxed(column(head, self.summary, Line(), self.table)), self.panel, spacing=0)
        body.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addLayout(body, 1)

    def _write_out(self, path: Path, shown: ShownTable | bytes) -> None:
        write = partial(export_table, None, None, path, shown)
        self._keeper.ask(self, write, open_written, lambda error: self.message.say(error_sentence(error)))

    def refresh(self, kinds: set[Changed]) -> None:
        """Do nothing: changes in the office do not concern this page."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.look()

    def show_state(self, state: BackupState) -> None:
        at_work = self._keeper.office is not None and not state.damaged
        self.summary.setText(state_words(state, self._keeper.now(), at_work=at_work))
        self.make_button.setVisible(at_work)
        if state == self._state:
            return
        self._forget_outcome(state)
        self._state = state
        self.model.show(state.rows, self._keeper.now())
        place = max(self.model.place_of(self._chosen), 0)
        if self.model.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            index = self.proxy.index(max(self.proxy.shown_row(place), 0), 0)
            self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self._pick(place)
        self._check_next()

    def _forget_outcome(self, state: BackupState) -> None:
        """Show what became of the last restore, unless the office is damaged again."""
        keeper = self._keeper
        if keeper.outcome is not None and keeper.outcome.kind != "late" and state.damaged:
            keeper.outcome = None
            self.message.hide()

    def make_one(self) -> None:
        keeper = self._keeper
        self.make_button.setEnabled(False)
        self.make_button.show_text(translate("Backups", "Being made…"))
        assert keeper.office is not None
        make = partial(make_backup, keeper.office, keeper.place, keeper.now())
        keeper.ask(self, make, self._made, self._not_made)

    def _not_made(self, error: Exception) -> None:
        self._offer_to_make()
        self.message.say(error_sentence(error))

    def _offer_to_make(self) -> None:
        self.make_button.setEnabled(True)
        self.make_button.show_text(translate("Backups", "Make one now"))

    def _made(self, path: Path) -> None:
        self._offer_to_make()
        self._chosen = path
        self.message.say(fill(translate("Backups", "Made and checked: %1"), path), "ok")
        self._keeper.look()

    def _pick(self, place: int) -> None:
        if self._state is None:
            return
        backup = self.model.row(place)
        self._chosen = backup.path if backup else None
        check = self.model.check(backup.path) if backup else None
        self.panel.show_backup(backup, check, self._state)

    def _check_next(self) -> None:
        """Check one backup after another, newest first; findings are kept while the page is shown."""
        unchecked = self.model.unchecked()
        if self._checking or not unchecked:
            return
        self._checking = True
        path = unchecked[0]
        self._keeper.ask(
            self, partial(check_backup_file, path), partial(self._checked, path),
            lambda _error: self._checked(path, BackupCheck(False)),
        )  # fmt: skip

    def _checked(self, path: Path, check: BackupCheck) -> None:
        self._checking = False
        self.model.show_check(path, check)
        if path == self._chosen:
            self._pick(self.model.place_of(path))
        self._check_next()
