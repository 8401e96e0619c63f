"""Whether the viewer is absent now, and the short absences that are offered to them."""

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.services.access import Right, read_as
from desktop.services.facts.office import load_settings
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class AbsenceChoices:
    """The office's kinds of absence in its order, and when it closes."""

    kinds: tuple[str, ...]
    closes: time


@dataclass(frozen=True, slots=True)
class OwnPresence:
    """The absence that the viewer is in now, None while present, and what may be chosen."""

    absence_id: int | None
    kind: str | None
    until: datetime | None
    choices: AbsenceChoices


def absence_choices(store: Store, viewer: int | None) -> AbsenceChoices:
    """Return the kinds of absence to choose from, and the office's closing time."""
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        return _choices(session)


def own_presence(store: Store, viewer: int | None, now: datetime) -> OwnPresence:
    """Return whether the viewer is here; of several absences the one that ends last."""
    absence = models.Absence
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        found = session.scalars(
            select(absence)
            .where(absence.employee_id == viewer, absence.start <= now, absence.end > now)
            .order_by(absence.end.desc(), absence.id)
            .limit(1)
        ).first()
        if found is None:
            return OwnPresence(None, None, None, _choices(session))
        return OwnPresence(found.id, found.kind.name, found.end, _choices(session))


def _choices(session: Session) -> AbsenceChoices:
    kinds = session.scalars(select(models.AbsenceKind.name).order_by(models.AbsenceKind.id))
    return AbsenceChoices(tuple(kinds), load_settings(session).closes)
