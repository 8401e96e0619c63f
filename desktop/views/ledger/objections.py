"""The objections to assignments: who, to which order, why, the answer; a form to object and one to answer."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language.dates import moment_words, waits
from desktop.language.explanations import decision
from desktop.language.numbers import order_number
from desktop.language.translate import fill, translate
from desktop.services.dealing import ObjectionRow, answer_objection, object_to_assignment
from desktop.views.desk.calls import Command, command
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import Part, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, line_edit
from desktop.views.widgets.labels import Label


class WordsForm(InlineForm):
    """One field for a few words; ``submit(words, form)`` stores them."""

    def __init__(self, button: str, field: str, submit: Callable[[str, "WordsForm"], object]) -> None:
        super().__init__(button, self._send, upright=True, margin=0)
        self._store = submit
        self.words = line_edit()
        self.words.setMaxLength(1000)
        self.add_field(field, self.words)
        self.say_note(translate("Ledger", "Everybody sees it, and it stays."))

    def begin(self) -> None:
        self.words.clear()
        self.open_form(self.words)

    def _send(self) -> None:
        words = self.words.text().strip()
        if not words:
            self.say_wrong(translate("Ledger", "Write a few words."))
            self.words.setFocus()
            return
        self.set_working(True)
        self._store(words, self)


def answer_form(desk: Desk, asker: QWidget, objection: UUID) -> WordsForm:
    """Return the form in which the owner answers an objection."""
    return WordsForm(
        translate("Ledger", "Answer"), translate("Ledger", "Answer"),
        lambda words, form: _write(
            desk, asker, form, command(answer_objection, objection=objection, answer=words)
        ),
    )  # fmt: skip


def object_form(desk: Desk, asker: QWidget, order: Callable[[], UUID | None]) -> WordsForm:
    """Return the form in which somebody objects to the assignment of the order that is meant then."""

    def send(words: str, form: WordsForm) -> None:
        wanted = order()
        if wanted is None:
            form.close_form()
            return
        _write(desk, asker, form, command(object_to_assignment, order=wanted, reason=words))

    return WordsForm(translate("Ledger", "Object"), translate("Ledger", "Why not so"), send)


def _write(desk: Desk, asker: QWidget, form: WordsForm, asked: Command[None]) -> None:
    desk.write(asker, asked, then=lambda _done: form.close_form(), failed=form.fail)


def said_objection(one: ObjectionRow, now: datetime, *, order: bool) -> QWidget:
    """Return an objection in words, with its answer or how long it has waited; ``order``: name the order."""
    head = f"{one.name}  {order_number(one.number)}" if order else one.name
    parts: list[Part] = [
        row(Label(head, strong=True), None, Label(moment_words(one.at, now), token="text2")),
        Label(f"«{one.reason}»", wrap=True),
    ]
    if one.answered_at is None:
        waiting = fill(translate("Ledger", "%1 for an answer"), waits(one.at, now))
        parts.append(Label(waiting, token="waiting", strong=True, wrap=True))
    else:
        answered = fill(translate("Ledger", "%1, answer"), one.answered_by)
        when = Label(moment_words(one.answered_at, now), token="text2")
        inner = column(row(Label(answered, strong=True), None, when), Label(f"«{one.answer}»", wrap=True))
        inner.setContentsMargins(14, 4, 0, 0)
        parts.append(boxed(inner))
    return boxed(column(*parts, spacing=2))


class ObjectionsList(QWidget):
    """All objections: those that wait first; the owner answers each in place."""

    def __init__(self, desk: Desk, asker: QWidget, open_order: Callable[[UUID], object]) -> None:
        super().__init__()
        self._desk, self._asker, self._open = desk, asker, open_order
        self.forms: list[WordsForm] = []
        self.answers: list[Button] = []
        self._column = column(spacing=12)
        self.setLayout(self._column)

    @property
    def editing(self) -> bool:
        return any(not form.isHidden() for form in self.forms)

    def show_objections(self, rows: Sequence[ObjectionRow], *, may_answer: bool) -> None:
        """Show them anew; what is being typed is left alone."""
        if self.editing:
            return
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.forms, self.answers = [], []
        now = self._desk.now()
        for one in rows:
            self._column.addWidget(self._shown(one, now, may_answer=may_answer))
        if not rows:
            none = translate("Ledger", "Nobody has objected to an assignment.")
            self._column.addWidget(Label(none, token="text2", wrap=True))

    def _shown(self, one: ObjectionRow, now: datetime, *, may_answer: bool) -> QWidget:
        goes = Button(translate("Ledger", "Open the order"), "link", clicked=partial(self._open, one.order))
        parts: list[Part] = [said_objection(one, now, order=True)]
        links: list[Part] = [goes, None]
        if one.answered_at is None:
            parts.append(Label(decision(one.explanation, now), token="text2", wrap=True))
            if may_answer:
                form = answer_form(self._desk, self._asker, one.id)
                answer = Button(translate("Ledger", "Answer the objection…"), clicked=form.begin)
                self.forms.append(form)
                self.answers.append(answer)
                links = [answer, None, goes]
                parts.append(form)
        return boxed(column(*parts, row(*links), spacing=4))
