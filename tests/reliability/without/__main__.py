"""Proves that the tests of faults notice: ``python -m tests.reliability.without [ROW …]``.

Every row's test is run twice, as the program is and with the row's mechanism switched off. Prints a line per
row; exit code 1 if a test passes without its mechanism, or does not pass with it. ROW is the beginning of a
fault's name; without one all are tried, which takes half an hour.
"""

import re
import sys
from functools import cache

from tests.reliability.without.rows import HERE, ROWS, Row
from tests.reliability.without.runs import run

WORDS = 200
"""Letters of what pytest said that are shown."""

whole = cache(run)
"""Rows that share a test share its run with everything on."""


def verdict(row: Row) -> tuple[bool, str]:
    """Return whether the test passes with the mechanism and fails without it, and the same in words."""
    test = HERE + row.test
    on = whole(test)
    if not on.passed:
        return False, f"FAILS WITH IT: {on.reason[:WORDS]}"
    off = run(test, row.switch)
    if off.passed:
        return False, "PASSES WITHOUT IT"
    if not off.failed or not re.search(row.notices, off.reason):
        return False, f"FAILS OTHERWISE: {off.reason[:WORDS]}"
    return True, f"fails without it: {off.reason[:WORDS]}"


def main(wanted: list[str]) -> int:
    rows = [row for row in ROWS if not wanted or any(row.fault.startswith(word) for word in wanted)]
    if not rows:
        print("no such row; there are:", *sorted({row.fault for row in ROWS}), sep="\n  ")
        return 2
    good = True
    for row in rows:
        right, words = verdict(row)
        good = good and right
        print(f"{row.fault} | {row.mechanism} | {words}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
