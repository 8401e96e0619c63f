"""What a program says of itself to the others that have the office open."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PcRow:
    """A program that has the office open; ``beats`` counts its refreshes."""

    pc: str
    name: str
    version: str
    fetches_mail: bool
    beats: int
    upgrading: str = ""
    """The version to which this program is bringing the office."""
    yields: str = ""
    """The version for whose upgrade this program saves nothing any more."""
    doubts: bool = False
    """It found a lock free and waits for a sign of life of its owner."""
