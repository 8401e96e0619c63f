"""Working on while the office's drive is away: what is kept here, what may be entered, storing it later."""

from desktop.services.offline.allowed import is_allowed
from desktop.services.offline.at_hand import AtHand, Elsewhere, at_hand, at_hand_of, is_at_hand
from desktop.services.offline.drive_state import DriveState, State
from desktop.services.offline.environment import is_away, is_environment
from desktop.services.offline.errands import Look, copy_office, open_here, store_kept
from desktop.services.offline.glance import Glance
from desktop.services.offline.kept import KeptRow, list_kept
from desktop.services.offline.lines import DriveLine, HereLine, Line
from desktop.services.offline.replay import Stored, replay

__all__ = [
    "AtHand", "DriveLine", "DriveState", "Elsewhere", "Glance", "HereLine", "KeptRow", "Line", "Look",
    "State", "Stored", "at_hand", "at_hand_of", "copy_office", "is_allowed", "is_at_hand", "is_away",
    "is_environment", "list_kept", "open_here", "replay", "store_kept",
]  # fmt: skip
