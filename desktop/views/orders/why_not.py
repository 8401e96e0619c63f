"""Why the order went to somebody else, and the objections to that: asked and said in the order's panel."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.language.reasons import not_chosen, why_not
from desktop.language.translate import translate
from desktop.rules.explanation import Explanation
from desktop.services.access import Right
from desktop.services.order_lists import OrderCard
from desktop.views.desk.desk import Desk
from desktop.views.ledger.objections import answer_form, object_form, said_objection
from desktop.views.widgets.boxes import Part, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.labels import Label


class WhyNot(QWidget):
    """A link that shows the sentence for who asks, or for everybody else; below it the objections."""

    def __init__(self, card: OrderCard, explanation: Explanation, desk: Desk, now: datetime) -> None:
        super().__init__()
        self.forms: list[InlineForm] = []
        name = desk.user.name
        others = not_chosen(explanation)
        asked = [name] if name in others or card.may_object else others
        mine = asked == [name]
        text = translate("Orders", "Why not me?") if mine else translate("Orders", "Why not the others?")
        self.answer = Label(
            "\n".join(why_not(explanation, one, now) for one in asked), token="text2", wrap=True
        )
        self.ask = Button(text, "link", clicked=self._show)
        links: list[Part] = [self.ask]
        form = object_form(desk, self, lambda: card.row.id)
        if card.may_object:
            links.append(Button(translate("Orders", "Object…"), "link", clicked=form.begin))
        self.forms.append(form)
        parts: list[Part] = [row(*links, None), self.answer, form]
        for one in card.objections:
            parts.append(said_objection(one, now, order=False))
            if one.answered_at is None and Right.ANSWER_OBJECTIONS in desk.rights:
                reply = answer_form(desk, self, one.id)
                self.forms.append(reply)
                answer = Button(translate("Orders", "Answer…"), "link", clicked=partial(reply.begin))
                parts += [row(answer, None), reply]
        self.setLayout(column(*parts, spacing=6))
        self.answer.hide()
        if not asked:
            self.ask.hide()

    def _show(self) -> None:
        self.answer.setVisible(self.answer.isHidden())
