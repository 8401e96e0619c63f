"""Schemes as plain tables, as in the setup file and in the database, and back."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from desktop.rules.pay.components.component import Component, ComponentField, fields_of
from desktop.rules.pay.components.component_table import ComponentError, ComponentTable
from desktop.rules.pay.order import KINDS

__all__ = [
    "Component", "ComponentError", "component_as_setup", "component_as_stored", "parse_component",
    "parse_scheme", "services_named",
]  # fmt: skip


def parse_component(plain: Mapping[str, Any], *, stored: bool = False) -> Component:
    """Return the component that a table of the setup file describes; its numbers are int or Decimal.

    ``stored``: numbers may be text, too. Raises ComponentError.
    """
    table = ComponentTable(plain, stored=stored)
    kind = table.text("kind")
    if kind not in KINDS:
        raise table.error("kind", "unknown_value", value=kind, allowed=", ".join(KINDS))
    component = KINDS[kind]
    described = fields_of(component)
    table.refuse_unknown(("kind", *(field.name for field in described)))
    _refuse_wrong_combinations(table, component, described)
    values = {
        field.name: field.type.read(table, field.name)
        for field in described
        if field.required or field.name in table
    }
    parsed = component(**values)
    contradiction = parsed.contradiction()
    if contradiction is not None:
        raise contradiction
    return parsed


def _refuse_wrong_combinations(
    table: ComponentTable, component: type[Component], described: Iterable[ComponentField]
) -> None:
    given = [name for name in component.alternatives if name in table]
    if component.alternatives and len(given) != 1:
        problem = "_or_".join(component.alternatives)
        raise table.error(component.alternatives[0], problem)
    for field in described:
        if field.only_with is not None and field.name in table and field.only_with not in table:
            raise table.error(field.name, f"only_with_{field.only_with}")


def parse_scheme(plain: Iterable[Mapping[str, Any]]) -> tuple[Component, ...]:
    """Return the components of a scheme as they are stored."""
    return tuple(parse_component(part, stored=True) for part in plain)


def component_as_setup(component: Component) -> dict[str, Any]:
    """Return the table of the setup file: numbers are int or Decimal, defaults are left out."""
    plain: dict[str, Any] = {"kind": component.kind}
    for field in fields_of(type(component)):
        value = getattr(component, field.name)
        if field.required or value != field.default:
            plain[field.name] = field.type.write(value)
    return plain


def component_as_stored(component: Component) -> dict[str, Any]:
    """Return the table with numbers as text: what the database and a stored statement hold."""
    stored: dict[str, Any] = _numbers_as_text(component_as_setup(component))
    return stored


def services_named(component: Component) -> set[str]:
    """Return the services that a component refers to; they must exist in the office."""
    return {
        service
        for field in fields_of(type(component))
        for service in field.type.services(getattr(component, field.name))
    }


def _numbers_as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers_as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_numbers_as_text(part) for part in value]
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value if isinstance(value, str | bool) else str(value)
