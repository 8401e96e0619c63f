"""Clients: the company or person, how to reach them, their people, who is responsible."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from desktop.models.base import Base
from desktop.models.employee import Employee
from desktop.rules.care.timing import yearly_day
from desktop.rules.facts import ReachKind, ResponsibilityOrigin, Segment


class Client(Base):
    """A company or a person who orders. ``folded`` is the name for search, without case and with е for ё."""

    __tablename__ = "client"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    search_text: Mapped[str]
    """The text that search looks in: folded name, people, phones, addresses, INN."""
    inn: Mapped[str | None] = mapped_column(index=True)
    segment: Mapped[Segment | None]
    birthday: Mapped[date | None]
    referred_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    orders_before: Mapped[int] = mapped_column(default=0)
    """Number of paid orders before the office's records begin."""
    note: Mapped[str] = mapped_column(default="")
    no_calls: Mapped[bool] = mapped_column(default=False)
    no_letters: Mapped[bool] = mapped_column(default=False)
    yearly_day: Mapped[int | None] = mapped_column(index=True)
    """Month and day of the birthday, as ``rules.care.timing.yearly_day`` gives them."""
    created: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    reaches: Mapped[list["Reach"]] = relationship(cascade="all, delete-orphan", back_populates="client")
    people: Mapped[list["Person"]] = relationship(cascade="all, delete-orphan", back_populates="client")
    responsibilities: Mapped[list["Responsibility"]] = relationship(
        back_populates="client", order_by="Responsibility.since"
    )

    @validates("birthday")
    def _keep_yearly_day(self, _name: str, birthday: date | None) -> date | None:
        self.yearly_day = yearly_day(birthday) if birthday is not None else None
        return birthday


class Person(Base):
    """A human being on the client's side."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    name: Mapped[str]
    position: Mapped[str] = mapped_column(default="")
    birthday: Mapped[date | None]
    no_calls: Mapped[bool] = mapped_column(default=False)
    no_letters: Mapped[bool] = mapped_column(default=False)
    yearly_day: Mapped[int | None] = mapped_column(index=True)
    """Month and day of the birthday, as ``rules.care.timing.yearly_day`` gives them."""
    version: Mapped[int] = mapped_column(default=1)

    client: Mapped[Client] = relationship(back_populates="people")

    @validates("birthday")
    def _keep_yearly_day(self, _name: str, birthday: date | None) -> date | None:
        self.yearly_day = yearly_day(birthday) if birthday is not None else None
        return birthday


class Reach(Base):
    """A phone (E.164) or an e-mail address (lower case) of a client, or of one of its people."""

    __tablename__ = "reach"
    __table_args__ = (Index("ix_reach_kind_value", "kind", "value"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[ReachKind]
    value: Mapped[str]
    written: Mapped[str]
    """The phone or address as a person typed it."""

    client: Mapped[Client] = relationship(back_populates="reaches")
    person: Mapped[Person | None] = relationship()


class Responsibility(Base):
    """The one responsible manager of a client in [since, until); at most one row is open."""

    __tablename__ = "responsibility"
    __table_args__ = (
        Index(
            "uq_responsibility_open",
            "client_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")
    how: Mapped[ResponsibilityOrigin]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))

    client: Mapped[Client] = relationship(back_populates="responsibilities")
    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])
