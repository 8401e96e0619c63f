"""The window: its contents in the language and look that were chosen, and its menus."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from desktop.language.countries import LANGUAGE_NAMES
from desktop.language.translate import current_language, fill, translate, use_language
from desktop.rules.office import Role
from desktop.services.access import Right
from desktop.services.access.sign_in import User, list_users
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.support import ask_for_report
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.look.icons import pixmap
from desktop.views.look.style import choose_theme, speak_captions
from desktop.views.look.theme import theme_switch
from desktop.views.settings.setup_file import read_setup, write_setup
from desktop.views.shell.contents import ACTIONS_KEY, SETTINGS_KEY, Contents, Navigate


class Window(QMainWindow):
    """The program's window; its contents are made anew when the language changes."""

    language_chosen = Signal(str)
    look_chosen = Signal(str)
    other_office_wanted = Signal()
    person_chosen = Signal(str)
    closing = Signal()

    def __init__(
        self,
        desk: Desk,
        office: str,
        tabs: dict[str, Callable[[Desk, Navigate], QWidget]],
        keeper: Keeper | None = None,
        demo_moment: datetime | None = None,
    ) -> None:
        """``keeper``: of the office's backups; None: there are none to be kept. ``demo_moment``: when a demo
        office was opened by its own clock; None: the office is a real one."""
        super().__init__()
        self.desk = desk
        self.keeper = keeper
        self._tabs = tabs
        self._demo_moment = demo_moment
        self.setWindowTitle(fill(translate("Window", "Dolya — %1"), office) if office else "Доля")
        self.setMinimumSize(QSize(1024, 560).boundedTo(self.screen().availableGeometry().size()))
        self.resize(1366, 738)
        self.build("today" if desk.user.role is Role.MANAGER and "today" in tabs else "orders")
        theme_switch().changed.connect(self._dress)
        self._dress()

    def build(self, tab: str) -> None:
        """Make the contents in the current language and show a tab."""
        speak_captions(current_language())
        self.contents = Contents(self.desk, self._tabs, self.keeper)
        self.contents.menu_wanted = self._show_menu
        self.contents.speak, self.contents.look = self.speak, self._look
        self.contents.rail.person_wanted.connect(self._ask_for_people)
        self.contents.leaving.agreed.connect(self.other_office_wanted)
        self.setCentralWidget(self.contents)
        if self._demo_moment is not None:
            self.contents.demo.say(self._demo_moment)
        self.contents.go(tab)

    def _dress(self) -> None:
        self.setWindowIcon(QIcon(pixmap("scale", "accent_text", 32)))

    def _show_menu(self, under: QWidget) -> None:
        menu = self.menu()
        menu.popup(under.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self) -> QMenu:
        """Language and theme, both at once."""
        menu = QMenu(self)
        languages = QActionGroup(menu)
        for language, name in LANGUAGE_NAMES.items():
            action = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(language == current_language())
            action.triggered.connect(lambda _on=False, language=language: self.speak(language))
        menu.addActions(languages.actions())
        menu.addSeparator()
        looks = QActionGroup(menu)
        for choice, name in _looks():
            action = looks.addAction(name)
            action.setCheckable(True)
            action.setChecked(choice == theme_switch().choice)
            action.triggered.connect(lambda _on=False, choice=choice: self._look(choice))
        menu.addActions(looks.actions())
        menu.addSeparator()
        actions = menu.addAction(translate("Window", "Done today…"))
        actions.setShortcut(ACTIONS_KEY)
        actions.triggered.connect(lambda _on=False: self.contents.go("actions"))
        absences = menu.addAction(translate("Window", "Absences and duty…"))
        absences.triggered.connect(lambda _on=False: self.contents.go("absences"))
        if Right.CHANGE_SETUP in self.desk.rights:
            settings = menu.addAction(translate("Window", "Settings of the office"))
            settings.setShortcut(SETTINGS_KEY)
            settings.triggered.connect(lambda _on=False: self.contents.go("settings"))
            self._add_setup(menu)
        menu.addAction(translate("Window", "Another office…"), self.contents.ask_to_leave)
        if self.keeper is not None:
            keeper = self.keeper
            menu.addSeparator()
            pages = menu.addAction(translate("Window", "Backups"))
            pages.triggered.connect(lambda _on=False: self.contents.go("backups"))
            report = menu.addAction(translate("Window", "Report for support…"))
            report.triggered.connect(lambda _on=False: ask_for_report(keeper, self, self.contents.message))
        return menu

    def _ask_for_people(self) -> None:
        now = self.desk.now()
        self.desk.read(self.contents, query(list_users, now), then=self._show_people, key="people")

    def _show_people(self, people: list[User]) -> None:
        menu, under = self.people_menu(people), self.contents.rail.person
        menu.popup(under.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def people_menu(self, people: list[User]) -> QMenu:
        """Show the people to choose from; choosing another person opens the office anew."""
        menu = QMenu(self)
        for one in people:
            action = menu.addAction(fill(translate("Window", "Working: %1"), one.name))
            action.setCheckable(True)
            action.setChecked(one.id == self.desk.actor)
            if one.id != self.desk.actor:
                action.triggered.connect(lambda _on=False, name=one.name: self.person_chosen.emit(name))
        return menu

    def _add_setup(self, menu: QMenu) -> None:
        desk, said = self.desk, self.contents.message
        for text, does in (
            (translate("Window", "Add an employee…"), lambda: self.contents.navigate("employee")),
            (translate("Window", "Write the setup to a file…"), lambda: write_setup(desk, self, said.say)),
            (translate("Window", "Read the setup from a file…"), lambda: read_setup(desk, self, said)),
        ):
            menu.addAction(text, does)

    def speak(self, language: str) -> None:
        """Switch the language at once, on the same tab."""
        use_language(language)
        self.language_chosen.emit(language)
        self.build(self.contents.tab)

    def _look(self, choice: str) -> None:
        choose_theme(choice)
        self.look_chosen.emit(choice)

    def appear(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closing.emit()


def _looks() -> list[tuple[str, str]]:
    return [
        ("system", translate("Window", "Look: as the system's")),
        ("light", translate("Window", "Light")),
        ("dark", translate("Window", "Dark")),
    ]
