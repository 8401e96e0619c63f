"""The intake strip (F2): whose phone is it, what is wanted; Enter assigns. Not a dialog: the list stays."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget

from desktop.language.translate import translate
from desktop.services.intake import ClientMatch, Draft, look_up
from desktop.services.intake.look_up import FEWEST_DIGITS, FEWEST_LETTERS
from desktop.services.order_lists import list_services
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.orders.intake_fields import Entered, NewClientFields, OrderFields, PhoneField
from desktop.views.orders.matches import MOST, ROW, MatchList
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Segments
from desktop.views.widgets.labels import Label, Tag

PAUSE_MS = 90
"""Milliseconds of rest in typing before the proposal is read."""
WAIT_MS = 400
"""From then on it is said that an answer is waited for."""


@dataclass(frozen=True, slots=True)
class TypedOrder:
    """One order as typed at the desk, ready to be stored."""

    visit: str
    source: str
    draft: Draft
    due: date | None
    same_client: bool | None


class IntakeStrip(QFrame):
    """Opens above the list. ``drafted`` follows the typing; ``accepted`` asks to take the order in."""

    drafted = Signal(object)  # Draft, or None while nothing is typed
    accepted = Signal()
    closed = Signal()
    key_changed = Signal(str)  # the key that assigns now

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._desk = desk
        self._visit = uuid4().hex
        self._client: UUID | None = None  # taken by Enter, or by "the same client"
        self._searched = False  # the client was found by what was typed, which is then no phone of theirs
        self._same: bool | None = None
        self._matches: list[ClientMatch] = []
        self._looking = False  # what is typed is being looked up
        self._going_on = False  # Enter came before the answer
        self._carried = ""  # typed in the first field, shown as the new client's name
        self.source = Segments(
            [("phone", translate("Orders", "call")), ("walk-in", translate("Orders", "visit"))],
            icons={"phone": "phone", "walk-in": "footprints"},
        )
        self.phone = PhoneField()
        self.found = Label("", token="text2")
        self.matches = MatchList()
        self.new_client = NewClientFields()
        self.fields = OrderFields()
        self.wrong = Label("", token="late")
        self.wrong.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = row(
            Label(translate("Orders", "New order"), points=13, strong=True), 4, self.source, None,
            Tag("Tab", "keycap"), Label(translate("Orders", "next"), token="text2"), 6,
            Tag("Esc", "keycap"), Label(translate("Orders", "cancel"), token="text2"),
        )  # fmt: skip
        self._another = boxed(
            row(Tag("↓", "keycap"), Label(translate("Orders", "another"), token="text2"), 6)
        )
        self._enter = boxed(row(Tag("Enter", "keycap"), Label(translate("Orders", "take"), token="text2")))
        asks = Label(translate("Orders", "Whose phone is it"), token="text2")
        self._hints = boxed(row(asks, None, self._another, self._enter))
        self._hints.setMinimumHeight(self._enter.sizeHint().height())  # the matches stay where they are
        self._frame = QFrame()
        self._frame.setObjectName("matches")
        self._frame.setLayout(column(self.matches, margins=(1, 1, 1, 1)))
        self._side = QStackedWidget()
        self._side.addWidget(boxed(column(self._hints, 4, self._frame, None)))
        self._side.addWidget(boxed(column(self.new_client, None)))
        number = column(
            Label(translate("Orders", "Phone or name"), token="text2"), 4, self.phone, 4, self.found, None
        )
        who = row(number, self._side, spacing=16)
        who.setStretch(1, 1)
        inner = column(head, 6, who, 10, self.fields, self.wrong, margins=(20, 10, 20, 12))
        self.setLayout(column(Line(token="accent_text", thick=2), inner, Line()))

    def _connect(self) -> None:
        self.phone.textChanged.connect(self._typed)
        self.phone.focused.connect(lambda _on: self._show_keys())
        self.matches.picked.connect(lambda _match: self._pause.start())
        self.matches.clicked.connect(lambda _index: self._take())
        self.fields.service.currentIndexChanged.connect(lambda _index: self._pause.start())
        for field in (self.fields.amount, self.new_client.name, self.fields.subject):
            field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._draft_changed)
        self._wait.timeout.connect(self._say_waiting)

    def open(self) -> None:
        """With the draft that was left, if there is one."""
        self._desk.read(self, query(list_services), then=self.fields.show_services, key="services")
        self.show()
        self.phone.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed(self.phone.text())

    def close_strip(self) -> None:
        """Hide it; the draft stays."""
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """The order was taken in: begin with an empty draft."""
        self._visit = uuid4().hex
        self._client, self._same, self._carried, self._searched = None, None, "", False
        for field in (self.phone, self.new_client.name, self.new_client.person):
            field.clear()
        self.fields.clear()
        self.source.choose("phone")  # the next one need not come on foot as well
        self.wrong.hide()

    def say_wrong(self, text: str) -> None:
        self.wrong.say(text)

    def be_new(self) -> None:
        """Take the caller for a new client."""
        self._client, self._same, self._searched = None, False, False
        self._show_matches([])
        self.new_client.name.setFocus(Qt.FocusReason.TabFocusReason)

    def be_same(self, client: UUID) -> None:
        """Take the caller for this known client."""
        self._client, self._same, self._searched = client, None, False
        self._pause.start()

    def draft(self) -> Draft:
        """Return the typed order as the services take it."""
        entered = self._entered()
        match = self._marked()
        typed = self.phone.text().strip()
        is_phone = looks_like_phone(typed)
        client = self._client or (match.client_id if match else None)
        searched = match is not None or self._searched
        name = self.new_client.name.text().strip() or ("" if is_phone else typed)
        return Draft(
            client_id=client,
            phone=typed if is_phone and not searched else "",
            email=typed if "@" in typed and not searched else "",
            name="" if client else name,
            person=self.new_client.person.text().strip(),
            service=entered.service,
            amount=entered.amount,
            subject=entered.subject,
        )

    def typed_order(self) -> TypedOrder | None:
        """Return everything to store. Return None, and say why, while something cannot be read."""
        entered = self._entered()
        draft = self.draft()
        if entered.wrong is not None:
            self._complain(entered.wrong, translate("Orders", "This cannot be read: an amount or a date."))
            return None
        if draft.client_id is None and not (draft.name or draft.phone or draft.email):
            self._complain(self.phone, translate("Orders", "Whose order is it? A phone or a name is needed."))
            return None
        self.say_wrong("")
        return TypedOrder(self._visit, self.source.value, draft, entered.due, self._same)

    def _entered(self) -> Entered:
        return self.fields.entered(self._desk.now().date())

    def _complain(self, field: QLineEdit, text: str) -> None:
        self.say_wrong(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def assign_key(self) -> str:
        """Enter in the first field only takes the client."""
        return "Ctrl Enter" if self.phone.hasFocus() else "⏎Enter"

    def _marked(self) -> ClientMatch | None:
        match = self.matches.record()
        return match if isinstance(match, ClientMatch) and self._same is None else None

    def _typed(self, text: str) -> None:
        self._client, self._same, self._searched = None, None, False
        typed = text.strip()
        self._looking, self._going_on = bool(typed), False
        if not typed:
            self._show_matches([])
            return
        self._desk.read(self, query(look_up, typed), then=self._show_matches, key="matches", or_snapshot=True)
        self._wait.start()

    def _say_waiting(self) -> None:
        if self._looking:
            self.found.setText(translate("Orders", "Looking…"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move on to the fields of a new client if the matches have not come yet."""
        if not (forward and self._looking and self.phone.hasFocus()):
            return super().focusNextPrevChild(forward)
        self._carry_over(self.phone.text().strip())
        self._side.setCurrentIndex(1)
        self.new_client.name.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _show_matches(self, matches: list[ClientMatch]) -> None:
        naming = self.new_client.has_focus
        if naming:
            matches = [match for match in matches if match.exact]
            if matches:
                self.fields.subject.setFocus(Qt.FocusReason.TabFocusReason)
        self._matches, self._looking = matches, False
        typed = self.phone.text().strip()
        unknown = not matches and (naming or self._same is False or not too_little(typed))
        self.matches.show_matches(matches, typed)
        self._carry_over("" if matches or too_little(typed) else typed)
        self._side.setCurrentIndex(1 if unknown else 0)
        self._hints.setVisible(bool(matches))
        self._frame.setVisible(bool(matches))
        self._side.setFixedHeight(20 + 4 + 6 + ROW * max(2, min(MOST, len(matches))))
        count = len(matches)
        found = translate("Orders", "%n clients found", "", count) if typed and count else ""
        self.found.setText(found or (translate("Orders", "Not known here") if unknown else ""))
        self._pause.start()
        self._show_keys()
        if self._going_on:
            self._take()

    def _carry_over(self, typed: str) -> None:
        """A name typed in the first field becomes the new client's, and stays so when a phone follows."""
        if looks_like_phone(typed) or self.new_client.name.text() != self._carried:
            return
        self._carried = "" if "@" in typed else typed
        self.new_client.name.setText(self._carried)

    def _show_keys(self) -> None:
        """The keys that do something now."""
        here = self.phone.hasFocus()
        self._another.setVisible(here and len(self._matches) > 1)
        self._enter.setVisible(here)
        self.key_changed.emit(self.assign_key)

    def _draft_changed(self) -> None:
        draft = self.draft()
        nothing = draft.client_id is None and not (draft.phone or draft.name or draft.email)
        self.drafted.emit(None if nothing else draft)

    def _take(self) -> None:
        """Take the marked client and go on to what is wanted; of somebody new the name is asked first."""
        if self._looking:
            self._going_on = True
            return
        self._going_on = False
        match = self._marked()
        if match is not None:
            self._client, self._searched = match.client_id, True
        unnamed = self._client is None and not self.new_client.name.text().strip()
        if unnamed and not self.phone.text().strip():
            self._complain(self.phone, translate("Orders", "Whose order is it? A phone or a name is needed."))
            return
        following = self.new_client.name if unnamed and self._side.currentIndex() else self.fields.subject
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.close_strip()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.isAutoRepeat():  # a key held down decides once
                return
            if self.phone.hasFocus() and not control:
                self._take()
            else:
                self.accepted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.phone.hasFocus():
            self.matches.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


def looks_like_phone(typed: str) -> bool:
    """Digits with what people put between them."""
    return any(sign.isdigit() for sign in typed) and all(sign.isdigit() or sign in "+-() ." for sign in typed)


def too_little(typed: str) -> bool:
    """Whether too little is typed to look anybody up."""
    fewest = FEWEST_DIGITS if looks_like_phone(typed) else FEWEST_LETTERS
    return sum(sign.isalnum() for sign in typed) < fewest
