"""The language of this PC, where nobody has chosen one."""

import locale
import os
import sys


def system_language() -> str:
    """``ru``, ``sq`` or ``en`` after the system's own language."""
    name = _locale_name().lower()
    for language in ("ru", "sq"):
        if name.startswith(language):
            return language
    return "en"


def _locale_name() -> str:
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value
    return ""
