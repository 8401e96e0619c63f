"""Letters of every kind are read as their senders meant them, and what is no order is told from them."""

from pathlib import Path

import pytest

from desktop.exchange.letters import free_path, letters_in, numbers_in_text, read_letter, safe_name
from desktop.rules.errors import FileMissing
from desktop.rules.letters import judge_letter, numbers_in_subject
from tests.exchange.letter_samples import FETCHED, OWN, REPLIES, SAMPLES, WORDS, Sample, letter


def test_there_are_letters_of_many_kinds() -> None:
    assert len({sample.name for sample in SAMPLES}) == len(SAMPLES) >= 80


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_letter_is_read(sample: Sample) -> None:
    read = read_letter(sample.raw, FETCHED)
    assert read.sender.email == sample.sender
    assert sample.subject is None or read.subject == sample.subject
    assert sample.text is None or sample.text in read.text
    assert tuple(one.name for one in read.attachments) == sample.attachments
    assert read.remarks == sample.remarks
    assert ("date_doubtful" in sample.remarks) == (read.written == FETCHED)
    for trace in ("alert(1)", "spy.example", "javascript", "color: red", "\0"):
        assert trace not in read.text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_what_a_letter_is(sample: Sample) -> None:
    read = read_letter(sample.raw, FETCHED)
    own = read.sender.email in OWN and not read.forwarded_from.email
    replies = bool(REPLIES & set(read.references)) or "1" in numbers_in_subject(read.subject)
    verdict = judge_letter(read.signs, replies=replies, own=own)
    assert (verdict.kind, verdict.reason) == (sample.kind, sample.reason)


def test_ids_are_stable_and_differ() -> None:
    ids = [read_letter(sample.raw, FETCHED).message_id for sample in SAMPLES]
    assert len(set(ids)) == len(SAMPLES)
    without = letter("x", id="")
    again = read_letter(without.replace(b"\r\n", b"\n"), FETCHED).message_id
    assert read_letter(without, FETCHED).message_id == again


def test_phones_and_tax_numbers_are_found() -> None:
    text = "Тел.: 8 (916) 123-45-67, +7 495 123-45-67 доб. 5. ИНН 7707083893, счёт 40702810900000012345"
    found = numbers_in_text(text)
    assert found.phones == ("+79161234567", "+74951234567;ext=5")
    assert found.tax_numbers == ("7707083893",)
    assert numbers_in_text("3 x 1 м, 15 000 руб., 12.10.2026 14:30, заказ 1234567").phones == ()


@pytest.mark.parametrize(
    "name", ["..", "../..", "COM1.txt", "a" * 300 + ".pdf", "\u202egpj.exe", "LPT9", "", " . "]
)
def test_names_are_safe_to_save_under(name: str, tmp_path: Path) -> None:
    for _ in range(2):
        path = free_path(tmp_path, name)
        path.write_bytes(b"x")
        assert path.parent == tmp_path
        assert len(path.name) <= 130
    assert safe_name(safe_name(name)) == safe_name(name)
    assert len(list(tmp_path.iterdir())) == 2


def test_letters_of_files_folders_and_mailboxes(tmp_path: Path) -> None:
    box = b"".join(
        b"From x Mon Oct 19 2026\n" + letter(f"m{n}", b"a\n>From b\n\n").replace(b"\r\n", b"\n")
        for n in range(3)
    )
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "box.mbox").write_bytes(box)
    (tmp_path / "one.eml").write_bytes(letter("one"))
    (tmp_path / "none.eml").write_bytes(b"")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    found = list(letters_in([tmp_path]))
    assert [one.number for one in found if one.content] == [1, 2, 3, None]
    assert {one.problem for one in found if one.content is None} == {"empty_letter_file", "no_letter_file"}
    texts = [read_letter(one.content, FETCHED).text for one in found if one.content]
    assert texts == ["a\nFrom b"] * 3 + [WORDS]
    with pytest.raises(FileMissing, match="no_letter_file_at"):
        list(letters_in([tmp_path / "nowhere"]))
