"""Clients: finding them, the card with its one responsible manager, handing over, contacts, people."""

from desktop.rules.rhythm import Rhythm
from desktop.services.clients.card import client_card
from desktop.services.clients.changes import edit_client, hand_over_client, set_orders_before
from desktop.services.clients.client_sorting import ClientKey, ClientSort
from desktop.services.clients.contacts import edit_contact, log_contact, remove_contact
from desktop.services.clients.people import add_person, edit_person, remove_person
from desktop.services.clients.reaches import add_reach_to_client, edit_reach, remove_reach
from desktop.services.clients.rows import (
    ClientCard,
    ClientRow,
    Event,
    LoggedContact,
    PersonRow,
    ReachRow,
    ResponsibleRow,
)
from desktop.services.clients.search import ClientsFound, find_client, find_clients, search_clients
from desktop.services.clients.story import ShownContacts

__all__ = [
    "ClientCard",
    "ClientKey",
    "ClientRow",
    "ClientSort",
    "ClientsFound",
    "Event",
    "LoggedContact",
    "PersonRow",
    "ReachRow",
    "ResponsibleRow",
    "Rhythm",
    "ShownContacts",
    "add_person",
    "add_reach_to_client",
    "client_card",
    "edit_client",
    "edit_contact",
    "edit_person",
    "edit_reach",
    "find_client",
    "find_clients",
    "hand_over_client",
    "log_contact",
    "remove_contact",
    "remove_person",
    "remove_reach",
    "search_clients",
    "set_orders_before",
]
