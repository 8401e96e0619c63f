"""Two people, one row: both versions side by side in the form; what is picked is saved, nothing is lost."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import planning
from desktop.services.clients import client_card, edit_client
from desktop.services.order_lists import order_card
from desktop.services.orders import edit_order
from desktop.storage.operations import Act, Store
from desktop.views.clients.tab import ClientsTab
from desktop.views.desk.desk import Desk
from desktop.views.orders.tab import OrdersTab
from desktop.views.plan.tab import PlanTab
from desktop.views.widgets.versions import THEIRS
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import ANNA, IGOR
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in

ANNA_ACTS = Act(ANNA, MONDAY)


@pytest.fixture
def office(store: Store) -> Office:
    return Office(store)


def test_a_client_that_somebody_else_edited(qtbot: QtBot, qapp: Any, office: Office, desk: Desk) -> None:
    client = office.order(office.take("Зерно")).client_id
    tab = ClientsTab(desk, place := Place())
    show_in(place, qtbot, tab)
    tab.show_client(client)
    settle(qtbot, desk)
    page = tab.card
    form = page.panel.edit
    form.open_for(page._card)
    theirs = {"name": "Зерно", "inn": "", "segment": None, "birthday": None, "note": "не звонить по утрам"}
    version = client_card(office.store, AS_OWNER, MONDAY, client).version
    edit_client(office.store, ANNA_ACTS, client=client, version=version, **theirs)
    form.name.setText("ООО Зерно")
    form.note.setText("постоянный")
    form.button.click()
    qtbot.waitUntil(lambda: form.versions is not None)
    assert form.versions.fields == ["name", "note"]
    assert form.button.isHidden()
    form.versions.pick("note", THEIRS)
    form.versions.button.click()
    qtbot.waitUntil(form.isHidden)
    card = client_card(office.store, AS_OWNER, MONDAY, client)
    assert (card.name, card.note) == ("ООО Зерно", "не звонить по утрам")


def test_an_order_that_somebody_else_edited(qtbot: QtBot, qapp: Any, office: Office, desk: Desk) -> None:
    order = office.take("Зерно")
    tab = OrdersTab(desk, place := Place())
    show_in(place, qtbot, tab)
    tab.refresh({"order"})
    qtbot.waitUntil(lambda: tab._shown is not None)
    form = tab._shown.edit
    form.begin()
    given = {"cost": None, "service": None, "rating": None, "source": "phone", "due": None}
    version = order_card(office.store, AS_OWNER, MONDAY, order).version
    edit_order(
        office.store, ANNA_ACTS, order=order, version=version, amount=Decimal(700), subject="баннер", **given
    )
    form.subject.setText("вывеска")
    form.button.click()
    qtbot.waitUntil(lambda: form.versions is not None)
    assert form.versions.fields == ["subject"]  # the amount was not touched here
    form.versions.save()
    qtbot.waitUntil(lambda: order_card(office.store, AS_OWNER, MONDAY, order).row.subject == "вывеска")
    assert order_card(office.store, AS_OWNER, MONDAY, order).row.amount == Decimal(700)


def test_a_plan_that_somebody_else_set(qtbot: QtBot, qapp: Any, office: Office, desk: Desk) -> None:
    tab = PlanTab(desk, place := Place())
    show_in(place, qtbot, tab)
    qtbot.waitUntil(lambda: tab.part is not None)
    month = str(tab.month.month)

    def stored() -> Fraction | None:
        report = planning.plan_report(office.store, AS_OWNER, MONDAY, tab.month.month)
        return next(row.plan for row in report.office.metrics if row.metric == "calls")

    other = Act(IGOR, MONDAY)
    planning.set_target(office.store, other, month=month, employee=None, metric="calls", target=Decimal(90))
    tab.model.target_edited.emit("calls", Decimal(80))
    qtbot.waitUntil(lambda: tab.conflict.versions is not None)
    assert stored() == 90
    tab.conflict.versions.save()
    qtbot.waitUntil(lambda: stored() == 80)
    qtbot.waitUntil(tab.conflict.isHidden)
