"""The first start: open the office's file, make a new office, or look at the demo."""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QFileDialog, QMainWindow, QScrollArea, QSizePolicy, QWidget

from desktop.language import words
from desktop.language.countries import LANGUAGE_NAMES
from desktop.language.errors import error_sentence
from desktop.language.translate import LANGUAGES, current_language, fill, translate, use_language
from desktop.rules.errors import FileMissing
from desktop.views.look.icons import pixmap
from desktop.views.look.style import speak_captions
from desktop.views.start.new_office_form import AddressForm, NewOffice, NewOfficeForm
from desktop.views.widgets.boxes import boxed, clear, column, row
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.labels import IconLabel, Label
from desktop.views.widgets.messages import MessageBar

WIDTH = 560


@dataclass(frozen=True, slots=True)
class OfficeChoice:
    """``place`` of an office to open; else a new one, else the demo."""

    place: str = ""
    new: NewOffice | None = None


class StartWindow(QMainWindow):
    """``chosen`` with a OfficeChoice, or None when it was closed; ``left``: nobody waits for it any more;
    ``kept_wanted``: the drive is not to be waited for; ``person_chosen``: who works at this PC."""

    chosen = Signal(object)
    left = Signal()
    kept_wanted = Signal()
    person_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._place = ""
        self._failure: Exception | None = None
        self._closing = True
        self._held = False
        self._doing = ("", False)
        self._people: list[tuple[str, str]] = []
        self.setWindowIcon(QIcon(pixmap("scale", "accent_text", 32)))
        self.setMinimumSize(720, 560)
        self.resize(1024, 600)
        self._build()

    def _build(self) -> None:
        speak_captions(current_language())
        self.message = MessageBar()
        self.again = Button(translate("Start", "Try again"), clicked=self._retry)
        self.open = Button(translate("Start", "Open the office's file…"), "primary", key="Ctrl O")
        self.open.clicked.connect(lambda _on=False: self._browse())
        self.new = Button(translate("Start", "Make a new office…"), key="Ctrl N")
        self.demo = Button(translate("Start", "Look at the demo"), key="Ctrl D")
        self.demo.clicked.connect(lambda _on=False: self.chosen.emit(OfficeChoice()))
        self.address = Button(translate("Start", "On a server…"), "link")
        self.form = NewOfficeForm(lambda new: self.chosen.emit(OfficeChoice(new=new)))
        self.server = AddressForm(lambda place: self.chosen.emit(OfficeChoice(place)))
        self.new.clicked.connect(lambda _on=False: self.form.begin())
        self.address.clicked.connect(lambda _on=False: self.server.begin())
        self.form.opened.connect(self._one_form)
        self.server.opened.connect(self._one_form)
        for keys, button in (("Ctrl+O", self.open), ("Ctrl+N", self.new), ("Ctrl+D", self.demo)):
            shortcut(keys, button, button.click)
        self._working = Label("", token="text2", wrap=True)
        self._working.setContentsMargins(0, 0, 0, 12)
        self._leave = Button(translate("Window", "Cancel"), clicked=self.left.emit)
        self._go_on = Button(translate("Start", "Go on with what this PC keeps"))
        self._go_on.clicked.connect(lambda _on=False: self.kept_wanted.emit())
        self._lay_out()
        self.open.setFocus()
        self.show_failure(self._place, self._failure)
        if self._people:
            self.ask_who(self._people)
        else:
            self.show_working(*self._doing)

    def _lay_out(self) -> None:
        self.languages = Segments([(language, LANGUAGE_NAMES[language]) for language in LANGUAGES])
        self.languages.choose(current_language())
        self.languages.chosen.connect(self._speak)
        self._buttons = boxed(
            column(
                self.open,
                _note(translate("Start", "It lies on the office drive and ends with .dolya.")),
                row(self.address, None),
                18,
                row(self.new, None),
                _note(translate("Start", "For the first PC of an office: its file is made here.")),
                18,
                row(self.demo, None),
                _note(translate("Start", "A made-up agency with a year of orders; nothing of it is kept.")),
            )
        )
        self._ways = boxed(column(self._buttons, self.form, self.server))
        self.people = column(spacing=8)
        title = row(
            IconLabel("scale", "accent_text", 32), Label("Доля", points=24, strong=True), None, spacing=12
        )
        self._asked = Label("", points=13, strong=True, wrap=True)
        inner = boxed(
            column(
                title, 20, self._asked, 12, row(self.again, None), self.people, self._working, 8,
                row(self._go_on, self._leave, None), self._ways, None, 24, row(self.languages, None),
            )
        )  # fmt: skip
        inner.setMaximumWidth(WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across = row(inner, None, margins=(64, 24, 24, 16))
        across.setStretch(0, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(boxed(across))
        whole = QWidget()
        whole.setObjectName("content")
        whole.setLayout(column(self.message, scroll))
        self.setCentralWidget(whole)

    def show_failure(self, place: str, failure: Exception | None) -> None:
        """Why the office at a place was not opened, in words; None: nothing was tried."""
        self._place, self._failure = place, failure
        self.message.hide()
        self.again.setVisible(failure is not None and bool(place))
        if failure is not None:
            self.message.say(_why(place, failure))

    def show_working(self, text: str, may_go_on: bool = False) -> None:
        """Show what is being done instead of the choices; an empty text brings the choices back.

        The text up to "…" is the heading. ``may_go_on``: this PC keeps the office that is being opened."""
        self._doing = (text, may_go_on)
        more = text.partition("…")[2].strip()
        self._working.setText(more)
        self._working.setVisible(bool(more))
        self._leave.setVisible(bool(text) and not self._held)
        self._go_on.setVisible(may_go_on)
        self._ways.setVisible(not text)
        if text:
            self.message.hide()
            self.again.hide()
            self._leave.setFocus()
        elif not self.form.isHidden():
            self.form.name.setFocus()
        self._name_page()

    def hold(self, held: bool) -> None:
        """While it is held, what is being done cannot be left, and the window is not closed."""
        self._held = held

    def ask_who(self, people: list[tuple[str, str]]) -> None:
        """Ask who works at this PC, of (name, role); an empty list brings the choices back."""
        self._people, self._doing = people, ("", False)
        clear(self.people)
        for name, role in people:
            button = Button(f"{name}, {words.role(role)}", clicked=partial(self.person_chosen.emit, name))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.people.addWidget(button)
        self._working.hide()
        self._go_on.hide()
        self._ways.setVisible(not people)
        self._leave.setVisible(bool(people))
        if people:
            QTimer.singleShot(0, self, self._focus_first)
        self._name_page()

    def _focus_first(self) -> None:
        """Once the page stands: a button that is not shown yet takes no focus."""
        if first := self.people.itemAt(0):
            first.widget().setFocus()

    def _name_page(self) -> None:
        """The heading and the window's title say what is asked or done now."""
        heading = translate("Start", "Where is your office?")
        doing, more, _ = self._doing[0].partition("…")
        if doing:
            heading = doing + more
        elif self._people:
            heading = translate("Start", "Who works at this PC?")
        elif not self.form.isHidden():
            heading = translate("Start", "A new office")
        elif not self.server.isHidden():
            heading = translate("Start", "An office on a server")
        self._asked.setText(re.sub(r"[\\/]", "\\g<0>\u200b", heading))  # a long path may be broken there
        program = "Доля" if current_language() == "ru" else "Dolya"
        self.setWindowTitle(f"{program} — {doing or heading}")

    def appear(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """An office is open: this window goes without a choice."""
        self._closing = False
        self.close()
        self._closing = True

    def _one_form(self, opened: bool) -> None:
        """Show a form in the place of the buttons, or the buttons again."""
        self._buttons.setVisible(not opened)
        self._name_page()
        if not opened:
            self.open.setFocus()

    def _browse(self) -> None:
        kinds = fill(translate("Start", "Offices (%1)"), "*.dolya")
        start = str(Path(self._place).parent) if self._place else ""
        place, _kind = QFileDialog.getOpenFileName(
            self, translate("Start", "The office's file"), start, kinds
        )
        if place:
            self.chosen.emit(OfficeChoice(str(Path(place))))

    def choose_place(self, place: str) -> None:
        """Choose a place as if its file had been picked here."""
        self.chosen.emit(OfficeChoice(place))

    def _retry(self) -> None:
        self.chosen.emit(OfficeChoice(self._place))

    def _speak(self, language: str) -> None:
        use_language(language)
        self.language_chosen.emit(language)
        self._build()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._held:
            event.ignore()
            return
        super().closeEvent(event)
        if self._closing:
            self.left.emit()
            self.chosen.emit(None)


def _why(place: str, failure: Exception) -> str:
    if isinstance(failure, FileMissing):
        said = translate(
            "Start",
            "The office's file is not there: %1. Perhaps its drive is not connected, or somebody has moved "
            "or renamed it: try again, or open the file where it is now.",
        )
        return fill(said, place)
    return error_sentence(failure)


def _note(text: str) -> Label:
    label = Label(text, token="text2", wrap=True)
    label.setContentsMargins(0, 4, 0, 4)
    return label
