"""The panel beside a month: what blocks closing, what to look at, what is in order; the closing itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.services.access import Right
from desktop.services.payroll import PayNotice, adjust_pay, close_month, reopen_month
from desktop.services.payroll.advance_run import pay_advances
from desktop.services.planning import ReasonRow, judge_reason
from desktop.views.desk.calls import command
from desktop.views.pay.adjustment_forms import AdjustmentForm, ReopenForm
from desktop.views.pay.advance_form import AdvanceForm
from desktop.views.pay.notice_words import closing_words, notice_text, notice_title
from desktop.views.pay.pay_month import MonthOfPay
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Line, SidePanel, boxed, clear, column, labelled, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import line_edit
from desktop.views.widgets.labels import IconLabel, Label


class ClosingPanel(SidePanel):
    """Fed with ``show_month``; ``excel_wanted`` when the workbook is asked for."""

    excel_wanted = Signal()
    month_wanted = Signal(object)

    def __init__(self, actions: PageActions, reload: Callable[[], object]) -> None:
        """``reload`` reads the month again."""
        super().__init__()
        self._actions, self._reload = actions, reload
        self._desk = desk = actions.desk
        self._month: MonthOfPay | None = None
        self._failure = ""  # why the month could not be closed, until it is shown
        self._judged_now: set[int] = set()  # reasons that are being judged, until the month is read again
        self.adjust = AdjustmentForm(actions)
        self.reopen = ReopenForm(actions)
        self.adjust_button = Button(
            translate("Pay", "Bonus, deduction, advance…"), icon="plus", clicked=self.open_adjust
        )
        self.title = Label("", points=13, strong=True)
        self._lights = QVBoxLayout()
        self._lights.setSpacing(14)
        self.advances = AdvanceForm(actions)
        self.advances_button = Button(
            translate("Pay", "Advances of the month…"), icon="wallet", clicked=self.open_advances
        )
        by_hand = column(row(self.adjust_button, None), row(self.advances_button, None), spacing=8)
        self._before = section(self.title, 12, self._lights, 16, by_hand)
        self.show_contents(boxed(column(self._before, self.adjust, self.advances, None)))
        self._make_foot()
        needs_drive(desk, self.adjust_button, adjust_pay)
        needs_drive(desk, self.close_button, close_month)
        needs_drive(desk, self.reopen_button, reopen_month)
        needs_drive(desk, self.advances_button, pay_advances)
        for form in (self.adjust, self.advances):
            form.opened.connect(self._make_room)

    def _make_foot(self) -> None:
        self.left = Label("", token="late", strong=True, wrap=True)
        self.close_button = Button("", "primary", icon="lock", clicked=self._ask_close)
        self.question = Label("", wrap=True)
        self.yes = Button(translate("Pay", "Close it"), "primary_small", clicked=self._close)
        self.no = Button(translate("Window", "Cancel"), "link", clicked=lambda: self._ask(False))
        self.early = line_edit()
        self._why_early = boxed(labelled(translate("Pay", "Why it is closed before its end"), self.early))
        confirm = column(self.question, self._why_early, row(self.yes, self.no, None), spacing=8)
        self._confirm = boxed(confirm)
        self._confirm.hide()
        self.reopen_button = Button(translate("Pay", "Reopen…"), icon="undo-2", clicked=self.open_reopen)
        self.excel = Button("Excel", icon="file-spreadsheet", clicked=self.excel_wanted.emit)
        self.export_line = QVBoxLayout()
        buttons = row(self.excel, self.reopen_button, None)
        self._foot = boxed(
            column(
                Line(),
                self.reopen,
                section(
                    self.left,
                    8,
                    self.close_button,
                    self._confirm,
                    8,
                    buttons,
                    self.export_line,
                    top=12,
                    bottom=12,
                ),
            )
        )
        self.foot.addWidget(self._foot)

    def open_advances(self) -> None:
        """Show what is proposed to everybody for the first half of the month that is shown."""
        if self._month is not None:
            self.advances.open_for(self._month.payroll.month)

    def _make_room(self, adjusting: bool) -> None:
        """Hide the rest of the panel while something is entered by hand."""
        self._before.setVisible(not adjusting)
        self._foot.setVisible(not adjusting)

    def show_month(self, month: MonthOfPay, *, rights: frozenset[Right], now: Month) -> None:
        """Show a month. ``now`` is the current month: a later one cannot be closed."""
        self._month = month
        self._judged_now.clear()
        pay = month.payroll
        closes = Right.CLOSE_MONTHS in rights
        judges = Right.JUDGE_REASONS in rights and not pay.closed
        clear(self._lights)
        for notice in sorted(pay.notices, key=lambda notice: not notice.blocks):
            self._lights.addWidget(self._light(notice, month, judges=judges))
        for reason in month.reasons if judges else ():
            if reason.accepted is not None:
                self._lights.addWidget(self._judged(reason, accepted=reason.accepted))
        for said in _in_order(month):
            self._lights.addWidget(_light_box("circle-check", "ok", said))
        blockers = sum(notice.blocks for notice in pay.notices)
        why = closing_words(blockers, pay.month, now)
        name = month_name(pay.month).split(" ")[0]
        self.title.setText(
            translate("Pay", "After closing") if pay.closed else translate("Pay", "Before closing")
        )
        if not closes and not pay.closed:
            why = why or translate("Pay", "The owner closes the month.")
        self.left.setText("" if pay.closed else why)
        self.left.setVisible(bool(why) and not pay.closed)
        self.left.set_token("late" if blockers else "text2")
        if self._failure:
            self.left.setText(self._failure)
            self.left.set_token("late")
            self.left.show()
            self._failure = ""
        self.close_button.setVisible(not pay.closed)
        self.close_button.setEnabled(closes and not why)
        self.close_button.show_text(fill(translate("Pay", "Close %1"), name))
        self.question.setText(
            fill(translate("Pay", "Close %1? Later changes go into the month after it."), name)
        )
        self._confirm.hide()
        self.early.clear()
        self._why_early.setVisible(self._desk.now() < pay.over)
        self.reopen_button.setVisible(pay.closed and closes and month.is_latest_closed)
        self.excel.setVisible(Right.EXPORT_PAY in rights)
        adjusts = Right.ADJUST_PAY in rights and not pay.closed
        self.adjust_button.setVisible(adjusts)
        self.advances_button.setVisible(adjusts)
        if pay.closed:
            self.adjust.close_form()
            self.advances.close_form()

    def _light(self, notice: PayNotice, month: MonthOfPay, *, judges: bool) -> QWidget:
        reason = month.reason_of(notice)
        text = notice_text(notice, reason)
        icon, token = ("circle-x", "late") if notice.blocks else ("triangle-alert", "waiting")
        actions = self._decisions(reason) if reason is not None and judges else None
        if notice.kind == "earlier_month_open":
            actions = self._way_to(Month.parse(str(notice.details["month"])))
        return _light_box(icon, token, notice_title(notice), text, actions)

    def _decisions(self, reason: ReasonRow) -> QWidget:
        accept = Button(translate("Pay", "Accept"), clicked=partial(self._judge, reason, True))
        decline = Button(translate("Pay", "Decline"), clicked=partial(self._judge, reason, False))
        for button in (accept, decline):
            needs_drive(self._desk, button, judge_reason)
        return boxed(row(accept, decline, None, margins=(0, 4, 0, 0)))

    def _judged(self, reason: ReasonRow, *, accepted: bool) -> QWidget:
        """Return the light for a reason that was judged, with a button to change the decision."""
        said = (
            translate("Pay", "%1: reason accepted") if accepted else translate("Pay", "%1: reason declined")
        )
        change = Button(
            translate("Pay", "Change the decision"),
            "link",
            clicked=partial(self._judge, reason, not accepted),
        )
        needs_drive(self._desk, change, judge_reason)
        icon = "circle-check" if accepted else "circle-x"
        actions = boxed(row(change, None))
        return _light_box(icon, "text2", fill(said, reason.employee), reason.text, actions)

    def _way_to(self, month: Month) -> QWidget:
        go = Button(month_name(month), icon="chevron-right", clicked=partial(self.month_wanted.emit, month))
        return boxed(row(go, None, margins=(0, 4, 0, 0)))

    def _judge(self, reason: ReasonRow, accepted: bool) -> None:
        if reason.id in self._judged_now:
            return  # a second press
        self._judged_now.add(reason.id)
        asked = command(judge_reason, reason=reason.id, accepted=accepted)
        self._actions.write(asked, reason.employee, failed=self._not_judged)

    def _not_judged(self, error: Exception) -> None:
        self._judged_now.clear()
        self._actions.say(error_sentence(error), undo=False)

    def _ask_close(self) -> None:
        self._ask(True)

    def _ask(self, asking: bool) -> None:
        """Show the question whether to close in place of the button, or the button again.

        The cursor is on Cancel, so that a second press of Enter closes no month.
        """
        self.close_button.setVisible(not asking)
        self._confirm.setVisible(asking)
        (self.no if asking else self.close_button).setFocus()

    def _close(self) -> None:
        if self._month is None:
            return
        reason = self.early.text().strip() or None
        if self._desk.now() < self._month.payroll.over and reason is None:
            self.early.setFocus()
            return
        self._ask(False)
        self.close_button.setEnabled(False)
        self.close_button.show_text(translate("Pay", "Closing…"))
        month = self._month.payroll.month
        asked = command(close_month, month=str(month), reason=reason)
        self._actions.write(asked, month_name(month), failed=self._not_closed)

    def _not_closed(self, error: Exception) -> None:
        self._failure = error_sentence(error)
        self._reload()

    def open_adjust(self) -> None:
        if self._month is not None:
            names = [statement.employee for statement in self._month.payroll.statements]
            self.adjust.open_for(self._month.payroll.month, names, self._month.employee)

    def open_reopen(self) -> None:
        if self._month is not None:
            self.reopen.open_for(self._month.payroll.month)


def _in_order(month: MonthOfPay) -> list[str]:
    """Return sentences for the checks that found nothing; none where nobody is paid."""
    if not month.payroll.statements:
        return []
    found = {notice.kind for notice in month.payroll.notices}
    said = []
    if "reason_awaits" not in found:
        said.append(translate("Pay", "No reason awaits a decision"))
    if "no_plan" not in found:
        said.append(translate("Pay", "Whoever is paid by plan has one"))
    if "no_cost" not in found:
        said.append(translate("Pay", "Margins rest on known costs"))
    return said


def _light_box(icon: str, token: str, title: str, text: str = "", actions: QWidget | None = None) -> QWidget:
    """Return one light: icon, title, explanation, buttons."""
    strong = token != "ok"
    parts: list[QWidget] = [Label(title, strong=strong, wrap=True)]
    if text:
        parts.append(Label(text, token="text2", wrap=True))
    if actions is not None:
        parts.append(actions)
    lamp = row(column(IconLabel(icon, token), None), column(*parts), spacing=10)
    lamp.setStretch(1, 1)
    return boxed(lamp)
