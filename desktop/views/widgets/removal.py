"""Asks once, in place, before something is removed."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QVBoxLayout

from desktop.language.translate import translate
from desktop.views.widgets.boxes import boxed, clear, column, labelled
from desktop.views.widgets.forms import DeliberateForm, line_edit
from desktop.views.widgets.labels import ElidedLabel, Label


class RemovalForm(DeliberateForm):
    """Says what is removed; ``ask`` gives what its red button does, with the reason that was typed.

    The cursor is in the reason where one is needed, else on Cancel, so that no second press of the key that
    opened the form removes anything.
    """

    def __init__(self, margin: int = 20) -> None:
        super().__init__(
            translate("Window", "Really remove it"), self._agree, upright=True, margin=margin, danger=True
        )
        self._remove: Callable[[str], object] = lambda _reason: None
        self.question = Label("", wrap=True)
        self.question.setMinimumWidth(1)  # a long word does not widen the panel
        self._also = QVBoxLayout()
        self.reason = line_edit()
        self._why = boxed(labelled(translate("Client", "Reason"), self.reason))
        self.reason.setAccessibleName(translate("Client", "Reason"))
        self.add_widget(boxed(column(self.question, self._also, spacing=2)))
        self.add_widget(self._why)

    def ask(
        self, question: str, remove: Callable[[str], object], *, also: Iterable[str] = (),
        reason: bool = False,
    ) -> None:  # fmt: skip
        """Open with a question; ``also`` goes with it, line by line; ``reason``: one has to be given."""
        self._remove = remove
        self.question.setText(question)
        clear(self._also)
        for text in also:
            self._also.addWidget(ElidedLabel(text, strong=True))
        self.reason.clear()
        self._why.setVisible(reason)
        self.open_form(self.reason if reason else self.cancel)

    def _agree(self) -> None:
        reason = self.reason.text().strip()
        if not self._why.isHidden() and not reason:
            self.say_wrong(translate("Window", "Say why: the reason stays in the journal."))
            self.reason.setFocus()
            return
        self.set_working(True)
        self._remove(reason)
