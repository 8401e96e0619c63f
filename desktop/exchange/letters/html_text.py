"""Make plain text of a letter's HTML: nothing is loaded, run or kept as markup."""

import re
from html import unescape

LONGEST = 400_000
"""Characters of HTML that are read."""
_TAG_LENGTH = 1_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_LINK = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"})
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "tr",
        "table",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "header",
        "footer",
        "pre",
        "hr",
        "dl",
        "dt",
    ]
)
_LONGEST_LINK = 500


def html_to_text(html: str) -> str:
    """Return what a person would read; a link's address follows its words where it is a web address."""
    text = "".join(_pieces(html[:LONGEST]))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(html: str) -> list[str]:
    found: list[str] = []
    place, silent, link, words_from = 0, "", "", 0
    while place < len(html):
        opens = html.find("<", place)
        if opens < 0:
            opens = len(html)
        if not silent:
            found.append(re.sub(r"\s+", " ", unescape(html[place:opens])))
        if html.startswith("<!--", opens):
            closes = html.find("-->", opens + 4)
            place = closes + 3 if closes >= 0 else len(html)
            continue
        tag = _TAG.match(html, opens, opens + _TAG_LENGTH)
        if tag is None:
            closes = html.find(">", opens, opens + _TAG_LENGTH)
            if closes >= 0 and html[opens + 1 : opens + 2] in ("!", "?", "/"):
                place = closes + 1
            else:
                place = opens + 1
                found.append("" if silent or html[place : place + 1].isalpha() else "<")
            continue
        place, closing, name = tag.end(), bool(tag[1]), tag[2].lower()
        if silent:
            silent = "" if closing and name == silent else silent
        elif name in _SILENT and not closing:
            silent = name
        elif name == "a":
            if closing:
                said = "".join(found[words_from:]).strip()
                found.append(f" ({link})" if link and link not in said else "")
                link = ""
            else:
                link, words_from = _web_address(tag[3]), len(found)
        else:
            found.append(_space_of(name, closing))
    return found


def _space_of(name: str, closing: bool) -> str:
    if name == "br" or name in _BLOCKS:
        return "\n"
    if name == "li":
        return "" if closing else "\n• "
    return " " if name in {"td", "th"} else ""


def _web_address(attributes: str) -> str:
    found = _LINK.search(attributes)
    address = unescape(next((one for one in found.groups() if one), "")).strip() if found else ""
    web = address.lower().startswith(("http://", "https://"))
    return address if web and len(address) <= _LONGEST_LINK and not re.search(r"\s", address) else ""
