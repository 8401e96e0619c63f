"""Take letters in from files, folders and mailbox files, one operation each."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.exchange.letters import LetterFile, ParsedLetter, letters_in, read_letter
from desktop.services.mail.taking_in import TakenLetter, take_in_letter
from desktop.storage.operations import Act, Store


@dataclass(frozen=True, slots=True)
class LetterOutcome:
    """What became of one letter of a file; ``problem`` is a code where a file held none."""

    place: str
    number: int | None
    sender: str = ""
    subject: str = ""
    taken: TakenLetter | None = None
    remarks: tuple[str, ...] = ()
    problem: str = ""


def import_letters(
    store: Store, act: Act, paths: Iterable[Path], *, told: Callable[[LetterOutcome], None] | None = None
) -> list[LetterOutcome]:
    """Take every letter of these files and folders in; ``told`` hears of each as soon as it is done."""
    found: list[LetterOutcome] = []
    for file in letters_in(paths):
        found.append(_outcome(store, act, file))
        if told is not None:
            told(found[-1])
    return found


def _outcome(store: Store, act: Act, file: LetterFile) -> LetterOutcome:
    if file.content is None:
        return LetterOutcome(file.place, file.number, problem=file.problem)
    letter = read_letter(file.content, act.at)
    taken = take_in_parsed(store, Act(act.actor, act.at), letter)
    sender = letter.sender.email or letter.sender.name
    return LetterOutcome(file.place, file.number, sender, letter.subject, taken, letter.remarks)


def take_in_parsed(store: Store, act: Act, letter: ParsedLetter) -> TakenLetter:
    """Take a letter in that was read."""
    return take_in_letter(
        store, act, message_id=letter.message_id, written=letter.written, sender=letter.sender.email,
        sender_name=letter.sender.name, subject=letter.subject, text=letter.text,
        references=list(letter.references), reply_to=letter.reply_to.email,
        reply_to_name=letter.reply_to.name, forwarded=letter.forwarded_from.email,
        forwarded_name=letter.forwarded_from.name, signs=asdict(letter.signs),
        attachments=[[one.name, len(one.content)] for one in letter.attachments],
        remarks=list(letter.remarks),
    )  # fmt: skip
