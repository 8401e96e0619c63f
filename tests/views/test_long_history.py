"""A long history is read in pages, and shows no orders between which contacts are still missing."""

from datetime import timedelta
from typing import Any

import pytest

from desktop.services.clients import log_contact
from desktop.storage.operations import Store
from desktop.views.clients import card_page
from desktop.views.clients.card_page import CardPage
from tests.services.desk import Desk
from tests.views.real_desk import Place, open_desk, settle, show_in

PAGE = 30


def test_earlier_contacts_and_orders_come_as_one_scrolls(
    sqlite_store: Store, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_page, "PAGE", PAGE)
    office = Desk(sqlite_store)
    client = office.order(office.take("Ромашка")).client_id
    for place in range(2 * PAGE):
        office.now += timedelta(minutes=5)
        log_contact(office.store, office.act(), client=client, kind="call_out", text=f"{place}")
    place, desk = Place(), open_desk(sqlite_store, office.now, "Игорь")
    page = CardPage(desk, place)
    show_in(place, qtbot, page)
    page.open_client(client)
    settle(qtbot, desk)
    rows = page.history.records_model.records
    assert [row.kind for row in rows] == ["call_out"] * PAGE, (
        "the order is older than the contacts read so far"
    )
    bar = page.history.verticalScrollBar()
    while rows[-1].kind != "order":
        before = len(rows)
        bar.setValue(bar.maximum())
        settle(qtbot, desk)
        rows = page.history.records_model.records
        assert len(rows) > before
    assert [row.text for row in rows if row.kind == "call_out"] == [str(n) for n in range(2 * PAGE)][::-1]
