"""Looks for what Qt's window needs from the system before Qt does, because Qt would abort without it."""

import ctypes
import os
import sys
from pathlib import Path

from desktop.rules.errors import Unavailable

LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Libraries that Qt's xcb plugin loads and a bare Debian lacks, with their packages."""


def check_platform() -> None:
    """``Unavailable`` with what is missing: a library's package, or a screen."""
    if sys.platform != "linux" or not _wants_xcb():
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise Unavailable("no_screen")
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError as error:
            raise Unavailable("missing_library", package=package, library=Path(library).name) from error


def _wants_xcb() -> bool:
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return wanted.partition(":")[0] in ("", "xcb")
