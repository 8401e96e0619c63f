"""Pay schemes: the office's versions in sentences, who is paid by them, and six ready ones to start from."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.scheme_words import component_sentence, figure_words, ready_sentence, ready_title
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.rules.pay.ready_schemes import READY_SCHEMES, ReadyScheme
from desktop.services.settings import AllSettings, VersionedEntry, remove_scheme, save_scheme
from desktop.views.desk.calls import command
from desktop.views.settings.entry_section import Write
from desktop.views.settings.fields import Field, Kind, not_understood, shown, typed
from desktop.views.settings.setting_row import WIDE
from desktop.views.widgets.boxes import Line, boxed, clear, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import DeliberateForm, line_edit
from desktop.views.widgets.labels import Label

NEW = 0
FIGURE = 110


class SchemesSection(QWidget):
    """``write(command, said, saved, refused)`` performs an operation, with its undo."""

    def __init__(self, write: Write, today: Callable[[], date]) -> None:
        super().__init__()
        self._write, self._today = write, today
        self._known: set[str] = set()
        self._versions = QVBoxLayout()
        self._versions.setSpacing(0)
        self.wrong = Label("", token="late", wrap=True)
        self.wrong.hide()
        self.form = ReadySchemeForm(self._make, today)
        self.ready = {
            scheme.key: Button(ready_title(scheme.key), clicked=partial(self.begin, scheme))
            for scheme in READY_SCHEMES
        }
        title = Label(translate("Settings", "Start from a ready scheme"), strong=True)
        start = boxed(row(*self.ready.values(), None, spacing=8, margins=(20, 4, 20, 8)))
        head = boxed(row(title, None, margins=(20, 12, 20, 4)))
        self.setLayout(
            column(
                boxed(self._versions), boxed(row(self.wrong, margins=(20, 4, 20, 4))), head, start, self.form
            )
        )

    def begin(self, scheme: ReadyScheme) -> None:
        """Open the form with the figures of a ready scheme."""
        self.form.begin(scheme, self._known)

    def begin_again(self) -> None:
        """Close the form."""
        self.form.close_form()
        self.wrong.hide()

    def show_settings(self, settings: AllSettings) -> None:
        """Show the stored versions."""
        clear(self._versions)
        paid: dict[str, list[str]] = {}
        for one in settings.tables["employees"]:
            for span in one.entry.scheme[-1:]:
                paid.setdefault(span.scheme, []).append(one.entry.name)
        entries = sorted(settings.tables["schemes"], key=lambda one: (one.entry.name, one.entry.since))
        self._known = {one.entry.name for one in entries}
        if not entries:
            said = translate("Settings", "There is no pay scheme yet: pay cannot be worked out.")
            self._versions.addWidget(
                boxed(row(Label(said, token="text2", wrap=True), margins=(20, 12, 20, 8)))
            )
        for one in entries:
            self._versions.addWidget(self._version(one, paid.get(one.entry.name, [])))
            self._versions.addWidget(Line())

    def _version(self, one: VersionedEntry, people: list[str]) -> QWidget:
        entry = one.entry
        name = Label(
            fill(translate("Settings", "%1, from %2"), entry.name, month_name(entry.since)), strong=True
        )
        who = fill(translate("Settings", "Paid by it: %1"), ", ".join(people)) if people else ""
        gone = Button(translate("Settings", "Remove"), "link", clicked=lambda: self._remove(one))
        gone.setAccessibleName(fill(translate("Settings", "Remove %1"), f"{entry.name} {entry.since}"))
        parts = [Label(component_sentence(part), wrap=True) for part in entry.components]
        return boxed(
            column(
                row(name, Label(who, token="text2"), None, gone, spacing=16),
                *parts,
                spacing=3,
                margins=(20, 10, 20, 10),
            )
        )

    def _remove(self, one: VersionedEntry) -> None:
        entry = one.entry
        asked = command(remove_scheme, name=entry.name, since=str(entry.since), version=one.version)
        said = fill(translate("Settings", "Removed: %1"), f"{entry.name}, {month_name(entry.since)}")
        self._write(asked, said, self.wrong.hide, self.wrong.say)

    def _make(self, name: str, since: Month, components: list[dict[str, Any]]) -> None:
        asked = command(save_scheme, name=name, since=str(since), version=NEW, components=components)
        said = fill(translate("Settings", "Scheme made: %1. Give it to people in their settings."), name)
        self._write(asked, said, self.form.close_form, self.form.say_wrong)


class ReadySchemeForm(DeliberateForm):
    """A ready scheme with its figures in fields. ``make(name, since, components)`` when all are right."""

    def __init__(
        self, make: Callable[[str, Month, list[dict[str, Any]]], object], today: Callable[[], date]
    ) -> None:
        super().__init__(translate("Settings", "Make this scheme"), self._check, upright=True)
        self._make, self._today = make, today
        self._scheme: ReadyScheme | None = None
        self.sentence = Label("", token="text2", wrap=True)
        self.name = line_edit(width=WIDE)
        self.since = line_edit(width=FIGURE)
        self.figures: dict[str, QLineEdit] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.add_widget(self.sentence)
        self.add_field(translate("Settings", "Name of the scheme"), self.name)
        self.add_field(translate("Settings", "From month"), self.since)
        self.add_widget(boxed(self._lines))

    def begin(self, scheme: ReadyScheme, known: set[str]) -> None:
        """Open with the scheme's own figures and a name that the office has not yet."""
        self._scheme = scheme
        title = ready_title(scheme.key)
        tries = [title, *(f"{title} {number}" for number in range(2, 100))]
        self.name.setText(next(name for name in tries if name not in known))
        self.since.setText(shown(SINCE, {"since": Month.of(self._today())}))
        self.sentence.setText(ready_sentence(scheme.key))
        clear(self._lines)
        self.figures = {}
        for key, value in scheme.figures.items():
            field = line_edit(width=FIGURE if not isinstance(value, str) else WIDE)
            field.setText(shown(_figure(key, value), {key: value}))
            field.setAccessibleName(figure_words(key))
            self.figures[key] = field
            unit = Label("%" if isinstance(value, Fraction) else "", token="text2")
            self._lines.addWidget(boxed(row(field, unit, Label(figure_words(key)), None)))
            if isinstance(value, Fraction):
                field.setText(field.text().removesuffix("%").strip())
        self.open_form(self.name)

    def _check(self) -> None:
        scheme = self._scheme
        if scheme is None:
            return
        values: dict[str, Any] = {}
        wanted = [(SINCE, self.since)]
        wanted += [(_figure(key, scheme.figures[key]), box) for key, box in self.figures.items()]
        for field, box in wanted:
            try:
                values[field.key] = typed(field, box.text(), self._today())
            except ValueError:
                self.say_wrong(not_understood(field, box.text(), self._today()))
                box.setFocus()
                return
        self._make(self.name.text().strip(), values.pop("since"), scheme.components(values))


SINCE = Field("since", Kind.MONTH)


def _figure(key: str, value: Any) -> Field:
    """Return the field of a figure, by the kind of the value that it begins with."""
    kinds = {Decimal: Kind.MONEY, Fraction: Kind.PERCENT, int: Kind.COUNT, str: Kind.TEXT}
    return Field(key, kinds[type(value)])
