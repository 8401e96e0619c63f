"""Taking in a list of clients: the file's rows as they will come in, the open questions, one button."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from desktop.language.errors import error_sentence
from desktop.language.import_report import import_lines
from desktop.language.translate import fill, translate
from desktop.services.importing import (
    MANY,
    Buyers,
    ForeignList,
    ImportReport,
    KnownRows,
    Layout,
    ListChoices,
    ListPreview,
    Meaning,
    import_client_list,
    preview_client_list,
    read_client_list,
    with_heading,
)
from desktop.services.this_pc.preferences import remember_list, remembered_list
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.desk.write_out import write_out
from desktop.views.importing.list_model import ListModel
from desktop.views.importing.list_table import ListTable
from desktop.views.importing.whole_book import WholeBook
from desktop.views.widgets.boxes import Line, SidePanel, boxed, clear, column, fact, row, section
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.forms import choice
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.labels import Label
from desktop.views.widgets.messages import MessageBar
from desktop.views.widgets.table_tools import TableTools

FILES = "*.xlsx *.xls *.ods *.csv *.txt *.tsv"
OFFERED_ROWS = 15
"""Rows that may be said to be the headings."""


class ListPage(QWidget):
    """``back``: somebody leaves; ``take_back`` takes the last operation back."""

    back = Signal()
    _told = Signal(int, int)

    def __init__(self, desk: Desk, take_back: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._take_back = desk, take_back
        self._foreign: ForeignList | None = None
        self._choices: ListChoices | None = None
        self._asked_buyers = False
        self._stopped = False
        self.model = ListModel()
        self.table = ListTable(self.model)
        self.table.setAccessibleName(translate("Lists", "The list as it will come in"))
        self.table.meant.connect(self._mean)
        said = translate("Lists", "List from a file")
        self.tools = TableTools(self.table, "", said, partial(write_out, desk, self))
        self.message = MessageBar()
        self.sheet, self.heading = choice([]), choice([])
        self.sheet.activated.connect(self._choose_sheet)
        self.heading.activated.connect(lambda _place: self._choose_heading())
        self.said = Label("", token="text2", wrap=True)
        self.button = Button(_add_words(0), "primary", key="Ctrl ⏎", clicked=self.take_in)
        self.stop = Button(translate("Lists", "Stop"), "link", clicked=self._stop)
        self.undo = Button(translate("Lists", "Take the import back"), icon="undo-2", clicked=self._undo)
        self.whole = WholeBook(desk, self._show_whole, self.message.say)
        self._told.connect(self._show_progress)
        self._lay_out()
        shortcut("Ctrl+Return", self, self.take_in)
        self._show_nothing()

    def _lay_out(self) -> None:
        back = Button(translate("Lists", "Clients"), "flat", icon="chevron-left", clicked=self.back.emit)
        title = Label(translate("Lists", "List from a file"), points=17, strong=True)
        self.other = Button(translate("Lists", "Choose a file…"), clicked=self.ask_which)
        head = boxed(row(back, title, None, self.other, spacing=12, margins=(12, 12, 20, 12)))
        self.heading_words = Label(translate("Lists", "Headings:"), token="text2")
        where = (self.said, None, self.sheet, self.heading_words, self.heading)
        self._where = boxed(row(*where, spacing=10, margins=(20, 8, 20, 8)))
        self.empty = Label(
            translate(
                "Lists",
                "Choose a list of clients as you keep it: Excel, LibreOffice or a text file. You see it "
                "before anything is stored. A file may also be dropped on the window.",
            ),
            token="text2",
            wrap=True,
        )
        self.empty.setContentsMargins(20, 12, 20, 12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = column(head, Line(), self.whole, self._where, self.message, self.empty, self.table)
        for part in (self.empty, self.table):
            inner.setStretchFactor(part, 1)
        left = boxed(inner)
        self.panel = SidePanel()
        self._make_panel()
        whole = row(left, self.panel, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _make_panel(self) -> None:
        self.group = QButtonGroup(self)
        self.buyers: dict[Buyers, QRadioButton] = {}
        answers: list[QWidget] = []
        for buyers, text, more in (
            (
                Buyers.ALL,
                translate("Lists", "Yes, all"),
                translate("Lists", "their first order here is not a new client's"),
            ),
            (
                Buyers.NONE,
                translate("Lists", "No"),
                translate("Lists", "they are prospects, nothing was ordered yet"),
            ),
            (
                Buyers.COLUMN,
                translate("Lists", "As a column says"),
                translate("Lists", "the one that means “orders before”"),
            ),
        ):
            button = self.buyers[buyers] = QRadioButton(text)
            button.setAccessibleDescription(more)
            self.group.addButton(button)
            explained = Label(more, token="text2", wrap=True)
            explained.setIndent(24)
            answers.append(boxed(column(button, explained)))
            button.clicked.connect(partial(self._answer, buyers))
        self.known = Segments(
            [
                (KnownRows.FILL, translate("Lists", "Fill in")),
                (KnownRows.LEAVE, translate("Lists", "Leave")),
                (KnownRows.REPLACE, translate("Lists", "Replace")),
            ]
        )
        self.known.chosen.connect(self._choose_known)
        self._facts = column()
        self.note = Label("", token="waiting", wrap=True)
        later = Label(translate("Lists", "The whole import can be taken back."), token="text2", wrap=True)
        here = Label(translate("Lists", "Clients who are here already"), strong=True)
        self._contents = boxed(
            column(
                section(
                    Label(translate("Lists", "Have these clients bought before?"), points=13, strong=True),
                    *answers, spacing=8,
                ),
                Line(),
section(here, self.known, spacing=8),
                Line(),
                section(
                    Label(translate("Lists", "What will happen"), points=13, strong=True), boxed(self._facts),
                    self.note, self.button, self.stop, self.undo, later, spacing=8,
                ),
                None,
            )
        )  # fmt: skip
        self.panel.show_contents(self._contents)

    def _show_nothing(self) -> None:
        for part in (self._where, self.table, self.panel, self.whole):
            part.hide()
        self.empty.show()
        self.stop.hide()
        self.undo.hide()

    @property
    def has_file(self) -> bool:
        """Whether a file is being looked at."""
        return self._foreign is not None

    def ask_which(self) -> None:
        """Ask for a file."""
        kinds = fill(translate("Lists", "Lists (%1)"), FILES)
        path, _kind = QFileDialog.getOpenFileName(self, translate("Lists", "A list of clients"), "", kinds)
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file and show it as it would come in."""
        self.message.hide()
        self.undo.hide()
        self.empty.setText(fill(translate("Lists", "Reading %1…"), path.name))
        self._desk.read(
            self, query(read_client_list, path), then=self._show_file, failed=self._failed, key="list"
        )

    def _failed(self, error: Exception) -> None:
        self._show_nothing()
        self.empty.hide()
        self.message.say(error_sentence(error))

    def _show_file(self, foreign: ForeignList) -> None:
        self._foreign = foreign
        self.whole.show_book(foreign)
        self.sheet.clear()
        for place, grid in enumerate(foreign.sheets):
            self.sheet.addItem(grid.sheet or grid.file, place)
        self.sheet.setVisible(len(foreign.sheets) > 1)
        best = max(range(len(foreign.sheets)), key=lambda place: len(foreign.sheets[place].rows))
        self.sheet.setCurrentIndex(best)
        self.empty.hide()
        for part in (self._where, self.table, self.panel):
            part.show()
        self._choose_sheet(best)
        self.table.setFocus()

    def _choose_sheet(self, place: int) -> None:
        assert self._foreign is not None
        layout, buyers = _remembered(self._foreign.layouts[place])
        self._offer_headings(place, layout)
        self._take(place, layout, buyers)

    def _offer_headings(self, place: int, layout: Layout) -> None:
        assert self._foreign is not None
        self.heading.clear()
        self.heading.addItem(translate("Lists", "there are none"), 0)
        for one in self._foreign.sheets[place].rows[:OFFERED_ROWS]:
            texts = ", ".join(str(cell) for cell in one.cells if str(cell).strip())[:40]
            self.heading.addItem(f"{one.number}: {texts}", one.number)
        self.heading.setCurrentIndex(max(0, self.heading.findData(layout.first)))

    def _choose_heading(self) -> None:
        if self._foreign is None or self._choices is None:
            return
        number = int(self.heading.currentData())
        grid = self._foreign.sheets[self._choices.sheet]
        layout = with_heading(grid, number, number, self._foreign.country)
        self._take(self._choices.sheet, layout, None)

    def _take(self, sheet: int, layout: Layout, buyers: Buyers | None) -> None:
        """Begin with a sheet in a layout. Only a column of earlier orders answers the question by itself."""
        has_column = Meaning.ORDERS in layout.meanings
        self.buyers[Buyers.COLUMN].setEnabled(has_column)
        answer = buyers if buyers is not None and (has_column or buyers is not Buyers.COLUMN) else None
        answer = answer or (Buyers.COLUMN if has_column else None)
        self._asked_buyers = answer is None
        self.group.setExclusive(False)
        for one, button in self.buyers.items():
            button.setChecked(one is answer)
        self.group.setExclusive(True)
        known = KnownRows(self.known.value)
        self._choices = ListChoices(sheet, layout, answer or Buyers.NONE, known)
        self._preview()

    def _answer(self, buyers: Buyers) -> None:
        if self._choices is not None:
            self._asked_buyers = False
            self._choices = replace(self._choices, buyers=buyers)
            self._preview()

    def _choose_known(self, known: str) -> None:
        if self._choices is not None:
            self._choices = replace(self._choices, known=KnownRows(known))
            self._preview()

    def _mean(self, place: int, meaning: str) -> None:
        """Take a column's meaning as said; one that only one column may have moves over from another."""
        if self._choices is None:
            return
        layout, said = self._choices.layout, Meaning(meaning)
        meanings = [Meaning.SKIP if one is said and said not in MANY else one for one in layout.meanings]
        meanings[place] = said
        layout = replace(layout, meanings=tuple(meanings), unsure=layout.unsure - {place})
        buyers = None if self._asked_buyers else self._choices.buyers
        self._take(self._choices.sheet, layout, buyers)

    def _preview(self) -> None:
        foreign, choices = self._foreign, self._choices
        if foreign is not None and choices is not None:
            self._desk.read(
                self, query(preview_client_list, foreign, choices), then=self._show_preview,
                failed=self._failed, key="preview",
            )  # fmt: skip

    def _show_preview(self, preview: ListPreview) -> None:
        foreign, choices = self._foreign, self._choices
        if foreign is None or choices is None:
            return
        self.model.show(preview.rows, choices.layout)
        self.table.fit(choices.layout)
        grid = foreign.sheets[choices.sheet]
        self.said.setText(fill(translate("Lists", "%1, rows: %2"), grid.file, len(grid.rows)))
        self._show_facts(preview)
        self.note.say(self._problem(choices, preview))
        ready = not self._is_incomplete(choices) and preview.new + preview.known > 0
        self.button.setEnabled(ready)
        self.button.show_text(_add_words(preview.new))

    def _show_facts(self, preview: ListPreview) -> None:
        clear(self._facts)
        for text, count in (
            (translate("Lists", "New clients"), preview.new),
            (translate("Lists", "Here already"), preview.known),
            (translate("Lists", "Contact people"), preview.people),
            (translate("Lists", "Phones"), preview.phones),
            (translate("Lists", "Left out: totals and rows without a name"), preview.left_out),
            (translate("Lists", "Rows with remarks"), preview.remarks),
        ):
            self._facts.addWidget(fact(text, str(count)))

    def _is_incomplete(self, choices: ListChoices) -> bool:
        return self._asked_buyers or Meaning.NAME not in choices.layout.meanings

    def _problem(self, choices: ListChoices, preview: ListPreview) -> str:
        if Meaning.NAME not in choices.layout.meanings:
            return translate("Lists", "Say which column names the clients: click its heading.")
        if self._asked_buyers:
            return translate("Lists", "Answer: have they bought before?")
        if preview.unknown_managers:
            names = ", ".join(preview.unknown_managers[:5])
            return fill(translate("Lists", "Nobody here is called: %1. Their clients get no manager."), names)
        return ""

    def take_in(self) -> None:
        """Import the whole list in one operation."""
        foreign, choices = self._foreign, self._choices
        if foreign is None or choices is None or not self.button.isEnabled() or self._is_incomplete(choices):
            return
        self._stopped = False
        self.button.setEnabled(False)
        self.stop.show()
        asked = command(import_client_list, foreign=foreign, choices=choices, progress=self._progress)
        self._desk.write(self, asked, then=self._show_report, failed=self._refused)

    def _progress(self, done: int, of: int) -> bool:
        """Called by the worker: tell the page, and whether to go on."""
        self._told.emit(done, of)
        return not self._stopped

    def _show_progress(self, done: int, of: int) -> None:
        self.button.show_text(fill(translate("Lists", "Adding… %1 of %2"), done, of))

    def _stop(self) -> None:
        self._stopped = True

    def _refused(self, error: Exception) -> None:
        self.stop.hide()
        self.message.say(error_sentence(error))
        self._preview()

    def _show_report(self, report: ImportReport | None) -> None:
        self.stop.hide()
        if report is None or self._choices is None:
            return
        _remember(self._choices)
        self._foreign = None
        self.message.say("\n".join(import_lines(report)), "ok")
        self.button.show_text(translate("Lists", "Added"))
        self.undo.show()
        self.undo.setFocus()

    def _show_whole(self, report: ImportReport) -> None:
        """Say what came of a workbook that was taken in with all of its sheets."""
        self._foreign = None
        self.message.say("\n".join(import_lines(report)), "ok")
        self.button.setEnabled(False)
        self.undo.show()
        self.undo.setFocus()

    def _undo(self) -> None:
        self.undo.hide()
        self._take_back()
        self.back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.stop.isVisible():
                self._stop()
            else:
                self.back.emit()
        else:
            super().keyPressEvent(event)


def _add_words(clients: int) -> str:
    return fill(translate("Lists", "Add clients: %1"), clients)


def _look(layout: Layout) -> str:
    return hashlib.sha256(layout.look.encode()).hexdigest()[:16]


def _remember(choices: ListChoices) -> None:
    """Remember on this PC what the columns of such a file mean."""
    if choices.layout.first:
        columns = ",".join(choices.layout.meanings)
        remember_list(_look(choices.layout), f"{choices.buyers}:{columns}")


def _remembered(layout: Layout) -> tuple[Layout, Buyers | None]:
    """Return the layout with the meanings that were said for such a file the last time."""
    kept = remembered_list(_look(layout)) if layout.first else None
    buyers, _, columns = (kept or "").partition(":")
    meanings = columns.split(",")
    fits = len(meanings) == len(layout.meanings) and set(meanings) <= set(Meaning)
    if not fits or buyers not in set(Buyers):
        return layout, None
    found = tuple(Meaning(one) for one in meanings)
    return replace(layout, meanings=found, unsure=frozenset()), Buyers(buyers)
