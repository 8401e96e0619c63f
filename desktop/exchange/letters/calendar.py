"""Tell an invitation in a few lines of text."""

import re

_LINE = re.compile(
    r"^(SUMMARY|LOCATION|DTSTART|DTEND|DESCRIPTION)(?:;[^:\n]{0,200})?:([^\n]{0,2000})$", re.MULTILINE
)
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?")


def invitation_words(calendar: str) -> str:
    """Return what an invitation is about, where, and from when to when."""
    unfolded = calendar.replace("\n ", "").replace("\n\t", "")
    event = unfolded[max(unfolded.find("BEGIN:VEVENT"), 0) :]
    found = dict(reversed(_LINE.findall(event)))
    when = " – ".join(_moment(found[key]) for key in ("DTSTART", "DTEND") if key in found)
    lines = [
        _plain(found.get("SUMMARY", "")),
        when,
        _plain(found.get("LOCATION", "")),
        _plain(found.get("DESCRIPTION", "")),
    ]
    return "\n".join(line for line in lines if line)


def _moment(written: str) -> str:
    found = _MOMENT.match(written.strip())
    if found is None:
        return written.strip()[:30]
    day = f"{found[3]}.{found[2]}.{found[1]}"
    return f"{day} {found[4]}:{found[5]}" if found[4] else day


def _plain(written: str) -> str:
    return re.sub(r"\\([,;\\])", r"\1", written.replace("\\n", "\n").replace("\\N", "\n")).strip()
