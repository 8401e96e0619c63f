"""A form in place with a first and a last day."""

from collections.abc import Callable
from datetime import date

from desktop.language.dates import parse_day
from desktop.language.translate import translate
from desktop.views.widgets.forms import InlineForm, line_edit


class DaysForm(InlineForm):
    """``add_days`` puts the two fields where they belong among the others."""

    def __init__(self, submit_text: str, submit: Callable[[], object], today: Callable[[], date]) -> None:
        super().__init__(submit_text, submit, upright=True)
        self._today = today
        self.first, self.last = line_edit(), line_edit()

    def add_days(self) -> None:
        """Put the fields behind those that were added before."""
        self.add_field(translate("Orders", "First day"), self.first)
        self.add_field(translate("Orders", "Last day"), self.last)

    def show_days(self, first: date, last: date) -> None:
        """Write days into the fields."""
        self.first.setText(f"{first:%d.%m.%Y}")
        self.last.setText(f"{last:%d.%m.%Y}")

    def days(self) -> tuple[date, date] | None:
        """Return the two days; None if one of the fields holds no date."""
        first, last = self._day(self.first.text()), self._day(self.last.text())
        return None if first is None or last is None else (first, last)

    def say_no_days(self) -> None:
        """Say which field is to hold a date, and go there."""
        wrong = self.first if self._day(self.first.text()) is None else self.last
        self.say_no_date(wrong, self._today())

    def _day(self, text: str) -> date | None:
        try:
            return parse_day(text, self._today())
        except ValueError:
            return None
