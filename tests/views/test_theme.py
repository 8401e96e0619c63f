"""Colours and icons: written in one place, complete, readable, and none that nobody uses."""

import re
from pathlib import Path

import pytest

import desktop
from desktop.resources import resource
from desktop.views.look.style import sheet
from desktop.views.look.theme import DARK, LIGHT, Theme

SOURCES = sorted(Path(desktop.__file__).parent.rglob("*.py"))


def test_no_colour_is_written_outside_the_theme() -> None:
    places = [path for path in SOURCES if path.name != "theme.py"] + [resource("theme", "window.qss")]
    found = [path for path in places if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_finds_every_colour_that_it_names(theme: Theme) -> None:
    assert "$" not in sheet(theme)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("token", ["text", "text2", "accent_text", "waiting", "late", "ok"])
def test_words_can_be_read_on_every_ground(theme: Theme, token: str) -> None:
    for ground in ("base", "window", "rail", "hover", "selected", "tint"):
        assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


def test_every_icon_is_there_and_is_used() -> None:
    icons = {path.stem for path in resource("icons").glob("*.svg")}
    shipped = {
        name for name in icons if not name.startswith("dolya")
    }  # the program's own are the installer's
    texts = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    unused = {name for name in shipped if f'"{name}"' not in texts}
    assert unused == set()
    named = set(re.findall(r'(?:icon=|IconLabel\(|paint_icon\(\w+, |Place\("\w+", )"([a-z0-9-]+)"', texts))
    assert named <= shipped
    assert resource("icons", "LICENSE").exists()
