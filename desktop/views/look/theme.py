"""The colours of the window: one dataclass, a light and a dark instance. No colour is written elsewhere."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for; lists are series in their fixed order."""

    name: str
    base: str
    window: str
    rail: str
    chip: str
    line: str
    line2: str
    field: str
    fieldline: str
    hover: str
    selected: str
    tint: str
    text: str
    text2: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    waiting: str
    waiting_fill: str
    waiting_bg: str
    late: str
    late_fill: str
    late_bg: str
    ok: str
    ok_fill: str
    ok_bg: str
    track: str
    chart: tuple[str, str, str, str, str]
    heat: tuple[str, str, str, str, str]


LIGHT = Theme(
    name="light",
    base="#FFFFFF",
    window="#F4F4F1",
    rail="#ECECE8",
    chip="#ECECE8",
    line="#DCDCD6",
    line2="#C4C4BC",
    field="#FFFFFF",
    fieldline="#85857D",
    hover="#F0F0EC",
    selected="#DFEAF8",
    tint="#EDF3FB",
    text="#1B1E22",
    text2="#555B62",
    disabled="#8E9297",
    accent="#1B5DB5",
    accent_hover="#164E99",
    accent_pressed="#113D7A",
    on_accent="#FFFFFF",
    accent_text="#1B5DB5",
    waiting="#875000",
    waiting_fill="#C57A10",
    waiting_bg="#FBF0DC",
    late="#AF2A1C",
    late_fill="#C8402F",
    late_bg="#FAE7E3",
    ok="#1A6B49",
    ok_fill="#2C8A63",
    ok_bg="#E1F1E9",
    track="#E6E6E1",
    chart=("#1B5DB5", "#CF7616", "#2F9C7D", "#7A2F73", "#6C7279"),
    heat=("#EFEFEB", "#CFE0F5", "#94BAE8", "#4F8AD1", "#1B5DB5"),
)

DARK = Theme(
    name="dark",
    base="#1A1C1F",
    window="#222528",
    rail="#16181A",
    chip="#2B2F33",
    line="#34383D",
    line2="#4B5057",
    field="#16181A",
    fieldline="#7A8088",
    hover="#26292D",
    selected="#1F3A5F",
    tint="#1E2A3A",
    text="#E7E9EB",
    text2="#A9AFB6",
    disabled="#6E747B",
    accent="#2E6DCB",
    accent_hover="#2A64BC",
    accent_pressed="#2457A6",
    on_accent="#FFFFFF",
    accent_text="#8AB8F7",
    waiting="#EDB65C",
    waiting_fill="#E3A13C",
    waiting_bg="#3A2E18",
    late="#F4938A",
    late_fill="#E0675A",
    late_bg="#40221F",
    ok="#74CCA2",
    ok_fill="#4FB389",
    ok_bg="#1B3529",
    track="#34383D",
    chart=("#5592E8", "#F0A24A", "#6FDDBB", "#C883C0", "#868C93"),
    heat=("#26292D", "#1F3A5F", "#2A5690", "#4A84CF", "#8AB8F7"),
)


class ThemeSwitch(QObject):
    """Which theme is on: ``light``, ``dark``, or ``system`` (follows the system)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = "system"
        self.now = LIGHT

    def choose(self, choice: str) -> None:
        self.choice = choice
        self.follow()

    def follow(self) -> None:
        """Take the theme that is right now; ``changed`` if it is another one."""
        wanted = DARK if self._dark() else LIGHT
        if wanted is not self.now:
            self.now = wanted
            self.changed.emit()

    def _dark(self) -> bool:
        if self.choice != "system":
            return self.choice == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


_switch: ThemeSwitch | None = None


def theme_switch() -> ThemeSwitch:
    """Return the program's only theme switch, made on first use."""
    global _switch
    if _switch is None:
        _switch = ThemeSwitch()
    return _switch


def theme() -> Theme:
    """The theme that is on."""
    return theme_switch().now


def colour(token: str) -> QColor:
    """A colour of the theme that is on, by its name: ``colour("text2")``."""
    return QColor(getattr(theme(), token))


FAMILIES = ["Segoe UI", "Noto Sans"]


def font(points: int = 10, strong: bool = False) -> QFont:
    """The program's font: 10, 11, 13, 17 or 24 points, weight 400 or 600, tabular figures."""
    result = QFont()
    result.setFamilies(FAMILIES)
    result.setPointSize(points)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def text_width(text: str, points: int = 10, strong: bool = False) -> int:
    """Width of a text in logical pixels."""
    return QFontMetrics(font(points, strong)).horizontalAdvance(text)
