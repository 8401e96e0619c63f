"""What each setting does, to whom and from when: one sentence, by the key of the setup file."""

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

SENTENCES = {
    # the office
    "name": QT_TRANSLATE_NOOP("SettingHelp", "Stands in the window's title and on papers."),
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
    # employees
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
