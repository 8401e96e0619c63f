"""Says when a backup was made, how large it is and what its check found."""

from datetime import datetime
from fractions import Fraction

from desktop.language.dates import clock, day_words
from desktop.language.numbers import number
from desktop.language.translate import fill, translate
from desktop.services.backups import BackupCheck, BackupState

MEGABYTE = 1_000_000


def made_words(made: datetime, now: datetime) -> str:
    """Return when a backup was made: ``today 12:00``, ``16.10 12:00``."""
    return f"{day_words(made.date(), now.date())} {clock(made)}"


def size_words(size: int) -> str:
    return fill(translate("Backups", "%1 MB"), number(Fraction(max(size, 100_000), MEGABYTE), 1))


def where_words(second: bool) -> str:
    return translate("Backups", "second place") if second else translate("Backups", "this PC")


def check_words(check: BackupCheck | None) -> tuple[str, str]:
    """Return the words of a check and the name of their colour."""
    if check is None:
        return translate("Backups", "being checked…"), "text2"
    if not check.sound:
        return translate("Backups", "damaged"), "late"
    return translate("Backups", "sound"), "ok"


def contents_words(check: BackupCheck | None) -> str:
    if check is None or not check.sound:
        return ""
    orders, clients = check.orders, check.clients
    ordered = translate("Backups", "%n orders", "", orders)
    known = translate("Backups", "%n clients", "", clients)
    return f"{ordered}, {known}"


def state_words(state: BackupState, now: datetime, *, at_work: bool) -> str:
    """Return the sentence below the title; ``at_work`` says that backups are being made."""
    if state.latest is None:
        if not at_work:
            return translate("Backups", "There is no backup of this office here.")
        return translate("Backups", "There is no backup yet: the first one is made within a minute.")
    if not at_work:
        latest = translate("Backups", "The latest: %1.")
        return fill(latest, made_words(min(state.latest, now), now))
    said = translate(
        "Backups", "The latest: %1. One is made every hour, by itself, while the window is open."
    )
    return fill(said, made_words(min(state.latest, now), now))
