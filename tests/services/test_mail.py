"""Letters in the office: replies, known and new clients, what is set aside, and what is learned."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop import models
from desktop.exchange.letters import read_letter
from desktop.language.letter_report import letter_line
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.rules.letters import LetterKind
from desktop.services import mail
from desktop.services.mail.taking_in import TakenLetter
from desktop.storage.operations import Store
from tests.exchange.letter_samples import FETCHED, KNOWN, SAMPLES, Sample, letter
from tests.services.desk import Desk
from tests.services.office_of_four import ANNA
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    """An office that knows the client "Зерно" by its letter ``first@zerno.example``, which is order 1."""
    made = Desk(store)
    made.change(models.Employee, ANNA, email="Anna@office.example")
    take(made, letter("first", sender=f"Зерно <{KNOWN}>", id="first@zerno.example"))
    made.assign(made.id("1"))
    made.now = FETCHED
    return made


def take(desk: Desk, raw: bytes) -> TakenLetter:
    return mail.take_in_parsed(desk.store, desk.act(), read_letter(raw, FETCHED))


def contacts(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.read() as session:
        rows = session.scalars(select(models.Contact).order_by(models.Contact.at))
        return [(row.kind.value, row.text) for row in rows]


def count(desk: Desk, model: type) -> int:
    with desk.store.read() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def test_every_letter_becomes_what_it_is_and_only_once(desk: Desk) -> None:
    for sample in SAMPLES:
        before = count(desk, models.Order)
        taken = take(desk, sample.raw)
        assert (taken.kind, taken.reason) == (sample.kind, sample.reason), sample.name
        assert count(desk, models.Order) == before + (sample.kind is LetterKind.ORDER), sample.name
        _check_client(sample, taken)
    letters, orders = count(desk, models.Letter), count(desk, models.Order)
    assert all(take(desk, sample.raw).known for sample in SAMPLES)
    assert (count(desk, models.Letter), count(desk, models.Order)) == (letters, orders)
    assert letters == len(SAMPLES) + 1


def _check_client(sample: Sample, taken: TakenLetter) -> None:
    if sample.client is None:
        assert (taken.client, taken.number) == ("", ""), sample.name
    elif sample.client == "Зерно":
        assert taken.client == "Зерно", sample.name
        assert taken.manager is not None, sample.name
    else:
        assert taken.client != "Зерно", sample.name
    if sample.order is not None:
        assert taken.number == sample.order, sample.name


def test_a_reply_joins_the_history_and_takes_no_turn(desk: Desk) -> None:
    ledger = desk.ledger()
    taken = take(desk, letter("r", b"yes", "In-Reply-To: <first@zerno.example>", subject="Re: sign"))
    assert (taken.kind, taken.number) == ("reply", "1")
    own = take(desk, letter("o", b"done", sender="anna@office.example", subject="[№ 1] sign"))
    assert own.kind == "reply"
    assert sorted(contacts(desk)) == [("letter_in", "Re: sign\n\nyes"), ("letter_out", "[№ 1] sign\n\ndone")]
    assert desk.ledger() == ledger


def test_a_known_client_goes_to_its_manager_and_a_new_one_waits(desk: Desk) -> None:
    manager = desk.leader(desk.id("1"))
    assert take(desk, letter("again", sender=KNOWN)).manager == manager
    assert take(desk, letter("new")).manager is None


def test_what_was_set_aside_is_one_click_back_and_its_sender_is_learned(desk: Desk) -> None:
    news = "List-Id: <news.shop.example>"
    aside = take(desk, letter("news", b"1", news))
    assert [row.reason for row in mail.list_set_aside(desk.store, AS_OWNER)] == ["newsletter"]
    number = mail.this_is_an_order(desk.store, desk.act(), letter=aside.letter)
    assert desk.order(desk.id(number)).stage == Stage.NEW
    assert mail.list_set_aside(desk.store, AS_OWNER) == []
    assert take(desk, letter("news 2", b"2", news)).kind == "order"
    with pytest.raises(Refused, match="letter_is_an_order"):
        mail.this_is_an_order(desk.store, desk.act(), letter=aside.letter)


def test_no_order_is_learned_and_can_be_an_order_again(desk: Desk) -> None:
    first = take(desk, letter("spam", sender="ads@ads.example"))
    mail.this_is_no_order(desk.store, desk.act(), letter=first.letter)
    assert desk.order(desk.id(first.number)).stage == Stage.SPAM
    second = take(desk, letter("spam 2", sender="ads@ads.example"))
    assert (second.kind, second.reason) == ("no_order", "learned")
    assert mail.this_is_an_order(desk.store, desk.act(), letter=first.letter) == first.number
    assert desk.order(desk.id(first.number)).stage == Stage.NEW
    assert take(desk, letter("spam 3", sender="ads@ads.example")).kind == "order"


def test_the_client_of_a_form_is_who_filled_it_in(desk: Desk) -> None:
    text = "Имя: Вера\nТелефон: 8 916 777-66-55\nE-mail: vera@dom.example\nСообщение: вывеска"
    given = {"name": "Имя:", "phone": "Телефон:", "email": "E-mail:", "text": "Сообщение:"}
    first = take(desk, letter("form", text.encode(), sender="Сайт <noreply@site.example>"))
    assert first.reason == "no_reply"
    with pytest.raises(Refused, match="form_labels_needed"):
        mail.mark_as_form(desk.store, desk.act(), letter=first.letter, text="Сообщение:")
    number = mail.mark_as_form(desk.store, desk.act(), letter=first.letter, **given)
    assert number is not None
    order = desk.order(desk.id(number))
    assert (order.client.name, order.text, order.source.value) == ("Вера", "вывеска", "site")
    other = text.replace("Вера", "Пётр").replace("vera@", "petr@").replace("777", "778")
    assert take(desk, letter("form 2", other.encode(), sender="noreply@site.example")).client == "Пётр"


def test_letters_of_files_are_reported_one_by_one(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "a.eml").write_bytes(letter("file"))
    (folder / "b.jpg").write_bytes(b"x")
    found = list(mail.import_letters(desk.store, desk.act(), [folder]))
    lines = [letter_line(one).removeprefix(str(folder)) for one in found]
    assert lines == [
        "/a.eml: ivan@novyi.example, Вывеска: order 2 waits, client: Иван",
        "/b.jpg: left alone: not a file of letters",
    ]
    again = list(mail.import_letters(desk.store, desk.act(), [folder / "a.eml"]))
    assert letter_line(again[0]).endswith("taken in before")
