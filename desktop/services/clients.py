"""Clients: finding them, the card with its one responsible manager, handing over, contacts."""

from desktop.rules.rhythm import Rhythm
from desktop.services.client_card import client_card
from desktop.services.client_changes import add_person, edit_client, hand_over_client
from desktop.services.client_rows import ClientCard, ClientRow, Event, PersonRow, ResponsibleRow
from desktop.services.client_search import find_client, search_clients
from desktop.services.contacts import log_contact

__all__ = [
    "ClientCard",
    "ClientRow",
    "Event",
    "PersonRow",
    "ResponsibleRow",
    "Rhythm",
    "add_person",
    "client_card",
    "edit_client",
    "find_client",
    "hand_over_client",
    "log_contact",
    "search_clients",
]
