"""The five policies, each with what it does; choosing one changes nothing until it is put in force."""

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.language.setting_help import POLICIES, policy_help
from desktop.language.translate import capitalised, translate
from desktop.language.words import policy
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class PolicyChoice(QWidget):
    """``put_in_force(policy)`` is called by the button, which is there while another one is chosen."""

    def __init__(self, put_in_force: Callable[[str], object]) -> None:
        super().__init__()
        self._in_force = ""
        self.group, self.buttons = QButtonGroup(self), dict[str, QRadioButton]()
        self._marks: dict[str, Label] = {}
        self.examples: dict[str, Label] = {}
        lines: list[QWidget] = []
        for code in POLICIES:
            title = policy(code)
            button = self.buttons[code] = QRadioButton(capitalised(title))
            button.setAccessibleDescription(policy_help(code))
            self.group.addButton(button)
            self._marks[code] = Label("", token="ok")
            sentence = Label(policy_help(code), token="text2", wrap=True)
            sentence.setIndent(24)
            example = self.examples[code] = Label("", token="text2", wrap=True)
            example.setIndent(24)
            example.hide()
            lines.append(boxed(column(row(button, self._marks[code], None), sentence, example, spacing=2)))
        self.group.buttonClicked.connect(lambda _button: self._chosen())
        self.button = Button(
            translate("Settings", "Put in force for new orders"), "primary_small",
            clicked=lambda: put_in_force(self.chosen),
        )  # fmt: skip
        self.wrong = Label("", token="late", wrap=True)
        self.wrong.hide()
        below = boxed(row(self.button, None))
        self.setLayout(column(*lines, below, self.wrong, spacing=8, margins=(20, 12, 20, 12)))
        self.button.hide()

    @property
    def chosen(self) -> str:
        """The policy whose button is on."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def show_policy(self, code: str) -> None:
        """Mark the policy in force, and choose it unless another one is being looked at."""
        untouched = self.chosen in ("", self._in_force)
        self._in_force = code
        if untouched or not self.button.isVisible():
            self.buttons[code].setChecked(True)
        self._chosen()

    def show_example(self, code: str, sentence: str) -> None:
        """Say what a policy would have done in this office."""
        self.examples[code].say(sentence)

    def say_refused(self, sentence: str) -> None:
        """Say why the policy was not put in force; an empty text takes it away."""
        self.wrong.say(sentence)

    def _chosen(self) -> None:
        for mark in self._marks.values():
            mark.setText("")
        if self.chosen and self.chosen != self._in_force:
            self._mark(self.chosen, "waiting", translate("Settings", "not in force yet"))
        if self._in_force:
            self._mark(self._in_force, "ok", translate("Settings", "in force"))
        self.button.setVisible(self.chosen not in ("", self._in_force))

    def _mark(self, code: str, token: str, text: str) -> None:
        self._marks[code].set_token(token)
        self._marks[code].setText(text)
