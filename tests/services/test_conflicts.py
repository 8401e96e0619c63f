"""Two people change one row: who is later gets both versions, field by field, and neither is lost."""

from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.rules.errors import Refused
from desktop.services import planning
from desktop.services.clients import client_card, edit_client
from desktop.services.order_lists import order_card
from desktop.services.orders import change_stage, edit_order
from desktop.storage.operations import Act, Store
from tests.services.desk import Desk
from tests.services.office_of_four import IGOR
from tests.viewers import AS_OWNER

MONTH = "2026-10"


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_a_stale_edit_of_a_client_shows_both_versions(desk: Desk) -> None:
    client = desk.order(desk.take("Зерно")).client_id
    given = {"inn": "", "segment": None, "birthday": None}
    version = client_card(desk.store, AS_OWNER, desk.now, client).version
    edit_client(
        desk.store, desk.act(), client=client, version=version, name="Зерно", note="с ними просто", **given
    )
    mine = {"name": "ООО Зерно", "note": "", **given}
    with pytest.raises(Refused, match="changed_meanwhile") as refused:
        edit_client(desk.store, desk.act(), client=client, version=version, **mine)
    figures = refused.value.details
    assert figures["mine"] == mine
    assert figures["theirs"] == {"name": "Зерно", "note": "с ними просто", **given}
    assert (figures["by"], figures["at"]) == ("Ольга", desk.now)
    picked = {**figures["theirs"], "name": "ООО Зерно"}
    edit_client(desk.store, desk.act(), client=client, version=figures["version"], **picked)
    card = client_card(desk.store, AS_OWNER, desk.now, client)
    assert (card.name, card.note) == ("ООО Зерно", "с ними просто")


def test_what_a_person_did_not_touch_is_not_changed_back(desk: Desk) -> None:
    client = desk.order(desk.take("Зерно")).client_id
    version = client_card(desk.store, AS_OWNER, desk.now, client).version
    seen = {"name": "Зерно", "inn": "", "segment": None, "birthday": None, "note": ""}
    theirs = {**seen, "inn": "7707083893"}
    edit_client(desk.store, desk.act(), client=client, version=version, **theirs)
    mine = {**seen, "note": "постоянный"}
    with pytest.raises(Refused, match="changed_meanwhile") as refused:
        edit_client(desk.store, desk.act(), client=client, version=version, **mine, seen=seen)
    assert refused.value.details["mine"] == {**theirs, "note": "постоянный"}


def test_a_stale_edit_of_an_order_shows_both_versions(desk: Desk) -> None:
    order = desk.take()
    version = order_card(desk.store, AS_OWNER, desk.now, order).version
    given = {"cost": None, "service": None, "subject": "баннер", "source": "phone", "due": None}
    edit_order(
        desk.store, desk.act(), order=order, version=version, amount=Decimal("100.00"), rating=5, **given
    )
    with pytest.raises(Refused, match="changed_meanwhile") as refused:
        edit_order(
            desk.store,
            desk.act(),
            order=order,
            version=version,
            amount=Decimal("90.00"),
            rating=None,
            **given,
        )
    figures = refused.value.details
    assert (figures["theirs"]["amount"], figures["mine"]["amount"]) == (Decimal("100.00"), Decimal("90.00"))
    with pytest.raises(Refused, match="changed_meanwhile") as refused:
        change_stage(desk.store, desk.act(), order=order, stage="lost", version=version)
    assert refused.value.details["theirs"] == {"stage": "new"}


def test_a_plan_that_somebody_set_meanwhile_is_not_overwritten(desk: Desk) -> None:
    owner = lambda: Act(IGOR, desk.now)  # noqa: E731
    figures = {"month": MONTH, "employee": None, "metric": "calls"}
    planning.set_target(desk.store, owner(), target=Decimal(100), seen=[None], **figures)
    with pytest.raises(Refused, match="changed_meanwhile") as refused:
        planning.set_target(desk.store, owner(), target=Decimal(80), seen=[None], **figures)
    assert refused.value.details["theirs"] == {"target": Fraction(100)}
    planning.set_target(desk.store, owner(), target=Decimal(80), seen=[Fraction(100)], **figures)
    planning.set_target(desk.store, owner(), target=Decimal(90), **figures)
