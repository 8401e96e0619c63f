"""What is said for each error's code; ``{names}`` in braces are the error's figures."""

from desktop.language.translate import QT_TRANSLATE_NOOP

TEXTS = {
    "missing_library": QT_TRANSLATE_NOOP(
        "Errors", "The window needs a system library that is missing here: install {package} and start again."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen here for the window; the commands work without one: dolya --help."
    ),
}
