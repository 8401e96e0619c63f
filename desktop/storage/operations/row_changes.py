"""Records which rows an operation changes, and what they held before, so that it can be taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Delete, Table, event, inspect, select
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, SessionTransaction, object_session
from sqlalchemy.orm.state import InstanceState

from desktop.models import Base

NOT_RECORDED = frozenset({"operation", "undo_record", "gate", "pay_change", "client_care"})
_RECORDER = "row_recorder"

Key = tuple[Any, ...]
Values = dict[str, Any]


@dataclass(slots=True)
class RowChange:
    """The change of one row by one operation; ``before`` is None if it was added, ``after`` if it was
    removed.

    Of a row that was changed, both hold the changed columns only.
    """

    table: str
    key: Key
    before: Values | None
    after: Values | None


@dataclass(slots=True)
class RowRecorder:
    """The changes of one session's rows, step by step, and those of an open savepoint last."""

    steps: list[RowChange] = field(default_factory=list)
    savepoints: list[tuple[SessionTransaction, int]] = field(default_factory=list)

    def changes(self) -> list[RowChange]:
        """Return one change for every row that is not as it was before."""
        merged: dict[tuple[str, Key], RowChange] = {}
        for step in self.steps:
            place = (step.table, step.key)
            earlier = merged.pop(place, None)
            change = step if earlier is None else _followed_by(earlier, step)
            if change is not None:
                merged[place] = change
        return [change for change in merged.values() if change.before != change.after]


def note_changes(session: Session, changes: list[RowChange]) -> None:
    """Record changes that were made by statements of our own."""
    recorder = session.info.get(_RECORDER)
    if recorder is not None:
        recorder.steps += changes


def has_changed(session: Session, model: type[Base]) -> bool:
    """Return whether the operation that goes on in this session has added, changed or removed such rows."""
    recorder = session.info.get(_RECORDER)
    noted = recorder is not None and any(step.table == model.__tablename__ for step in recorder.steps)
    return noted or any(isinstance(row, model) for row in (*session.new, *session.dirty, *session.deleted))


@contextmanager
def recorded(session: Session, *, wanted: bool = True) -> Iterator[RowRecorder]:
    """Record every row that is changed through the session inside the block, if that is ``wanted``."""
    recorder = RowRecorder()
    if not wanted:
        yield recorder
        session.flush()
        return
    session.info[_RECORDER] = recorder
    event.listen(session, "do_orm_execute", _before_statement)
    event.listen(session, "after_transaction_create", _savepoint_begins)
    event.listen(session, "after_soft_rollback", _savepoint_is_undone)
    try:
        yield recorder
        session.flush()
    finally:
        del session.info[_RECORDER]


def _followed_by(earlier: RowChange, later: RowChange) -> RowChange | None:
    """Return both changes of a row as one; None: the row is as it was."""
    if later.before is None:  # removed and added again
        return RowChange(later.table, later.key, earlier.before, later.after)
    if later.after is None:
        if earlier.before is None:
            return None
        return RowChange(later.table, later.key, {**later.before, **earlier.before}, None)
    if earlier.before is None:
        return RowChange(later.table, later.key, None, {**(earlier.after or {}), **later.after})
    before, after = {**later.before, **earlier.before}, {**(earlier.after or {}), **later.after}
    kept = [name for name in before if before[name] != after.get(name)]
    return RowChange(
        later.table, later.key, {name: before[name] for name in kept}, {name: after[name] for name in kept}
    )


def _recorder_of(row: Any) -> RowRecorder | None:
    session = object_session(row)
    return None if session is None else session.info.get(_RECORDER)


def _record_added(mapper: Mapper[Any], _connection: Connection, row: Any) -> None:
    recorder = _recorder_of(row)
    if recorder is not None and _is_recorded(mapper):
        after = {name: getattr(row, attribute) for attribute, name in _columns(mapper)}
        recorder.steps.append(RowChange(_table(mapper).name, _key(mapper, row), None, after))


def _record_changed(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    recorder = _recorder_of(row)
    if recorder is None or not _is_recorded(mapper):
        return
    state: InstanceState[Any] = inspect(row)
    before: Values = {}
    after: Values = {}
    for attribute, name in _columns(mapper):
        history = state.attrs[attribute].history
        if history.has_changes():
            before[name] = history.deleted[0] if history.deleted else None
            after[name] = history.added[0] if history.added else None
            if not history.deleted:  # it was not loaded before it was set
                before[name] = _stored(connection, _table(mapper), _key(mapper, row))[name]
    if before:
        recorder.steps.append(RowChange(_table(mapper).name, _key(mapper, row), before, after))


def _record_removed(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    recorder = _recorder_of(row)
    if recorder is not None and _is_recorded(mapper):
        table, key = _table(mapper), _key(mapper, row)
        recorder.steps.append(RowChange(table.name, key, _stored(connection, table, key), None))


def _before_statement(execution: ORMExecuteState) -> None:
    """Record the rows that a DELETE removes; services change and add rows through mapped objects."""
    recorder = execution.session.info.get(_RECORDER)
    statement = execution.statement
    if recorder is None or not (execution.is_delete or execution.is_update or execution.is_insert):
        return
    if not isinstance(statement, Delete) or not isinstance(statement.table, Table):
        raise TypeError("rows are changed and added through mapped objects, so that they can be put back")
    query = select(statement.table)
    if statement.whereclause is not None:
        query = query.where(statement.whereclause)
    execution.session.flush()
    for found in execution.session.connection().execute(query).mappings():
        key = tuple(found[column.name] for column in statement.table.primary_key)
        recorder.steps.append(RowChange(statement.table.name, key, dict(found), None))


def _savepoint_begins(session: Session, transaction: SessionTransaction) -> None:
    recorder = session.info.get(_RECORDER)
    if recorder is not None and transaction.nested:
        recorder.savepoints.append((transaction, len(recorder.steps)))


def _savepoint_is_undone(session: Session, previous: SessionTransaction) -> None:
    recorder: RowRecorder | None = session.info.get(_RECORDER)
    if recorder is None:
        return
    for transaction, length in recorder.savepoints:
        if transaction is previous:
            del recorder.steps[length:]


def _stored(connection: Connection, table: Table, key: Key) -> Values:
    place = [column == value for column, value in zip(table.primary_key, key, strict=True)]
    return dict(connection.execute(select(table).where(*place)).mappings().one())


def _is_recorded(mapper: Mapper[Any]) -> bool:
    return _table(mapper).name not in NOT_RECORDED


def _table(mapper: Mapper[Any]) -> Table:
    table = mapper.local_table
    assert isinstance(table, Table)
    return table


def _columns(mapper: Mapper[Any]) -> list[tuple[str, str]]:
    """Return the mapped columns as pairs of attribute and column name."""
    return [(each.key, each.columns[0].name) for each in mapper.column_attrs]


def _key(mapper: Mapper[Any], row: Any) -> Key:
    return tuple(mapper.primary_key_from_instance(row))


event.listen(Base, "after_insert", _record_added, propagate=True)
event.listen(Base, "before_update", _record_changed, propagate=True)
event.listen(Base, "before_delete", _record_removed, propagate=True)
