"""What each setting does, to whom and from when: one sentence, by the key of the setup file."""

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

SENTENCES = {
    # the office
    "name": QT_TRANSLATE_NOOP("SettingHelp", "Stands in the window's title and on papers."),
    "country": QT_TRANSLATE_NOOP("SettingHelp", "Decides about public holidays and how phones are read."),
    "currency": QT_TRANSLATE_NOOP("SettingHelp", "Three letters, such as RUB; stands with every amount."),
    "language": QT_TRANSLATE_NOOP("SettingHelp", "For papers, and for PCs on which none was chosen."),
    "opens": QT_TRANSLATE_NOOP("SettingHelp", "Orders that come earlier are assigned at this time."),
    "closes": QT_TRANSLATE_NOOP("SettingHelp", "Orders that come later wait for the next opening."),
    "half_day": QT_TRANSLATE_NOOP("SettingHelp", "Divides the day for duty and for absences."),
    "numbers": QT_TRANSLATE_NOOP("SettingHelp", "How new orders are numbered; old numbers stay."),
    "margin_rate": QT_TRANSLATE_NOOP(
        "SettingHelp", "The margin of orders whose cost is unknown, unless their service has its own."
    ),
    "break_even": QT_TRANSLATE_NOOP(
        "SettingHelp", "The office's monthly costs; a pool pays only from what is above them."
    ),
    "vat_rate": QT_TRANSLATE_NOOP("SettingHelp", "Taken off where pay or plan counts net amounts."),
    "tax_rate": QT_TRANSLATE_NOOP("SettingHelp", "Withheld from everybody's pay, from the open months on."),
    "tax_round": QT_TRANSLATE_NOOP("SettingHelp", "The tax is rounded to this; 1 means whole units."),
    "minimum_wage": QT_TRANSLATE_NOOP("SettingHelp", "Pay below it is pointed out; empty: nothing is."),
    "advance_day": QT_TRANSLATE_NOOP(
        "SettingHelp", "The day of the month on which advances are proposed; empty: none are."
    ),
    "silence_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "A client who has not been heard of for so many days counts as silent."
    ),
    "neglect_days": QT_TRANSLATE_NOOP(
        "SettingHelp",
        "A client not contacted for so many days may be given to another manager; empty: never.",
    ),
    "aftercare_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "So many days after delivery the client is asked whether all is well."
    ),
    "later_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "After “not now” on a call list the client is called again in so many days."
    ),
    "first_orders": QT_TRANSLATE_NOOP(
        "SettingHelp", "So many first orders count as a new client's, for plan and pay."
    ),
    "new_again_after": QT_TRANSLATE_NOOP(
        "SettingHelp", "Who has paid nothing for so many months is new again; empty: never."
    ),
    # how orders are dealt
    "protection_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "A prospect contacted within so many days stays with the manager who did it."
    ),
    "substitute_share": QT_TRANSLATE_NOOP(
        "SettingHelp", "The substitute's part of an order's credit; the rest stays with the absent manager."
    ),
    "stale_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "An order without activity for so long no longer counts as load."
    ),
    "buffer_days": QT_TRANSLATE_NOOP(
        "SettingHelp", "So many working days before a vacation nobody gets new clients."
    ),
    "confirm_minutes": QT_TRANSLATE_NOOP(
        "SettingHelp", "Who does not confirm a new order in this time loses the turn; empty: no limit."
    ),
    "handover_after": QT_TRANSLATE_NOOP(
        "SettingHelp", "After so many paid orders a finder's client goes to a keeper; empty: never."
    ),
    "reserved": QT_TRANSLATE_NOOP("SettingHelp", "Orders that go to one person whoever's turn it is."),
    "service": QT_TRANSLATE_NOOP("SettingHelp", "Keeps its name once orders have it; empty: any service."),
    "from_value": QT_TRANSLATE_NOOP("SettingHelp", "Only orders worth at least so much; empty: any."),
    "employee": QT_TRANSLATE_NOOP("SettingHelp", "Who it is for."),
    # services, days, pay
    "expected_value": QT_TRANSLATE_NOOP(
        "SettingHelp", "What an order is worth in dealing until its amount is known; empty: the average."
    ),
    "service_margin": QT_TRANSLATE_NOOP(
        "SettingHelp", "The margin of orders whose cost is unknown; empty: the office's."
    ),
    "effort": QT_TRANSLATE_NOOP("SettingHelp", "How much work an order is beside the usual one, which is 1."),
    "absence_kind": QT_TRANSLATE_NOOP("SettingHelp", "The program's own kinds cannot be removed."),
    "paid": QT_TRANSLATE_NOOP("SettingHelp", "How the days of such an absence are paid."),
    "excuses": QT_TRANSLATE_NOOP("SettingHelp", "Whether the plan of the month shrinks with such days."),
    "make_up": QT_TRANSLATE_NOOP(
        "SettingHelp", "Whether orders that went to others meanwhile are owed afterwards."
    ),
    "date": QT_TRANSLATE_NOOP("SettingHelp", "One day, such as a working Saturday."),
    "working": QT_TRANSLATE_NOOP(
        "SettingHelp", "Yes: it is worked; no: it is free, whatever the calendar says."
    ),
    "weekday": QT_TRANSLATE_NOOP("SettingHelp", "Every week on this day; leave empty for a single date."),
    "duty_date": QT_TRANSLATE_NOOP("SettingHelp", "On this day only, in place of the week's plan."),
    "half": QT_TRANSLATE_NOOP("SettingHelp", "The first half ends at the office's half-day."),
    "segment": QT_TRANSLATE_NOOP("SettingHelp", "The kind of clients that most of a manager's are."),
    "calls": QT_TRANSLATE_NOOP(
        "SettingHelp", "Calls a day without a meeting, with one, with two…: 80, 15, 0."
    ),
    "scheme": QT_TRANSLATE_NOOP("SettingHelp", "By which scheme this person is paid."),
    "from_month": QT_TRANSLATE_NOOP("SettingHelp", "From which month on; empty: from the first day."),
    "month": QT_TRANSLATE_NOOP("SettingHelp", "A month before the first one that is paid by the program."),
    "accrued": QT_TRANSLATE_NOOP("SettingHelp", "For average pay and for tax by brackets."),
    "tax": QT_TRANSLATE_NOOP("SettingHelp", "What was withheld of it."),
    "from": QT_TRANSLATE_NOOP("SettingHelp", "The part of a year's pay above this amount; the first is 0."),
    "rate": QT_TRANSLATE_NOOP("SettingHelp", "The rate on that part."),
    # accounts and mail
    "account": QT_TRANSLATE_NOOP("SettingHelp", "20 digits; tells money in from money out on a statement."),
    "holder": QT_TRANSLATE_NOOP("SettingHelp", "The name as the bank has it."),
    "inn": QT_TRANSLATE_NOOP("SettingHelp", "10 or 12 digits."),
    "bic": QT_TRANSLATE_NOOP("SettingHelp", "9 digits."),
    "correspondent": QT_TRANSLATE_NOOP("SettingHelp", "20 digits."),
    "server": QT_TRANSLATE_NOOP("SettingHelp", "Where letters are fetched from, such as imap.example.org."),
    "port": QT_TRANSLATE_NOOP("SettingHelp", "993 almost everywhere."),
    "user": QT_TRANSLATE_NOOP("SettingHelp", "The address that orders come to."),
    "folder": QT_TRANSLATE_NOOP("SettingHelp", "The folder that is looked into."),
    "handled": QT_TRANSLATE_NOOP(
        "SettingHelp", "Where letters go that have become orders; empty: they stay."
    ),
    # employees
    "own_services": QT_TRANSLATE_NOOP(
        "SettingHelp", "New clients' orders of other services go to colleagues; none chosen: all services."
    ),
    "employee_name": QT_TRANSLATE_NOOP("SettingHelp", "A new name shows everywhere, also in what is past."),
    "role": QT_TRANSLATE_NOOP("SettingHelp", "Decides what this person may see and do."),
    "department": QT_TRANSLATE_NOOP("SettingHelp", "Who shares a pool; empty: the whole office."),
    "takes_incoming": QT_TRANSLATE_NOOP("SettingHelp", "Whether new clients are dealt to this person."),
    "weight": QT_TRANSLATE_NOOP(
        "SettingHelp", "The share of new orders beside the others': 2 gets twice as many as 1, from now on."
    ),
    "cap": QT_TRANSLATE_NOOP(
        "SettingHelp", "With so many open orders nobody gets another new client; empty: no limit."
    ),
    "hunts": QT_TRANSLATE_NOOP("SettingHelp", "Finds clients for others to keep."),
    "hired": QT_TRANSLATE_NOOP("SettingHelp", "The first day of work; pay and plan count from it."),
    "left": QT_TRANSLATE_NOOP(
        "SettingHelp", "The last day of work; clients keep this manager until they are handed over."
    ),
    "birthday": QT_TRANSLATE_NOOP("SettingHelp", "May be left empty."),
    "email": QT_TRANSLATE_NOOP("SettingHelp", "May be left empty."),
}
POLICIES = {
    "fair": QT_TRANSLATE_NOOP(
        "SettingHelp",
        "Level in number and in expected money at once: a small order goes to whom the office owes a turn, "
        "a large one to whom it owes money.",
    ),
    "turn": QT_TRANSLATE_NOOP("SettingHelp", "One after another; the size of orders is luck."),
    "load": QT_TRANSLATE_NOOP("SettingHelp", "To whom has the least open work; equal: by turn."),
    "duty": QT_TRANSLATE_NOOP(
        "SettingHelp", "To the manager on duty in that half-day; without one: by load."
    ),
    "value": QT_TRANSLATE_NOOP(
        "SettingHelp", "Level in expected money; the number of orders may differ a lot."
    ),
}


def setting_help(key: str) -> str:
    """Return what a setting does; nothing for a setting that has no sentence."""
    return translate("SettingHelp", SENTENCES[key]) if key in SENTENCES else ""


def policy_help(code: str) -> str:
    """Return what a policy does."""
    return translate("SettingHelp", POLICIES[code])
