"""Kinds and states of planned steps, and the results of a contact."""

from enum import StrEnum


class StepKind(StrEnum):
    """What a planned step asks somebody to do."""

    CALL = "call"
    MEETING = "meeting"
    LETTER = "letter"
    TASK = "task"


class StepState(StrEnum):
    """Whether a planned step is still to be done. A step that is put off stays open, with another day."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class ContactResult(StrEnum):
    """What came of a call or another attempt to reach a client."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    CALL_BACK = "call_back"
    NOT_NOW = "not_now"
    NEVER = "never"
