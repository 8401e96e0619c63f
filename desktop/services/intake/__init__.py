"""Taking an order in at the desk: whose phone is it, who would get the order, and taking it in."""

from desktop.services.intake.look_up import ClientMatch, look_up
from desktop.services.intake.match_answers import answer_match
from desktop.services.intake.proposals import Draft, Proposal, propose, propose_draft
from desktop.services.intake.taking_in import Assign, TakenOrder, take_order

__all__ = [
    "Assign", "ClientMatch", "Draft", "Proposal", "TakenOrder", "answer_match", "look_up", "propose",
    "propose_draft", "take_order",
]  # fmt: skip
