"""Clients: finding them, the card with its one responsible manager, handing over, contacts."""

from desktop.rules.rhythm import Rhythm
from desktop.services.clients.card import client_card
from desktop.services.clients.changes import add_person, edit_client, hand_over_client, set_orders_before
from desktop.services.clients.contacts import log_contact
from desktop.services.clients.rows import ClientCard, ClientRow, Event, PersonRow, ResponsibleRow
from desktop.services.clients.search import ClientsFound, find_client, find_clients, search_clients

__all__ = [
    "ClientCard",
    "ClientRow",
    "ClientsFound",
    "Event",
    "PersonRow",
    "ResponsibleRow",
    "Rhythm",
    "add_person",
    "client_card",
    "edit_client",
    "find_client",
    "find_clients",
    "hand_over_client",
    "log_contact",
    "search_clients",
    "set_orders_before",
]
