"""The row by which a program is known to the others that have the office open."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PcRow:
    """A program that has the office open, on a PC, in a person's name; ``beats`` counts its refreshes."""

    pc: str
    name: str
    version: str
    beats: int
    upgrading: str = ""
    """The version to which this program is bringing the office."""
    yields: str = ""
    """The version for whose upgrade this program has stopped saving."""
    doubts: bool = False
    """Whether it found a lock free and waits for a sign of life of its owner."""
