"""Letters of many kinds, made here, each with what is to be read of it and what it is."""

import base64
import quopri
from dataclasses import dataclass
from datetime import datetime
from email.header import Header

from desktop.rules.letters import LetterKind, NoOrderReason

FETCHED = datetime(2026, 10, 19, 12, 0)
WORDS = "Здравствуйте! Нужна вывеска «Пекарня», 3 × 1 м. Ёлки и щиты — позже."
OFFICE_WORDS = "Здравствуйте! Нужна вывеска, 3 на 1 м. Щиты и цены можно позже."
"""In the letters of every Cyrillic encoding."""
KNOWN = "zakupki@zerno.example"
"""The address of a client whom the office of the tests knows."""
ORDER, REPLY, NO_ORDER = LetterKind.ORDER, LetterKind.REPLY, LetterKind.NO_ORDER


@dataclass(frozen=True)
class Sample:
    """A letter; ``subject`` and ``text`` (a part of it) are to be read, ``client`` is the name of the client
    whose order or reply it becomes, ``order`` the number of the order that a reply joins."""

    name: str
    raw: bytes
    kind: LetterKind = ORDER
    reason: NoOrderReason | None = None
    subject: str | None = None
    text: str | None = None
    sender: str = "ivan@novyi.example"
    client: str | None = "Иван"
    order: str | None = None
    attachments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def letter(
    name: str, body: bytes = WORDS.encode(), *more: str, sender: str = '"Иван" <ivan@novyi.example>',
    subject: str = "Вывеска", kind: str = "text/plain; charset=utf-8", date: str | None = None,
    id: str | None = None,
) -> bytes:  # fmt: skip
    """Return the bytes of a letter; ``name`` makes its id and so is needed once."""
    lines = [
        f"From: {_word(sender)}",
        "To: zakaz@office.example",
        f"Subject: {_word(subject)}",
        f"Date: {date if date is not None else 'Mon, 19 Oct 2026 10:30:00 +0000'}",
        *([] if id == "" else [f"Message-ID: <{id or name.replace(' ', '.') + '@test.example'}>"]),
        "MIME-Version: 1.0",
        *([f"Content-Type: {kind}"] if kind else []),
        *more,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def parts(*inner: bytes, kind: str = "mixed", boundary: str = "b1") -> tuple[bytes, str]:
    """Return a multipart body and its content type."""
    mark = f"--{boundary}\r\n".encode()
    body = b"".join(mark + one + b"\r\n" for one in inner) + f"--{boundary}--\r\n".encode()
    return body, f'multipart/{kind}; boundary="{boundary}"'


def part(kind: str, content: bytes, *more: str) -> bytes:
    return "\r\n".join([f"Content-Type: {kind}", *more]).encode() + b"\r\n\r\n" + content


def file(name: str, content: bytes = b"%PDF-1.4", kind: str = "application/pdf") -> bytes:
    """Return a part that attaches a file; ``name`` is written as it stands, with its ``filename=``."""
    more = (f"Content-Disposition: attachment; {name}", "Content-Transfer-Encoding: base64")
    return part(kind, base64.encodebytes(content), *more)


def _word(text: str) -> str:
    if text.isascii():
        return text
    before, bracket, address = text.partition(" <")
    return Header(before.strip('"'), "utf-8").encode() + bracket + address


PLAIN = part("text/plain; charset=utf-8", WORDS.encode(), "Content-Transfer-Encoding: 8bit")
HTML = (
    "<html><head><title>нет</title><style>p {color: red}</style></head><body><p>Нужна <b>вывеска</b></p>"
    "<script>alert(1)</script><img src='http://spy.example/p.gif'><table><tr><td>3</td><td>м</td></tr>"
    "</table><a href='https://maket.example/1'>макет</a> <a href='javascript:x'>нажать</a></body></html>"
).encode()


def _encodings() -> list[Sample]:
    found = []
    for charset in ("koi8-r", "windows-1251", "iso-8859-5", "utf-8"):
        raw = OFFICE_WORDS.encode(charset)
        for way, body in (
            ("8bit", raw),
            ("quoted-printable", quopri.encodestring(raw)),
            ("base64", base64.encodebytes(raw)),
        ):
            name = f"{charset} {way}"
            more = f"Content-Transfer-Encoding: {way}"
            sent = letter(name, body, more, kind=f"text/plain; charset={charset}")
            found.append(Sample(name, sent, text=OFFICE_WORDS))
        bare = letter(f"{charset} unsaid", raw, kind="text/plain")
        found.append(Sample(f"{charset} unsaid", bare, text=OFFICE_WORDS))
        subject = Header("Срочный заказ на вывеску для пекарни", charset).encode()
        sent = letter(f"{charset} subject", subject=subject)
        found.append(Sample(f"{charset} subject", sent, subject="Срочный заказ на вывеску для пекарни"))
        eight = letter(f"{charset} raw header", subject="@").replace(
            b"Subject: @", b"Subject: " + "Срочный заказ на вывеску".encode(charset)
        )
        found.append(Sample(f"{charset} raw header", eight, subject="Срочный заказ на вывеску"))
    wrong = letter("said utf-8", OFFICE_WORDS.encode("cp1251"))
    found.append(Sample("said utf-8 is 1251", wrong, text=OFFICE_WORDS))
    latin = letter("latin", OFFICE_WORDS.encode("cp1251"), kind="text/plain; charset=iso-8859-1")
    found.append(Sample("said latin-1 is 1251", latin, text=OFFICE_WORDS))
    odd = letter("odd charset", OFFICE_WORDS.encode("koi8-r"), kind="text/plain; charset=x-unknown")
    found.append(Sample("unknown charset", odd, text=OFFICE_WORDS))
    danger = letter("zlib", WORDS.encode(), kind="text/plain; charset=zlib_codec")
    found.append(Sample("a charset that is no text", danger, text=WORDS))
    return found


def _broken_headers() -> list[Sample]:
    split = "Срочный заказ".encode()
    halves = (base64.b64encode(one).decode() for one in (split[:5], split[5:]))
    shared = " ".join(f"=?utf-8?B?{half}?=" for half in halves)
    return [
        Sample("character in two words", letter("two words", subject=shared), subject="Срочный заказ"),
        Sample("word not closed", letter("open", subject="=?utf-8?B?0J"), subject="=?utf-8?B?0J"),
        Sample("no subject", letter("none").replace(b"Subject:", b"X-Was:"), subject=""),
        Sample("null bytes", letter("null", b"\0\0" + WORDS.encode() + b"\0"), text=WORDS),
        Sample("folded subject", letter("folded", subject="one\r\n\ttwo"), subject="one two"),
        Sample("no content type", letter("untyped", WORDS.encode(), kind=""), text=WORDS),
        Sample("unix line ends", letter("unix").replace(b"\r\n", b"\n"), text=WORDS),
        Sample("direction marks", letter("bidi", "a\u202egpj.exe".encode()), text="agpj.exe"),
        Sample("no id", letter("no id", id="")),
        Sample(
            "date of 1899", letter("1899", date="Sat, 1 Jan 1899 10:00:00 +0000"), remarks=("date_doubtful",)
        ),
        Sample(
            "date of 2099", letter("2099", date="Thu, 1 Jan 2099 10:00:00 +0000"), remarks=("date_doubtful",)
        ),
        Sample("date of nonsense", letter("nonsense", date="вчера"), remarks=("date_doubtful",)),
        Sample("no date", letter("undated").replace(b"Date:", b"X-Date:"), remarks=("date_doubtful",)),
        Sample("name after the address", letter("after", sender="ivan@novyi.example (Ivan)"), client="Ivan"),
        Sample("bare address", letter("bare", sender="ivan@novyi.example"), client="ivan@novyi.example"),
        Sample("capitals in the address", letter("caps", sender="Ivan <IVAN@Novyi.Example>"), client="Ivan"),
    ]


def _bodies() -> list[Sample]:
    mixed, mixed_kind = parts(PLAIN, part("text/html; charset=utf-8", HTML), kind="alternative")
    html, html_kind = parts(part("text/html; charset=utf-8", HTML), kind="alternative")
    inner, inner_kind = parts(PLAIN, kind="alternative", boundary="b2")
    deep, deep_kind = parts(part(inner_kind, inner), file('filename="plan.pdf"'))
    lost, lost_kind = parts(PLAIN)
    unclosed = b"--b1\r\n" + PLAIN
    winmail = part("application/ms-tnef", b"x", 'Content-Disposition: attachment; filename="winmail.dat"')
    with_winmail, winmail_kind = parts(PLAIN, winmail)
    return [
        Sample("both kinds", letter("both", mixed, kind=mixed_kind), text=WORDS),
        Sample("html in parts", letter("html parts", html, kind=html_kind), text="Нужна вывеска"),
        Sample(
            "html only",
            letter("html", HTML, kind="text/html; charset=utf-8"),
            text="макет (https://maket.example/1)",
        ),
        Sample(
            "html koi8",
            letter(
                "htmlk", "<p>Вывеска &laquo;Дом&raquo;</p>".encode("koi8-r"), kind="text/html; charset=koi8-r"
            ),
            text="Вывеска «Дом»",
        ),
        Sample("nested parts", letter("nested", deep, kind=deep_kind), text=WORDS, attachments=("plan.pdf",)),
        Sample("boundary not closed", letter("unclosed", unclosed, kind=lost_kind), text=WORDS),
        Sample(
            "boundary that is not there",
            letter("lost", lost, kind='multipart/mixed; boundary="zz"'),
            text=WORDS,
        ),
        Sample(
            "winmail",
            letter("winmail", with_winmail, kind=winmail_kind),
            text=WORDS,
            attachments=("winmail.dat",),
            remarks=("winmail",),
        ),
        Sample("subject alone", letter("subject alone", b""), text=""),
        Sample(
            "nothing at all", letter("nothing", b"", subject=""), NO_ORDER, NoOrderReason.EMPTY, client=None
        ),
    ]


def _attachments() -> list[Sample]:
    russian = "%D0%9C%D0%B0%D0%BA%D0%B5%D1%82.pdf"
    names = {
        f"filename*=utf-8''{russian}": "Макет.pdf",
        f"filename*0*=utf-8''{russian[:18]}; filename*1*={russian[18:]}": "Макет.pdf",
        "filename*=koi8-r''%ED%C1%CB%C5%D4.pdf": "Макет.pdf",
        'filename="=?utf-8?B?0JzQsNC60LXRgi5wZGY=?="': "Макет.pdf",
        'filename="..\\\\..\\\\x.exe"': "x.exe",
        'filename="../../etc/passwd"': "passwd",
        'filename="CON"': "_CON",
        'filename="nul.txt"': "_nul.txt",
        'filename="a:b?.pdf"': "a_b_.pdf",
        'filename="..."': "attachment 1.pdf",
        'filename="zip.zip"': "zip.zip",
    }
    found = []
    for number, (written, safe) in enumerate(names.items()):
        body, kind = parts(PLAIN, file(written))
        name = f"attachment {number}"
        found.append(Sample(name, letter(name, body, kind=kind), text=WORDS, attachments=(safe,)))
    return found


def _no_orders() -> list[Sample]:
    def aside(name: str, reason: NoOrderReason, *more: str, **how: str) -> Sample:
        sender = how.pop("sender", "Иван <ivan@novyi.example>")
        address = sender.partition("<")[2].strip(">") or sender
        raw = letter(name, WORDS.encode(), *more, sender=sender, **how)
        return Sample(name, raw, NO_ORDER, reason, sender=address, client=None)

    bounce, auto, news = NoOrderReason.BOUNCE, NoOrderReason.AUTO_REPLY, NoOrderReason.NEWSLETTER
    event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Планёрка\r\nDTSTART:20261020T100000\r\nEND:VEVENT\r\n"
    invitation = letter("invitation", event.encode(), kind="text/calendar; method=REQUEST; charset=utf-8")
    report = 'multipart/report; report-type=delivery-status; boundary="b1"'
    return [
        aside("list", news, "List-Id: Новости <news.shop.example>"),
        aside("unsubscribe", news, "List-Unsubscribe: <https://shop.example/u>"),
        aside("bulk", news, "Precedence: bulk"),
        aside("no reply", NoOrderReason.NO_REPLY, sender="Shop <no-reply@shop.example>"),
        aside("noreply", NoOrderReason.NO_REPLY, sender="noreply+1@shop.example"),
        aside("robot", NoOrderReason.NO_REPLY, sender="robot@bank.example"),
        aside("daemon", bounce, sender="Mail <mailer-daemon@mail.example>"),
        aside("postmaster", bounce, sender="postmaster@mail.example"),
        aside("report", bounce, kind=report),
        aside("vacation", auto, "Auto-Submitted: auto-replied"),
        aside("autoreply header", auto, "X-Autoreply: yes"),
        aside("russian autoreply", auto, subject="Автоответ: я в отпуске"),
        aside("out of office", auto, subject="Out of office: back on Monday"),
        Sample(
            "invitation", invitation, NO_ORDER, NoOrderReason.CALENDAR, text="20.10.2026 10:00", client=None
        ),
        Sample(
            "no letter",
            b"\x00\x01\x02 nothing of a letter",
            NO_ORDER,
            NoOrderReason.UNREADABLE,
            sender="",
            client=None,
            remarks=("date_doubtful",),
        ),
    ]


def _known_and_replies() -> list[Sample]:
    def reply(name: str, *more: str, subject: str = "Re: вывеска", order: str | None = "1") -> Sample:
        raw = letter(name, WORDS.encode(), *more, sender=f"Пётр <{KNOWN}>", subject=subject)
        return Sample(name, raw, REPLY if order else ORDER, sender=KNOWN, client="Зерно", order=order)

    forwarded = (
        "Смотри.\n\n-------- Пересылаемое сообщение --------\nОт кого: Иван <ivan@novyi.example>\n"
        f"Тема: вывеска\n\n{WORDS}"
    ).encode()
    inner, inner_kind = parts(PLAIN, part("message/rfc822", letter("inner one")))
    return [
        reply("known client", order=None),
        reply("answers the first letter", "In-Reply-To: <first@zerno.example>"),
        reply("in the thread", "References: <first@zerno.example> <answer@office.example>"),
        reply("quotes the number", subject="Re: [№ 1] вывеска"),
        reply("number without space", subject="Re: [№1] вывеска"),
        reply("number with another sign", subject="Re: [No. 1] sign"),
        reply("sign lost", subject="Re: [? 1] sign"),
        reply("number of nothing", subject="Re: [№ 999]", order=None),
        reply("number without brackets", subject="Re: № 1", order=None),
        reply("answers an unknown letter", "In-Reply-To: <other@example>", order=None),
        Sample(
            "forwarded by a manager",
            letter("forwarded", forwarded, sender="Анна <anna@office.example>"),
            sender="anna@office.example",
        ),
        Sample(
            "forwarded whole",
            letter("whole", inner, kind=inner_kind, sender="anna@office.example"),
            sender="anna@office.example",
            text=WORDS,
        ),
        Sample(
            "the office's own",
            letter("own", sender="anna@office.example"),
            NO_ORDER,
            NoOrderReason.OWN,
            sender="anna@office.example",
            client=None,
        ),
    ]


SAMPLES = [
    *_encodings(), *_broken_headers(), *_bodies(), *_attachments(), *_no_orders(), *_known_and_replies(),
]  # fmt: skip
OWN = frozenset({"anna@office.example", "zakaz@office.example"})
REPLIES = frozenset({"first@zerno.example"})
