"""Propose a keeper for a hunter's client once the client has paid enough orders."""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from desktop.rules.distribution import LedgerState, OrderRequest, compare_managers, pick
from desktop.rules.eligibility import OfficeSnapshot, Workload
from desktop.rules.office import Policy


def keeper_for(
    office: OfficeSnapshot,
    state: LedgerState,
    load: Workload,
    client: str,
    manager: str,
    paid_orders: int,
    moment: datetime,
) -> str | None:
    """Who is proposed instead of ``manager`` as the responsible manager of a client (its key) with so many
    paid orders: whom the policy ``fair`` picks, at a moment, among those who do not hunt. None: there is
    nothing to propose, or nobody can take the client. The ledger is not charged."""
    hunter = office.employee(manager)
    after = office.settings.handover_after
    if hunter is None or not hunter.hunts or after is None or paid_orders < after:
        return None
    keepers = replace(
        office,
        settings=replace(office.settings, policy=Policy.FAIR),
        employees=tuple(one for one in office.employees if not one.hunts),
    )
    request = OrderRequest(client, moment, client, None, state.mean or Fraction(1))
    return pick(keepers, compare_managers(keepers, state, load, request, moment)).winner
