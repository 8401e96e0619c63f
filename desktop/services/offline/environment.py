"""Which failures are the environment's, and which of them mean that the drive is away."""

from desktop.rules.errors import DolyaError, Unavailable

_AWAY = frozenset({"drive_gone", "folder_gone", "no_such_file", "no_access", "server_unreachable"})
"""What is said of a drive or server that is away, when it is said of an office that was open."""


def is_away(error: Exception | None) -> bool:
    """The drive or the server does not answer."""
    return isinstance(error, DolyaError) and error.code in _AWAY


def is_damaged(error: Exception | None) -> bool:
    """Nobody writes to the office's file any more, until another one is in its place."""
    return isinstance(error, DolyaError) and error.code in ("damaged", "stopped_damaged")


def is_strange(error: Exception | None) -> bool:
    """In the file or beside it is what no Dolya put there: nobody opens it, until another one is in its
    place."""
    return isinstance(error, DolyaError) and error.code in (
        "strange_file",
        "strange_journal",
        "not_an_office",
    )


def is_held(error: Exception | None) -> bool:
    """Somebody else is saving: the drive answers, and the turn will come."""
    return isinstance(error, DolyaError) and error.code in ("held", "held_unnamed")


def is_environment(error: Exception | None) -> bool:
    """Nothing is wrong with what was entered: it can be stored later."""
    senseless = isinstance(error, DolyaError) and error.code == "senseless_file"
    return isinstance(error, Unavailable) or is_away(error) or is_strange(error) or senseless
